import Foundation
import Localization
import Testing

@testable import App

@Suite struct ExportMakerTests {
    private let said = Shared<[String]>([])

    private func maker(_ programs: [ExportFormat.Program: OutsideProgram]) -> ExportMaker {
        let said = said
        return ExportMaker(programs, style: "") { words in said.change { $0.append(words) } }
    }

    @Test func `without its program a file is not made, and the others are`() async throws {
        let office = try FakeProgram(FakeProgram.office)
        let maker = maker([.pandoc: office.program])
        #expect(maker.formats == [.docx, .odt])
        await #expect(throws: ExportProblem.missing) { try await maker.make(.pdf, of: .poisoned()) }
        let made = try await maker.make(.docx, of: .poisoned())
        #expect(try FileCheck.type(of: made) == .docx)
        #expect(said.value == [])
        try office.remove()
        await #expect(throws: ExportProblem.missing) { try await maker.make(.docx, of: .poisoned()) }
    }

    @Test func `a program that hangs is ended, one that fails says why in the log and nowhere else`() async throws {
        let hanging = try FakeProgram("#!/bin/sh\nsleep 300", patience: 0.5)
        let failing = try FakeProgram("#!/bin/sh\necho dit ging mis >&2; exit 3")
        let maker = maker([.chromium: hanging.program, .pandoc: failing.program])
        await #expect(throws: ExportProblem.hangs) { try await maker.make(.pdf, of: .poisoned()) }
        #expect(said.value == [])
        await #expect(throws: ExportProblem.fails) { try await maker.make(.odt, of: .poisoned()) }
        #expect(said.value.count == 1 && said.value[0].contains("ended with 3: dit ging mis"))
        try hanging.remove()
        try failing.remove()
    }

    @Test func `a program that says it is done without a file, or with another kind, failed`() async throws {
        let idle = try FakeProgram("#!/bin/sh\nexit 0")
        let other = try FakeProgram("#!/bin/sh\nfor a in \"$@\"; do case $a in --print-to-pdf=*) echo '<html>' > \"${a#*=}\";; esac; done")
        let maker = maker([.chromium: other.program, .pandoc: idle.program])
        await #expect(throws: ExportProblem.fails) { try await maker.make(.docx, of: .poisoned()) }
        await #expect(throws: ExportProblem.fails) { try await maker.make(.pdf, of: .poisoned()) }
        #expect(said.value.count == 2)
        try idle.remove()
        try other.remove()
    }

    @Test func `files are made one at a time, each in a folder that is gone afterwards`() async throws {
        let script = """
            #!/bin/sh
            mkdir FOLDER/busy || echo both >> FOLDER/said
            for a in "$@"; do case $a in --print-to-pdf=*) printf '%%PDF-1.7' > "${a#*=}"; dirname "${a#*=}" >> FOLDER/folders;; esac; done
            sleep 0.1
            rmdir FOLDER/busy
            """
        let fake = try FakeProgram(script)
        let maker = maker([.chromium: fake.program])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<5 { group.addTask { _ = try await maker.make(.pdf, of: .poisoned()) } }
            try await group.waitForAll()
        }
        #expect(fake.wrote("said") == "")
        let folders = fake.wrote("folders").split(separator: "\n").map(String.init)
        #expect(Set(folders).count == 5 && folders.allSatisfy { !FileManager.default.fileExists(atPath: $0) })
        try fake.remove()
    }
}
