import Foundation
import Storage
import Testing

@testable import App

@Suite struct CheckCommandTests {
    /// What is made wrong, and what is said of it.
    static let wrongs: [(SQL, String)] = [
        (
            "UPDATE round SET invited_people = 1 WHERE name = 'Jaarlijkse meting'",
            "the kept count of the invited is not what a recount gives"
        ),
        (
            "UPDATE round_tally SET tally = replace(tally, '\"unanswered\":0', '\"unanswered\":9') WHERE round_id = (SELECT id FROM round WHERE name = 'Eerste meting')",
            "the counts kept at closing are not what a recount gives"
        ),
        (
            "UPDATE invitation SET used = 0 WHERE id = (SELECT min(invitation_id) FROM response)",
            "an answer belongs to a link that was not used"
        ),
        (
            "INSERT INTO due_work (kind, subject, due_at, attempts) VALUES ('closeRound', 'x', 1000, 0)",
            "due work closeRound x: should have been done"
        ),
        (
            "INSERT INTO due_work (kind, subject, due_at, attempts, problem) VALUES ('wipeRound', 'x', 9000000000000, 3, 'de schijf')",
            "due work wipeRound x: failed 3 times: de schijf"
        ),
        ("DELETE FROM migration WHERE number = 10", "schema: steps 10 have not run yet"),
    ]

    @Test(arguments: wrongs.indices, TestEngine.allCases)
    func `what is wrong gets a line, and the status says so`(_ index: Int, _ engine: TestEngine) async throws {
        let (wrong, sentence) = Self.wrongs[index]
        try await TestHouse.open(engine) { house in
            let options = ["--data", house.place.folder.path] + (engine == .postgresql ? ["--database", house.place.databaseURL] : [])
            try await house.app.stores.database.write { db in try db.run("DELETE FROM due_work") }
            #expect(try Terminal(["check"] + options).output == "Everything is whole.\n")
            try await house.app.stores.database.write { db in try db.run(wrong) }
            let run = try Terminal(["check"] + options)
            #expect(run.status == 1)
            #expect(run.output.contains(sentence) && run.output.filter(\.isNewline).count == 1, "\(run.output)")
            #expect(run.errors == "samenspel: One finding.\n")
        }
    }

    @Test func `on a terminal a bar is drawn over itself, elsewhere nothing is said of what is quick`() {
        let lines = Recorder()
        let bar = ProgressLine("Copying", isTerminal: true, write: lines.write)
        for share in [0, 0.5, 0.5, 0.2, 1, 7] { bar.tell(share) }
        bar.end()
        #expect(lines.all.count == 4)
        #expect(lines.all[1] == "\r\u{1B}[KCopying ███████████████░░░░░░░░░░░░░░░ 50 %")
        #expect(lines.all[3] == "\r\u{1B}[K")
        let plain = Recorder()
        let line = ProgressLine("Copying", isTerminal: false, write: plain.write)
        line.tell(0.5)
        line.end()
        #expect(plain.all == [])
    }

    /// Keeps what was written.
    private final class Recorder: @unchecked Sendable {
        private let lock = NSLock()
        private var lines: [String] = []
        var all: [String] { lock.withLock { lines } }
        @Sendable func write(_ line: String) { lock.withLock { lines.append(line) } }
    }
}
