import HTML
import Hummingbird

/// How long what was signed holds: joining, leaving with notice, looking at it again.
struct TermsController: Sendable {
    let door: SigningDoor
    let terms: TermsStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("documenten/:document/looptijd", use: show)
        router.post("documenten/:document/looptijd/toetreding", use: accede)
        router.post("documenten/:document/looptijd/uittreding", use: announce)
        router.post("documenten/:document/looptijd/uittreding/:exit/terug", use: takeBack)
        router.post("documenten/:document/looptijd/evaluatie", use: review)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        .page(page(context, try await found(context)).markup)
    }

    @Sendable func accede(_ request: Request, context: MemberContext) async throws -> Response {
        let found = try await found(context)
        try context.require(found.mayLead)
        var page = page(context, found)
        guard let term = found.term else { return moved(page) }
        page.accession = AccessionForm(checking: context.form, found, completedOn: completedOn(term, context))
        guard let new = page.accession.accession else { return .page(page.markup, status: .unprocessableContent) }
        return try await act(context, page) {
            try await terms.accede(new, to: term.signing, of: term.document, by: context.visitor.personId)
        }
    }

    @Sendable func announce(_ request: Request, context: MemberContext) async throws -> Response {
        let found = try await found(context)
        let asked = found.term?.signing.parties.first { $0.partnerId.rawValue == context.form["wie"] }
        try context.require(asked.map { found.scene.mayRecord(for: $0.partnerId) } ?? (found.mayLead || !found.leaving.isEmpty))
        var page = page(context, found)
        guard let term = found.term, asked.map({ term.exit(of: $0.partnerId) == nil }) ?? true else { return moved(page) }
        page.exit = ExitForm(checking: context.form, found)
        guard let new = page.exit.exit else { return .page(page.markup, status: .unprocessableContent) }
        return try await act(context, page) {
            try await terms.announce(new, from: term.signing, of: term.document, by: context.visitor.personId)
        }
    }

    @Sendable func takeBack(_ request: Request, context: MemberContext) async throws -> Response {
        let found = try await found(context)
        let id = try context.identifier("exit")
        guard let term = found.term, let exit = term.exits.first(where: { $0.id == id }) else { throw WebError.notFound }
        try context.require(found.scene.mayRecord(for: exit.partnerId))
        return try await act(context, page(context, found)) {
            try await terms.takeBack(exit, of: term.document, by: context.visitor.personId)
        }
    }

    @Sendable func review(_ request: Request, context: MemberContext) async throws -> Response {
        let found = try await found(context)
        try context.require(found.mayLead)
        var page = page(context, found)
        guard let term = found.term else { return moved(page) }
        page.review = AgreementReviewForm(checking: context.form, found, completedOn: completedOn(term, context))
        guard let new = page.review.review else { return .page(page.markup, status: .unprocessableContent) }
        return try await act(context, page) {
            try await terms.review(new, after: page.review.seen, of: term.signing, term.document, by: context.visitor.personId)
        }
    }

    /// Does something, and goes back to the page; when it moved on meanwhile what was typed stays beside how it is now.
    private func act(_ context: MemberContext, _ typed: TermsPage, _ act: () async throws -> Void) async throws -> Response {
        do {
            try await act()
        } catch is SigningMoved {
            var page = page(context, try await found(context))
            (page.accession, page.exit, page.review) = (typed.accession, typed.exit, typed.review)
            page.review.seen = page.found.term?.reviews.count ?? 0
            return moved(page)
        }
        return .see(typed.own, .saved)
    }

    private func moved(_ page: TermsPage) -> Response {
        var page = page
        page.hasMoved = true
        return .page(page.markup, status: .conflict)
    }

    private func found(_ context: MemberContext) async throws -> TermsScene {
        let scene = try await door.scene(context)
        let term = try await terms.term(of: scene.document, scene.signings.first(where: \.isComplete))
        let partners = try await door.partners.partners(in: context.network.id).filter { $0.isActive(on: scene.today) }
        return TermsScene(scene: scene, term: term, partners: partners)
    }

    private func completedOn(_ term: AgreementTerm, _ context: MemberContext) -> String {
        term.signing.completedAt.map { Day.of($0, in: context.web.site.timeZone) } ?? ""
    }

    private func page(_ context: MemberContext, _ found: TermsScene) -> TermsPage {
        TermsPage(
            frame: context.frame(in: .agreements), path: context.path, found: found, accession: AccessionForm(found), exit: ExitForm(found),
            review: AgreementReviewForm(found))
    }
}
