import Foundation
import Localization

/// What one person answered elsewhere, as a file says.
struct BroughtSheet: Sendable {
    let line: Int
    let sheet: AnswerSheet
    let name: String
    let partner: Identifier?
}

/// What becomes of a file with answers: the sheets it holds, or why it cannot be taken.
struct AnswerReading: Sendable {
    let table: AnswerTable
    let columns: [AnswerColumn]
    private(set) var sheets: [BroughtSheet] = []
    private(set) var refusals: [Refusal] = []
    /// The lines of those who answered nothing, who do not count.
    private(set) var empty: [Int] = []

    /// A line that cannot be taken, and why. Line 0 is the file as a whole.
    struct Refusal: Hashable, Sendable {
        let line: Int
        let reason: Text
    }

    /// No more are told than these: who has so many has one mistake.
    static let mostRefusals = 1000

    var isTaken: Bool { refusals.isEmpty && !sheets.isEmpty }

    /// - Parameters:
    ///   - columns: what each column holds.
    ///   - partners: those of the network, by name.
    ///   - most: the most that may be ticked; nil for as many as apply.
    init(_ table: AnswerTable, _ columns: [AnswerColumn], of choices: AnswerColumns, partners: PartnerNames, most: Int?) {
        self.table = table
        self.columns = columns
        for (column, places) in AnswerColumns.twice(columns) {
            let headings = places.map { "\($0) “\(table.headings[$0 - 1])”" }
            refuse(0, BroughtAnswersText.twice(choices.label(of: column), headings))
        }
        guard columns.contains(where: \.isItem) else {
            refuse(0, BroughtAnswersText.nothingMatched)
            return
        }
        guard refusals.isEmpty else { return }
        var row = AnswerRow(columns, choices.questionnaire, partners: partners, most: most)
        for one in table.rows {
            do {
                guard !one.isBroken else { throw AnswerSheet.Refusal(reason: ImportText.openQuote) }
                guard one.cells.dropFirst(columns.count).allSatisfy(\.isEmpty) else {
                    throw AnswerSheet.Refusal(reason: BroughtAnswersText.tooManyCells(one.cells.count, columns.count))
                }
                if let sheet = try row.sheet(one) { sheets.append(sheet) } else { empty.append(one.line) }
            } catch let refusal as AnswerSheet.Refusal {
                refuse(one.line, refusal.reason)
                if refusals.count == Self.mostRefusals { break }
            } catch {
                refuse(one.line, BroughtAnswersText.unreadable)
            }
        }
        if sheets.isEmpty, refusals.isEmpty { refuse(0, BroughtAnswersText.nobodyAnswered) }
    }

    private mutating func refuse(_ line: Int, _ reason: Text) {
        refusals.append(Refusal(line: line, reason: reason))
    }
}

extension AnswerColumn {
    var isItem: Bool {
        if case .item = self { true } else { false }
    }
}

/// The partners of a network by their names.
struct PartnerNames: Sendable {
    private let byName: [String: [Identifier]]

    init(_ partners: [Partner]) {
        byName = Dictionary(grouping: partners, by: { Self.normal($0.name) }).mapValues { $0.map(\.id) }
    }

    /// The one partner of that name; none without a name.
    func partner(_ name: String) throws -> Identifier? {
        guard !name.isEmpty else { return nil }
        let found = byName[Self.normal(name)] ?? []
        guard let one = found.first else { throw AnswerSheet.Refusal(reason: BroughtAnswersText.noPartner(name)) }
        guard found.count == 1 else { throw AnswerSheet.Refusal(reason: BroughtAnswersText.severalPartners(name)) }
        return one
    }

    private static func normal(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// Turns the rows of a file into answers.
private struct AnswerRow {
    private let columns: [AnswerColumn]
    private let questionnaire: Questionnaire
    private let partners: PartnerNames
    private let most: Int?
    private var words: [ScaleWords]
    /// By statement, which of the scales it is answered on.
    private let scales: [Int]
    private let isTicked: [Bool]
    private let domains: [String: UInt8]

    init(_ columns: [AnswerColumn], _ questionnaire: Questionnaire, partners: PartnerNames, most: Int?) {
        self.columns = columns
        self.questionnaire = questionnaire
        self.partners = partners
        self.most = most
        words = questionnaire.sections.map { ScaleWords($0.scale) }
        scales = questionnaire.sections.enumerated().flatMap { place, section in section.items.map { _ in place } }
        isTicked = questionnaire.sections.flatMap { section in section.items.map { _ in section.scale.isTicks } }
        domains = Self.domains(questionnaire.instrument)
    }

    /// What a row says; nil when it says nothing.
    mutating func sheet(_ row: AnswerTable.Row) throws -> BroughtSheet? {
        let blank = [UInt8](repeating: 0, count: questionnaire.items.count)
        var sheet = AnswerSheet(answers: blank, answersBefore: questionnaire.asksBefore ? blank : nil)
        var name = ""
        var partner: Identifier?
        for (column, cell) in zip(columns, row.cells) where !cell.isEmpty {
            switch column {
            case .unused: break
            case .name: name = cell
            case .partner: partner = try partners.partner(cell)
            case .priorities: sheet.priorities = try priorities(cell)
            case .remark(let key): sheet.remarks[key] = cell
            case .item(let place, let isBefore):
                guard let answer = words[scales[place]].answer(cell) else { throw outside(cell, place) }
                if isBefore { sheet.answersBefore?[place] = answer } else { sheet.answers[place] = answer }
            }
        }
        guard name.unicodeScalars.count <= 300 else { throw AnswerSheet.Refusal(reason: ImportText.tooLong) }
        guard sheet.remarks.values.allSatisfy({ $0.unicodeScalars.count <= AnswerSheet.longestRemark }) else {
            throw AnswerSheet.Refusal(reason: AnswerText.remarkTooLong)
        }
        let ticks = zip(sheet.answers, isTicked).count { $0 != 0 && $1 }
        if let most, ticks > most { throw AnswerSheet.Refusal(reason: AnswerText.tooManyTicks(most)) }
        // Who was asked what they recognise and ticked nothing has answered all the same.
        sheet.isNone = isTicked.contains(true) && ticks == 0 && row.cells.contains { !$0.isEmpty }
        return sheet.isEmpty ? nil : BroughtSheet(line: row.line, sheet: sheet, name: name, partner: partner)
    }

    private func outside(_ cell: String, _ place: Int) -> AnswerSheet.Refusal {
        let scale = questionnaire.sections[scales[place]].scale
        return AnswerSheet.Refusal(
            reason: BroughtAnswersText.outside(
                String(cell.prefix(40)), questionnaire.items[place].key, steps: scale.steps, isTicks: scale.isTicks))
    }

    private func priorities(_ cell: String) throws -> [UInt8] {
        let names = cell.split { "+;,|\n".contains($0) }.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
        let places = try names.map { name -> UInt8 in
            guard let place = domains[name.lowercased()] else {
                throw AnswerSheet.Refusal(reason: BroughtAnswersText.noDomain(String(name.prefix(40))))
            }
            return place
        }
        let most = questionnaire.instrument.priorities
        guard Set(places).count <= most else { throw AnswerSheet.Refusal(reason: AnswerText.tooManyPriorities(most)) }
        return Set(places).sorted()
    }

    /// The places of the domains, counted from one, by their keys and names.
    private static func domains(_ instrument: Instrument) -> [String: UInt8] {
        var found: [String: UInt8] = [:]
        for (place, group) in instrument.groups.enumerated() {
            for name in [group.key] + group.short.all + group.label.all { found[name.lowercased()] = UInt8(place + 1) }
        }
        return found
    }
}
