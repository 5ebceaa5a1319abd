import Foundation
import Localization

/// The letter that wakes a decision on the day it is looked at again.
struct ReviewMail {
    let decision: Decision
    let network: String
    let member: Member
    let site: Site

    /// The mail, for who has an address.
    var mail: NewMail? {
        let l = member.language
        let link = site.address + "/netwerken/\(decision.networkId.rawValue)/besluiten/\(decision.id.rawValue)/herbekijken"
        let parts = [l(InvitationText.greeting(member.name)), l(ClosingText.letter(network)), decision.title, decision.statement, link]
        return member.address.map {
            NewMail(
                network: decision.networkId, about: decision.id, recipient: member.name, address: $0,
                subject: l(ClosingText.letterSubject(decision.title)), body: parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n")
        }
    }
}
