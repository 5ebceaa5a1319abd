import Foundation
import Testing

@testable import App

@Suite struct OutsideProgramTests {
    private func run(_ script: String, patience: Double = 60, _ arguments: [String] = []) throws -> FakeProgram {
        let fake = try FakeProgram(script, patience: patience)
        try fake.program.run(arguments, in: fake.folder)
        return fake
    }

    @Test func `a program gets its arguments as they are and is waited for`() throws {
        let fake = try run("#!/bin/sh\nsleep 0.2; printf '%s|' \"$@\" > FOLDER/said", ["een 'naam'", "$(id)", ""])
        #expect(fake.wrote("said") == "een 'naam'|$(id)||")
        try fake.remove()
    }

    @Test func `one that hangs is ended, with everything it started`() throws {
        let fake = try FakeProgram("#!/bin/sh\n(sleep 2; touch FOLDER/late) &\nsleep 300", patience: 0.5)
        #expect(throws: OutsideProgram.Problem.hangs) { try fake.program.run([], in: fake.folder) }
        Thread.sleep(forTimeInterval: 2.5)
        #expect(!FileManager.default.fileExists(atPath: fake.folder.appendingPathComponent("late").path), "its child went on")
        try fake.remove()
    }

    @Test func `what one that is done leaves running is ended too`() throws {
        let fake = try run("#!/bin/sh\n(sleep 1; touch FOLDER/late) &\nexit 0")
        Thread.sleep(forTimeInterval: 1.5)
        #expect(!FileManager.default.fileExists(atPath: fake.folder.appendingPathComponent("late").path))
        try fake.remove()
    }

    @Test func `one that fails is told with its last words, and no more of them than fit`() throws {
        let fake = try FakeProgram("#!/bin/sh\nyes nonsense | head -c 300000 >&2; echo the end >&2; exit 7")
        let problem = #expect(throws: OutsideProgram.Problem.self) { try fake.program.run([], in: fake.folder) }
        guard case .fails(7, let words)? = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(words.hasSuffix("the end\n") && words.utf8.count <= 4000)
        try fake.remove()
    }

    @Test func `one that talks without end is ended in time`() throws {
        let fake = try FakeProgram("#!/bin/sh\nyes >&2", patience: 0.5)
        let start = ContinuousClock.now
        #expect(throws: OutsideProgram.Problem.hangs) { try fake.program.run([], in: fake.folder) }
        #expect(ContinuousClock.now - start < .seconds(20))
        try fake.remove()
    }

    @Test func `one that is not there is missing`() {
        #expect(throws: OutsideProgram.Problem.missing) {
            try OutsideProgram(path: "/bestaat/niet").run([], in: FileManager.default.temporaryDirectory)
        }
        #expect(OutsideProgram.find(["een-programma-dat-niemand-heeft"]) == nil)
        #expect(OutsideProgram.find(["/usr", "sh"])?.path.hasSuffix("/sh") == true, "a folder is no program")
        #expect(OutsideProgram.find(["een-programma-dat-niemand-heeft", "sh"], path: "/bestaat/niet:/bin")?.path == "/bin/sh")
        #expect(OutsideProgram.find(["sh"], path: "") == nil)
    }

    @Test func `it learns nothing of where this program stands, and gets none of its files`() throws {
        setenv("SECRET_OF_THE_TEST", "geheim", 1)
        let open = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data().write(to: open)
        let handle = try FileHandle(forWritingTo: open)
        // The list of open files is read by the shell itself, which has no other open than what it was given.
        let fake = try run("#!/bin/sh\nenv > FOLDER/environment; ls /proc/$$/fd > FOLDER/files; readlink /proc/$$/fd/0 > FOLDER/input")
        try handle.close()
        try FileManager.default.removeItem(at: open)
        #expect(!fake.wrote("environment").contains("geheim") && !fake.wrote("environment").contains("DATABASE_URL"))
        #expect(fake.wrote("environment").contains("HOME=\(fake.folder.path)\n"))
        let files = Set(fake.wrote("files").split(separator: "\n").compactMap { Int($0) })
        #expect(files.isSuperset(of: [0, 1, 2]) && files.allSatisfy { $0 <= 2 || $0 >= 10 }, "\(files)")
        #expect(fake.wrote("input") == "/dev/null\n")
        try fake.remove()
    }
}
