import HTML
import Hummingbird
import Localization

/// Signing for a partner, adding the signed copy afterwards, and taking a signature back while the signing is open.
struct SignaturesController: Sendable {
    let door: SigningDoor
    let acts: SigningActStore
    let signatures: SignatureStore
    let members: MemberStore

    private static let party = "documenten/:document/ondertekening/:signing/partners/:partner"

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("\(Self.party)", use: show)
        router.post("\(Self.party)", use: sign)
        router.post("\(Self.party)/handtekeningen/:signature/kopie", use: addCopy)
        router.post("\(Self.party)/handtekeningen/:signature/terug", use: takeBack)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        .page(try await page(context, door.party(context)).markup)
    }

    @Sendable func sign(_ request: Request, context: MemberContext) async throws -> Response {
        let found = try await door.party(context)
        try context.require(found.scene.mayRecord(for: found.party.partnerId))
        var form = SignatureForm(checking: context.form, frame(context, found))
        guard let new = form.signature else { return .page(try await page(context, found, form).markup, status: .unprocessableContent) }
        do {
            try await acts.sign(
                new, in: found.signing.id, of: found.scene.document, by: context.visitor.personId,
                telling: letters(context, found, .recorded(capacity: new.capacity), new.signatoryName, new.way, new.signedOn))
        } catch let problem as SignatureProblem {
            form.refuse(problem)
            return .page(try await page(context, door.party(context), form).markup, status: .conflict)
        }
        return .see(found.scene.path(in: context.path), .saved)
    }

    @Sendable func addCopy(_ request: Request, context: MemberContext) async throws -> Response {
        let found = try await door.party(context)
        let one = try await signature(context, found)
        try context.require(found.scene.mayRecord(for: found.party.partnerId))
        guard let one else { return try await moved(context, SignatureRepairForm()) }
        let form = SignatureRepairForm(adding: context.form, to: one)
        guard let copy = form.copy else {
            return .page(try await page(context, found, repair: form).markup, status: .unprocessableContent)
        }
        return try await act(context, found, form) {
            try await signatures.keep(copy, of: one, for: found.party, under: found.scene.document, by: context.visitor.personId)
        }
    }

    @Sendable func takeBack(_ request: Request, context: MemberContext) async throws -> Response {
        let found = try await door.party(context)
        let one = try await signature(context, found)
        try context.require(
            one.map { found.scene.mayTakeBack($0, as: context.visitor.personId) } ?? found.scene.mayRecord(for: found.party.partnerId))
        guard let one else { return try await moved(context, SignatureRepairForm()) }
        let form = SignatureRepairForm(takingBack: context.form, one)
        guard form.errors.isEmpty else {
            return .page(try await page(context, found, repair: form).markup, status: .unprocessableContent)
        }
        return try await act(context, found, form) {
            try await signatures.takeBack(
                one, because: form.why, under: found.scene.document, by: context.visitor.personId,
                telling: letters(context, found, .takenBack(why: form.why), one.signatoryName, one.way, one.signedOn))
        }
    }

    /// Does something about a signature, and goes back to the page of the partner.
    private func act(_ context: MemberContext, _ found: Party, _ form: SignatureRepairForm, _ act: () async throws -> Void) async throws
        -> Response
    {
        do {
            try await act()
        } catch is SigningMoved {
            return try await moved(context, form)
        }
        return .see(found.scene.path(in: context.path, of: found.signing, found.party), .saved)
    }

    private func moved(_ context: MemberContext, _ form: SignatureRepairForm) async throws -> Response {
        var page = try await page(context, door.party(context), repair: form)
        page.hasMoved = true
        return .page(page.markup, status: .conflict)
    }

    /// The signature of the path; nil when it was taken back.
    private func signature(_ context: MemberContext, _ found: Party) async throws -> Signature? {
        let id = try context.identifier("signature")
        if let one = found.signing.signatures(of: found.party.partnerId).first(where: { $0.id == id }) { return one }
        guard try await signatures.takenBack(of: found.party).contains(where: { $0.id == id }) else { throw WebError.notFound }
        return nil
    }

    /// What those who speak for the partner are told when somebody else does something about its signatures.
    private func letters(
        _ context: MemberContext, _ found: Party, _ what: SignatureMail.What, _ name: String, _ way: Signature.Way, _ day: String
    ) async throws -> [NewMail] {
        guard !found.scene.maySpeak(for: found.party.partnerId) else { return [] }
        let speakers = Speakers(
            members: try await members.members(of: context.network.id), mandates: found.scene.mandates, today: found.scene.today)
        let site = context.web.site
        return SignatureMail(
            what: what, signatoryName: name, way: way, signedOn: day, party: found.party, byName: context.visitor.name,
            network: context.network, documentTitle: found.signing.title,
            address: site.address + found.scene.path(in: context.path, of: found.signing, found.party).text, site: site
        ).letters(to: speakers.of(found.party.partnerId, alsoReplacements: true).filter { $0.personId != context.visitor.personId })
    }

    /// What the door finds.
    private typealias Party = (scene: SigningScene, signing: Signing, party: SigningParty)

    private func frame(_ context: MemberContext, _ found: Party) -> SignatureForm.Frame {
        SignatureForm.Frame(
            partnerId: found.party.partnerId, ownName: context.visitor.name, maySpeak: found.scene.maySpeak(for: found.party.partnerId),
            openedOn: Day.of(found.signing.openedAt, in: context.web.site.timeZone), today: found.scene.today)
    }

    private func page(
        _ context: MemberContext, _ found: Party, _ form: SignatureForm? = nil, repair: SignatureRepairForm = SignatureRepairForm()
    ) async throws -> SignaturePage {
        SignaturePage(
            frame: context.frame(in: .agreements), path: context.path, scene: found.scene, signing: found.signing, party: found.party,
            form: form ?? SignatureForm(frame(context, found)), repair: repair, takenBack: try await signatures.takenBack(of: found.party),
            held: found.scene.mandates.furthest(
                of: context.visitor.personId, for: found.party.partnerId, on: found.scene.today, needs: .sign, nil))
    }
}

extension SigningScene {
    /// Where one party of a signing stands, in a network.
    func path(in network: WebAddress, of signing: Signing, _ party: SigningParty) -> WebAddress {
        path(in: network).appending(signing.id.rawValue).appending("partners").appending(party.partnerId.rawValue)
    }
}
