import Testing

@testable import App

@Suite struct DependenceTests {
    /// The whole rule: a line an importance from 4 to 1, a column a replaceability from 1 small to 4 large.
    private static let rule: [[Dependence]] = [
        [.large, .large, .ratherLarge, .ratherSmall],
        [.large, .large, .ratherSmall, .ratherSmall],
        [.ratherLarge, .ratherSmall, .small, .small],
        [.ratherSmall, .ratherSmall, .small, .small],
    ]

    @Test func `dependence follows from importance and replaceability by the rule of four by four`() {
        for (line, importance) in ArenaStep.allCases.reversed().enumerated() {
            for (column, replaceability) in ArenaStep.allCases.enumerated() {
                #expect(Dependence(importance: importance, replaceability: replaceability) == Self.rule[line][column])
            }
        }
    }

    @Test func `the four corners are those of the worksheet of two by two`() {
        #expect(Dependence(importance: .four, replaceability: .one) == .large)
        #expect(Dependence(importance: .one, replaceability: .four) == .small)
        for (importance, replaceability) in [(ArenaStep.four, ArenaStep.four), (.one, .one)] {
            #expect([.ratherSmall, .ratherLarge].contains(Dependence(importance: importance, replaceability: replaceability)))
        }
    }

    @Test func `more important or harder to replace never makes the dependence smaller`() {
        for importance in ArenaStep.allCases {
            for (low, high) in zip(ArenaStep.allCases, ArenaStep.allCases.dropFirst()) {
                #expect(Dependence(importance: importance, replaceability: high) <= Dependence(importance: importance, replaceability: low))
                #expect(Dependence(importance: high, replaceability: importance) >= Dependence(importance: low, replaceability: importance))
            }
        }
    }

    @Test func `the proposed rank follows the dependence`() {
        #expect(Dependence.allCases.map(\.proposedRank) == [.notNow, .context, .complementary, .core])
    }

    @Test func `of an actor the greatest importance and the greatest dependence count, each on its own`() {
        let line = Self.line([(.four, .four), (.three, .one)])
        #expect(line.importance == .four)
        #expect(line.dependence == .large)
        #expect(line.proposed == .core)
        #expect(line.isEasilyReplaced)
        #expect(!Self.line([(.four, .three)]).isEasilyReplaced)
        #expect(Self.line([]).dependence == nil && Self.line([]).rank == nil)
    }

    @Test func `the group's rank goes before the proposed one and is told as such`() {
        var actor = Self.actor
        actor.rank = .context
        let line = ArenaBoard.Line(actor: actor, items: Self.line([(.four, .one)]).items)
        #expect(line.rank == .context && line.proposed == .core && line.isOverridden)
        actor.rank = .core
        #expect(!ArenaBoard.Line(actor: actor, items: line.items).isOverridden)
    }

    @Test func `the middle of an even number is the one that makes us depend more`() throws {
        let tally = RatingTally(importance: [0, 1, 0, 1], replaceability: [1, 0, 1, 0])
        let middle = try #require(tally.middle)
        #expect(middle.importance == .four && middle.replaceability == .one)
        #expect(tally.difference == 4 && tally.raters == 2)
        #expect(RatingTally(importance: [0, 1, 2, 0], replaceability: [3, 0, 0, 0]).middle?.importance == .three)
        #expect(RatingTally(importance: [1, 0, 0, 0], replaceability: [0, 0, 0, 0]).middle == nil)
        #expect(RatingTally.none.difference == 0)
    }

    @Test func `what was agreed goes before what was rated`() throws {
        var resource = ArenaResource(id: Self.actor.id, actorId: Self.actor.id, number: 1, resource: .money)
        let tally = RatingTally(importance: [0, 0, 2, 0], replaceability: [0, 2, 0, 0])
        #expect(ArenaValue(resource, tally)?.certainty == .alike)
        #expect(ArenaValue(resource, RatingTally(importance: [1, 0, 2, 0], replaceability: [0, 2, 0, 0]))?.certainty == .provisional)
        (resource.importance, resource.replaceability) = (.one, .four)
        let value = try #require(ArenaValue(resource, tally))
        #expect(value.certainty == .agreed && value.importance == .one && value.dependence == .small)
    }

    @Test func `an arena is called homogeneous when three quarters are alike, and of nothing when nothing is known`() {
        func actors(_ sorts: [String?]) -> [ArenaActor] {
            sorts.map { sort in
                var actor = Self.actor
                actor.sort = sort
                return actor
            }
        }
        let keys = ["government", "nonprofit"]
        #expect(
            ArenaVariety(.sort, of: actors(["government", "government", "government", "nonprofit"]), among: keys).prevailing == "government"
        )
        #expect(ArenaVariety(.sort, of: actors(["government", "government", "nonprofit"]), among: keys).prevailing == nil)
        #expect(ArenaVariety(.sort, of: actors(["government", "government"]), among: keys).prevailing == nil, "two are too few to say so")
        #expect(ArenaVariety(.sort, of: actors(["government"]), among: keys).missing == ["nonprofit"])
        let unknown = ArenaVariety(.sort, of: actors([nil, nil]), among: keys)
        #expect(unknown.isUnknown && unknown.missing.isEmpty && unknown.prevailing == nil)
    }

    private static let actor: ArenaActor = {
        let id = Identifier(rawValue: "a")
        return ArenaActor(id: id, arenaId: id, kind: .organisation, name: "A", partOf: "", rankReason: "", isApart: false, version: 1)
    }()

    private static func line(_ values: [(ArenaStep, ArenaStep)]) -> ArenaBoard.Line {
        ArenaBoard.Line(
            actor: actor,
            items: values.map { importance, replaceability in
                var resource = ArenaResource(id: actor.id, actorId: actor.id, number: 1, resource: .money)
                (resource.importance, resource.replaceability) = (importance, replaceability)
                return ArenaBoard.Item(resource: resource, value: ArenaValue(resource, .none))
            })
    }
}
