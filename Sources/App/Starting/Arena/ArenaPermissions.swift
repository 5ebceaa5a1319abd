import Foundation

/// What somebody or something is known by.
protocol ArenaIdentity {
    var kind: Partner.Kind { get }
    var name: String { get }
    var partOf: String { get }
    var registerNumber: String? { get }
    var partnerId: Identifier? { get }
}

/// A partner of the network as somebody or something that may be an actor.
struct ArenaPartner: ArenaIdentity {
    let partner: Partner

    var kind: Partner.Kind { partner.kind }
    var name: String { partner.name }
    var partOf: String { partner.partOf }
    var registerNumber: String? { partner.kbo ?? partner.vCode ?? partner.ovo }
    var partnerId: Identifier? { partner.id }
}

/// An identity as it is compared, worked out once where many people are held against it.
struct ArenaSign: Hashable, Sendable {
    let partnerId: Identifier?
    let registerNumber: String?
    let name: String
    let partOf: String

    init(_ actor: some ArenaIdentity) {
        partnerId = actor.partnerId
        registerNumber = actor.registerNumber
        name = PlainName.of(actor.name)
        partOf = PlainName.of(actor.partOf)
    }
}

/// Whom a person comes for: their partners, what those belong to, what belongs to them, and the person.
struct ArenaKin: Hashable, Sendable {
    private let partners: Set<Identifier>
    private let names: Set<String>
    private let wholes: Set<String>
    private let numbers: Set<String>

    /// - Parameters:
    ///   - name: of the person.
    ///   - own: the partners this person comes for.
    ///   - all: every partner of the network.
    init(name: String, own: Set<Identifier>, all: [Partner]) {
        let mine = all.filter { own.contains($0.id) }
        let called = Set(mine.map { PlainName.of($0.name) }).subtracting([""])
        let above = Set(mine.map { PlainName.of($0.partOf) }).subtracting([""])
        partners = own.union(
            all.filter { above.contains(PlainName.of($0.name)) || called.contains(PlainName.of($0.partOf)) }.map(\.id))
        names = called.union(above).union([PlainName.of(name)]).subtracting([""])
        wholes = called
        numbers = Set(mine.flatMap { [$0.kbo, $0.vCode, $0.ovo] }.compactMap { $0 })
    }

    /// Whether an actor is this person, a partner they come for, the organisation that is a service of, or a service of theirs.
    func isAbout(_ actor: some ArenaIdentity) -> Bool { isAbout(ArenaSign(actor)) }

    /// Whether a name on its own is theirs.
    func isAbout(named name: String) -> Bool { names.contains(PlainName.of(name)) }

    func isAbout(_ sign: ArenaSign) -> Bool {
        if let partner = sign.partnerId, partners.contains(partner) { return true }
        if let number = sign.registerNumber, numbers.contains(number) { return true }
        return names.contains(sign.name) || (!sign.partOf.isEmpty && wholes.contains(sign.partOf))
    }
}

/// What one person may see and do in one arena: the only place that decides it. The page on sharing and ARCHITECTURE.md say the same.
///
/// An arena is there for its makers, and for the people they chose. Nobody sees what is said of a partner they come for: a maker
/// sees the arena without that row, and whoever else comes for a partner in it does not see the arena at all.
struct ArenaViewer: Hashable, Sendable {
    let place: Place
    let personId: Identifier
    let kin: ArenaKin
    /// Up to which resource this person finished their own rating.
    let finishedThrough: Int
    private let isReader: Bool

    /// What somebody is in an arena, the least first.
    enum Place: Int, Comparable, Sendable {
        case chosen, maker, lead

        static func < (left: Place, right: Place) -> Bool { left.rawValue < right.rawValue }
    }

    /// Nil when the arena is not there for this person.
    ///
    /// - Parameters:
    ///   - isReader: whether they only read along in the network.
    ///   - isChosen: whether the arena is shared with them.
    ///   - isRated: whether one of the actors that are in the arena now is their own.
    init?(personId: Identifier, kin: ArenaKin, isReader: Bool, makers: [ArenaMaker], isChosen: Bool, isRated: Bool) {
        self.personId = personId
        self.kin = kin
        self.isReader = isReader
        if let me = makers.first(where: { $0.personId == personId }) {
            // Where nobody leads any more, every maker does.
            place = me.leads || !makers.contains(where: { $0.leads && $0.isHere }) ? .lead : .maker
            finishedThrough = me.finishedThrough
        } else {
            guard isChosen, !isRated else { return nil }
            place = .chosen
            finishedThrough = 0
        }
    }

    var isMaker: Bool { place >= .maker }
    /// Adding and changing actors and resources, rating, agreeing.
    var mayWrite: Bool { isMaker && !isReader }
    /// Choosing makers, closing the rating, sharing, throwing away.
    var mayLead: Bool { place == .lead && !isReader }
    var maySeeVersions: Bool { isMaker }
    /// Who of those it is shared with looked.
    var maySeeVisits: Bool { isMaker }

    /// Whether this person sees anything of an actor.
    func maySee(_ actor: some ArenaIdentity) -> Bool { !kin.isAbout(actor) }

    /// Whether this person sees what others think of a resource: not before their own rating is finished, or the rating is closed.
    func maySeeRatings(of resource: ArenaResource, in arena: Arena, _ makers: [ArenaMaker]) -> Bool {
        place == .chosen ? arena.isRated(resource, by: makers) : arena.isRatingClosed || finishedThrough >= resource.number
    }

    /// Whether this person may still rate a resource: what was seen of others is not changed any more.
    func mayRate(_ resource: ArenaResource, in arena: Arena) -> Bool {
        mayWrite && !arena.isRatingClosed && finishedThrough < resource.number
    }

    /// Whether this person may write down what the group agreed on: once everybody rated, or the rating is closed.
    func mayAgree(on resource: ArenaResource, in arena: Arena, _ makers: [ArenaMaker]) -> Bool {
        mayWrite && maySeeRatings(of: resource, in: arena, makers) && arena.isRated(resource, by: makers)
    }
}

extension Arena {
    /// Whether nobody in the network still has to rate a resource.
    func isRated(_ resource: ArenaResource, by makers: [ArenaMaker]) -> Bool {
        isRatingClosed || !makers.contains { $0.isHere && $0.finishedThrough < resource.number }
    }
}

extension Membership {
    /// Who takes part may begin an arena; who only reads along may not.
    var mayMakeArenas: Bool { role != .reader }
}
