import Localization

/// Words of the page that shows somebody their own answers.
enum MirrorText {
    static let heading = Text(nl: "Wat je antwoorden zeggen", en: "What your answers say", fr: "Ce que disent vos réponses")
    static let onlyYou = Text(
        nl: "Dit is alleen voor jou. Wat je invult, wordt niet bewaard: als je deze pagina sluit, is het weg.",
        en: "This is for you alone. What you fill in is not kept: when you close this page, it is gone.",
        fr: "Ceci n’est que pour vous. Ce que vous remplissez n’est pas conservé : si vous fermez cette page, tout disparaît.")
    static let show = Text(nl: "Toon wat mijn antwoorden zeggen", en: "Show what my answers say", fr: "Montrer ce que disent mes réponses")
    static let again = Text(nl: "Opnieuw invullen", en: "Fill it in again", fr: "Remplir à nouveau")
    static let back = Text(nl: "Terug naar de vragen", en: "Back to the questions", fr: "Retour aux questions")
    static let shareTitle = Text(nl: "Wil je dit delen?", en: "Do you want to share this?", fr: "Voulez-vous partager ?")
    static let shareWhy = Text(
        nl: "Je hoeft niets te delen. Doe je het wel, dan telt je antwoord mee in het resultaat van de groep.",
        en: "You do not have to share anything. If you do, your answer counts in the result of the group.",
        fr: "Rien ne vous oblige à partager. Si vous le faites, votre réponse compte dans le résultat du groupe.")
    static let share = Text(
        nl: "Deel mijn antwoorden met de groep", en: "Share my answers with the group", fr: "Partager mes réponses avec le groupe")
    static let readOn = Text(nl: "Lees verder", en: "Read on", fr: "Lire la suite")
    static let part = Text(nl: "Onderdeel", en: "Part", fr: "Partie")
    static let score = Text(nl: "Jouw score", en: "Your score", fr: "Votre score")
    static let chartWhy = Text(
        nl: "Je gemiddelde per onderdeel.", en: "Your mean for each part.", fr: "Votre moyenne pour chaque partie.")
    static let tooLittle = Text(
        nl: "Je vulde te weinig in om er iets over te zeggen. Ga terug en vul nog wat aan.",
        en: "You filled in too little to say anything about it. Go back and fill in some more.",
        fr: "Vous avez trop peu rempli pour en dire quelque chose. Revenez en arrière et complétez.")
    static let nothingFilledIn = Text(
        nl: "Je hebt nog niets ingevuld.", en: "You have not filled in anything yet.", fr: "Vous n’avez encore rien rempli.")
    static let nobodyAll = Text(
        nl: "Niemand is goed in alles, en dat hoeft ook niet: een netwerk verdeelt de rollen.",
        en: "Nobody is good at everything, and nobody has to be: a network shares the roles.",
        fr: "Personne n’est bon en tout, et ce n’est pas nécessaire : un réseau répartit les rôles.")

    static func natural(_ roles: String) -> Text {
        Text(
            nl: "Wat van nature bij je past: \(roles).", en: "What comes naturally to you: \(roles).",
            fr: "Ce qui vous vient naturellement : \(roles).")
    }

    static func outOf(_ score: String, _ steps: Int) -> Text {
        Text(nl: "\(score) van \(steps)", en: "\(score) of \(steps)", fr: "\(score) sur \(steps)")
    }

    /// - Parameter answer: 1 yes, 2 perhaps, 3 rather not.
    static func willing(_ answer: UInt8) -> Text? {
        switch answer {
        case 1: Text(nl: "Je wilt deze rol opnemen.", en: "You want to take on this role.", fr: "Vous voulez assumer ce rôle.")
        case 2:
            Text(
                nl: "Je wilt deze rol misschien opnemen.", en: "You may want to take on this role.",
                fr: "Vous voulez peut-être assumer ce rôle.")
        case 3:
            Text(
                nl: "Je neemt deze rol liever niet op.", en: "You would rather not take on this role.",
                fr: "Vous préférez ne pas assumer ce rôle.")
        default: nil
        }
    }
}
