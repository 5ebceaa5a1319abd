import Foundation
import HTML
import Localization

/// Where the code on the wall is typed; also what is said of one that leads nowhere.
struct CodePage {
    let frame: Frame
    var typed = ""
    var problem: (title: Text, text: Text)?
    /// Whether it makes sense to try another code.
    var asks = true

    static let field = "code"

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(problem?.title ?? RoomText.enter), styles: ["css/room.css"], isBare: true,
            """
            <h1>\(l(problem?.title ?? RoomText.enter))</h1>\(problem.map { "<p role=\"alert\">\(l($0.text))</p>" as Markup })
            \(form, if: asks)
            """)
    }

    /// Typing a code only reads, so it is a form that asks.
    private var form: Markup {
        let l = frame.language
        return """
            <form class="stack narrow" role="search" action="\(WebAddress(path: ["k"]))"><div class="field"><label for="code">\(l(RoomText.code))</label>\
            <p class="hint" id="code-hint">\(l(RoomText.codeHint))</p><input id="code" class="letters" name="\(Self.field)" value="\(typed)" maxlength="20" \
            autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint"></div>\
            <input type="hidden" name="taal" value="\(l.rawValue)"><p><button class="button">\(l(RoomText.onwards))</button></p></form>
            """
    }
}

/// What a room is about and who sees what there, with one button to take a seat.
struct JoinPage {
    let frame: Frame
    let path: WebAddress
    let found: (room: LiveRoom, round: Round, network: String)
    let questionnaire: Questionnaire
    var name = ""
    var problem: Text?

    var markup: Markup {
        let l = frame.language
        let (room, round) = (found.room, found.round)
        let field: Markup? =
            room.mode == .open
            ? TextField(name: "naam", label: RoomText.name, hint: RoomText.nameHint, value: name, error: problem, autocomplete: "name")
                .markup(l)
            : nil
        return frame.page(
            round.name, styles: ["css/room.css"], isBare: true,
            """
            <p class="over">\(found.network) · \(l(questionnaire.instrument.title))</p><h1>\(round.name)</h1>
            <p class="now">\(l(RoomText.whoSees(room.mode, smallestGroup: round.smallestGroup)))</p>
            <p class="soft">\(l(RoomText.meanwhile))</p>
            \(frame.form(path.query("taal", l.rawValue), class: "stack narrow", "\(field)<p><button class=\"button\">\(l(RoomText.join))</button></p>"))
            """)
    }
}

/// One statement on somebody's own phone.
struct SeatPage {
    let frame: Frame
    /// Of the seat.
    let path: WebAddress
    /// Where it is told that the room moved on.
    let stream: WebAddress
    let room: LiveRoom
    let round: Round
    let questionnaire: Questionnaire
    /// The statement by its place.
    let item: Int
    let isFrozen: Bool
    /// What is kept, or what was typed when that could not be kept.
    let typed: FormFields
    /// Whether this statement has a kept answer.
    let isAnswered: Bool
    var problem: Text?
    /// What was written and may be chosen from, and what this place chose.
    var ideas: [Writing] = []
    var votes: Set<Identifier> = []

    /// The field with the statement; the answering form keeps names that begin otherwise for answers.
    static let item = "welke"
    /// Says that the page holds everything that can be ticked.
    static let ticks = "kruisjes"
    /// Says that the page holds ideas to choose from, and the chosen ones.
    static let chooses = "kiezen"
    static let vote = "idee"

    private var l: Language { frame.language }
    private var asks: [RoomAsk] { questionnaire.asks }
    private var ask: RoomAsk { asks[item] }
    private var section: Questionnaire.Section { questionnaire.sections[ask.section] }
    private var takesAnswers: Bool { room.state == .running && !isFrozen }

    /// Without scripts: only where nothing is being typed.
    private var refreshes: Int? { room.state == .waiting || !takesAnswers || isAnswered ? 5 : nil }

    var markup: Markup {
        frame.page(
            round.name, styles: ["css/answer.css", "css/room.css"], scripts: ["js/room.js"], isBare: true,
            refreshes: problem == nil ? refreshes : nil,
            """
            <div id="zaal" class="stack" data-stream="\(stream.text)" data-version="\(room.version)"\(" data-shown=\"\(ideas.count)\"", if: ask.writes == .ideas && room.pace == .presenter) data-lost="\(l(RoomText.lost))">
            \(room.state == .waiting ? waiting : question)</div>
            """)
    }

    private var waiting: Markup {
        "<p class=\"over\">\(round.name)</p><h1>\(l(RoomText.waiting))</h1><p>\(l(RoomText.waitingWhy))</p>\(again)"
    }

    private var again: Markup {
        "<p class=\"no-scripts\"><a href=\"\(path.query("taal", l.rawValue))\">\(l(RoomText.look))</a></p>"
    }

    private var question: Markup {
        let content: Markup = """
            <input type="hidden" name="\(Self.item)" value="\(item)">\(fields)\
            \("<p class=\"keep\"><button class=\"button\">\(l(RoomText.keep))</button></p>", if: takesAnswers)
            """
        return """
            <h1 class="over">\(round.name) · \(l(RoomText.place(item + 1, of: asks.count, isStatement: ask.kind == .statement)))</h1>
            \(problem.map { "<p class=\"problems\" role=\"alert\">\(l($0))</p>" as Markup })
            \(frame.form(path.query("taal", l.rawValue), class: "step seat", content))
            <p class="soft" role="status" id="stand">\(l(status))</p>\(walk)\(again)
            """
    }

