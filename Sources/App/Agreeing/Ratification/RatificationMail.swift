import Foundation
import Localization

/// The letter that reminds somebody of a body of their partner that still has to ratify.
struct RatificationMail {
    let ratification: Ratification
    let decision: Decision
    let network: String
    let member: Member
    let today: String
    let site: Site

    /// The mail, for who has an address.
    var mail: NewMail? {
        member.address.map {
            NewMail(
                network: decision.networkId, about: decision.id, recipient: member.name, address: $0,
                subject: member.language(RatificationMailText.subject(decision.title)), body: body)
        }
    }

    private var body: String {
        let l = member.language
        let name = RatificationText.name(of: ratification, l)
        let parts = [
            l(InvitationText.greeting(member.name)), l(RatificationMailText.opening(network, name, ratification.partnerName)),
            decision.title, expected, l(RatificationMailText.writeDown), site.address + place, l(RatificationMailText.why(network)),
        ]
        return parts.compactMap { $0 }.joined(separator: "\n\n") + "\n"
    }

    private var expected: String? {
        ratification.expectedOn.map { day in
            let l = member.language
            let written = Day.start(of: day, in: site.timeZone).map { l.longDate($0, in: site.timeZone) } ?? day
            return l(ratification.isOverdue(on: today) ? RatificationMailText.overdue(written) : RatificationMailText.expected(written))
        }
    }

    private var place: String {
        "/netwerken/\(decision.networkId.rawValue)/besluiten/\(decision.id.rawValue)/bekrachtigingen/\(ratification.id.rawValue)"
    }
}

/// Words of that letter.
enum RatificationMailText {
    static func subject(_ title: String) -> Text {
        Text(nl: "Nog te bekrachtigen: \(title)", en: "Still to be ratified: \(title)", fr: "Encore à ratifier : \(title)")
    }

    static func opening(_ network: String, _ body: String, _ partner: String) -> Text {
        Text(
            nl: "In \(network) is een besluit genomen onder voorbehoud. We wachten op dit orgaan van \(partner): \(body).",
            en: "In \(network) a decision was taken, subject to ratification. We are waiting for this body of \(partner): \(body).",
            fr: "Dans \(network), une décision a été prise sous réserve. Nous attendons cet organe de \(partner) : \(body).")
    }

    static func expected(_ day: String) -> Text {
        Text(nl: "Verwacht tegen \(day).", en: "Expected by \(day).", fr: "Attendu pour le \(day).")
    }

    static func overdue(_ day: String) -> Text {
        Text(
            nl: "Dat werd verwacht tegen \(day), en we weten nog niet hoe het afliep.",
            en: "It was expected by \(day), and we do not know yet how it went.",
            fr: "C’était attendu pour le \(day), et nous ne savons pas encore ce qu’il en est.")
    }

    static let writeDown = Text(
        nl: "Is het besproken, schrijf dan de uitslag op. Is het uitgesteld, vul dan de nieuwe datum in.",
        en: "If it was discussed, write down the result. If it was postponed, fill in the new day.",
        fr: "Si le point a été traité, notez le résultat. S’il a été reporté, indiquez la nouvelle date.")

    static func why(_ network: String) -> Text {
        Text(
            nl: "Je krijgt deze mail omdat je in \(network) voor deze partner spreekt. We herinneren hoogstens vijf keer.",
            en: "You receive this e-mail because you speak for this partner in \(network). We send at most five reminders.",
            fr: "Vous recevez cet e-mail parce que vous parlez au nom de ce partenaire dans \(network). Nous envoyons au plus cinq rappels."
        )
    }
}
