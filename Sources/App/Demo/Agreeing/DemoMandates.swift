import Foundation

/// The demo's mandates: most partners have one, each as far as its body let it go; one ended yesterday, and one partner lets another
/// speak for a while.
struct DemoMandates {
    let stores: Stores
    let clock: StoryClock
    let zone: TimeZone
    let network: Identifier
    let person: Identifier
    let end: Date

    private static let day: TimeInterval = 24 * 3600

    /// A mandate, written down so many days before the end, and given some days before that.
    private struct Given {
        let partner: String
        let person: String
        let limit: Mandate.Limit
        let by: String
        let days: Double
        var subject = ""
        var amount: Int?
        var lasts: Double?
        var replacement: String?
        var ended: String?
    }

    func tell() async throws {
        let members = try await stores.members.members(of: network)
        let people = Dictionary(members.map { ($0.name, $0.personId) }) { first, _ in first }
        let partners = Dictionary(try await stores.partners.partners(in: network).map { ($0.name, $0) }) { first, _ in first }
        for given in Self.all.sorted(by: { $0.days > $1.days }) {
            guard let partner = partners[given.partner], let holder = people[given.person] else { throw WebError.notFound }
            clock.set(end - given.days * Self.day)
            let mandate = mandate(given, partner, holder, replacement: given.replacement.flatMap { people[$0] })
            try await stores.agreements.mandates.give(mandate, by: person)
            guard let why = given.ended else { continue }
            clock.set(end - Self.day)
            try await stores.agreements.mandates.end(mandate, why: why, by: person)
        }
        try await delegate(partners)
    }

    private func mandate(_ given: Given, _ partner: Partner, _ holder: Identifier, replacement: Identifier?) -> Mandate {
        // The body decided a week before it was written down here.
        let start = end - (given.days + 7) * Self.day
        var mandate = Mandate(
            id: stores.agreements.mandates.surroundings.identifier(), networkId: network, personId: holder, partnerId: partner.id,
            subject: given.subject, limit: given.limit, amount: given.amount, givenBy: given.by, startsOn: Day.of(start, in: zone),
            endsOn: given.lasts.map { Day.of(start + $0 * Self.day, in: zone) }, replacementId: replacement, recordedAt: clock.now)
        (mandate.personName, mandate.partnerName) = (given.person, partner.name)
        return mandate
    }

    private func delegate(_ partners: [String: Partner]) async throws {
        guard let partner = partners["Wandelclub Stap Mee"], let holder = partners["Sportdienst Waterbeke"] else { throw WebError.notFound }
        clock.set(end - 20 * Self.day)
        var delegation = Delegation(
            id: stores.agreements.mandates.surroundings.identifier(), networkId: network, partnerId: partner.id, holderId: holder.id,
            startsOn: Day.of(clock.now, in: zone), endsOn: Day.of(end + 100 * Self.day, in: zone),
            reason: "Onze afgevaardigde stopte en de nieuwe is nog niet gekozen.", givenAt: clock.now)
        (delegation.partnerName, delegation.holderName) = (partner.name, holder.name)
        try await stores.agreements.delegations.give(delegation, by: person)
    }

    private static let all = [
        Given(
            partner: "Cultuurdienst Waterbeke", person: "Geert Lievens", limit: .sign, by: "college van burgemeester en schepenen",
            days: 210, replacement: "Sofie Dewulf"),
        Given(
            partner: "Sportdienst Waterbeke", person: "Youssef El Amrani", limit: .commit, by: "diensthoofd vrije tijd", days: 200,
            subject: "jaarprogramma en uitleendienst", amount: 5000, lasts: 700, replacement: "Wim Haesebrouck"),
        Given(partner: "Jeugddienst Waterbeke", person: "Lotte Mertens", limit: .agree, by: "schepen van jeugd", days: 195),
        Given(
            partner: "OCMW Waterbeke", person: "Els Verstraete", limit: .commit, by: "vast bureau", days: 180,
            subject: "tegemoetkoming in lidgelden", amount: 12000, replacement: "Samira Bouzian"),
        Given(
            partner: "vzw Welkom", person: "Danny Vervaet", limit: .agree, by: "bestuursorgaan", days: 170,
            ended: "Danny ging met pensioen."),
        Given(partner: "vzw De Speelkaravaan", person: "Ruben Ooms", limit: .sign, by: "algemene vergadering", days: 160, lasts: 730),
        Given(partner: "Basisschool Waterbeke-Centrum", person: "Veerle Cools", limit: .agree, by: "directie", days: 150),
        Given(partner: "Wijkgezondheidscentrum Waterbeke", person: "Inge Vlaeminck", limit: .speak, by: "bestuursorgaan", days: 90),
        Given(
            partner: "Bewonersgroep Weverspoort", person: "Karima Zerouali", limit: .speak, by: "de bewoners, op hun maandelijkse avond",
            days: 40, replacement: "Marleen Ghyselinck"),
    ]
}
