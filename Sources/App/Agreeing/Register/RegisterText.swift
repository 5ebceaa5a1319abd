import Localization

/// Words of the register of decisions.
enum RegisterText {
    static let title = Text(nl: "Besluitenregister", en: "Register of decisions", fr: "Registre des décisions")
    static let why = Text(
        nl:
            "Alle besluiten van de netwerken waar je in zit, het nieuwste eerst. Een klad zie je alleen als je het zelf schreef, of als je het netwerk coördineert.",
        en:
            "All decisions of the networks you are in, the newest first. You only see drafts that you wrote yourself, or those of networks you coordinate.",
        fr:
            "Toutes les décisions des réseaux dont vous faites partie, la plus récente d’abord. Vous ne voyez que les brouillons que vous avez écrits, ou ceux des réseaux que vous coordonnez."
    )
    static let searching = Text(nl: "Zoeken in de besluiten", en: "Search the decisions", fr: "Chercher dans les décisions")
    static let words = Text(nl: "Woorden", en: "Words", fr: "Mots")
    static let wordsHint = Text(
        nl: "In de titel, de tekst, de reden of het besluit. Van het laatste woord volstaat het begin.",
        en: "In the title, the text, the reason or the decision. For the last word, the beginning is enough.",
        fr: "Dans le titre, le texte, la raison ou la décision. Pour le dernier mot, le début suffit.")
    static let network = Text(nl: "Netwerk", en: "Network", fr: "Réseau")
    static let state = Text(nl: "Stand", en: "State", fr: "État")
    static let year = Text(nl: "Jaar", en: "Year", fr: "Année")
    static let all = Text(nl: "alle", en: "all", fr: "tout")
    static let everything = Text(nl: "Alles tonen", en: "Show everything", fr: "Tout afficher")
    static let waitsForMine = Text(
        nl: "wacht op een partner waarvoor ik spreek", en: "waiting for a partner I speak for",
        fr: "attend un partenaire au nom duquel je parle")
    static let noNetworks = Text(
        nl: "Je zit nog in geen netwerk.", en: "You are not in any network yet.", fr: "Vous ne faites partie d’aucun réseau.")
    static let nothing = Text(nl: "Geen besluit gevonden", en: "No decision found", fr: "Aucune décision trouvée")
    static let nothingHint = Text(
        nl: "Probeer een ander woord, of laat een van de keuzes weg.", en: "Try another word, or leave out one of the choices.",
        fr: "Essayez un autre mot, ou retirez un des critères.")
    static let takeAlong = Text(
        nl: "Neem deze besluiten mee als rekenblad (CSV)", en: "Download these decisions as a spreadsheet (CSV)",
        fr: "Télécharger ces décisions au format tableur (CSV)")
    static let turning = Text(nl: "Bladeren", en: "Turn the page", fr: "Parcourir")
    static let newer = Text(nl: "Nieuwere", en: "Newer", fr: "Plus récentes")
    static let older = Text(nl: "Oudere", en: "Older", fr: "Plus anciennes")
    static let number = Text(nl: "Nummer", en: "Number", fr: "Numéro")
    static let decidedOn = Text(nl: "Gesloten op", en: "Closed on", fr: "Clôturée le")
    static let statement = Text(nl: "Wat besloten is", en: "What was decided", fr: "Ce qui a été décidé")
    static let notHeard = Text(nl: "Niet gehoord", en: "Not heard", fr: "Pas entendus")
    static let stillToRatify = Text(nl: "Nog te bekrachtigen door", en: "Still to be ratified by", fr: "Encore à ratifier par")
    static let reviewOn = Text(nl: "Opnieuw te bekijken op", en: "To be reviewed on", fr: "À réexaminer le")
    static let refusedAtHome = Text(
        nl: "genomen, bekrachtiging geweigerd", en: "taken, ratification refused", fr: "prise, ratification refusée")

    static func state(_ state: RegisterQuestion.State) -> Text {
        switch state {
        case .open: Text(nl: "open", en: "open", fr: "ouverte")
        case .taken: Text(nl: "genomen", en: "taken", fr: "prise")
        case .waiting: Text(nl: "genomen, nog niet definitief", en: "taken, not final yet", fr: "prise, pas encore définitive")
        case .final: Text(nl: "genomen en definitief", en: "taken and final", fr: "prise et définitive")
        case .notTaken: Text(nl: "niet genomen", en: "not taken", fr: "non prise")
        case .toReview: Text(nl: "opnieuw te bekijken", en: "to be reviewed", fr: "à réexaminer")
        case .withdrawn: Text(nl: "ingetrokken", en: "withdrawn", fr: "retirée")
        case .draft: Text(nl: "klad", en: "draft", fr: "brouillon")
        }
    }

    static func count(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 besluit", en: "1 decision", fr: "1 décision"),
            other: Text(nl: "\(count) besluiten", en: "\(count) decisions", fr: "\(count) décisions"))
    }

    static func moreThan(_ count: Int) -> Text {
        Text(nl: "Meer dan \(count) besluiten", en: "More than \(count) decisions", fr: "Plus de \(count) décisions")
    }

    static func more(_ count: Int) -> Text {
        Text(nl: "en nog \(count)", en: "and \(count) more", fr: "et \(count) autres")
    }

    static func ratifyStill(_ names: String) -> Text {
        Text(nl: "Nog te bekrachtigen: \(names).", en: "Still to be ratified: \(names).", fr: "Encore à ratifier : \(names).")
    }

    static func review(_ day: String) -> Text {
        Text(nl: "Opnieuw te bekijken op \(day).", en: "To be reviewed on \(day).", fr: "À réexaminer le \(day).")
    }

    static func reviewNow(_ day: String) -> Text {
        Text(nl: "Opnieuw te bekijken sinds \(day).", en: "To be reviewed since \(day).", fr: "À réexaminer depuis le \(day).")
    }
}