    private var status: Text {
        if isFrozen { return RoomText.isFrozen }
        if room.state != .running { return RoomText.isPaused }
        return isAnswered && problem == nil ? RoomText.kept : RoomText.careful
    }

    private var fields: Markup {
        switch ask.kind {
        case .statement: "\(choices)\(remark)"
        case .ticks: boxes
        case .ranking: places
        case .writing(let kind, let key, _): "\(writing(kind, key))\(choosing, if: !ideas.isEmpty)"
        }
    }

    private func writing(_ kind: Instrument.Scale.Kind, _ key: String) -> Markup {
        let name = AnswerField.remark(key)
        return """
            <h2 id="vraag">\(l(questionnaire.heading(ask)))</h2><div class="field remark"><label for="\(name)">\(l(WritingText.label(kind)))</label>\
            <p class="hint" id="\(name)-hint">\(WritingText.hint(kind).map { "\(l($0)) " as Markup })\(l(RoomText.remarkHint))</p>\
            <textarea id="\(name)" name="\(name)" rows="3" maxlength="\(AnswerSheet.longestRemark)" aria-describedby="vraag \(name)-hint"\(" readonly", if: !takesAnswers)>
            \(typed[name])</textarea></div>
            """
    }

    private var choosing: Markup {
        let boxes = ideas.map { idea -> Markup in
            """
            <label class="opt"><input type="checkbox" name="\(Self.vote)" value="\(idea.id.rawValue)"\(" checked", if: votes.contains(idea.id))\
            \(" disabled", if: !takesAnswers)>\(idea.body)</label>
            """
        }
        return """
            <input type="hidden" name="\(Self.chooses)" value="1"><fieldset data-most="\(Writing.mostVotes)"><legend>\(l(WritingText.vote))</legend>\(boxes)</fieldset>
            """
    }

    private var places: Markup {
        let options = ask.places.map { questionnaire.items[$0] }
        return QuestionsForm.ranking(l(questionnaire.heading(ask)), options, typed, l, explains: false, isDisabled: !takesAnswers)
    }

    private var boxes: Markup {
        let most = round.mostTicks.map { AnswerText.tickAtMost($0) } ?? AnswerText.tickAll
        let items = ask.places.map { questionnaire.items[$0] }.map { item -> Markup in
            let name = AnswerField.now(item)
            return """
                <label class="opt"><input type="checkbox" name="\(name)" value="1"\(" checked", if: !typed[name].isEmpty)\
                \(" disabled", if: !takesAnswers)><span>\(l(item.text))</span></label>
                """
        }
        return """
            <input type="hidden" name="\(Self.ticks)" value="1"><fieldset><legend>\(l(questionnaire.heading(ask))) \
            <span class="soft">\(l(most))</span></legend>\(items)\
            \(QuestionsForm.noneOfThese(typed, l, isDisabled: !takesAnswers))</fieldset>
            """
    }

    private var choices: Markup {
        let (scale, statement) = (section.scale, questionnaire.items[ask.place])
        let options =
            scale.labels.enumerated().map { (String($0 + 1), l($1)) } + (scale.unknown.map { [(AnswerField.unknown, l($0))] } ?? [])
        let ends = statement.ends.map { "<p class=\"soft\">\(l($0[0])) … \(l($0[1]))</p>" as Markup }
        let names =
            questionnaire.asksBefore && section.isSubject
            ? [(AnswerField.before(statement), questionnaire.moments[0]), (AnswerField.now(statement), questionnaire.moments[1])]
            : [(AnswerField.now(statement), statement.text)]
        let sets = names.map { name, label -> Markup in
            let rows = options.map { value, word -> Markup in
                """
                <label class="opt"><input type="radio" name="\(name)" value="\(value)"\(" checked", if: typed[name] == value)\
                \(" disabled", if: !takesAnswers)>\(word)</label>
                """
            }
            return "<fieldset><legend>\(l(label))</legend>\(rows)</fieldset>"
        }
        return "\("<h2>\(l(statement.text))</h2>", if: names.count > 1)\(ends)\(sets)"
    }

    private var remark: Markup? {
        guard takesAnswers else { return nil }
        let keys = questionnaire.remarkKeys(section)
        guard !keys.isEmpty else { return nil }
        let labels = questionnaire.instrument.prompts?.map { l($0.label) } ?? [l(AnswerText.remark(l(section.group.short)))]
        let fields = zip(keys.map(AnswerField.remark), labels).map { name, label -> Markup in
            QuestionsForm.writing(name, label, typed)
        }
        let isOpen = keys.contains { !typed[AnswerField.remark($0)].isEmpty }
        return """
            <details class="more"\(" open", if: isOpen)><summary>\(l(RoomText.remark(l(section.group.short))))</summary>\
            <p class="hint">\(l(RoomText.remarkHint))</p>\(fields)</details>
            """
    }

    /// At one's own pace: to the statement before and after.
    private var walk: Markup? {
        guard room.pace == .own else { return nil }
        func link(_ to: Int, _ label: Text, _ rel: String) -> Markup? {
            guard asks.indices.contains(to) else { return nil }
            let address = path.query("stelling", String(to)).query("taal", l.rawValue)
            return "<a class=\"button quiet\" rel=\"\(rel)\" href=\"\(address)\">\(l(label))</a>"
        }
        return "<p class=\"buttons\">\(link(item - 1, RoomText.previous, "prev"))\(link(item + 1, RoomText.next, "next"))</p>"
    }
}
