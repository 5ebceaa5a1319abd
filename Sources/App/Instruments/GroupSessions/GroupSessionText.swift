import Localization

/// Words of group sessions.
enum GroupSessionText {
    static let title = RoundText.groupSessions
    static let why = Text(
        nl: "Samen aan tafel, domein per domein: wat zien we, welke score geven we zelf, wat spreken we af?",
        en: "Together at the table, domain by domain: what do we see, what score do we give ourselves, what do we agree?",
        fr: "Ensemble autour de la table, domaine par domaine : que voyons-nous, quel score nous donnons-nous, de quoi convenons-nous ?")
    static let new = Text(nl: "Nieuw groepsgesprek", en: "New group session", fr: "Nouvelle séance de groupe")
    static let newWhy = Text(
        nl:
            "Een groepsgesprek kan over een gesloten meting gaan. Jullie kunnen de vragenlijst ook samen invullen, zonder meting. Het verslag kun je meteen tijdens het gesprek typen.",
        en:
            "A group session can be about a closed measurement. You can also fill in the questionnaire together, without a measurement. You can type the minutes during the session.",
        fr:
            "Une séance de groupe peut porter sur une mesure clôturée. Vous pouvez aussi remplir le questionnaire ensemble, sans mesure. Le compte rendu peut être rédigé pendant la séance."
    )
    static let editTitle = Text(nl: "Groepsgesprek wijzigen", en: "Change the group session", fr: "Modifier la séance de groupe")
    static let edit = Text(nl: "Gegevens wijzigen", en: "Change the details", fr: "Modifier les données")
    static let make = Text(nl: "Groepsgesprek maken", en: "Create the group session", fr: "Créer la séance de groupe")
    static let name = Text(nl: "Naam", en: "Name", fr: "Nom")
    static let heldOn = Text(nl: "Datum", en: "Date", fr: "Date")
    static let facilitator = Text(nl: "Begeleider", en: "Facilitator", fr: "Personne qui anime")
    static let people = Text(
        nl: "Hoeveel mensen zijn erbij?", en: "How many people are there?", fr: "Combien de personnes sont présentes ?")
    static let peopleHint = Text(nl: "Mag je ook later invullen.", en: "Can be filled in later.", fr: "Peut être complété plus tard.")
    static let peopleRange = Text(
        nl: "Typ een getal van 1 tot 9999.", en: "Type a number from 1 to 9999.", fr: "Indiquez un nombre de 1 à 9999.")
    static let round = Text(nl: "Over de meting", en: "About the measurement", fr: "À propos de la mesure")
    static let roundHint = Text(
        nl: "Bij een gesloten meting staat ook de spreiding op het scherm.",
        en: "For a closed measurement, the spread is shown on the screen.",
        fr: "La répartition d’une mesure clôturée apparaît à l’écran.")
    static let withoutRound = Text(
        nl: "geen: we vullen samen in", en: "none: we fill it in together", fr: "aucune : nous remplissons ensemble")
    static let onlyWithoutRound = Text(
        nl: "Enkel als het niet over een meting gaat.", en: "Only when it is not about a measurement.",
        fr: "Seulement si la séance ne porte pas sur une mesure.")
    static let together = Text(nl: "samen ingevuld", en: "filled in together", fr: "rempli ensemble")
    static let twoMomentsHint = Text(
        nl: "De groep geeft elk domein twee scores, bijvoorbeeld vóór en nu.",
        en: "The group gives each domain two scores, for example before and now.",
        fr: "Le groupe donne deux scores à chaque domaine, par exemple avant et maintenant.")
    static let running = Text(nl: "loopt", en: "running", fr: "en cours")
    static let closed = Text(nl: "afgerond", en: "closed", fr: "clôturée")
    static let close = Text(nl: "Gesprek afronden", en: "Close the session", fr: "Clôturer la séance")
    static let closeWhy = Text(
        nl: "Na het afronden ligt het verslag vast. Je kunt het gesprek later heropenen; dat staat dan in de activiteit.",
        en: "Once closed, the minutes are fixed. You can reopen the session later; the activity then says so.",
        fr: "Une fois la séance clôturée, le compte rendu est figé. Vous pouvez la rouvrir plus tard ; l’activité le mentionnera.")
    static let reopen = Text(nl: "Gesprek heropenen", en: "Reopen the session", fr: "Rouvrir la séance")
    static let reopenWhy = Text(
        nl: "Het gesprek is afgerond. Heropen het om iets te verbeteren; dat staat dan in de activiteit.",
        en: "The session is closed. Reopen it to correct something; the activity then says so.",
        fr: "La séance est clôturée. Rouvrez-la pour corriger quelque chose ; l’activité le mentionnera.")
    static let remove = Text(nl: "Leeg gesprek weggooien", en: "Delete the empty session", fr: "Supprimer la séance vide")
    static let emptyTitle = Text(nl: "Nog geen groepsgesprekken", en: "No group sessions yet", fr: "Pas encore de séances de groupe")
    static let empty = Text(
        nl:
            "Een meting wordt pas nuttig als jullie erover praten. Plan een gesprek van twee uur. Per domein bekijken jullie de spreiding en geven jullie samen een score. Op het einde kiezen jullie waar jullie eerst aan werken.",
        en:
            "A measurement only becomes useful when you talk about it. Plan a session of two hours. For each domain you look at the spread and give a score together. At the end you choose what to work on first.",
        fr:
            "Une mesure n’est utile que si vous en parlez. Prévoyez une séance de deux heures. Pour chaque domaine, vous regardez la répartition et donnez un score ensemble. À la fin, vous choisissez par quoi commencer."
    )

    static func about(_ round: String) -> Text {
        Text(nl: "Gesprek over \(round)", en: "Session about \(round)", fr: "Séance sur \(round)")
    }
}
