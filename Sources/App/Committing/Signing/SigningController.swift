import Foundation
import HTML
import Hummingbird
import Localization

/// The signing of a document: having its text approved, opening the signing, stopping it, and how far everybody is.
struct SigningController: Sendable {
    let door: SigningDoor
    let acts: SigningActStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("documenten/:document/ondertekening", use: show)
        router.post("documenten/:document/ondertekening", use: open)
        router.post("documenten/:document/ondertekening/voorstel", use: propose)
        router.post("documenten/:document/ondertekening/:signing/stoppen", use: withdraw)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await door.scene(context)
        return .page(page(context, scene).markup)
    }

    @Sendable func propose(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await door.scene(context)
        try context.require(scene.mayPropose)
        let decision = SigningProposal(
            text: scene.text,
            address: context.web.site.address
                + scene.own(in: context.path).appending("versies").appending(String(scene.text.version.number)).text,
            today: scene.today
        ).decision(acts.surroundings.identifier())
        let id = try await acts.propose(
            decision, for: scene.document, version: scene.document.version, seesDrafts: scene.mayLead, by: context.visitor.personId)
        return .see(context.path.appending("besluiten").appending(id.rawValue), id == decision.id ? .added : nil)
    }

    @Sendable func open(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await door.scene(context)
        try context.require(scene.mayLead)
        let form = SigningForm(checking: context.form, scene)
        guard scene.mayOpen else { return .page(page(context, scene, form, hasMoved: true).markup, status: .conflict) }
        guard let new = form.signing else { return .page(page(context, scene, form).markup, status: .unprocessableContent) }
        do {
            try await acts.open(new, in: context.network.id, by: context.visitor.personId)
        } catch is SigningMoved {
            return .page(page(context, try await door.scene(context), form, hasMoved: true).markup, status: .conflict)
        }
        return .see(scene.path(in: context.path), .saved)
    }

    @Sendable func withdraw(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, signing) = try await door.signing(context)
        try context.require(scene.mayLead)
        let form = SigningForm(withdrawing: context.form)
        guard signing.isOpen else { return .page(page(context, scene, form, hasMoved: true).markup, status: .conflict) }
        guard form.errors.isEmpty else { return .page(page(context, scene, form).markup, status: .unprocessableContent) }
        do {
            try await acts.withdraw(signing, of: scene.document, because: form.why, by: context.visitor.personId)
        } catch is SigningMoved {
            return .page(page(context, try await door.scene(context), form, hasMoved: true).markup, status: .conflict)
        }
        return .see(scene.path(in: context.path), .saved)
    }

    private func page(_ context: MemberContext, _ scene: SigningScene, _ form: SigningForm? = nil, hasMoved: Bool = false) -> SigningPage {
        SigningPage(
            frame: context.frame(in: .agreements), path: context.path, scene: scene, form: form ?? SigningForm(scene), hasMoved: hasMoved)
    }
}

/// The proposal to approve a version of a document, as a draft that can still be changed.
private struct SigningProposal {
    let text: DocumentText
    /// Where this version can be read.
    let address: String
    let today: String

    func decision(_ id: Identifier) -> Decision {
        let (l, document, version) = (text.document.language, text.document, text.version)
        // The longest title that fits around the name of the document.
        let name = String(String.UnicodeScalarView(document.title.unicodeScalars.prefix(240)))
        return Decision(
            id: id, networkId: document.networkId, state: .draft, level: .organisation,
            title: l(SigningText.proposalTitle(name, version.number)),
            body: l(SigningText.proposalBody(document.title, version.number, address, text.fingerprint)),
            reason: l(SigningText.proposalReason), occasion: "", way: .consent, ballot: .named, isHidden: 0, quorum: .twoThirds,
            silence: .notBound, needs: .sign, closesOn: WorkingDays.after(today, 10), proposedBy: nil)
    }
}
