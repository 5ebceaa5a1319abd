import Foundation
import Glibc

/// A program of others on this machine, which makes what this one does not make itself.
struct OutsideProgram: Sendable, Hashable {
    let path: String
    /// After how many seconds it is ended, with everything it started.
    var patience = 60.0

    /// Why a program did not do what was asked.
    enum Problem: Error, Hashable, Sendable {
        case missing
        case hangs
        /// It ended with this status, after these last words.
        case fails(status: Int32, words: String)
    }

    /// The first of these programs that is there, on the path; a name with a slash is a place of its own.
    static func find(_ names: [String], path: String = ProcessInfo.processInfo.environment["PATH"] ?? "") -> OutsideProgram? {
        let folders = path.split(separator: ":").map(String.init)
        let places = names.flatMap { name in name.contains("/") ? [name] : folders.map { "\($0)/\(name)" } }
        return places.first(where: isThere).map { OutsideProgram(path: $0) }
    }

    /// Whether there is a program at a place.
    static func isThere(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            && FileManager.default.isExecutableFile(atPath: path)
    }

    /// Runs it until it ends. Blocks: to be called on a thread that may wait.
    ///
    /// It gets an environment of its own, so that it never learns a secret of ours, and neither our files nor our connections.
    ///
    /// - Parameter folder: where it keeps what it needs for itself. It works where this program does: files are named with their folder.
    /// - Throws: `Problem`.
    func run(_ arguments: [String], in folder: URL) throws {
        var words = LastWords()
        let (process, pipe) = try start(arguments, in: folder)
        // Where memory runs out, this is what goes and not who serves. Where that cannot be said, the system chooses.
        try? "1000".write(toFile: "/proc/\(process)/oom_score_adj", atomically: false, encoding: .utf8)
        defer { close(pipe) }
        let end = ContinuousClock.now + .seconds(patience)
        var status: Int32 = 0
        while true {
            words.read(from: pipe, waiting: 20)
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process || (ended < 0 && errno == ECHILD) { break }
            if ContinuousClock.now >= end {
                kill(-process, SIGKILL)
                waitpid(process, &status, 0)
                throw Problem.hangs
            }
        }
        // What it left behind would hold files and memory.
        kill(-process, SIGKILL)
        words.read(from: pipe, waiting: 0)
        guard status == 0 else {
            throw Problem.fails(status: status & 0x7f == 0 ? status >> 8 & 0xff : -(status & 0x7f), words: words.text)
        }
    }

    /// Starts it in a process group of its own.
    ///
    /// - Returns: the process, and where what it says on its way can be read.
    private func start(_ arguments: [String], in folder: URL) throws -> (pid_t, Int32) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Problem.missing }
        defer { close(ends[1]) }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
        for file in try Self.openFiles() { posix_spawn_file_actions_addclose(&actions, file) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        posix_spawnattr_setpgroup(&attributes, 0)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        let surroundings = Self.environment(folder).map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + surroundings).forEach { free($0) } }
        var process: pid_t = 0
        guard posix_spawn(&process, path, &actions, &attributes, words, surroundings) == 0 else {
            close(ends[0])
            throw Problem.missing
        }
        return (process, ends[0])
    }

    /// Everything this process has open but what each process has.
    private static func openFiles() throws -> [Int32] {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap { Int32($0) }.filter { $0 > 2 }
    }

    /// What it knows of where it runs. A proxy that is not there answers for every site, so that it reaches none.
    private static func environment(_ folder: URL) -> [String: String] {
        let nowhere = "http://127.0.0.1:9"
        return [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "HOME": folder.path,
            "TMPDIR": folder.path, "XDG_CONFIG_HOME": folder.path, "XDG_CACHE_HOME": folder.path, "XDG_RUNTIME_DIR": folder.path,
            "http_proxy": nowhere, "https_proxy": nowhere, "all_proxy": nowhere,
        ]
    }
}

/// The end of what a program says: however much that is, only so much is kept.
private struct LastWords {
    private var bytes: [UInt8] = []
    private static let most = 4000

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Takes what is there, after waiting so many milliseconds for it.
    mutating func read(from pipe: Int32, waiting: Int32) {
        var asked = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
        // Closed by the other side it is always ready: then it is the end of the process that is waited for.
        if poll(&asked, 1, waiting) > 0, asked.revents & Int16(POLLIN) == 0, waiting > 0 { usleep(UInt32(waiting) * 1000) }
        var chunk = [UInt8](repeating: 0, count: 16_384)
        // A program that never stops talking does not keep this from looking at the clock.
        for _ in 0..<16 {
            let count = Glibc.read(pipe, &chunk, chunk.count)
            guard count > 0 else { return }
            bytes = (bytes + chunk.prefix(count)).suffix(Self.most)
        }
    }
}
