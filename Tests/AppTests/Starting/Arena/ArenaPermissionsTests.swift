import Foundation
import Testing

@testable import App

@Suite struct ArenaPermissionsTests {
    private static let me = Identifier(rawValue: "me")
    private static let other = Identifier(rawValue: "other")
    private static let arena = Arena(
        id: me, networkId: me, issue: "Iets", heldOn: "2026-11-21", absent: "", rowsMade: 2, version: 1,
        createdAt: Date(timeIntervalSince1970: 0))

    private static func partner(_ id: String, _ name: String, partOf: String = "", kbo: String? = nil) -> Partner {
        Partner(
            id: Identifier(rawValue: id), networkId: me, kind: .organisation, name: name, partOf: partOf, kbo: kbo, vCode: nil, ovo: nil,
            sort: nil, field: nil, level: nil, hasVoice: 1, activeFrom: nil, activeUntil: nil)
    }

    private static func actor(_ name: String, partOf: String = "", number: String? = nil, partner: String? = nil) -> ArenaActor {
        ArenaActor(
            id: me, arenaId: me, kind: .organisation, name: name, partOf: partOf, registerNumber: number,
            partnerId: partner.map(Identifier.init(rawValue:)), rankReason: "", isApart: false, version: 1)
    }

    private static func resource(_ number: Int) -> ArenaResource {
        ArenaResource(id: me, actorId: me, number: number, resource: .money)
    }

    private static func maker(_ id: Identifier, leads: Bool = false, through: Int = 0, isHere: Bool = true) -> ArenaMaker {
        ArenaMaker(personId: id, name: "N", leads: leads, finishedThrough: through, isHere: isHere)
    }

    private static func viewer(
        _ makers: [ArenaMaker], isReader: Bool = false, isChosen: Bool = false, isRated: Bool = false
    ) -> ArenaViewer? {
        ArenaViewer(
            personId: me, kin: ArenaKin(name: "Ik", own: [], all: []), isReader: isReader, makers: makers, isChosen: isChosen,
            isRated: isRated)
    }

    @Test func `an arena is there for its makers and for those it is shared with, and for nobody else`() {
        #expect(Self.viewer([Self.maker(Self.other, leads: true)]) == nil)
        #expect(Self.viewer([Self.maker(Self.other, leads: true)], isRated: true) == nil)
        #expect(Self.viewer([Self.maker(Self.other, leads: true)], isChosen: true)?.place == .chosen)
        #expect(Self.viewer([Self.maker(Self.other, leads: true)], isChosen: true, isRated: true) == nil, "never to whoever is rated")
        #expect(Self.viewer([Self.maker(Self.me), Self.maker(Self.other, leads: true)])?.place == .maker)
        #expect(Self.viewer([Self.maker(Self.me), Self.maker(Self.other, leads: true)], isRated: true)?.place == .maker)
        #expect(Self.viewer([Self.maker(Self.me, leads: true)])?.place == .lead)
        #expect(Self.viewer([Self.maker(Self.me), Self.maker(Self.other, leads: true, isHere: false)])?.place == .lead, "somebody has to")
    }

    @Test func `each of them may do what belongs to their place`() throws {
        let lead = try #require(Self.viewer([Self.maker(Self.me, leads: true)]))
        let maker = try #require(Self.viewer([Self.maker(Self.me), Self.maker(Self.other, leads: true)]))
        let chosen = try #require(Self.viewer([Self.maker(Self.other, leads: true)], isChosen: true))
        let resting = try #require(Self.viewer([Self.maker(Self.me, leads: true)], isReader: true))
        #expect(lead.mayLead && lead.mayWrite && lead.maySeeVersions && lead.maySeeVisits)
        #expect(!maker.mayLead && maker.mayWrite && maker.maySeeVersions && maker.maySeeVisits)
        #expect(!chosen.mayLead && !chosen.mayWrite && !chosen.maySeeVersions && !chosen.maySeeVisits)
        #expect(!resting.mayLead && !resting.mayWrite && resting.maySeeVersions, "who only reads along in the network reads along here")
    }

    @Test func `nobody sees others' ratings before finishing their own, and then changes nothing any more`() throws {
        let makers = [Self.maker(Self.me, through: 1), Self.maker(Self.other, leads: true)]
        let viewer = try #require(Self.viewer(makers))
        #expect(viewer.maySeeRatings(of: Self.resource(1), in: Self.arena, makers))
        #expect(!viewer.mayRate(Self.resource(1), in: Self.arena))
        #expect(!viewer.maySeeRatings(of: Self.resource(2), in: Self.arena, makers), "it was added later")
        #expect(viewer.mayRate(Self.resource(2), in: Self.arena))
        #expect(!viewer.mayAgree(on: Self.resource(1), in: Self.arena, makers), "the other one is still busy")
        var closed = Self.arena
        closed.ratingClosedAt = closed.createdAt
        #expect(viewer.maySeeRatings(of: Self.resource(2), in: closed, makers) && !viewer.mayRate(Self.resource(2), in: closed))
        #expect(viewer.mayAgree(on: Self.resource(2), in: closed, makers))
        let alone = [Self.maker(Self.me, through: 1), Self.maker(Self.other, leads: true, isHere: false)]
        #expect(viewer.mayAgree(on: Self.resource(1), in: Self.arena, alone), "who left the network keeps nobody waiting")
        let chosen = try #require(Self.viewer([Self.maker(Self.other, leads: true)], isChosen: true))
        #expect(!chosen.maySeeRatings(of: Self.resource(1), in: Self.arena, makers), "not before it is finished")
        #expect(chosen.maySeeRatings(of: Self.resource(1), in: closed, makers))
    }

    @Test func `somebody belongs to an actor by partner, name, number, and the organisation above or below`() {
        let all = [
            Self.partner("dienst", "Sportdienst Dorp", partOf: "Gemeente Dorp", kbo: "0123456749"),
            Self.partner("gemeente", "Gemeente Dorp"),
            Self.partner("jeugd", "Jeugddienst Dorp", partOf: "Gemeente Dorp"),
            Self.partner("zaal", "Sporthal", partOf: "Sportdienst Dorp"),
            Self.partner("vzw", "vzw Elders"),
        ]
        let kin = ArenaKin(name: "Jan Peeters", own: [Identifier(rawValue: "dienst")], all: all)
        #expect(kin.isAbout(Self.actor("Iets anders", partner: "dienst")))
        #expect(kin.isAbout(Self.actor("  sportdienst-DORP ")))
        #expect(kin.isAbout(Self.actor("Een schrijfwijze", number: "0123456749")))
        #expect(kin.isAbout(Self.actor("Gemeente Dorp")) && kin.isAbout(Self.actor("De gemeente", partner: "gemeente")))
        #expect(kin.isAbout(Self.actor("Team turnen", partOf: "Sportdienst Dorp")) && kin.isAbout(Self.actor("X", partner: "zaal")))
        #expect(kin.isAbout(Self.actor("jan peeters")))
        #expect(!kin.isAbout(Self.actor("Jeugddienst Dorp", partOf: "Gemeente Dorp", partner: "jeugd")), "a sister service is another")
        #expect(!kin.isAbout(Self.actor("Elders", partner: "vzw")))
        #expect(!ArenaKin(name: "", own: [], all: all).isAbout(Self.actor("")), "no name is nobody's")
    }

    @Test func `names are one whatever their case, accents, signs and legal form`() {
        for name in ["vzw De Brug", "De Brug VZW", "brug", " Brúg. "] { #expect(PlainName.of(name) == "brug") }
        #expect(PlainName.of("Brug 2") != PlainName.of("Brug"))
    }
}
