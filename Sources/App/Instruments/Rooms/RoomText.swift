import Localization

/// Words of rooms: on the wall, on the phones and around them.
enum RoomText {
    static let room = Text(nl: "Zaal", en: "Room", fr: "Salle")
    static let back = Text(nl: "Terug naar de meting", en: "Back to the measurement", fr: "Retour à la mesure")

    // Opening a room.
    static let why = Text(
        nl:
            "Iedereen in de zaal antwoordt op de eigen telefoon, met een code. Jij toont de stellingen op het grote scherm en laat zien hoe de antwoorden verdeeld zijn. Niemand heeft een account nodig.",
        en:
            "Everybody in the room answers on their own phone, with a code. You show the statements on the big screen and how the answers are spread. Nobody needs an account.",
        fr:
            "Dans la salle, chaque personne répond sur son propre téléphone, avec un code. Vous montrez à l’écran les affirmations et la répartition des réponses. Personne n’a besoin de compte."
    )
    static let counts = Text(
        nl:
            "Als de zaal eindigt, worden de antwoorden gewone antwoorden van deze meting. Alle manieren om te antwoorden geven samen één resultaat.",
        en:
            "When the room ends, its answers become ordinary answers of this measurement. All the ways of answering together give one result.",
        fr:
            "À la fermeture de la salle, les réponses deviennent des réponses ordinaires de cette mesure. Toutes les façons de répondre forment un seul résultat."
    )
    static let notConfidential = Text(
        nl:
            "Een vertrouwelijke meting heeft geen zaal en geen gastlink: elk antwoord hoort er bij een uitgenodigde persoon, en hier weten we niet wie antwoordt. Bij een open of anonieme meting kan het wel.",
        en:
            "A confidential measurement has no room and no guest link: each of its answers belongs to an invited person, and here we do not know who answers. With an open or anonymous measurement both are possible.",
        fr:
            "Une mesure confidentielle n’a ni salle ni lien invité : chaque réponse y est liée à une personne invitée, et ici nous ne savons pas qui répond. Avec une mesure ouverte ou anonyme, les deux sont possibles."
    )
    static let notOpen = Text(
        nl: "Een zaal of gastlink kan zolang de meting open is.", en: "A room or a guest link is possible while the measurement is open.",
        fr: "Une salle ou un lien invité est possible tant que la mesure est ouverte.")
    static let open = Text(nl: "Open een zaal", en: "Open a room", fr: "Ouvrir une salle")
    static let pace = Text(nl: "Tempo", en: "Pace", fr: "Rythme")
    static let together = Text(nl: "Samen", en: "Together", fr: "Ensemble")
    static let togetherHint = Text(
        nl: "Iedereen krijgt de stelling die op het scherm staat.", en: "Everybody gets the statement that is on the screen.",
        fr: "Chacun reçoit l’affirmation affichée à l’écran.")
    static let alone = Text(nl: "Eigen tempo", en: "Own pace", fr: "À son rythme")
    static let aloneHint = Text(
        nl: "Iedereen gaat zelf door alle stellingen.", en: "Everybody goes through all statements at their own pace.",
        fr: "Chaque personne parcourt elle-même toutes les affirmations.")
    static let past = Text(nl: "Vorige zalen", en: "Earlier rooms", fr: "Salles précédentes")

    static func pastRoom(_ day: String, _ answers: Int) -> Text {
        let count = CountText.answers(answers)
        return Text(nl: "\(day): \(count.nl)", en: "\(day): \(count.en)", fr: "\(day) : \(count.fr)")
    }

