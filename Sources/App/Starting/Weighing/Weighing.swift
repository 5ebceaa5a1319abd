import Foundation

/// What is weighed before working together: the task, who has what, what it costs and what it brings. It holds no names of people.
struct Weighing: Codable, Hashable, Sendable {
    /// What has to be done, for whom.
    var task = ""
    var motives: [Motive] = []
    /// What the task needs, and where that is; what it does not need stands in no list.
    var own: [Resource] = []
    var others: [Resource] = []
    var missing: [Resource] = []
    var alone = Possible.unknown
    var two = Two.unknown
    /// Organisations that come to mind.
    var partners: [String] = []
    /// How many partners beyond us, where they have no names yet.
    var partnerCount: Int?
    var purpose = Purpose.unknown
    var meetings = Meetings()
    var bringsUs = ""
    var bringsOthers = ""
    var worth = Worth.unknown
    /// What the people themselves decide, and why.
    var choice: Course?
    var reason = ""

    /// Why somebody thinks of working together.
    enum Motive: String, Codable, Sendable, CaseIterable {
        case opportunity, problem, imposed, subsidy
    }

    /// Where a resource is that the task needs.
    enum Standing: String, Sendable, CaseIterable {
        case own, others, missing, notNeeded
    }

    enum Possible: String, Codable, Sendable, CaseIterable {
        case yes, no, unknown
    }

    /// Whether two can do it, and how: one asks and the other serves, or both commit to something new.
    enum Two: String, Codable, Sendable, CaseIterable {
        case service, joint, no, unknown
    }

    /// What working together is for; it says which form is enough.
    enum Purpose: String, Codable, Sendable, CaseIterable {
        case exchange, once, complex, unknown
    }

    /// What it brings all parties together, against what it costs.
    enum Worth: String, Codable, Sendable, CaseIterable {
        case more, even, less, unknown
    }

    /// The ways to go on, the lightest first.
    enum Course: String, Codable, Sendable, CaseIterable {
        case alone, bilateral, network, notNow
    }

    /// The forms of working together, from the lightest to the heaviest.
    enum Form: String, Codable, Sendable, CaseIterable {
        case consultation, once, network
    }
}

extension Weighing {
    /// Time around the table in a year, and what that costs.
    struct Meetings: Codable, Hashable, Sendable {
        var people: Int?
        /// Per meeting, with preparing and travelling.
        var hours: Double?
        var perYear: Int?
        /// Euro per hour of one person.
        var rate: Double?

        /// Hours of everybody together in a year; nil while something is not filled in.
        var hoursPerYear: Double? {
            guard let people, let hours, let perYear else { return nil }
            return Double(people) * hours * Double(perYear)
        }

        /// Euro in a year; nil while something is not filled in.
        var costPerYear: Double? {
            guard let rate, let hoursPerYear else { return nil }
            return hoursPerYear * rate
        }
    }

    func standing(of resource: Resource) -> Standing {
        if own.contains(resource) { return .own }
        if others.contains(resource) { return .others }
        return missing.contains(resource) ? .missing : .notNeeded
    }

    /// Whether anything was said of what the task needs.
    var hasNeeds: Bool { !own.isEmpty || !lacking.isEmpty }

    /// What the task needs and we do not have.
    var lacking: [Resource] { others + missing }

    /// Partners beyond us: those with a name, or as many as were counted; nil when nothing was said.
    var partnersBeyondUs: Int? {
        partners.isEmpty ? partnerCount : max(partners.count, partnerCount ?? 0)
    }

    /// Three organisations are the fewest that make a network: two beyond us.
    static let fewestPartners = 2
}
/// A weighing that was kept, as it was on the day it was made.
struct KeptWeighing: Sendable {
    let id: Identifier
    /// What it was called when it was first kept, so that a network holds it once.
    let origin: Identifier
    let weighing: Weighing
    let madeAt: Date
    /// When its link ends; nil in a network, where it stays.
    let endsAt: Date?
}
