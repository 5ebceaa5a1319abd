import Foundation
import Localization

/// The letter that reminds somebody of what their partner promised.
struct LedgerMail {
    let line: LedgerLine
    let moment: LedgerReminderMoment
    let untilOn: String
    let network: Network
    let member: Member
    let site: Site

    /// The mail, for who has an address.
    var mail: NewMail? {
        member.address.map {
            NewMail(
                network: network.id, about: line.promise.id, recipient: member.name, address: $0,
                subject: member.language(LedgerMailText.subject(moment, line.partner.name)), body: body)
        }
    }

    private var body: String {
        let l = member.language
        let day = Day.start(of: untilOn, in: site.timeZone).map { l.longDate($0, in: site.timeZone) } ?? untilOn
        let parts = [
            l(InvitationText.greeting(member.name)), l(LedgerMailText.opening(moment, network.name, line.partner.name, day)),
            InterestText.amount(line.promise, l), line.promise.note, delivered(l), l(LedgerMailText.writeDown), site.address + place,
            l(LedgerMailText.why(network.name, line.partner.name)),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func delivered(_ l: Language) -> String {
        guard let promised = line.promise.quantity else { return "" }
        let (done, all) = (InterestText.number(line.delivered, l), InterestText.number(promised, l))
        return l(LedgerMailText.soFar(done, all, line.promise.unit))
    }

    private var place: String { "/netwerken/\(network.id.rawValue)/inbreng/\(line.promise.id.rawValue)" }
}

/// At which moment a promise is reminded of: before its last day, or after it.
enum LedgerReminderMoment: String, Codable, Sendable, CaseIterable {
    case ahead, passed
}

/// Words of that letter.
enum LedgerMailText {
    static func subject(_ moment: LedgerReminderMoment, _ partner: String) -> Text {
        switch moment {
        case .ahead:
            Text(
                nl: "Bijna afgelopen: wat \(partner) beloofde", en: "Ending soon: what \(partner) promised",
                fr: "Bientôt à échéance : ce que \(partner) a promis")
        case .passed:
            Text(
                nl: "Afgelopen: wat \(partner) beloofde", en: "Over: what \(partner) promised",
                fr: "Arrivé à échéance : ce que \(partner) a promis")
        }
    }

    static func opening(_ moment: LedgerReminderMoment, _ network: String, _ partner: String, _ day: String) -> Text {
        switch moment {
        case .ahead:
            Text(
                nl: "In \(network) beloofde \(partner) dit in te brengen tot en met \(day):",
                en: "In \(network), \(partner) promised to bring this in, up to and including \(day):",
                fr: "Dans \(network), \(partner) a promis d’apporter ceci, jusqu’au \(day) inclus :")
        case .passed:
            Text(
                nl: "In \(network) beloofde \(partner) dit in te brengen. Die belofte liep tot en met \(day):",
                en: "In \(network), \(partner) promised to bring this in. That promise ended on \(day):",
                fr: "Dans \(network), \(partner) a promis d’apporter ceci. Cette promesse courait jusqu’au \(day) inclus :")
        }
    }

    static func soFar(_ done: String, _ all: String, _ unit: String) -> Text {
        Text(
            nl: "Genoteerd als geleverd: \(done) van \(all) \(unit).", en: "Written down as delivered: \(done) of \(all) \(unit).",
            fr: "Noté comme fourni : \(done) sur \(all) \(unit).")
    }

    static let writeDown = Text(
        nl: "Is er al meer geleverd? Schrijf het op. Lukt het niet zoals beloofd? Pas de belofte dan aan, zodat de anderen het weten.",
        en:
            "Has more been delivered already? Write it down. Will it not work out as promised? Then change the promise, so that the others know.",
        fr:
            "Avez-vous déjà fourni davantage ? Notez-le. Cela ne se passera pas comme promis ? Adaptez alors la promesse, pour que les autres le sachent."
    )

    static func why(_ network: String, _ partner: String) -> Text {
        Text(
            nl:
                "Je krijgt deze mail omdat je in \(network) voor \(partner) spreekt of het netwerk coördineert. We schrijven één keer vóór en één keer na de laatste dag.",
            en:
                "You receive this e-mail because you speak for \(partner) in \(network) or coordinate the network. We write once before and once after the last day.",
            fr:
                "Vous recevez cet e-mail parce que vous parlez au nom de \(partner) dans \(network) ou coordonnez le réseau. Nous écrivons une fois avant et une fois après le dernier jour."
        )
    }
}
