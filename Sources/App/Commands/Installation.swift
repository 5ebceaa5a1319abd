import Foundation
import Storage

/// Why a command does not do what was asked, in a sentence.
struct CommandProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// An installation as commands find it on the disk or on a server, without opening it for serving.
struct Installation {
    let settings: Settings

    private var databaseFile: String { settings.dataDirectory + "/" + App.databaseName }
    private var secretFile: String { settings.dataDirectory + "/" + App.secretName }
    private var isServer: Bool { !settings.databaseURL.isEmpty }

    /// Where the secret is, for who has to keep it.
    var secretPlace: String { settings.secret.isEmpty ? secretFile : "the setting SECRET" }

    /// The database that is there; none is made.
    func existing() throws -> Database {
        guard isServer || FileManager.default.fileExists(atPath: databaseFile) else {
            throw CommandProblem("There is no database in \(settings.dataDirectory).")
        }
        return try Database(try App.location(settings), connections: 4)
    }

    /// Puts a backup in place and answers where what was there is kept.
    func restore(_ backup: BackupFile, replace: Bool, progress: @escaping HowFar) async throws -> String? {
        // To the millisecond: two in one second are kept both.
        let moment = Date().formatted(.iso8601.year().month().day().dateSeparator(.omitted).time(includingFractionalSeconds: true))
        let stamp = moment.filter(\.isWordCharacter)
        return isServer
            ? try await restoreToServer(backup, aside: replace ? "before_\(stamp.lowercased())" : nil, progress)
            : try restoreToFile(backup, aside: replace ? "before-\(stamp).sqlite" : nil, progress)
    }

    private func restoreToServer(_ backup: BackupFile, aside: String?, _ progress: @escaping HowFar) async throws -> String? {
        let database = try Database(try App.location(settings), connections: 2)
        do {
            try await database.restore(backup, aside: aside, Migrations.all, progress: progress)
        } catch StorageError.unique {
            throw CommandProblem(
                "The database is not empty. Say --replace to put the backup in its place; what is there is kept in a schema beside it.")
        } catch StorageError.busy {
            throw CommandProblem("A program is using the database. Stop it first.")
        }
        await database.close()
        return aside.map { "the schema \($0)" }
    }

    private func restoreToFile(_ backup: BackupFile, aside: String?, _ progress: @escaping HowFar) throws -> String? {
        try App.makeDataDirectory(settings)
        let isThere = FileManager.default.fileExists(atPath: databaseFile)
        guard isThere else {
            try backup.copy(to: databaseFile, Migrations.all, progress: progress)
            return nil
        }
        guard let aside else {
            throw CommandProblem(
                "\(settings.dataDirectory) is not empty. Say --replace to put the backup in its place; what is there is kept beside it.")
        }
        let kept = settings.dataDirectory + "/" + aside
        do {
            try DatabaseFile(path: databaseFile).whileNobodyUsesIt {
                try backup.copy(to: databaseFile + ".new", Migrations.all, progress: progress)
                try FileManager.default.moveItem(atPath: databaseFile, toPath: kept)
                try FileManager.default.moveItem(atPath: databaseFile + ".new", toPath: databaseFile)
            }
        } catch StorageError.busy {
            throw CommandProblem("A program is using \(databaseFile). Stop it first.")
        }
        return kept
    }

    /// Copies the secret to a file that only its owner can read.
    func copySecret(to path: String) throws {
        let secret = try secret()
        guard let secret else { throw CommandProblem("There is no secret in \(secretPlace).") }
        try write(secret, to: path)
    }

    /// Looks whether personal links of a backup will work here, and puts back a secret that lies beside it where there is none.
    func sentenceAboutSecret(of backup: BackupFile, beside path: String) throws -> String {
        if try secret() == nil, let secret = FileManager.default.contents(atPath: path) {
            try write(String(decoding: secret, as: UTF8.self), to: secretFile)
        }
        guard let sample = try backup.read(BackupStore.linkSample) else { return "It holds no personal links." }
        guard let secret = try secret() else {
            return "There is no secret in \(secretPlace): put it there before you start the site, or no personal link works again."
        }
        guard Invitation.token(sample.id, SigningKey(secret: secret)).hash == sample.hash else {
            return
                "The secret in \(secretPlace) is another one than the backup's: no personal link works until you put the right one there."
        }
        return "The secret in \(secretPlace) is the right one: personal links work."
    }

    private func secret() throws -> String? {
        if !settings.secret.isEmpty { return settings.secret }
        return FileManager.default.contents(atPath: secretFile).map { String(decoding: $0, as: UTF8.self) }
    }

    private func write(_ secret: String, to path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: Data(secret.utf8), attributes: [.posixPermissions: 0o600]) else {
            throw CommandProblem("\(path) cannot be written.")
        }
    }
}

extension Character {
    fileprivate var isWordCharacter: Bool { isLetter || isNumber }
}

/// Sizes for people.
enum Size {
    static func text(_ bytes: Int) -> String {
        bytes < 1_000_000 ? "\((bytes + 999) / 1000) kB" : String(format: "%.1f MB", Double(bytes) / 1_000_000)
    }
}
