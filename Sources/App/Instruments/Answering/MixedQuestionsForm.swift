import HTML
import Localization

/// The groups of a questionnaire that a network made itself, in its own order, each in the way it asks.
extension QuestionsForm {
    var inTurn: Markup {
        let sections = questionnaire.sections
        return "\(sections.enumerated().map { mixed($1, place: l(AnswerText.place($0 + 1, of: sections.count))) })"
    }

    private func mixed(_ section: Questionnaire.Section, place: String) -> Markup {
        let content: Markup
        switch section.scale.kind ?? .ordered {
        case .ticks: content = "<div class=\"step\">\(ticks(section))\(remarks(section))</div>"
        case .ranking: content = "<div class=\"step\">\(Self.ranking(asked(section), section.items, typed, l))\(remarks(section))</div>"
        case .text, .words, .ideas: content = "<div class=\"step\">\(writing(section))</div>"
        case .ordered, .nominal:
            let last = section.items.count - 1
            let steps = section.items.enumerated().map { index, item -> Markup in
                "<div class=\"step\">\(introduction(section))\(question(item, section))\(index == last ? remarks(section) : nil)</div>\n"
            }
            content = "\(steps)"
        }
        return "<section class=\"domain\"><h2><span class=\"over\">\(l(section.group.short)) · \(place)</span></h2>\(content)</section>"
    }

    private func introduction(_ section: Questionnaire.Section) -> Markup? {
        let text = l(section.group.question)
        return text.isEmpty ? nil : "<p class=\"question\">\(text)</p>"
    }

    private func asked(_ section: Questionnaire.Section) -> String {
        let text = l(section.group.question)
        return text.isEmpty ? l(section.group.label) : text
    }

    private func ticks(_ section: Questionnaire.Section) -> Markup {
        let boxes = section.items.map { item -> Markup in
            let name = AnswerField.now(item)
            let plain = l(item.plain)
            return """
                <label class="opt"><input type="checkbox" name="\(name)" value="1"\(" checked", if: !typed[name].isEmpty)>\
                <span>\(l(item.text))\(" <small>\(plain)</small>", if: !plain.isEmpty)</span></label>
                """
        }
        let limit = most.map { AnswerText.tickAtMost($0) } ?? MixedText.tickAll
        return """
            <fieldset><legend>\(asked(section)) <span class="soft">\(l(limit))</span></legend>\(boxes)\
            \(Self.noneOfThese(typed, l))</fieldset>
            """
    }

    /// Options to put in order, each with its place among the others.
    ///
    /// - Parameter explains: whether each option is explained, where it has an explanation.
    static func ranking(
        _ asked: String, _ items: [Instrument.Item], _ typed: FormFields, _ l: Language, explains: Bool = true, isDisabled: Bool = false
    ) -> Markup {
        let places = items.indices.map { String($0 + 1) }
        let rows = items.map { item -> Markup in
            let name = AnswerField.now(item)
            let options = places.map { "<option\(" selected", if: typed[name] == $0)>\($0)</option>" as Markup }
            return """
                <div class="rank"><select id="\(name)" name="\(name)"\(" disabled", if: isDisabled)><option value="">–</option>\(options)</select>\
                <label for="\(name)">\(l(item.text))\(" <small>\(l(item.plain))</small>", if: explains && !item.plain[l].isEmpty)</label></div>
                """
        }
        return "<fieldset class=\"ranking\"><legend>\(asked)</legend><p class=\"soft\">\(l(MixedText.howToRank))</p>\(rows)</fieldset>"
    }

    private func writing(_ section: Questionnaire.Section) -> Markup {
        let hint: Text? = section.scale.kind == .words ? MixedText.words : section.scale.kind == .ideas ? MixedText.ideas : nil
        return Self.writing(
            AnswerField.remark(section.group.key), asked(section), typed, hint: hint.map { l($0) }, rows: hint == nil ? 4 : 3)
    }
}
