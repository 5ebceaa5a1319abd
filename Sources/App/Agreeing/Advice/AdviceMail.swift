import Foundation
import Localization

/// The letter that asks a colleague of the same partner for advice. The question itself is read behind the door: others see the outbox.
struct AdviceMail {
    let decision: Decision
    let network: Network
    let partner: String
    let member: Member
    let site: Site

    /// The mail, for who has an address.
    var mail: NewMail? {
        let l = member.language
        let link = site.address + "/netwerken/\(network.id.rawValue)/besluiten/\(decision.id.rawValue)/standpunt"
        let parts = [
            l(InvitationText.greeting(member.name)), l(AdviceText.letter(partner, network.name)), decision.title,
            l(AdviceText.signIn), link,
        ]
        return member.address.map {
            NewMail(
                network: network.id, recipient: member.name, address: $0,
                subject: l(AdviceText.subject(decision.title)),
                body: parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n")
        }
    }
}
