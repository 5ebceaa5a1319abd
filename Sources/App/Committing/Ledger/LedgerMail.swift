import Foundation
import Localization

/// The letter that reminds somebody of what their partner promised: of everything there is to tell on one day.
struct LedgerMail {
    /// A promise whose last day is near or over.
    struct Line {
        let line: LedgerLine
        let moment: LedgerReminderMoment
        let untilOn: String
    }

    /// One at least.
    var lines: [Line]
    let network: Network
    let member: Member
    let site: Site

    private var l: Language { member.language }

    /// The mail, for who has an address.
    var mail: NewMail? {
        guard let address = member.address, let first = lines.first else { return nil }
        return NewMail(
            network: network.id, about: lines.count == 1 ? first.line.promise.id : nil, recipient: member.name, address: address,
            subject: subject(first), body: body)
    }

    private func subject(_ first: Line) -> String {
        lines.count == 1
            ? l(LedgerMailText.subject(first.moment, first.line.partner.name))
            : l(LedgerMailText.subjectOfMany(lines.count, network.name))
    }

    private var body: String {
        let parts =
            [l(InvitationText.greeting(member.name))] + lines.flatMap(told)
            + [l(LedgerMailText.writeDown), l(LedgerMailText.why(network.name))]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func told(_ line: Line) -> [String] {
        let day = Day.start(of: line.untilOn, in: site.timeZone).map { l.longDate($0, in: site.timeZone) } ?? line.untilOn
        let promise = line.line.promise
        return [
            l(LedgerMailText.opening(line.moment, network.name, line.line.partner.name, day)), InterestText.amount(promise, l),
            promise.note, delivered(line.line), site.address + place(promise),
        ]
    }

    private func delivered(_ line: LedgerLine) -> String {
        guard let promised = line.promise.quantity else { return "" }
        let (done, all) = (InterestText.number(line.delivered, l), InterestText.number(promised, l))
        return l(LedgerMailText.soFar(done, all, line.promise.unit))
    }

    private func place(_ promise: Commitment) -> String { "/netwerken/\(network.id.rawValue)/inbreng/\(promise.id.rawValue)" }
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

    static func subjectOfMany(_ count: Int, _ network: String) -> Text {
        Text(
            nl: "\(count) beloften om naar te kijken in \(network)", en: "\(count) promises to look at in \(network)",
            fr: "\(count) promesses à regarder dans \(network)")
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

    static func why(_ network: String) -> Text {
        Text(
            nl:
                "Je krijgt deze mail omdat je in \(network) voor een partner spreekt of het netwerk coördineert. We schrijven één keer vóór en één keer na de laatste dag van een belofte.",
            en:
                "You receive this e-mail because you speak for a partner in \(network) or coordinate the network. We write once before and once after the last day of a promise.",
            fr:
                "Vous recevez cet e-mail parce que vous parlez au nom d’un partenaire dans \(network) ou coordonnez le réseau. Nous écrivons une fois avant et une fois après le dernier jour d’une promesse."
        )
    }
}