    // Who sees what, before anybody joins.
    static func whoSees(_ mode: Mode, smallestGroup k: Int) -> Text {
        mode == .open
            ? Text(
                nl:
                    "Dit is een open meting. Antwoorden verschijnen meteen op het scherm, zonder naam. In het resultaat staat je antwoord bij de naam die je hier invult.",
                en:
                    "This is an open measurement. Answers appear on the screen at once, without names. In the result your answer appears beside the name you fill in here.",
                fr:
                    "C’est une mesure ouverte. Les réponses apparaissent aussitôt à l’écran, sans nom. Dans le résultat, votre réponse figure à côté du nom que vous indiquez ici."
            )
            : Text(
                nl:
                    "Dit is een anonieme meting. We vragen geen naam en bewaren er geen. Het scherm toont pas iets als \(k) mensen geantwoord hebben. Daarna verandert het alleen als minstens drie antwoorden nieuw of gewijzigd zijn, of als niemand meer kan antwoorden.",
                en:
                    "This is an anonymous measurement. We ask for no name and keep none. The screen shows nothing until \(k) people have answered. After that it changes only when at least three answers are new or changed, or when nobody can answer any more.",
                fr:
                    "C’est une mesure anonyme. Nous ne demandons et ne conservons aucun nom. L’écran ne montre rien avant que \(k) personnes aient répondu. Ensuite, il ne change que lorsqu’au moins trois réponses sont nouvelles ou modifiées, ou lorsque plus personne ne peut répondre."
            )
    }
    static let meanwhile = Text(
        nl: "Tot de zaal eindigt, bewaren we je antwoorden bij je plaats, zodat je ze kunt wijzigen. Daarna verdwijnt die plaats.",
        en: "Until the room ends we keep your answers with your seat, so that you can change them. After that the seat is gone.",
        fr:
            "Jusqu’à la fermeture de la salle, vos réponses restent liées à votre place, pour que vous puissiez les modifier. Ensuite, cette place disparaît."
    )

    // The code.
    static let enter = Text(nl: "Doe mee in de zaal", en: "Join the room", fr: "Rejoindre la salle")
    static let code = Text(nl: "Code", en: "Code", fr: "Code")
    static let codeHint = Text(
        nl: "De zes letters op het scherm.", en: "The six letters on the screen.",
        fr: "Les six lettres affichées à l’écran.")
    static let onwards = Text(nl: "Verder", en: "Continue", fr: "Continuer")
    static let unknownTitle = Text(nl: "Deze code kennen we niet", en: "We do not know this code", fr: "Nous ne connaissons pas ce code")
    static let unknown = Text(
        nl: "Kijk nog eens naar de letters op het scherm en probeer opnieuw.",
        en: "Look at the letters on the screen again and try once more.",
        fr: "Regardez encore une fois les lettres à l’écran et réessayez.")
    static let endedTitle = Text(nl: "Deze zaal is afgelopen", en: "This room has ended", fr: "Cette salle est fermée")
    static let ended = Text(
        nl: "Wat je geantwoord hebt, telt mee in de meting. Antwoorden met deze code kan niet meer.",
        en: "What you answered counts in the measurement. This code takes no more answers.",
        fr: "Ce que vous avez répondu compte dans la mesure. Ce code ne permet plus de répondre.")
    static let tooOftenTitle = Text(nl: "Even wachten", en: "Please wait", fr: "Un instant")
    static let tooOften = Text(
        nl: "Van deze plek werd te vaak geprobeerd. Probeer het over een kwartier opnieuw.",
        en: "There were too many attempts from here. Try again in a quarter of an hour.",
        fr: "Trop de tentatives ont été faites d’ici. Réessayez dans un quart d’heure.")
    static let full = Text(nl: "De zaal is vol.", en: "The room is full.", fr: "La salle est pleine.")
    static let tooBusyTitle = Text(nl: "Het is te druk", en: "It is too busy", fr: "Il y a trop de monde")

