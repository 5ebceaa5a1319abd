import Localization

/// What a column of a file with answers holds.
enum AnswerColumn: Hashable, Sendable {
    case unused
    case name, partner, priorities
    /// A statement, by its place among all that are asked.
    case item(Int, isBefore: Bool)
    /// What people wrote, by the key it is kept under.
    case remark(String)
}

/// What the columns of a file can be in a round, under the names that forms, files and commands give them.
struct AnswerColumns: Sendable {
    let questionnaire: Questionnaire
    let mode: Mode
    /// Everything a column can be, in the order of the questionnaire.
    let choices: [Choice]
    private let byCode: [String: AnswerColumn]
    private let byHeading: [String: AnswerColumn]

    /// One thing that a column can be.
    struct Choice: Sendable {
        let column: AnswerColumn
        /// What a form and a command call it.
        let code: String
        let label: Text
    }

    init(_ questionnaire: Questionnaire, mode: Mode) {
        self.questionnaire = questionnaire
        self.mode = mode
        choices = Self.choices(questionnaire, mode)
        byCode = Dictionary(choices.map { ($0.code, $0.column) }) { first, _ in first }
        byHeading = Self.headings(questionnaire, choices)
    }

    /// The code of nothing.
    static let unused = ""

    func code(of column: AnswerColumn) -> String { choices.first { $0.column == column }?.code ?? Self.unused }

    func label(of column: AnswerColumn) -> Text { choices.first { $0.column == column }?.label ?? BroughtAnswersText.unused }

    /// What a code stands for; nil when there is no such thing here.
    func column(code: String) -> AnswerColumn? { code == Self.unused ? .unused : byCode[code] }

    /// What each column holds by its heading.
    func matched(_ headings: [String]) -> [AnswerColumn] {
        headings.map { byHeading[Self.normal($0)] ?? byHeading[Self.normal($0.replacing(",", with: "."))] ?? .unused }
    }

    /// Whether a heading says that the column holds names or partners, which are not kept in a round like this.
    func isLeftOut(_ heading: String) -> Bool {
        let heading = Self.normal(heading)
        let isName = [PeopleList.Column.name, .firstName].contains { ImportText.headings(of: $0).contains(heading) }
        return (isName && mode != .open) || (ImportText.headings(of: .partner).contains(heading) && mode == .anonymous)
    }

    /// The statements and remarks of a column that stand in more than one, each with the columns it stands in, from one.
    static func twice(_ columns: [AnswerColumn]) -> [(column: AnswerColumn, places: [Int])] {
        var places: [AnswerColumn: [Int]] = [:]
        for (place, column) in columns.enumerated() where column != .unused { places[column, default: []].append(place + 1) }
        return places.filter { $0.value.count > 1 }.map { ($0.key, $0.value) }.sorted { $0.places[0] < $1.places[0] }
    }

    private static func choices(_ questionnaire: Questionnaire, _ mode: Mode) -> [Choice] {
        var choices: [Choice] = []
        if mode == .open { choices.append(Choice(column: .name, code: "naam", label: BroughtAnswersText.name)) }
        if mode != .anonymous { choices.append(Choice(column: .partner, code: "partner", label: BroughtAnswersText.partner)) }
        for isBefore in questionnaire.asksBefore ? [false, true] : [false] {
            let moment = questionnaire.asksBefore ? questionnaire.moments[isBefore ? 0 : 1] : nil
            choices += questionnaire.items.enumerated().map { place, item in
                Choice(
                    column: .item(place, isBefore: isBefore), code: isBefore ? AnswerField.before(item) : AnswerField.now(item),
                    label: BroughtAnswersText.item(item, moment))
            }
        }
        for section in questionnaire.sections {
            for key in questionnaire.remarkKeys(section) {
                let prompt = questionnaire.instrument.prompts?.first { key.hasSuffix("/" + $0.key) }?.label
                choices.append(
                    Choice(
                        column: .remark(key), code: AnswerField.remark(key),
                        label: BroughtAnswersText.remark(section.group.short, prompt)))
            }
        }
        if questionnaire.instrument.priorities > 0 {
            choices.append(Choice(column: .priorities, code: AnswerField.priorities, label: BroughtAnswersText.priorities))
        }
        return choices
    }

    /// What a heading means: a code, a key, the text of a statement in any language. What could mean two things means nothing.
    private static func headings(_ questionnaire: Questionnaire, _ choices: [Choice]) -> [String: AnswerColumn] {
        var found: [String: Set<AnswerColumn>] = [:]
        func add(_ heading: String, _ column: AnswerColumn) { found[normal(heading), default: []].insert(column) }
        for choice in choices {
            add(choice.code, choice.column)
            for text in choice.label.all { add(text, choice.column) }
            switch choice.column {
            case .name: for heading in ImportText.headings(of: .name) { add(heading, .name) }
            case .partner: for heading in ImportText.headings(of: .partner) { add(heading, .partner) }
            case .item(let place, let isBefore):
                for heading in self.headings(of: questionnaire, place, isBefore) { add(heading, choice.column) }
            default: break
            }
        }
        return found.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    private static func headings(of questionnaire: Questionnaire, _ place: Int, _ isBefore: Bool) -> [String] {
        let item = questionnaire.items[place]
        let texts = item.text.all + item.plain.all
        let plain = [item.key] + texts + texts.map { "\(item.key) \($0)" }
        guard questionnaire.asksBefore else { return plain }
        let moment = questionnaire.moments[isBefore ? 0 : 1].all
        // Without a moment it is about now.
        return (isBefore ? [] : plain) + plain.flatMap { heading in moment.map { "\(heading) \($0)" } }
    }

    /// A heading without what differs by accident: capitals, spaces, brackets, most signs.
    static func normal(_ heading: String) -> String {
        heading.lowercased().split { !($0.isLetter || $0.isNumber || $0 == ".") }.joined(separator: " ").trimming(".")
    }
}

extension Text {
    /// In every language, each once.
    var all: [String] { Array(Set([nl, en, fr])) }
}

extension String {
    /// Without a sign at its end.
    fileprivate func trimming(_ sign: Character) -> String {
        var text = self
        while text.last == sign { text.removeLast() }
        return text
    }
}
