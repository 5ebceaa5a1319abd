import HTML
import Hummingbird

/// Throwing away and bringing back: partners, and networks with everything in them.
struct BinController: Sendable {
    let bin: BinStore
    let networks: NetworkStore
    let partners: PartnerStore

    func addRoutes(to router: some RouterMethods<WebContext>, members: some RouterMethods<MemberContext>) {
        router.group("mijn-plek", context: SignedInContext.self).post("terughalen", use: bringNetworkBack)
        members.get("prullenmand", use: show)
        members.post("prullenmand", use: bringBack)
        members.post("partners/:partner/weg", use: removePartner)
        members.get("weg", use: confirm)
        members.post("weg", use: removeNetwork)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayChangeNetwork)
        let page = BinPage(
            frame: context.frame(in: .overview), path: context.path, entries: try await bin.entries(in: context.network.id))
        return .page(page.markup)
    }

    @Sendable func bringBack(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayChangeNetwork)
        guard let kind = BinEntry.Kind(rawValue: context.form["soort"]) else { throw WebError.notFound }
        try await bin.bringBack(kind, Identifier(rawValue: context.form["wat"]), to: context.network.id, by: context.visitor.personId)
        return .see(context.path.appending("prullenmand"), .broughtBack)
    }

    @Sendable func removePartner(_ request: Request, context: MemberContext) async throws -> Response {
        let partner = try await partners.find(context.identifier("partner"), in: context.network.id)
        try context.require(context.membership.mayManagePartners)
        try await partners.remove(partner, by: context.visitor.personId)
        return .see(context.path.appending("partners"), .inBin)
    }

    @Sendable func confirm(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayChangeNetwork)
        return .page(RemoveNetworkPage(frame: context.frame(in: .overview), network: context.network).markup)
    }

    @Sendable func removeNetwork(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayChangeNetwork)
        try await networks.remove(context.network, by: context.visitor.personId)
        return .see("/mijn-plek", .inBin)
    }

    @Sendable func bringNetworkBack(_ request: Request, context: SignedInContext) async throws -> Response {
        let network = Identifier(rawValue: context.form["netwerk"])
        try await bin.bringBack(network, by: context.visitor.personId)
        return .see(WebAddress(path: ["netwerken", network.rawValue]), .broughtBack)
    }
}
