import Foundation
import Localization

/// The letter that asks somebody to take a position for their partner.
struct PositionMail {
    let scene: DecisionScene
    let kind: Kind
    let network: String
    let partner: String
    let member: Member
    let link: String
    let site: Site

    /// Why it is written.
    enum Kind: Sendable {
        case opened, changed, reminder
    }

    /// The mail, for who has an address.
    var mail: NewMail? {
        member.address.map {
            NewMail(
                network: scene.decision.networkId, about: scene.decision.id, recipient: member.name, address: $0, subject: subject,
                body: body)
        }
    }

    private var subject: String { member.language(PositionMailText.subject(kind, scene.decision.title)) }

    private var body: String {
        let (l, decision) = (member.language, scene.decision)
        let closes = Day.start(of: decision.closesOn, in: site.timeZone).map { l.longDate($0, in: site.timeZone) } ?? decision.closesOn
        let parts = [
            l(InvitationText.greeting(member.name)), l(PositionMailText.opening(kind, network, partner)), decision.title, decision.body,
            l(PositionMailText.before(closes)), l(PositionMailText.twoTaps),
            l(decision.isSecret ? PositionMailText.secret : PositionMailText.silence), link, l(PositionMailText.why(network)),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }
}
