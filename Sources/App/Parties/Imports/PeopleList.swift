import Foundation
import Localization

/// A pasted list of people, line by line: what each becomes, or why it cannot be read.
struct PeopleList: Sendable {
    let lines: [Line]
    let problems: [Problem]

    /// One person with their partner.
    struct Line: Hashable, Sendable {
        let number: Int
        let name: String
        let address: String?
        let partner: String
        let role: Membership.Role
        let language: Language
        let partnerKind: Partner.Kind
        let sort: String?
        let field: String?
        let level: String?
        let kbo: String?
    }

    /// A line that cannot be read, and why.
    struct Problem: Hashable, Sendable {
        let number: Int
        let text: String
        let reason: Text
    }

    /// The most people in one list.
    static let most = 2000

    init(_ table: PastedTable, lists: PartnerLists, language: Language) {
        var rows = table.rows
        var columns = Column.standard
        if let first = rows.first, let named = Column.named(in: first.cells) {
            columns = named
            rows.removeFirst()
        }
        var lines: [Line] = []
        var problems: [Problem] = []
        for row in rows.prefix(Self.most) {
            switch Self.read(row, columns, lists, language) {
            case .success(let line): lines.append(line)
            case .failure(let problem):
                problems.append(Problem(number: row.line, text: row.cells.joined(separator: " · "), reason: problem.reason))
            }
        }
        if let row = rows.dropFirst(Self.most).first {
            problems.append(Problem(number: row.line, text: "", reason: ImportText.tooMany(Self.most)))
        }
        self.lines = lines
        self.problems = problems
    }

    private struct Unreadable: Error {
        let reason: Text
    }

    private static func read(_ row: PastedTable.Row, _ columns: [Column?], _ lists: PartnerLists, _ language: Language) -> Result<
        Line, Unreadable
    > {
        guard !row.isBroken else { return .failure(Unreadable(reason: ImportText.openQuote)) }
        func cell(_ column: Column) -> String {
            columns.firstIndex(of: column).flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil } ?? ""
        }
        let name = [cell(.firstName), cell(.name)].filter { !$0.isEmpty }.joined(separator: " ")
        let address = cell(.address)
        guard !name.isEmpty else { return .failure(Unreadable(reason: ImportText.noName)) }
        guard name.unicodeScalars.count <= 300, cell(.partner).unicodeScalars.count <= 300 else {
            return .failure(Unreadable(reason: ImportText.tooLong))
        }
        guard !name.contains("@") else { return .failure(Unreadable(reason: ImportText.nameIsAddress)) }
        guard address.isEmpty || MailAddress.normalised(address) != nil else {
            return .failure(Unreadable(reason: ImportText.badAddress(address)))
        }
        guard let role = cell(.role).isEmpty ? .member : ImportText.role(cell(.role)) else {
            return .failure(Unreadable(reason: ImportText.unknownRole(cell(.role))))
        }
        let kbo = cell(.kbo)
        guard kbo.isEmpty || RegisterNumber.kbo(kbo) != nil else { return .failure(Unreadable(reason: ImportText.badKbo(kbo))) }
        for (column, entries) in [(Column.sort, lists.sorts), (.field, lists.fields), (.level, lists.levels)]
        where !cell(column).isEmpty && PartnerLists.key(cell(column), in: entries) == nil {
            return .failure(Unreadable(reason: ImportText.unknownWord(cell(column))))
        }
        return .success(
            Line(
                number: row.line, name: name, address: MailAddress.normalised(address), partner: cell(.partner), role: role,
                language: Language(rawValue: cell(.language).lowercased()) ?? language,
                partnerKind: ImportText.kind(cell(.partnerKind)) ?? .organisation,
                sort: PartnerLists.key(cell(.sort), in: lists.sorts), field: PartnerLists.key(cell(.field), in: lists.fields),
                level: PartnerLists.key(cell(.level), in: lists.levels), kbo: RegisterNumber.kbo(kbo)))
    }

    /// What a column holds.
    enum Column: CaseIterable, Hashable, Sendable {
        case name, firstName, address, partner, role, language, partnerKind, sort, field, level, kbo

        /// The order without a heading.
        static let standard: [Column?] = [.name, .address, .partner, .role, .language]

        /// The columns that a heading names, when the row is one.
        static func named(in cells: [String]) -> [Column?]? {
            let columns = cells.map { cell in
                allCases.first { ImportText.headings(of: $0).contains(cell.lowercased().replacingOccurrences(of: "-", with: "")) }
            }
            return columns.contains(.name) ? columns : nil
        }
    }
}

/// What bringing a list in did, or would do: the names of what it adds.
struct ImportOutcome: Hashable, Sendable {
    var partners: [String] = []
    var people: [String] = []

    var isNothing: Bool { partners.isEmpty && people.isEmpty }
}
