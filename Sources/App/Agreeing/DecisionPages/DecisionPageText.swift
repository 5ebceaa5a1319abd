import Localization

/// Words of the page of a decision and its history.
enum DecisionPageText {
    static let heardTitle = Text(nl: "Wie is gehoord", en: "Who has been heard", fr: "Qui a été entendu")
    static let partner = Text(nl: "Partner", en: "Partner", fr: "Partenaire")
    static let says = Text(nl: "Standpunt", en: "Position", fr: "Position")
    static let mandate = Text(nl: "Door wie, met welk mandaat", en: "By whom, with which mandate", fr: "Par qui, avec quel mandat")
    static let counts = Text(nl: "Hoe de standpunten verdeeld zijn", en: "How the positions are spread", fr: "Répartition des positions")
    static let countsWhy = Text(
        nl: "Elke partner telt één keer. Er is geen gemiddelde.", en: "Each partner counts once. There is no average.",
        fr: "Chaque partenaire compte une fois. Il n’y a pas de moyenne.")
    static let number = Text(nl: "Partners", en: "Partners", fr: "Partenaires")
    static let nobodyYet = Text(nl: "Nog niemand sprak zich uit.", en: "Nobody has spoken yet.", fr: "Personne ne s’est encore prononcé.")
    static let hiddenNow = Text(
        nl: "De standpunten zijn verborgen tot het besluit sluit. Je ziet wel wie al gehoord is.",
        en: "Positions are hidden until the decision closes. You do see who has been heard.",
        fr: "Les positions sont cachées jusqu’à la clôture. Vous voyez toutefois qui a été entendu.")
    static let secretNow = Text(
        nl: "De stemming is geheim. Je ziet wie al stemde; de uitslag komt bij het sluiten.",
        en: "The ballot is secret. You see who has voted; the result comes at closing.",
        fr: "Le vote est secret. Vous voyez qui a voté ; le résultat vient à la clôture.")
    static let objections = Text(nl: "Bezwaren", en: "Objections", fr: "Objections")
    static let notAnswered = Text(nl: "Nog niet verwerkt.", en: "Not addressed yet.", fr: "Pas encore traitée.")
    static let workedOn = Text(nl: "Verwerkt:", en: "Addressed:", fr: "Traitée :")
    static let askedAgain = Text(
        nl: "Het bezwaar blijft staan tot de partner zich opnieuw uitspreekt.", en: "The objection stands until its partner speaks again.",
        fr: "L’objection demeure jusqu’à ce que son partenaire se prononce à nouveau.")
    static let settled = Text(nl: "Weggenomen bezwaren", en: "Resolved objections", fr: "Objections levées")
    static let history = Text(nl: "Geschiedenis van de standpunten", en: "History of the positions", fr: "Historique des positions")
    static let historyWhy = Text(
        nl: "Elk standpunt dat ingenomen werd, met de tekst waarover het ging. Niets verdwijnt hieruit.",
        en: "Every position that was taken, with the text it was about. Nothing disappears from it.",
        fr: "Chaque position prise, avec le texte sur lequel elle portait. Rien n’en disparaît.")
    static let secretHistory = Text(
        nl: "Van een geheime stemming is er geen geschiedenis: niemand bewaart wie wat stemde.",
        en: "A secret ballot has no history: nobody keeps a record of who voted what.",
        fr: "Un vote secret n’a pas d’historique : personne ne conserve qui a voté quoi.")
    static let texts = Text(nl: "De tekst door de tijd", en: "The text over time", fr: "Le texte au fil du temps")
    static let preference = Text(nl: "Voorkeur", en: "Preference", fr: "Préférence")
    static let chosen = Text(nl: "Gekozen:", en: "Chosen:", fr: "Choix :")
    static let file = Text(
        nl: "Neem mee als rekenblad (CSV)", en: "Download as a spreadsheet (CSV)", fr: "Télécharger au format tableur (CSV)")
    static let newFrom = Text(
        nl: "Een nieuw voorstel dat dit opvolgt", en: "A new proposal that follows this one",
        fr: "Une nouvelle proposition qui fait suite à celle-ci")
    static let reviewNow = Text(
        nl: "Het is tijd om dit besluit opnieuw te bekijken.", en: "It is time to review this decision.",
        fr: "Il est temps de réexaminer cette décision.")
    static let deadlineMoves = Text(nl: "De laatste dag is opgeschoven", en: "The last day was moved", fr: "Le dernier jour a été reporté")
    static let withdrawn = Text(nl: "Ingetrokken:", en: "Withdrawn:", fr: "Retirée :")
    static let nobodySpeaks = Text(nl: "niemand met een mandaat", en: "nobody with a mandate", fr: "personne n’a de mandat")

    static func agreed(_ quorum: String) -> Text {
        Text(nl: "Afgesproken: \(quorum).", en: "Agreed: \(quorum).", fr: "Convenu : \(quorum).")
    }

    static func support(_ words: String) -> Text {
        Text(nl: "Alles samen: \(words).", en: "Taken together: \(words).", fr: "Dans l’ensemble : \(words).")
    }

    static func text(_ number: Int) -> Text { Text(nl: "Tekst \(number)", en: "Text \(number)", fr: "Texte \(number)") }

    static func moved(_ was: String, _ became: String) -> Text {
        Text(nl: "van \(was) naar \(became)", en: "from \(was) to \(became)", fr: "du \(was) au \(became)")
    }

    static func outOf(_ count: Int, _ n: Int) -> Text {
        Text(nl: "\(count) van \(n)", en: "\(count) of \(n)", fr: "\(count) sur \(n)")
    }
}
