import Foundation

/// A file that is there whole or not at all: written beside its place, synced, and only then given its name.
struct SafeFile {
    let path: String
    /// Where it is written meanwhile; only its owner can read it.
    let draft: String

    init(path: String) throws {
        self.path = path
        draft = "\(path).part-\(ProcessInfo.processInfo.processIdentifier)"
        Self.discardAbandoned(beside: path)
        guard FileManager.default.createFile(atPath: draft, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw StorageError.unavailable("no file can be made at \(path)")
        }
    }

    /// Syncs the draft and gives it its name, in place of what had that name.
    func finish() throws {
        try Self.sync(draft)
        guard rename(draft, path) == 0 else { throw Self.failure(path) }
        try Self.sync(URL(filePath: path).deletingLastPathComponent().path)
    }

    /// Throws the draft away, with what SQLite kept beside it.
    func discard() {
        for rest in ["", "-journal", "-wal", "-shm"] { unlink(draft + rest) }
    }

    /// Throws away the drafts of processes that ended before they were finished.
    private static func discardAbandoned(beside path: String) {
        let file = URL(filePath: path)
        let start = file.lastPathComponent + ".part-"
        // A folder that cannot be listed is told of when the draft is made.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: file.deletingLastPathComponent().path)) ?? []
        for name in names where name.hasPrefix(start) {
            let number = Int32(name.dropFirst(start.count).prefix(while: \.isNumber)) ?? 0
            let isRunning = number != ProcessInfo.processInfo.processIdentifier && (Foundation.kill(number, 0) == 0 || errno == EPERM)
            if !isRunning { unlink(file.deletingLastPathComponent().appending(path: name).path) }
        }
    }

    /// Writes what a file or a folder holds to the disk.
    static func sync(_ path: String) throws {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    /// What the system says went wrong last.
    static func failure(_ path: String) -> StorageError {
        let words = "\(path): \(String(cString: strerror(errno)))"
        return errno == ENOSPC || errno == EDQUOT ? .full(words) : .unavailable(words)
    }
}
