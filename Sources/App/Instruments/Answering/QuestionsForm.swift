import HTML
import Localization

/// The questions of an instrument as fields: each kind of scale in the way it is easiest to answer on a phone.
struct QuestionsForm {
    let language: Language
    let questionnaire: Questionnaire
    let typed: FormFields
    let mode: Mode
    /// The most that may be ticked; nil for as many as apply.
    let most: Int?
    /// Questions without answers look the same to everybody who reads the same language.
    let drawn: Memo<Drawn, Markup>

    struct Drawn: Hashable, Sendable {
        let asked: Questionnaire.Asked
        let language: Language
        let most: Int?
    }

    var l: Language { language }
    private var instrument: Instrument { questionnaire.instrument }

    var sections: Markup {
        guard typed.isEmpty else { return drawnSections }
        return drawn.value(for: Drawn(asked: questionnaire.asked, language: l, most: most)) { drawnSections }
    }

    private var drawnSections: Markup {
        guard !instrument.isOwn else { return inTurn }
        let ticks = questionnaire.subjects.filter(\.scale.isTicks)
        let (turns, named) = (questionnaire.turns, questionnaire.inOrder)
        return """
            \(tickSection(ticks), if: !ticks.isEmpty)\(interleaved(turns), if: !turns.isEmpty)\
            \(named.enumerated().map { section($1, place: l(AnswerText.place($0 + 1, of: named.count))) })\
            \(questionnaire.sections.filter { !$0.isSubject }.map { section($0, place: nil) })
            """
    }

    private func section(_ section: Questionnaire.Section, place: String?) -> Markup {
        let group = section.group
        let last = section.items.count - 1
        return """
            <section class="domain"><h2><span class="over">\(l(group.short))\(place.map { " · \($0)" as Markup })</span></h2>\
            \(section.items.enumerated().map { index, item in
            "<div class=\"step\">\(question(item, section))\(index == last ? remarks(section) : nil)</div>\n"
            })</section>
            """
    }

    /// Statements of several groups in turn, without saying which belong together.
    private func interleaved(_ places: [Int]) -> Markup {
        let steps = places.compactMap { place in
            questionnaire.section(of: place).map {
                "<div class=\"step\">\(question(questionnaire.items[place], questionnaire.sections[$0]))</div>\n" as Markup
            }
        }
        return "<section class=\"domain\">\(steps)</section>"
    }

    func question(_ item: Instrument.Item, _ section: Questionnaire.Section) -> Markup {
        if item.ends != nil || section.scale.isOrdered && section.scale.steps > 6 { return line(item, section.scale) }
        return questionnaire.asksBefore && section.isSubject ? pair(item, section.scale) : single(item, section.scale)
    }

    private func legend(_ item: Instrument.Item) -> Markup {
        """
        <legend>\(l(item.text))</legend>\("<details class=\"plain\"><summary>\(l(AnswerText.plain))</summary><p>\(l(item.plain))</p></details>", if: !item.plain[l].isEmpty)
        """
    }

    private func choices(_ scale: Instrument.Scale) -> [(value: String, label: String, note: Text?)] {
        scale.labels.enumerated().map { (String($0 + 1), l($1), scale.notes?[$0]) }
            + (scale.unknown.map { [(AnswerField.unknown, l($0), nil)] } ?? [])
    }

    /// One moment: the scale as a list of large targets.
    private func single(_ item: Instrument.Item, _ scale: Instrument.Scale) -> Markup {
        let name = AnswerField.now(item)
        let chosen = typed[name]
        let options = choices(scale).map { choice -> Markup in
            """
            <label class="opt"><input type="radio" name="\(name)" value="\(choice.value)"\(" checked", if: chosen == choice.value)>\
            \(choice.note.map { "<span>\(choice.label) <small>\(l($0))</small></span>" as Markup } ?? "\(choice.label)")</label>
            """
        }
        return "<fieldset>\(legend(item))\(options)</fieldset>"
    }

    /// Two moments side by side: a row a step of the scale, a column a moment.
    private func pair(_ item: Instrument.Item, _ scale: Instrument.Scale) -> Markup {
        let columns = zip([AnswerField.before(item), AnswerField.now(item)], questionnaire.moments.map { l($0) })
        let heads = columns.map { "<span>\($0.1)</span>" as Markup }
        let rows = choices(scale).map { choice -> Markup in
            let cells = columns.map { name, moment -> Markup in
                """
                <label class="cell"><input type="radio" name="\(name)" value="\(choice.value)"\(" checked", if: typed[name] == choice.value) \
                aria-label="\(moment): \(choice.label)"></label>
                """
            }
            return "<div class=\"row\"><span>\(choice.label)</span>\(cells)</div>"
        }
        return
            "<fieldset class=\"pair\">\(legend(item))<div class=\"row heads\" aria-hidden=\"true\"><span></span>\(heads)</div>\(rows)</fieldset>"
    }

