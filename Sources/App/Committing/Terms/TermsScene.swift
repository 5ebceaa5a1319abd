/// What was signed and how long it holds, as somebody with these places in the network deals with it.
struct TermsScene: Sendable {
    let scene: SigningScene
    /// Nil while nothing was signed by everybody.
    let term: AgreementTerm?
    /// Every partner that takes part in the network today.
    let partners: [Partner]

    var today: String { scene.today }
    /// Letting a partner join, and writing down a review: the coordinator.
    var mayLead: Bool { scene.mayLead }

    /// The partners that can join: those that did not sign, and are not asked to.
    var joining: [Partner] {
        guard let term, mayLead, !term.isOver(on: today) else { return [] }
        return partners.filter { partner in
            guard let party = term.signing.parties.first(where: { $0.partnerId == partner.id }) else { return true }
            return term.signing.signatures(of: partner.id).isEmpty && !term.signing.takesSignature(of: party)
        }
    }

    /// The parties for which the reader may give notice.
    var leaving: [SigningParty] {
        term.map { $0.leaving(on: today).filter { scene.mayRecord(for: $0.partnerId) } } ?? []
    }

    /// Whether a notice can still be taken back by the reader: until its last day is over.
    func mayTakeBack(_ exit: AgreementExit) -> Bool {
        exit.stands && exit.endsOn >= today && scene.mayRecord(for: exit.partnerId)
    }

    var mayReview: Bool { mayLead && term != nil }
}