    // Taking a seat.
    static let name = Text(nl: "Je naam", en: "Your name", fr: "Votre nom")
    static let nameHint = Text(
        nl: "Mag leeg blijven: dan heet je “gast”.", en: "Optional: without a name you are called “guest”.",
        fr: "Facultatif : sans nom, vous apparaissez comme « invité ».")
    static let join = Text(nl: "Doe mee", en: "Join", fr: "Participer")
    static let noSeatTitle = Text(nl: "Deze plaats bestaat niet", en: "There is no such seat", fr: "Cette place n’existe pas")
    static let noSeat = Text(
        nl: "Neem een nieuwe plaats met de code van het scherm.", en: "Take a new seat with the code on the screen.",
        fr: "Prenez une nouvelle place avec le code à l’écran.")

    // On the phone.
    static let waiting = Text(nl: "Je doet mee", en: "You have joined", fr: "Vous participez")
    static let waitingWhy = Text(
        nl: "Zodra de zaal begint, verschijnt hier de stelling.", en: "As soon as the room starts, the statement appears here.",
        fr: "Dès que la salle commence, l’affirmation apparaît ici.")
    static let keep = Text(nl: "Bewaar mijn antwoord", en: "Save my answer", fr: "Enregistrer ma réponse")
    static let kept = Text(
        nl: "Je antwoord is bewaard. Je kunt het nog wijzigen.", en: "Your answer is saved. You can still change it.",
        fr: "Votre réponse est enregistrée. Vous pouvez encore la modifier.")
    static let frozen = Text(
        nl: "De antwoorden op deze stelling staan vast. Wat je daarna nog koos, is niet bewaard.",
        en: "The answers to this statement are frozen. What you chose after that has not been saved.",
        fr: "Les réponses à cette affirmation sont figées. Ce que vous avez choisi ensuite n’a pas été enregistré.")
    static let isFrozen = Text(
        nl: "De antwoorden op deze stelling staan vast.", en: "The answers to this statement are frozen.",
        fr: "Les réponses à cette affirmation sont figées.")
    static let paused = Text(
        nl: "De zaal staat even stil. Wat je nu koos, is nog niet bewaard: stuur het opnieuw als de zaal verdergaat.",
        en: "The room is paused. What you chose just now is not saved yet: send it again when it goes on.",
        fr: "La salle est en pause. Ce que vous venez de choisir n’est pas encore enregistré : envoyez-le à nouveau quand la salle reprend."
    )
    static let isPaused = Text(nl: "De zaal staat even stil.", en: "The room is paused.", fr: "La salle est en pause.")
    static let keptWhereEnded = Text(
        nl: "De zaal was al afgelopen: deze laatste keuze is niet bewaard. Wat je daarvoor antwoordde, wel.",
        en: "The room had already ended: this last choice has not been saved. Your earlier answers have.",
        fr: "La salle était déjà fermée : ce dernier choix n’a pas été enregistré. Vos réponses précédentes l’ont été.")
    static let look = Text(
        nl: "Kijk of er een nieuwe stelling is", en: "See whether there is a new statement", fr: "Voir s’il y a une nouvelle affirmation")
    static let lost = Text(
        nl: "Geen verbinding. Je antwoord is nog niet bewaard; we proberen opnieuw.",
        en: "No connection. Your answer is not saved yet; we are trying again.",
        fr: "Pas de connexion. Votre réponse n’est pas encore enregistrée ; nous réessayons.")

    static func remark(_ group: String) -> Text {
        Text(nl: "Wil je iets zeggen over \(group)?", en: "Anything to say about \(group)?", fr: "Quelque chose à dire sur \(group) ?")
    }
    static let remarkHint = Text(
        nl: "Iemand leest dit na voor de groep het ziet.", en: "Somebody reads this before the group sees it.",
        fr: "Quelqu’un relit ceci avant que le groupe le voie.")

    static let careful = Text(
        nl: "Kies wat het best past bij hoe jij het ervaart.", en: "Choose what best fits how you experience it.",
        fr: "Choisissez ce qui correspond le mieux à ce que vous vivez.")

