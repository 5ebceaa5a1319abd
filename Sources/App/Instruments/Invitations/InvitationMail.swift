import Foundation
import Localization

/// The letter that asks somebody to answer, by mail or on paper.
struct InvitationMail {
    let round: Round
    let network: String
    let invitation: Invitation
    let link: String
    let site: Site
    let isReminder: Bool
    var isOnPaper = false

    /// The mail, for who has an address.
    var mail: NewMail? {
        invitation.address.map {
            NewMail(network: round.networkId, about: round.id, recipient: invitation.name, address: $0, subject: subject, body: body)
        }
    }

    var subject: String {
        let l = invitation.language
        return l(isReminder ? InvitationText.reminderSubject(round.name) : InvitationText.subject(round.name))
    }

    var body: String {
        let l = invitation.language
        let closes = l.longDate(round.closesAt - 1, in: site.timeZone)
        let parts = [
            l(InvitationText.greeting(invitation.name)), isReminder ? l(InvitationText.reminder) : nil, round.invitationText,
            l(InvitationText.whoSees(round.mode, smallestGroup: round.smallestGroup)), l(InvitationText.answerBefore(closes)), link,
            l(isOnPaper ? InvitationText.whyOnPaper(network) : InvitationText.why(network)),
        ]
        return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }
}
