import HTML
import Hummingbird

/// The logo of a partner, for who keeps that partner's details right; everybody in the network sees it.
struct LogoController: Sendable {
    let logos: LogoStore
    let partners: PartnerStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("partners/:partner/logo", use: show)
        router.post("partners/:partner/logo", use: set)
        router.post("partners/:partner/logo/weg", use: remove)
        router.get("partners/:partner/logo.png", use: picture)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        .page(try await page(context, try await kept(context)).markup)
    }

    @Sendable func set(_ request: Request, context: MemberContext) async throws -> Response {
        let partner = try await kept(context)
        let bytes = context.form.files[LogoPage.file] ?? []
        do {
            let logo = try await Worker.run { try LogoDrawing.drawn(from: bytes) }
            try await logos.set(logo, of: partner, by: context.visitor.personId)
        } catch let problem as LogoProblem {
            var page = try await page(context, partner)
            page.problem = problem
            return .page(page.markup, status: .unprocessableContent)
        }
        return .see(own(context, partner), .saved)
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        let partner = try await kept(context)
        try await logos.remove(from: partner, by: context.visitor.personId)
        return .see(own(context, partner), .removed)
    }

    @Sendable func picture(_ request: Request, context: MemberContext) async throws -> Response {
        let partner = try await partners.find(context.identifier("partner"), in: context.network.id)
        guard let logo = try await logos.logo(of: partner) else { throw WebError.notFound }
        return .picture(logo.bytes, mediaType: logo.type.mediaType)
    }

    /// The partner of the path, for who may change it.
    private func kept(_ context: MemberContext) async throws -> Partner {
        let partner = try await partners.find(context.identifier("partner"), in: context.network.id)
        try context.require(context.hats.contains { $0.mayChange(partner) })
        return partner
    }

    private func page(_ context: MemberContext, _ partner: Partner) async throws -> LogoPage {
        LogoPage(
            frame: context.frame(in: .partners), path: context.path, partner: partner, hasLogo: try await logos.logo(of: partner) != nil)
    }

    private func own(_ context: MemberContext, _ partner: Partner) -> WebAddress {
        context.path.appending("partners").appending(partner.id.rawValue).appending("logo")
    }
}
