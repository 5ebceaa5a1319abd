import Localization

/// Words of the letter that asks for a position.
enum PositionMailText {
    static func subject(_ kind: PositionMail.Kind, _ title: String) -> Text {
        switch kind {
        case .opened:
            Text(
                nl: "Jullie standpunt gevraagd: \(title)", en: "Your position is requested: \(title)",
                fr: "Votre position est demandée : \(title)")
        case .changed:
            Text(
                nl: "Gewijzigd voorstel, jullie standpunt opnieuw gevraagd: \(title)",
                en: "Changed proposal, your position is requested again: \(title)",
                fr: "Proposition modifiée, votre position est à nouveau demandée : \(title)")
        case .reminder:
            Text(nl: "Nog niet gehoord: \(title)", en: "Not heard yet: \(title)", fr: "Pas encore entendu : \(title)")
        }
    }

    static func opening(_ kind: PositionMail.Kind, _ network: String, _ partner: String) -> Text {
        switch kind {
        case .opened:
            Text(
                nl: "In \(network) ligt een voorstel voor. Je kunt er een standpunt over innemen voor \(partner).",
                en: "There is a proposal in \(network). You can take a position on it for \(partner).",
                fr: "Une proposition est sur la table dans \(network). Vous pouvez prendre position au nom de \(partner).")
        case .changed:
            Text(
                nl: "In \(network) is de tekst van een voorstel gewijzigd. Daarom vragen we opnieuw het standpunt van \(partner).",
                en: "In \(network) the text of a proposal has changed. So we ask for the position of \(partner) again.",
                fr: "Dans \(network), le texte d’une proposition a changé. Nous demandons donc à nouveau la position de \(partner).")
        case .reminder:
            Text(
                nl: "In \(network) hebben we over dit voorstel nog geen standpunt van \(partner) gehoord.",
                en: "In \(network) we have not heard the position of \(partner) on this proposal yet.",
                fr: "Dans \(network), nous n’avons pas encore entendu la position de \(partner) sur cette proposition.")
        }
    }

    static func before(_ day: String) -> Text {
        Text(
            nl: "Dat kan tot en met \(day).", en: "You can do so up to and including \(day).", fr: "C’est possible jusqu’au \(day) inclus.")
    }

    static let twoTaps = Text(
        nl: "Open de link om het voorstel te lezen. Daarmee is nog niets gezegd: pas als je op de pagina een standpunt aanklikt, telt het.",
        en: "Open the link to read the proposal. That says nothing yet: it counts once you choose a position on the page.",
        fr:
            "Ouvrez le lien pour lire la proposition. Cela n’engage encore à rien : votre position compte dès que vous la choisissez sur la page."
    )
    static let silence = Text(
        nl: "Zwijgen is geen instemming: een partner die zich niet uitspreekt, telt niet als akkoord en wordt bij het besluit genoemd.",
        en: "Silence is not consent: a partner that does not speak does not count as agreeing and is named in the decision.",
        fr:
            "Le silence ne vaut pas accord : un partenaire qui ne s’exprime pas n’est pas considéré comme d’accord et est cité dans la décision."
    )
    static let secret = Text(
        nl: "De stemming is geheim: we bewaren dát jullie stemden, en los daarvan de stem. Ze kan daarna niet meer veranderen.",
        en: "The ballot is secret: we keep that you voted and, apart from it, the vote. It cannot be changed afterwards.",
        fr: "Le vote est secret : nous conservons le fait que vous avez voté et, séparément, le vote. Il ne peut plus être modifié ensuite."
    )

    static func why(_ network: String) -> Text {
        Text(
            nl: "Je krijgt deze mail omdat je in \(network) voor een partner spreekt. De link is persoonlijk: geef hem niet door.",
            en: "You receive this e-mail because you speak for a partner in \(network). The link is personal: do not pass it on.",
            fr:
                "Vous recevez cet e-mail parce que vous parlez au nom d’un partenaire dans \(network). Le lien est personnel : ne le transmettez pas."
        )
    }
}
