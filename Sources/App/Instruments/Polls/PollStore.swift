import Foundation
import Localization
import Storage

/// Polls without a network: a gathering of one coordinator, a round that nobody is invited to, and a room.
struct PollStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let networks: NetworkStore
    let rooms: RoomStore

    /// What is asked.
    struct Asked: Sendable {
        let name: String
        let instrument: Instrument
        let mostTicks: Int?
        let closesAt: Date
        /// What the gathering is about, in the words of who makes it.
        let about: String
    }

    /// Makes a poll that is open at once, with its room.
    func make(_ asked: Asked, by person: Identifier) async throws -> Round {
        let network = Network(
            id: surroundings.identifier(), name: asked.name, kind: "own", issue: asked.about, targetGroup: "", workingArea: "",
            startsOn: nil, endsOn: nil)
        let instrument = asked.instrument
        let round = Round(
            id: surroundings.identifier(), networkId: network.id, instrumentKey: instrument.key, instrumentVersion: instrument.version,
            form: instrument.hasShortForm ? .short : .full, name: asked.name, purpose: "", moment: .free, mode: .anonymous,
            smallestGroup: 5, breakdown: .none, mostTicks: asked.mostTicks, nowLabel: instrument.moments.labels.last?.nl ?? "",
            invitationText: "", closesAt: asked.closesAt)
        try await networks.make(network, by: person)
        let act = surroundings.act(in: network.id, by: person)
        try await database.write { db in
            try RoundStore.insert(round, at: act.at, in: db)
            try db.run("UPDATE round SET opened_at = \(act.at), opened_by = \(person) WHERE id = \(round.id)")
            try ScheduleStore.plan(.closeRound, round.id, at: round.closesAt, in: db)
            try act.record(.roundOpened, round.name, in: db)
        }
        try await rooms.open(round, pace: .presenter, by: person)
        return round
    }
}
