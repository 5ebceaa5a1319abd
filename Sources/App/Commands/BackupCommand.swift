import ArgumentParser
import Foundation
import Storage

/// Copies everything to one file, while the site is served.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy everything to one file, while the site is served.",
        discussion: """
            The file is one of SQLite, whatever the database, and can be restored to either. It holds everything except the
            secret of the installation, from which every personal link is derived: keep that apart, in another place than the
            backups, as whoever has both can open every personal link. Only its owner can read the file.
            """)

    @OptionGroup var options: DataOptions

    @Argument(help: "The file to make.")
    var file: String

    @Flag(help: "Take the place of a file that is there.")
    var replace = false

    @Flag(help: "Also copy the installation's secret, to FILE.secret.")
    var withSecret = false

    func run() async throws {
        let settings = try options.settings()
        let place = Installation(settings: settings)
        guard replace || !FileManager.default.fileExists(atPath: file) else {
            throw CommandProblem("\(file) is there already. Choose another name, or say --replace.")
        }
        let database = try place.existing()
        let line = ProgressLine("Copying")
        let backup = Backup(
            takenAt: Date(), file: URL(filePath: file).standardizedFileURL.path, bytes: nil, version: Version.current,
            engine: "\(database.engine.rawValue) \(database.version)")
        let id = Surroundings.real.identifier()
        let copy = try await database.backup(
            to: file, Migrations.all, also: { try BackupStore.note(backup, id: id, in: $0) }, progress: line.tell)
        line.end()
        let bytes = try size(of: file)
        let noted = Backup(takenAt: backup.takenAt, file: backup.file, bytes: bytes, version: backup.version, engine: backup.engine)
        try await database.write { db in try BackupStore.note(noted, id: id, in: db) }
        await database.close()
        print("The backup is in \(file) (\(Size.text(bytes))), whole and checked.")
        if withSecret {
            try place.copySecret(to: file + ".secret")
            print("The secret is in \(file).secret. Whoever has both files can open every personal link: keep them apart.")
        } else {
            print("The secret of the installation is not in it. Keep \(place.secretPlace) apart: without it no personal link works again.")
        }
        if try copy.read(BackupStore.runningAnonymousRounds) > 0 {
            print(
                "An anonymous round is running: two backups made meanwhile could tell together who answered what. Throw away all but the last."
            )
        }
    }

    private func size(of file: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
    }
}
