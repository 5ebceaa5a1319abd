import HTML
import Localization

/// The fields of the end of a network, as typed: what becomes of each promise, the evaluation, and what lives on.
struct EndingForm {
    private var values: [String: String]
    /// How many rows there are for what lives on.
    private var rows: Int
    private(set) var errors = FieldErrors()

    private static let mostRows = 20
    static let evaluation = "evaluatie"
    static let nothing = "niets"
    /// Asks for more rows, and keeps what was typed.
    static let more = "meer"

    private static func outcome(_ promise: OpenPromise) -> String { "afloop-\(promise.id)" }
    private static func note(_ promise: OpenPromise) -> String { "noot-\(promise.id)" }
    private static func cells(_ row: Int) -> [String] { ["wat-\(row)", "waar-\(row)", "zorg-\(row)"] }

    private subscript(name: String) -> String { values[name] ?? "" }

    init() {
        values = [:]
        rows = 3
    }

    /// - Parameter isChecked: not when somebody only asks for more rows.
    init(checking form: FormFields, _ open: Unsettled, _ l: Language, isChecked: Bool = true) {
        let kept = form.names.filter { name in
            [Self.evaluation, Self.nothing].contains(name)
                || ["afloop-", "noot-", "wat-", "waar-", "zorg-"].contains(where: name.hasPrefix)
        }
        let values = Dictionary(uniqueKeysWithValues: kept.map { ($0, form[$0]) })
        self.values = values
        let used = (1...Self.mostRows).last { row in Self.cells(row).contains { values[$0]?.isEmpty == false } } ?? 0
        rows = min(Self.mostRows, max(3, used + (isChecked ? 1 : 3)))
        errors = FieldErrors(Self.labels(open, l))
        guard isChecked else { return }
        check(open.promises)
        errors.require(self[Self.evaluation], Self.evaluation, atMost: 10000)
        checkAnchors()
    }

    private static func labels(_ open: Unsettled, _ l: Language) -> [String: Text] {
        var labels = [evaluation: EndingText.evaluation]
        for row in 1...mostRows {
            for (name, label) in zip(cells(row), [EndingText.what, EndingText.atPlace, EndingText.keeper]) {
                labels[name] = EndingText.inRow(label, row)
            }
        }
        for promise in open.promises {
            let words = Text(verbatim: promise.words(l))
            labels[outcome(promise)] = words
            labels[note(promise)] = words
        }
        return labels
    }

    private mutating func check(_ promises: [OpenPromise]) {
        for promise in promises {
            if Settlement.Outcome(rawValue: self[Self.outcome(promise)]) == nil { errors[Self.outcome(promise)] = EndingText.settleFirst }
            errors.restrict(self[Self.note(promise)], Self.note(promise), atMost: 500)
        }
    }

    private mutating func checkAnchors() {
        var count = 0
        for row in 1...rows {
            let cells = Self.cells(row)
            guard cells.contains(where: { !self[$0].isEmpty }) else { continue }
            count += 1
            for (name, limit) in zip(cells, [500, 300, 300]) { errors.require(self[name], name, atMost: limit) }
        }
        if count == 0, self[Self.nothing] != "1" { errors["wat-1"] = EndingText.anchorFirst }
        if count > 0, self[Self.nothing] == "1" { errors["wat-1"] = EndingText.oneOfBoth }
    }

    /// What these fields say; nil while something is wrong.
    func word(_ open: Unsettled, _ l: Language) -> FinalWord? {
        guard errors.isEmpty else { return nil }
        let settled = open.promises.compactMap { promise in
            Settlement.Outcome(rawValue: self[Self.outcome(promise)]).map { outcome in
                FinalWord.Settled(promise: promise, body: promise.words(l), outcome: outcome, note: self[Self.note(promise)])
            }
        }
        let anchors = (1...rows).map(Self.cells).filter { !self[$0[0]].isEmpty }.map {
            Anchor(number: 0, what: self[$0[0]], atPlace: self[$0[1]], keeper: self[$0[2]])
        }
        return FinalWord(evaluation: self[Self.evaluation], settled: settled, anchors: anchors)
    }

    func markup(_ l: Language, _ open: Unsettled) -> Markup {
        let asks = open.promises.map { ask($0, l) }
        let evaluation = TextField(
            name: Self.evaluation, label: EndingText.evaluation, hint: EndingText.evaluationHint, value: self[Self.evaluation],
            error: errors[Self.evaluation], rows: 8, isRequired: true)
        return """
            <section class="stack"><h2>\(l(EndingText.promises))</h2>\(asks.isEmpty ? "<p class=\"soft\">\(l(EndingText.noPromises))</p>" : "<p>\(l(EndingText.promisesWhy))</p>\(asks)")</section>
            <section class="stack"><h2>\(l(EndingText.looking))</h2>\(evaluation.markup(l))</section>
            <section class="stack"><h2>\(l(EndingText.anchors))</h2><p>\(l(EndingText.anchorsWhy))</p>\((1...rows).map { row($0, l) })\
            <p><button class="button quiet" name="doe" value="\(Self.more)" formnovalidate>\(l(EndingText.moreRows))</button></p>\
            \(checkbox(Self.nothing, l(EndingText.nothing), isOn: self[Self.nothing] == "1"))</section>
            """
    }

    private func ask(_ promise: OpenPromise, _ l: Language) -> Markup {
        let words = Text(verbatim: [promise.words(l), promise.who].filter { !$0.isEmpty }.joined(separator: " · "))
        let options = Settlement.Outcome.allCases.map { (value: $0.rawValue, label: EndingText.outcome($0), hint: nil as Text?) }
        let (outcome, note) = (Self.outcome(promise), Self.note(promise))
        return """
            <div class="settle stack">\(RadioChoice(name: outcome, label: words, options: options, selected: self[outcome], error: errors[outcome]).markup(l))\
            \(TextField(name: note, label: EndingText.note, value: self[note], error: errors[note]).markup(l))</div>
            """
    }

    private func row(_ row: Int, _ l: Language) -> Markup {
        let fields = zip(Self.cells(row), [EndingText.what, EndingText.atPlace, EndingText.keeper]).map { name, label in
            TextField(name: name, label: label, value: self[name], error: errors[name]).markup(l)
        }
        return "<fieldset class=\"anchor\"><legend>\(l(EndingText.row(row)))</legend><div class=\"columns\">\(fields)</div></fieldset>"
    }
}

extension OpenPromise {
    /// What was promised, in a line.
    func words(_ l: Language) -> String {
        switch self {
        case .action(let action): action.action.body
        case .commitment(let commitment, _):
            commitment.note.isEmpty ? InterestText.amount(commitment, l) : "\(InterestText.amount(commitment, l)): \(commitment.note)"
        }
    }

    /// By whom.
    var who: String { [personName, partnerName].filter { !$0.isEmpty }.joined(separator: ", ") }
}
