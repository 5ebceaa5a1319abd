import HTML
import Localization

/// How far a promise is: a word, a bar and a sentence.
struct LedgerStanding {
    let frame: Frame
    let line: LedgerLine
    let today: String

    private var l: Language { frame.language }

    /// How it stands, in a word or two.
    var mark: Markup {
        let state = line.state(on: today)
        let kind = state == .overdue ? " late" : [.running, .withdrawn].contains(state) ? " plain" : ""
        return "<span class=\"mark\(kind)\">\(l(LedgerText.state(state)))</span>"
    }

    /// What was delivered of what was promised; of a promise in words how often something was written down.
    var bar: Markup? {
        guard let promised = line.promise.quantity else {
            let count = line.standing.count
            return count == 0 ? nil : "<span class=\"small\">\(l(LedgerText.written(count)))</span>"
        }
        return Self.bar(line.delivered, of: promised, line.promise.unit, l)
    }

    static func bar(_ delivered: Int, of promised: Int, _ unit: String, _ l: Language) -> Markup {
        let sentence = LedgerText.part(InterestText.number(delivered, l), InterestText.number(promised, l), unit)
        return """
            <span class="delivered"><progress max="\(promised)" value="\(min(delivered, promised))" aria-hidden="true"></progress> \
            <span>\(l(sentence))</span></span>
            """
    }

    /// What was delivered and does not add up with the promise.
    var beside: String? {
        guard line.promise.quantity != nil, !line.beside.isEmpty else { return nil }
        let amounts = line.beside.map { LedgerText.amount($0, l) }
        return l(LedgerText.beside(l.list(amounts)))
    }

    /// Until when, and since when not any more.
    var until: String? {
        line.promise.untilOn.map { l($0 < today ? InterestText.ended(frame.day($0)) : InterestText.until(frame.day($0))) }
    }
}

/// The promises of a partner as a list, each to go to.
struct LedgerLines {
    let frame: Frame
    let path: WebAddress
    let today: String

    func markup(_ lines: [LedgerLine]) -> Markup { "<ul class=\"list ledger\">\(lines.map(line))</ul>" }

    private func line(_ line: LedgerLine) -> Markup {
        let standing = LedgerStanding(frame: frame, line: line, today: today)
        let facts = [standing.until, standing.beside].compactMap { $0 }
        return """
            <li id="\(line.promise.id.rawValue)"><span><a href="\(line.path(in: path))">\(InterestText.amount(line.promise, frame.language))</a> \(standing.mark)</span>\
            \(standing.bar)\("<span>\(line.promise.note)</span>", if: !line.promise.note.isEmpty)\
            \("<span class=\"soft small\">\(facts.joined(separator: " · "))</span>", if: !facts.isEmpty)</li>
            """
    }
}

/// A promise of one's own partner that is overdue or soon will be, to go to at once.
struct LedgerDueLine {
    let frame: Frame
    let due: LedgerDue

    var markup: Markup {
        let (l, promise) = (frame.language, due.line.promise)
        let place = due.line.path(in: WebAddress(path: ["netwerken", due.networkId.rawValue]))
        let until = promise.untilOn.map { l(due.isOverdue ? InterestText.ended(frame.day($0)) : InterestText.until(frame.day($0))) }
        return """
            <li><a href="\(place)">\(l(LedgerText.promised(due.line.partner.name, InterestText.amount(promise, l))))</a>\
            <span class="soft small">\([due.networkName, until].compactMap { $0 }.joined(separator: " · "))</span></li>
            """
    }
}

extension LedgerLine {
    /// Its own page.
    func path(in network: WebAddress) -> WebAddress { network.appending("inbreng").appending(promise.id.rawValue) }
}
