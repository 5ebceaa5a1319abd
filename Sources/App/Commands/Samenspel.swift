import ArgumentParser
import Foundation
import Storage

/// The program: every command has a file of its own.
struct SamenspelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "samenspel", abstract: "Software for organisations that work together.", version: Version.current,
        subcommands: [
            Serve.self, DemoCommand.self, Migrate.self, BackupCommand.self, RestoreCommand.self, CheckCommand.self, AddPerson.self,
            ErasePerson.self,
            ImportAnswers.self, InstrumentsCommand.self, Calc.self,
        ])
}

/// What the executable calls.
public enum Program {
    /// Runs the command that was asked for; a failure ends in one sentence and a status that is not zero.
    public static func run() async {
        do {
            var command = try SamenspelCommand.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let error where error is SettingError || error is Catalogue.Problem || error is CommandProblem || error is StorageError {
            FileHandle.standardError.write(Data("samenspel: \(error)\n".utf8))
            exit(1)
        } catch {
            SamenspelCommand.exit(withError: error)
        }
    }
}

/// Where the data are: shared by every command that needs them.
struct DataOptions: ParsableArguments {
    @Option(help: "Folder of the embedded database.")
    var data: String?

    @Option(help: "Address of a PostgreSQL database, instead of the embedded one.")
    var database: String?

    /// The settings, with what the command line says on top.
    func settings(_ more: [String: String?] = [:]) throws -> Settings {
        let given = more.merging(["DATA_DIR": data, "DATABASE_URL": database]) { first, _ in first }
        return try Settings(overrides: given.compactMapValues { $0 })
    }
}
