import ArgumentParser
import Foundation
import Localization
import Storage

/// Brings answers that were given elsewhere into a round.
struct ImportAnswers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import-answers", abstract: "Bring answers from a file into a round: all of them or none.",
        discussion: """
            The file is CSV or XLSX: a row of headings, then a row per respondent. A heading is the key of a statement (1.1, or v1.1 for the \
            earlier moment), its text in any language, o-DOMAIN for a remark, naam or partner. Says file:line: reason for what is not right, \
            and then brings in nothing; the status is 1.
            """)

    @OptionGroup var options: DataOptions

    @Option(help: "The id of the round.")
    var round: String

    @Argument(help: "The file.")
    var file: String

    @Option(help: "What a column holds, as column=item: by heading or by number, and by key or by nothing, such as “Vraag 1=1.1” or 7=.")
    var map: [String] = []

    @Flag(help: "Only say what would happen.")
    var dryRun = false

    @Flag(help: "Bring it in although the same file was brought in before.")
    var again = false

    @Option(help: "The language of the reasons: nl, en or fr.")
    var language: Language = .en

    func run() async throws {
        let app = try await App(settings: options.settings())
        do {
            try await bringIn(app)
        } catch {
            await app.stores.database.close()
            throw error
        }
        await app.stores.database.close()
    }

    private func bringIn(_ app: App) async throws {
        let round: Round
        do {
            round = try await app.stores.rounds.find(Identifier(rawValue: self.round))
        } catch WebError.notFound {
            throw CommandProblem("There is no round \(self.round).")
        }
        guard round.takesBroughtAnswers(at: app.surroundings.now()) else { throw CommandProblem("The round “\(round.name)” is closed.") }
        let reading = try await reading(app, round)
        for refusal in reading.refusals { print("\(file):\(max(1, refusal.line)): \(language(refusal.reason))") }
        guard reading.isTaken else { throw CommandProblem("Nothing was brought in.") }
        let left = reading.empty.isEmpty ? "" : " Rows without an answer do not count: \(reading.empty.count)."
        guard !dryRun else { return print("\(reading.sheets.count) answers can be brought into “\(round.name)”.\(left)") }
        do {
            try await app.stores.brought.bringIn(reading, into: round, again: again, language: language, by: nil)
        } catch BringingProblem.already(let moment) {
            throw CommandProblem(
                "This file was already brought in on \(moment.formatted(.iso8601)). Say --again if these are other people.")
        } catch BringingProblem.roundChanged {
            throw CommandProblem("The round was closed or changed in the meantime. Nothing was brought in.")
        }
        print("\(reading.sheets.count) answers were brought into “\(round.name)”.\(left)")
    }

    private func reading(_ app: App, _ round: Round) async throws -> AnswerReading {
        guard let bytes = FileManager.default.contents(atPath: file) else { throw CommandProblem("\(file) cannot be read.") }
        let choices = AnswerColumns(try round.questionnaire(app.catalogue), mode: round.mode)
        let table: AnswerTable
        do {
            table = try AnswerTable(file: [UInt8](bytes))
        } catch let refusal as AnswerTable.Refusal {
            print("\(file):1: \(language(refusal.reason))")
            throw CommandProblem("Nothing was brought in.")
        }
        var columns = choices.matched(table.headings)
        for pair in map { try apply(pair, to: &columns, table, choices) }
        let partners = PartnerNames(try await app.stores.partners.partners(in: round.networkId))
        return AnswerReading(table, columns, of: choices, partners: partners, most: round.mostTicks)
    }

    /// Says of one column what it holds.
    private func apply(_ pair: String, to columns: inout [AnswerColumn], _ table: AnswerTable, _ choices: AnswerColumns) throws {
        let parts = pair.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1, let code = parts.last else { throw ValidationError("“\(pair)” is not column=item.") }
        let heading = parts.dropLast().joined(separator: "=")
        let place = table.headings.firstIndex(of: heading) ?? Int(heading).map { $0 - 1 }
        guard let place, columns.indices.contains(place) else { throw ValidationError("There is no column “\(heading)”.") }
        guard let column = choices.column(code: code) ?? choices.matched([code]).first(where: { $0 != .unused }) else {
            throw ValidationError("There is no item “\(code)”.")
        }
        columns[place] = column
    }
}

extension Language: ExpressibleByArgument {}
