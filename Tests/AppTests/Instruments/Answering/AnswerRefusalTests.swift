import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

/// What cannot be accepted keeps nothing, leaves the link whole, and loses nothing that was typed.
@Suite struct AnswerRefusalTests {
    typealias Case = (pairs: [(String, String)], sentence: Text)

    static let refused: [Case] =
        ["0", "6", "-1", "255", "256", "3.5", "٣", "drie", "99999999999999999999"].map { ([("n1.1", $0)], AnswerText.outsideScale) }
        + ["n11.1", "n1.4", "n", "v1.9", "o-geen"].map { ([($0, "3")], AnswerText.unknownItem) }
        + ["geen", ""].map { ([("p", $0)], AnswerText.unknownItem) } + others

    private static let others: [Case] = [
        (["ambition", "results", "roles", "trio"].map { ("p", $0) }, AnswerText.tooManyPriorities(3)),
        ([("o-path", String(repeating: "x", count: 2_001))], AnswerText.remarkTooLong), ([], AnswerText.nothingFilledIn),
        ([("n1.1", " "), ("o-path", " \r\n ")], AnswerText.nothingFilledIn),
    ]

    @Test(arguments: refused.indices, TestEngine.allCases)
    func `what is not right is refused with a sentence, and everything typed is still there`(_ index: Int, _ engine: TestEngine)
        async throws
    {
        let (pairs, sentence) = Self.refused[index]
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": "anonymous"])
            let (visitor, link) = (try await house.browser(), try await house.sortedLinks(to: round)[0])
            let rest = pairs.isEmpty || pairs[0].1 == " " ? [] : [("n2.2", "4"), ("o-trio", "Dit typte ik <zelf>")]
            let page = try await visitor.send(.post, link, pairs: pairs + rest)
            #expect(page.status == 422)
            #expect(try page.shows(sentence))
            #expect(try await house.responses(to: round) == 0)
            #expect(try await house.used(in: round) == 0)
            if !rest.isEmpty {
                let root = try page.root
                #expect(root.all("input").first { $0["name"] == "n2.2" && $0["checked"] != nil }?["value"] == "4")
                #expect(root.all("textarea").first { $0["name"] == "o-trio" }?.typed == "Dit typte ik <zelf>")
            }
            #expect(try await visitor.send(.post, link, Sheet.all("4")).status == 303, "the link is still good")
            #expect(try await house.responses(to: round) == 1)
        }
    }

    @Test func `statements of the full form are no part of the short one`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound(["vorm": "short"])
            let page = try await house.browser().send(.post, house.sortedLinks(to: round)[0], Sheet.all("4"))
            #expect(page.status == 422)
            #expect(try page.shows(AnswerText.unknownItem))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `an anonymous round keeps no draft, and the schema would not either`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": "anonymous"])
            let link = try await house.sortedLinks(to: round)[0]
            #expect(try await house.browser().send(.post, link + "/klad", Sheet.all("4")).status == 403)
            #expect(try await !house.browser().look(link).body.contains(link + "/klad"))
            let invitation: Identifier? = try await house.value("SELECT id FROM invitation WHERE round_id = \(round.id) LIMIT 1")
            for mode in ["anonymous", "confidential", "open"] {
                await #expect(throws: StorageError.self) {
                    try await house.app.stores.database.write { db in
                        try db.run("INSERT INTO draft (invitation_id, mode, fields, saved_at) VALUES (\(invitation), \(mode), '{}', 0)")
                    }
                }
            }
            #expect(try await house.count("SELECT count(*) FROM draft") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the schema itself refuses an answer with a name in an anonymous round and one without in others`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            for mode in Mode.allCases {
                let round = try await house.openRound(["modus": mode.rawValue, "naam": "Meting \(mode)"])
                let invitation: Identifier? = try await house.value("SELECT id FROM invitation WHERE round_id = \(round.id) LIMIT 1")
                let partner: Identifier? = try await house.value(
                    "SELECT partner_id FROM invitation WHERE round_id = \(round.id) AND partner_id IS NOT NULL LIMIT 1")
                let isAnonymous = mode == .anonymous
                let wrong: [(Identifier?, Identifier?, Int?)] =
                    isAnonymous
                    ? [(invitation, nil, nil), (nil, nil, 1), (invitation, nil, 1), (nil, partner, nil)]
                    : [(nil, nil, nil), (nil, nil, 1), (invitation, nil, nil), (invitation, partner, 1)]
                for (invitation, partner, time) in wrong {
                    await #expect(throws: StorageError.self, "\(mode)") {
                        try await house.app.stores.database.write { db in
                            try db.run(
                                """
                                INSERT INTO response (id, round_id, mode, invitation_id, group_key, answered_at, answers, priorities)
                                VALUES ('x', \(round.id), \(mode), \(invitation), \(partner), \(time), \([UInt8](repeating: 1, count: 30)), \([UInt8]()))
                                """)
                        }
                    }
                }
                await #expect(throws: StorageError.self) {
                    try await house.app.stores.database.write { db in
                        try db.run("UPDATE invitation SET answered_at = 1, mode = 'anonymous' WHERE id = \(invitation)")
                    }
                }
                await #expect(throws: StorageError.self) {
                    try await house.app.stores.database.write { db in
                        try db.run("UPDATE round SET mode = \(isAnonymous ? "open" : "anonymous") WHERE id = \(round.id)")
                    }
                }
            }
        }
    }
}
