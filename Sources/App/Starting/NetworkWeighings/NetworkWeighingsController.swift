import HTML
import Hummingbird
import Localization

/// The weighings of a network: beginning one with a weighing, attaching another, reading and detaching them.
struct NetworkWeighingsController: Sendable {
    let weighings: WeighingStore
    let lists: PartnerLists

    func addRoutes(to router: some RouterMethods<WebContext>, members: some RouterMethods<MemberContext>) {
        let signedIn = router.group("weging/:token/netwerk", context: SignedInContext.self)
        signedIn.get(use: new)
        signedIn.post(use: create)
        members.get("weging", use: list)
        members.post("weging", use: attach)
        members.get("weging/:weighing", use: show)
        members.post("weging/:weighing/los", use: detach)
    }

    /// The form of a new network, with what the weighing says already filled in.
    @Sendable func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let kept = try await kept(context.parameter("token"))
        var form = NetworkForm()
        form.issue = kept.weighing.task
        return .unlistedPage(try page(context, form, kept))
    }

    @Sendable func create(_ request: Request, context: SignedInContext) async throws -> Response {
        let kept = try await kept(context.parameter("token"))
        let form = NetworkForm(context.form, lists: lists)
        guard let network = form.network(weighings.surroundings.identifier()) else {
            return .page(try page(context, form, kept), status: .unprocessableContent)
        }
        try await weighings.begin(network, with: kept, by: context.visitor.personId)
        return .see(network.path, .added)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        .page(try await page(context, shown: nil).markup)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let shown = try await weighings.find(context.identifier("weighing"), in: context.network.id)
        return .page(try await page(context, shown: shown).markup)
    }

    @Sendable func attach(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayChangeNetwork)
        // A whole address, a path or the secret alone: its last part counts.
        let secret = context.form["link"].prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last.map(String.init) ?? ""
        guard let kept = try await weighings.find(Token(text: secret)) else {
            var page = try await page(context, shown: nil)
            page.typed = context.form["link"]
            page.errors["link"] = WeighingText.unknownLink
            return .page(page.markup, status: .unprocessableContent)
        }
        try await weighings.attach(kept, to: context.network.id, by: context.visitor.personId)
        return .see(context.path.appending("weging"), .added)
    }

    /// It goes on behind a new link, so that nothing is lost by a slip.
    @Sendable func detach(_ request: Request, context: MemberContext) async throws -> Response {
        let kept = try await weighings.find(context.identifier("weighing"), in: context.network.id)
        try context.require(context.membership.mayChangeNetwork)
        let token = try await weighings.detach(kept, from: context.network.id, by: context.visitor.personId)
        return .see(WeighingPage.path.appending(token.text), .removed)
    }

    private func kept(_ token: String) async throws -> KeptWeighing {
        guard let kept = try await weighings.find(Token(text: token)) else { throw WebError.notFound }
        return kept
    }

    private func page(_ context: SignedInContext, _ form: NetworkForm, _ kept: KeptWeighing) throws -> Markup {
        let path = WeighingPage.path.appending(try context.parameter("token"))
        let note: Markup = "<p class=\"now\">\(context.frame(WeighingText.beginWhy)) <a href=\"\(path)\">\(kept.weighing.task)</a></p>"
        return NetworkFormPage(
            frame: context.frame, form: form, lists: lists, network: nil, beginning: (path.appending("netwerk"), note)
        ).markup
    }

    private func page(_ context: MemberContext, shown: KeptWeighing?) async throws -> NetworkWeighingsPage {
        NetworkWeighingsPage(
            frame: context.frame(in: .partners), path: context.path.appending("weging"),
            weighings: try await weighings.weighings(in: context.network.id), chosen: shown, mayChange: context.membership.mayChangeNetwork)
    }
}
