import Foundation

/// The demo's deliveries: one promise is kept, one more than kept, one in words, some partly, one late, and one line was wrong and
/// was taken back.
struct DemoLedger {
    let stores: Stores
    let clock: StoryClock
    let zone: TimeZone
    let network: Identifier
    let end: Date

    private static let day: TimeInterval = 24 * 3600

    /// What somebody wrote down so many days before the end, of a promise of their partner.
    private struct Told {
        let partner: String
        let resource: Resource
        let writer: String
        let daysAgo: Double
        var quantity: Int?
        /// Nil for that of the promise.
        var unit: String?
        let note: String
        var isComplete = false
        /// Why it was taken back the next day.
        var wrong: String?
    }

    func tell() async throws {
        let people = Dictionary(try await stores.members.members(of: network).map { ($0.name, $0.personId) }) { first, _ in first }
        let ledger = stores.committing.ledger
        for told in Self.all {
            let lines = try await ledger.lines(in: network)
            guard let line = lines.first(where: { $0.partner.name == told.partner && $0.promise.resource == told.resource }),
                let writer = people[told.writer]
            else { throw WebError.notFound }
            clock.set(end - told.daysAgo * Self.day)
            let new = NewDelivery(
                deliveredOn: Day.of(clock.now, in: zone), quantity: told.quantity.map { $0 * 100 },
                unit: told.quantity == nil ? "" : told.unit ?? line.promise.unit, note: told.note, isComplete: told.isComplete)
            try await ledger.add(new, to: line, after: line.promise.version, by: writer)
            guard let why = told.wrong else { continue }
            clock.set(clock.now + Self.day)
            let written = try await ledger.line(line.promise.id, in: network)
            guard let delivery = written.deliveries.last else { throw WebError.notFound }
            try await ledger.takeBack(delivery, of: written, why: why, by: writer)
        }
    }

    private static let all = [
        Told(
            partner: "Wandelclub Stap Mee", resource: .people, writer: "Marleen Ghyselinck", daysAgo: 160,
            note: "Vijf vrijwilligers halen nieuwe wandelaars de eerste keer thuis op.", isComplete: true),
        Told(
            partner: "vzw De Speelkaravaan", resource: .services, writer: "Ruben Ooms", daysAgo: 150, quantity: 8,
            note: "Op vier pleinen, telkens twee namiddagen."),
        Told(
            partner: "Jeugddienst Waterbeke", resource: .people, writer: "Lotte Mertens", daysAgo: 95, quantity: 6,
            note: "Ze bleven de hele zomer."),
        Told(
            partner: "Bewonersgroep Weverspoort", resource: .people, writer: "Karima Zerouali", daysAgo: 80, quantity: 7,
            note: "Drie mensen werden ziek; we zochten geen vervanging."),
        Told(
            partner: "vzw De Speelkaravaan", resource: .services, writer: "Ruben Ooms", daysAgo: 55, quantity: 6,
            note: "In de herfstvakantie, binnen in de sporthal."),
        Told(
            partner: "Steunpunt Samen Uit Vlaanderen", resource: .knowledge, writer: "Joris Hellinck", daysAgo: 45, quantity: 5,
            note: "Met een studiebezoek erbij."),
        Told(
            partner: "Sportdienst Waterbeke", resource: .space, writer: "Youssef El Amrani", daysAgo: 19, quantity: 3, note: "",
            wrong: "De turnzaal was gesloten voor onderhoud; het waren er twee."),
        Told(
            partner: "Sportdienst Waterbeke", resource: .space, writer: "Youssef El Amrani", daysAgo: 17, quantity: 2,
            note: "In de week van Allerheiligen."),
        Told(
            partner: "Sportdienst Waterbeke", resource: .space, writer: "Youssef El Amrani", daysAgo: 16, quantity: 5,
            unit: "halve dagen materiaal", note: "Ballen en matten voor de speelkaravaan."),
    ]
}
