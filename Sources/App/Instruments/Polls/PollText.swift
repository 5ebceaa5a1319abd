import Localization

/// Words of a poll without a network.
enum PollText {
    static let title = Text(nl: "Peiling op een studiedag", en: "Poll on a training day", fr: "Sondage lors d’une journée d’étude")
    static let why = Text(
        nl:
            "Voor een zaal met mensen uit verschillende netwerken. Je hebt geen netwerk nodig en niemand hoeft zich aan te melden: iedereen doet mee met een code op de eigen telefoon, zonder naam.",
        en:
            "For a hall with people from different networks. You need no network and nobody has to sign in: everybody takes part with a code on their own phone, without a name.",
        fr:
            "Pour une salle avec des personnes de différents réseaux. Aucun réseau n’est nécessaire et personne n’a besoin de s’identifier : chacun participe avec un code sur son téléphone, sans nom."
    )
    static let name = Text(nl: "Naam van de dag", en: "Name of the day", fr: "Nom de la journée")
    static let nameHint = Text(
        nl: "Staat groot op het scherm, bijvoorbeeld “Studiedag samenwerken in de zorg”.",
        en: "Shown large on the screen, for example “Training day on collaborating in care”.",
        fr: "Il s’affiche en grand à l’écran, par exemple « Journée d’étude sur la collaboration dans les soins ».")
    static let ticks = Text(
        nl: "Als er iets aan te duiden is: hoeveel?", en: "If there is something to tick: how many?",
        fr: "S’il y a des cases à cocher : combien ?")
    static let open = Text(nl: "Open de zaal", en: "Open the room", fr: "Ouvrir la salle")
    static let after = Text(
        nl: "De peiling sluit morgen om middernacht. Het resultaat blijft staan op Mijn plek, onder de naam van de dag.",
        en: "The poll closes at midnight tomorrow. The result stays on My place, under the name of the day.",
        fr: "Le sondage se clôture demain à minuit. Le résultat reste dans Mon espace, sous le nom de la journée.")
    static let about = Text(
        nl: "Een studiedag met mensen uit verschillende netwerken.", en: "A training day with people from different networks.",
        fr: "Une journée d’étude avec des personnes de différents réseaux.")
}
