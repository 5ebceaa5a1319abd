import Localization

/// The letter that asks somebody to sign for a partner, or to see to it that several do.
struct SigningMail {
    /// A partner that is waited for.
    struct Line {
        let party: SigningParty
        /// How many signatures are still to come.
        let missing: Int
    }

    let place: AgreementPlace
    /// One at least.
    var lines: [Line]
    let member: Member
    let site: Site

    /// The mail, for who has an address.
    var mail: NewMail? {
        let l = member.language
        let asked = lines.flatMap { line in
            [
                line.party.partnerName + l.colon + l(SigningText.waitsFor(line.missing)),
                site.address + place.path("ondertekening/\(place.signingId.rawValue)/partners/\(line.party.partnerId.rawValue)"),
            ]
        }
        let opening = [l(InvitationText.greeting(member.name)), l(AgreementMailText.toSign(place.networkName)), place.documentTitle]
        return place.mail(
            to: member, l(AgreementMailText.signSubject(place.documentTitle)),
            opening + asked + [l(AgreementMailText.whySign(place.networkName))])
    }
}

/// The letter that tells those in an agreement what comes up.
struct AgreementMail {
    let notice: AgreementNotice
    /// Who leaves, where that is what it is about.
    let partnerName: String
    let place: AgreementPlace
    let member: Member
    let site: Site

    var mail: NewMail? {
        let l = member.language
        let day = Day.start(of: notice.aboutOn, in: site.timeZone).map { l.longDate($0, in: site.timeZone) } ?? notice.aboutOn
        let parts = [
            l(InvitationText.greeting(member.name)), l(AgreementMailText.body(notice.kind, place.networkName, day, partnerName)),
            place.documentTitle, l(AgreementMailText.next(notice.kind)), site.address + place.path("looptijd"),
            l(AgreementMailText.why(place.networkName)),
        ]
        return place.mail(to: member, l(AgreementMailText.subject(notice.kind, place.documentTitle)), parts)
    }
}

extension AgreementPlace {
    fileprivate func path(_ end: String) -> String { "/netwerken/\(networkId.rawValue)/documenten/\(documentId.rawValue)/\(end)" }

    fileprivate func mail(to member: Member, _ subject: String, _ parts: [String]) -> NewMail? {
        member.address.map {
            NewMail(
                network: networkId, about: signingId, recipient: member.name, address: $0, subject: subject,
                body: parts.joined(separator: "\n\n") + "\n")
        }
    }
}

/// Words of these letters.
enum AgreementMailText {
    static func signSubject(_ title: String) -> Text {
        Text(nl: "Nog te ondertekenen: \(title)", en: "Still to be signed: \(title)", fr: "Encore à signer : \(title)")
    }

    static func toSign(_ network: String) -> Text {
        Text(
            nl: "In \(network) wacht een tekst nog op handtekeningen.", en: "In \(network) a text is still waiting for signatures.",
            fr: "Dans \(network), un texte attend encore des signatures.")
    }

    static func whySign(_ network: String) -> Text {
        Text(
            nl:
                "Je krijgt deze mail omdat je in \(network) voor een partner kunt tekenen of het netwerk coördineert. We herinneren hoogstens vijf keer.",
            en:
                "You receive this e-mail because in \(network) you can sign for a partner or coordinate the network. We send at most five reminders.",
            fr:
                "Vous recevez cet e-mail parce que, dans \(network), vous pouvez signer pour un partenaire ou coordonnez le réseau. Nous envoyons au plus cinq rappels."
        )
    }

    static func subject(_ kind: AgreementNotice.Kind, _ title: String) -> Text {
        switch kind {
        case .reviewIn14, .review: Text(nl: "Opnieuw te bekijken: \(title)", en: "To be reviewed: \(title)", fr: "À réexaminer : \(title)")
        case .expiresIn60, .expiresIn14: Text(nl: "Loopt af: \(title)", en: "Ending: \(title)", fr: "Arrive à échéance : \(title)")
        case .exitAnnounced:
            Text(
                nl: "Een partner zegt op: \(title)", en: "A partner gives notice: \(title)", fr: "Un partenaire donne un préavis : \(title)"
            )
        case .exitIn14, .exit:
            Text(nl: "Een partner stapt eruit: \(title)", en: "A partner leaves: \(title)", fr: "Un partenaire se retire : \(title)")
        }
    }

    static func body(_ kind: AgreementNotice.Kind, _ network: String, _ day: String, _ partner: String) -> Text {
        switch kind {
        case .reviewIn14, .review:
            Text(
                nl: "In \(network) spraken jullie af om deze tekst opnieuw te bekijken op \(day).",
                en: "In \(network) you agreed to review this text on \(day).",
                fr: "Dans \(network), vous aviez convenu de réexaminer ce texte le \(day).")
        case .expiresIn60, .expiresIn14:
            Text(
                nl: "In \(network) geldt deze ondertekende tekst tot en met \(day).",
                en: "In \(network) this signed text is valid until \(day).",
                fr: "Dans \(network), ce texte signé est valable jusqu’au \(day)."
            )
        case .exitAnnounced:
            Text(
                nl: "In \(network) zegde \(partner) deze tekst op. De laatste dag waarop die partner gebonden is, is \(day).",
                en: "In \(network), \(partner) gave notice of leaving this text. The last day on which it is bound is \(day).",
                fr: "Dans \(network), \(partner) a donné son préavis pour ce texte. Le dernier jour où ce partenaire est lié est le \(day)."
            )
        case .exitIn14, .exit:
            Text(
                nl: "In \(network) is \(day) de laatste dag waarop \(partner) gebonden is aan deze tekst.",
                en: "In \(network), \(day) is the last day on which \(partner) is bound by this text.",
                fr: "Dans \(network), le \(day) est le dernier jour où \(partner) est lié par ce texte.")
        }
    }

    static func next(_ kind: AgreementNotice.Kind) -> Text {
        switch kind {
        case .reviewIn14, .review:
            Text(
                nl: "Zet het op de agenda en schrijf op wat jullie vonden.", en: "Put it on the agenda and write down what you found.",
                fr: "Mettez-le à l’ordre du jour et notez vos constats.")
        case .expiresIn60, .expiresIn14:
            Text(
                nl: "Willen jullie verder? Spreek af hoe, en pas de looptijd of de tekst aan.",
                en: "Do you want to go on? Agree how, and change the term or the text.",
                fr: "Voulez-vous continuer ? Convenez de la manière et adaptez la durée ou le texte.")
        case .exitAnnounced, .exitIn14, .exit:
            Text(
                nl: "Kijk samen na wat deze partner inbracht en hoe jullie dat opvangen.",
                en: "Look together at what this partner contributed and how you make up for it.",
                fr: "Voyez ensemble ce que ce partenaire apportait et comment y pallier.")
        }
    }

    static func why(_ network: String) -> Text {
        Text(
            nl: "Je krijgt deze mail omdat je in \(network) een partner vertegenwoordigt die tekende, of het netwerk coördineert.",
            en: "You receive this e-mail because in \(network) you represent a partner that signed, or coordinate the network.",
            fr: "Vous recevez cet e-mail parce que, dans \(network), vous représentez un partenaire signataire ou coordonnez le réseau.")
    }
}
