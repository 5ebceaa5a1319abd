import ArgumentParser
import Foundation
import Storage

/// Puts a backup back, on either engine.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup back, in an empty place.",
        discussion: "Stop the site first. What was there is kept beside it with --replace.")

    @OptionGroup var options: DataOptions

    @Argument(help: "The backup.")
    var file: String

    @Flag(help: "Put it in the place of what is there, which is kept beside it.")
    var replace = false

    func run() async throws {
        let settings = try options.settings()
        let place = Installation(settings: settings)
        let backup: BackupFile
        do {
            backup = try BackupFile(path: file, Migrations.all)
        } catch StorageError.newerSchema(let found, let known) {
            throw CommandProblem(
                "\(file) was made by a newer program (step \(found) of the schema; this program knows \(known)). Update the program first.")
        }
        let line = ProgressLine("Restoring")
        let kept = try await place.restore(backup, replace: replace, progress: line.tell)
        line.end()
        let database = try place.existing()
        try await database.migrate(Migrations.all)
        let taken = try await database.read(BackupStore.last)
        await database.close()
        print(
            "Restored\(taken.map { " what was there on \($0.takenAt.formatted(.iso8601)), by version \($0.version) on \($0.engine)" } ?? "")."
        )
        if let kept { print("What was there before is kept in \(kept).") }
        print(try place.sentenceAboutSecret(of: backup, beside: file + ".secret"))
    }
}