    // On the wall.
    static func surf(_ address: String) -> Text {
        Text(nl: "Surf naar \(address)", en: "Go to \(address)", fr: "Allez sur \(address)")
    }
    static let qr = Text(nl: "QR-code van de zaal", en: "QR code of the room", fr: "Code QR de la salle")

    static func joined(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 doet mee", en: "1 has joined", fr: "1 participe"),
            other: Text(nl: "\(count) doen mee", en: "\(count) have joined", fr: "\(count) participent"))
    }

    static func answered(_ count: Int, of joined: Int) -> Text {
        Text(nl: "\(count) van \(joined) antwoordden", en: "\(count) of \(joined) have answered", fr: "\(count) sur \(joined) ont répondu")
    }

    static func drawn(_ count: Int) -> Text { Text(nl: "n = \(count)", en: "n = \(count)", fr: "n = \(count)") }

    static func notYet(_ k: Int) -> Text {
        Text(
            nl: "We tonen de antwoorden vanaf \(k) mensen.", en: "We show the answers once \(k) people have answered.",
            fr: "Nous montrons les réponses à partir de \(k) personnes.")
    }
    static let inSteps = Text(
        nl: "Nieuwe antwoorden verschijnen per drie of meer.", en: "New answers appear three or more at a time.",
        fr: "Les nouvelles réponses apparaissent par trois ou plus.")
    static let meanPlace = Text(nl: "gemiddelde plaats", en: "mean place", fr: "place moyenne")
    static let hidden = Text(nl: "De antwoorden zijn verborgen.", en: "The answers are hidden.", fr: "Les réponses sont cachées.")
    static let start = Text(nl: "Start", en: "Start", fr: "Démarrer")
    static let resume = Text(nl: "Ga verder", en: "Go on", fr: "Reprendre")
    static let pause = Text(nl: "Pauze", en: "Pause", fr: "Pause")
    static let show = Text(nl: "Toon antwoorden", en: "Show answers", fr: "Montrer les réponses")
    static let hide = Text(nl: "Verberg antwoorden", en: "Hide answers", fr: "Cacher les réponses")
    static let freeze = Text(nl: "Zet vast", en: "Freeze", fr: "Figer")
    static let release = Text(nl: "Maak weer los", en: "Unfreeze", fr: "Débloquer")
    static let next = Text(nl: "Volgende", en: "Next", fr: "Suivante")
    static let previous = Text(nl: "Vorige", en: "Previous", fr: "Précédente")
    static let end = Text(nl: "Beëindig de zaal", en: "End the room", fr: "Fermer la salle")
    static let endWhy = Text(
        nl: "De antwoorden worden antwoorden van de meting en kunnen daarna niet meer veranderen.",
        en: "The answers become answers of the measurement and cannot change after that.",
        fr: "Les réponses deviennent des réponses de la mesure et ne peuvent plus changer ensuite.")
    static let more = Text(nl: "Meer", en: "More", fr: "Plus")
    static let poster = Text(nl: "Affiche met de code", en: "Poster with the code", fr: "Affiche avec le code")
    static let steering = Text(nl: "De zaal leiden", en: "Leading the room", fr: "Animer la salle")
    static let moved = Text(
        nl: "Iemand anders stuurde de zaal al verder. Dit is hoe ze nu staat.",
        en: "Somebody else had already moved the room on. This is how it stands now.",
        fr: "Quelqu’un d’autre avait déjà fait avancer la salle. Voici où elle en est.")
    /// Where one is: statements are agreed with, anything else is a question.
    static func place(_ number: Int, of count: Int, isStatement: Bool) -> Text {
        isStatement
            ? Text(nl: "Stelling \(number) van \(count)", en: "Statement \(number) of \(count)", fr: "Affirmation \(number) sur \(count)")
            : Text(nl: "Vraag \(number) van \(count)", en: "Question \(number) of \(count)", fr: "Question \(number) sur \(count)")
    }

}
