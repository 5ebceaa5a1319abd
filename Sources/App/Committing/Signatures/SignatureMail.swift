import Localization

/// The letter to who speaks for a partner when somebody else wrote down a signature for it, or took one back.
struct SignatureMail {
    enum What: Hashable, Sendable {
        case recorded(capacity: String)
        case takenBack(why: String)
    }

    let what: What
    let signatoryName: String
    let way: Signature.Way
    let signedOn: String
    let party: SigningParty
    /// Who did it.
    let byName: String
    let network: Network
    let documentTitle: String
    /// Where it can be seen.
    let address: String
    let site: Site

    /// One for each of them who has an address.
    func letters(to members: [Member]) -> [NewMail] { members.compactMap(letter) }

    private func letter(to member: Member) -> NewMail? {
        let l = member.language
        let parts = [
            l(InvitationText.greeting(member.name)), l(SignatureText.told(what, network.name, byName, party.partnerName)), documentTitle,
            facts(l), l(SignatureText.next(what)), address, l(SignatureText.whyMail(network.name, party.partnerName)),
        ]
        return member.address.map {
            NewMail(
                network: network.id, about: party.signingId, recipient: member.name, address: $0,
                subject: l(SignatureText.subject(what, party.partnerName)), body: parts.joined(separator: "\n\n") + "\n")
        }
    }

    private func facts(_ l: Language) -> String {
        let day = l(SigningText.signed(l.day(signedOn)))
        switch what {
        case .recorded(let capacity): return "\(signatoryName), \(capacity)\(l.colon)\(l(SigningText.way(way))), \(day)"
        case .takenBack(let why):
            return "\(signatoryName)\(l.colon)\(l(SigningText.way(way))), \(day)\n\(l(SigningText.why))\(l.colon)\(why)"
        }
    }
}