    /// A line between two ends: a row of steps for each moment.
    private func line(_ item: Instrument.Item, _ scale: Instrument.Scale) -> Markup {
        let moments: [(name: String, label: Text?)] =
            questionnaire.asksBefore
            ? [(AnswerField.before(item), questionnaire.moments[0]), (AnswerField.now(item), questionnaire.moments[1])]
            : [(AnswerField.now(item), nil)]
        let ends = item.ends.map { ends in
            "<p class=\"ends\"><span>\(l(ends[0]))</span><span>\(l(ends[1]))</span></p>" as Markup
        }
        let rows = moments.map { moment -> Markup in
            let rungs = choices(scale).map { choice -> Markup in
                """
                <label class="rung"><input type="radio" name="\(moment.name)" value="\(choice.value)"\(" checked", if: typed[moment.name] == choice.value)>\
                <span>\(choice.label)</span></label>
                """
            }
            guard let label = moment.label else { return "<div class=\"rungs\">\(rungs)</div>" }
            return
                "<div role=\"group\" aria-label=\"\(l(label))\"><p class=\"over\">\(l(label))</p><div class=\"rungs\">\(rungs)</div></div>"
        }
        return "<fieldset class=\"ladder\">\(legend(item))\(ends)\(rows)</fieldset>"
    }

    /// Everything there is to tick on one page; what is ticked asks, without obligation, how strongly and for an example.
    private func tickSection(_ sections: [Questionnaire.Section]) -> Markup {
        let title = most.map { AnswerText.tickAtMost($0) } ?? AnswerText.tickAll
        let boxes = sections.flatMap { section in section.items.map { tick($0, section) } }
        return """
            <section class="domain"><div class="step"><fieldset\(most.map { " data-most=\"\($0)\"" as Markup })>\
            <legend>\(l(instrument.question ?? instrument.title)) <span class="soft">\(l(title))</span></legend>\(boxes)\
            \(Self.noneOfThese(typed, l))</fieldset></div></section>
            """
    }

    /// The box of who looked at everything and recognises nothing.
    static func noneOfThese(_ typed: FormFields, _ l: Language, isDisabled: Bool = false) -> Markup {
        """
        <label class="opt"><input type="checkbox" name="\(AnswerField.none)" value="1"\(" checked", if: !typed[AnswerField.none].isEmpty)\
        \(" disabled", if: isDisabled)>\(l(AnswerText.noneOfThese))</label>
        """
    }

    /// A field for one's own words.
    static func writing(_ name: String, _ label: String, _ typed: FormFields, hint: String? = nil, rows: Int = 2) -> Markup {
        """
        <div class="field remark"><label for="\(name)">\(label)</label>\(hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>" as Markup })\
        <textarea id="\(name)" name="\(name)" rows="\(rows)" maxlength="\(AnswerSheet.longestRemark)"\
        \(" aria-describedby=\"\(name)-hint\"", if: hint != nil)>\n\(typed[name])</textarea></div>
        """
    }

    private func tick(_ item: Instrument.Item, _ section: Questionnaire.Section) -> Markup {
        let name = AnswerField.now(item)
        let strength = AnswerField.strength(item)
        let degrees = section.scale.labels.enumerated().dropFirst().map { index, label -> Markup in
            "<option value=\"\(index + 1)\"\(" selected", if: typed[strength] == String(index + 1))>\(l(label))</option>"
        }
        return """
            <div class="tick"><label class="opt"><input type="checkbox" name="\(name)" value="1"\(" checked", if: !typed[name].isEmpty)>\
            <span><strong>\(l(item.text))</strong> <small>\(l(item.plain))</small></span></label><div class="ticked">\
            <div class="field"><label for="\(strength)">\(l(AnswerText.howStrongly))</label>\
            <select id="\(strength)" name="\(strength)"><option value=""></option>\(degrees)</select></div>\(remarks(section))</div></div>
            """
    }

    func remarks(_ section: Questionnaire.Section) -> Markup {
        let labels =
            instrument.prompts?.map { l($0.label) }
            ?? [l(section.scale.isTicks ? AnswerText.example : AnswerText.remark(l(section.group.short)))]
        let fields = zip(questionnaire.remarkKeys(section).map(AnswerField.remark), labels).map { name, label -> Markup in
            Self.writing(name, label, typed)
        }
        return "\(fields)"
    }

    var priorities: Markup? {
        let most = instrument.priorities
        guard most > 0 else { return nil }
        let chosen = typed.all(AnswerField.priorities)
        let boxes = questionnaire.subjects.map { section -> Markup in
            let key = section.group.key
            return """
                <label class="opt"><input type="checkbox" name="\(AnswerField.priorities)" value="\(key)"\(" checked", if: chosen.contains(key))>\
                \(l(section.group.short))</label>
                """
        }
        return """
            <section class="step"><fieldset data-most="\(most)"><legend>\(l(AnswerText.priorities(most)))</legend>\(boxes)</fieldset>\
            <p class="soft small">\(l(AnswerText.careful(mode)))</p></section>
            """
    }
}
