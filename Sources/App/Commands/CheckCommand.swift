import ArgumentParser
import Foundation
import Storage

/// Looks whether everything that is kept is whole and agrees with itself.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look whether everything that is kept is whole and agrees with itself.",
        discussion: "May run while the site is served. Prints a line for each finding; the status is 1 when there is one.")

    @OptionGroup var options: DataOptions

    func run() async throws {
        let database = try Installation(settings: try options.settings()).existing()
        let line = ProgressLine("Checking")
        var findings = try await database.problems { line.tell($0 * 0.8) }
        let catalogue = try App.readCatalogue()
        try await OwnQuestionnaireStore(database: database, surroundings: .real, catalogue: catalogue).load()
        findings += try await SoundnessStore(database: database, surroundings: .real, catalogue: catalogue).findings()
        line.end()
        await database.close()
        findings.forEach { print($0) }
        guard findings.isEmpty else {
            throw CommandProblem(findings.count == 1 ? "One finding." : "\(findings.count) findings.")
        }
        print("Everything is whole.")
    }
}
