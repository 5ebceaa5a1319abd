import Localization

/// Words about rounds.
enum RoundText {
    static let groupSessions = Text(nl: "Groepsgesprekken", en: "Group sessions", fr: "Séances de groupe")
    static let discussTogether = Text(nl: "Bespreek samen", en: "Discuss together", fr: "En discuter ensemble")
    static let onPaperForm = Text(nl: "Papieren formulier", en: "Paper form", fr: "Formulaire papier")
    static let ownQuestionnaires = Text(
        nl: "Staat het er niet bij?", en: "Not among these?", fr: "Pas dans la liste ?")
    static let ownQuestionnairesWhy = Text(
        nl: "Maak een vragenlijst in jullie eigen woorden, of haal er een binnen van een ander netwerk.",
        en: "Make a questionnaire in your own words, or bring one in from another network.",
        fr: "Faites un questionnaire avec vos propres mots, ou importez-en un d’un autre réseau.")
    static let ownQuestionnairesGo = Text(
        nl: "Naar de eigen vragenlijsten", en: "To your own questionnaires", fr: "Vers vos propres questionnaires")
    static let listTitle = Text(nl: "Metingen", en: "Measurements", fr: "Mesures")
    static let new = Text(nl: "Een nieuwe meting", en: "A new measurement", fr: "Une nouvelle mesure")
    static let newWhy = Text(
        nl:
            "Je maakt eerst een klad. Iedereen in het netwerk is uitgenodigd, behalve de meelezers. Er vertrekt niets tot je de meting opent.",
        en: "First you make a draft. Everybody in the network is invited, except readers. Nothing is sent until you open the measurement.",
        fr:
            "Vous préparez d’abord un brouillon. Tout le réseau est invité, sauf les lectrices et lecteurs. Rien ne part tant que vous n’avez pas ouvert la mesure."
    )
    static let editTitle = Text(nl: "De meting wijzigen", en: "Change the measurement", fr: "Modifier la mesure")
    static let makeDraft = Text(nl: "Klad maken", en: "Create the draft", fr: "Créer le brouillon")
    static let copy = Text(nl: "Maak een kopie", en: "Make a copy", fr: "Faire une copie")
    static let makeTest = Text(nl: "Maak een proefronde", en: "Make a test round", fr: "Faire un essai")
    static let copyWhy = Text(
        nl:
            "Een kopie is een nieuw klad met dezelfde instellingen. Een proefronde is er alleen voor de coördinatoren: om de vragen uit te proberen, zonder dat iets meetelt.",
        en:
            "A copy is a new draft with the same settings. A test round is for the coordinators only: to try the questions, without anything counting.",
        fr:
            "Une copie est un nouveau brouillon avec les mêmes réglages. Un essai est réservé à la coordination : il sert à essayer les questions, sans que rien ne compte."
    )
    static let again = Text(nl: "Nog een keer", en: "Once more", fr: "Encore une fois")
    static let testMark = Text(nl: "PROEF", en: "TEST", fr: "ESSAI")
    static let testWhy = Text(
        nl:
            "Dit is een proefronde. Alleen coördinatoren zien ze en vullen ze in, met hun naam erbij. Ze telt nergens mee: niet in het overzicht, niet in vergelijkingen.",
        en:
            "This is a test round. Only coordinators see it and answer it, with their names. It counts nowhere: not in the overview, not in comparisons.",
        fr:
            "Ceci est un essai. Seule la coordination le voit et y répond, avec son nom. Il ne compte nulle part : ni dans l’aperçu, ni dans les comparaisons."
    )
    static let tryIt = Text(nl: "Probeer de vragen uit", en: "Try the questions", fr: "Essayer les questions")
    static let testParticipants = Text(nl: "Wie al probeerde", en: "Who has tried it", fr: "Qui a essayé")
    static let testNobody = Text(nl: "Nog niemand.", en: "Nobody yet.", fr: "Personne pour le moment.")
    static let tried = Text(nl: "ingevuld", en: "answered", fr: "a répondu")
    static let testEnd = Text(nl: "Klaar met proberen?", en: "Done trying?", fr: "Essai terminé ?")
    static let testEndWhy = Text(
        nl: "Gooi de proefronde weg wanneer je wilt. De antwoorden gaan mee weg.",
        en: "Remove the test round whenever you like. Its answers go with it.",
        fr: "Supprimez l’essai quand vous voulez. Ses réponses disparaissent avec lui.")
    static let removeTest = Text(nl: "Gooi deze proefronde weg", en: "Remove this test round", fr: "Supprimer cet essai")
    static let emptyTitle = Text(
        nl: "Hier komen jullie metingen", en: "Your measurements will appear here", fr: "Vos mesures apparaîtront ici")
    static let emptyForCoordinator = Text(
        nl:
            "Begin met de quickscan: dertig stellingen in tien domeinen, acht minuten per persoon. Daarna zie je waar jullie staan en waar jullie anders kijken.",
        en:
            "Start with the quickscan: thirty statements in ten domains, eight minutes per person. Then you will see where you stand and where you see things differently.",
        fr:
            "Commencez par le quickscan : trente affirmations dans dix domaines, huit minutes par personne. Vous verrez ensuite où vous en êtes et où vos regards diffèrent."
    )
    static let emptyForOthers = Text(
        nl: "Er is nog niets gemeten. De coördinator start een meting.",
        en: "Nothing has been measured yet. The coordinator will start a measurement.",
        fr: "Il n’y a pas encore eu de mesure. C’est la coordination qui en lance une.")

    static let instrument = Text(nl: "Meetinstrument", en: "Instrument", fr: "Instrument de mesure")
    static let form = Text(nl: "Volledig of kort?", en: "In full or short?", fr: "Version complète ou courte ?")
    static let name = Text(nl: "Naam van de meting", en: "Name of the measurement", fr: "Nom de la mesure")
    static let purpose = Text(nl: "Doel", en: "Purpose", fr: "Objectif")
    static let purposeHint = Text(
        nl: "Waarom meten jullie nu, en wat doen jullie met het resultaat? Iedereen leest dit.",
        en: "Why are you measuring now, and what will you do with the result? Everybody reads this.",
        fr: "Pourquoi mesurer maintenant, et que ferez-vous du résultat ? Tout le monde lira ceci.")
    static let mode = Text(nl: "Wie ziet wat?", en: "Who sees what?", fr: "Qui voit quoi ?")
    static let smallestGroup = Text(nl: "Kleinste groep die we tonen", en: "Smallest group we show", fr: "Plus petit groupe montré")
    static let smallestGroupHint = Text(
        nl: "Van 5 tot 10. Bij een open meting telt dit niet.", en: "From 5 to 10. This does not apply to an open measurement.",
        fr: "De 5 à 10. Ne s’applique pas à une mesure ouverte.")
    static let breakdown = Text(nl: "Uitsplitsen", en: "Break down", fr: "Détailler")
    static let breakdownHint = Text(
        nl:
            "Eén kenmerk, te kiezen vóór de meting opengaat. Kleine groepen tonen we niet. Bij een open meting kies je het pas bij het lezen.",
        en:
            "One characteristic, chosen before the measurement opens. We do not show small groups. For an open measurement you choose it while reading.",
        fr:
            "Une seule caractéristique, à choisir avant l’ouverture. Nous ne montrons pas les petits groupes. Pour une mesure ouverte, vous la choisissez en lisant les résultats."
    )

    static func breakdown(_ breakdown: Round.Breakdown) -> Text {
        switch breakdown {
        case .none: Text(nl: "niet uitsplitsen", en: "do not break down", fr: "ne pas détailler")
        case .partner: Text(nl: "per partner", en: "by partner", fr: "par partenaire")
        case .role: Text(nl: "per rol", en: "by role", fr: "par rôle")
        case .sort: Text(nl: "per aard van de partner", en: "by the partner’s nature", fr: "par nature du partenaire")
        case .field: Text(nl: "per domein van de partner", en: "by the partner’s field", fr: "par domaine du partenaire")
        }
    }

    static let smallestGroupRange = Text(
        nl: "Kies een getal van 5 tot 10.", en: "Choose a number from 5 to 10.", fr: "Choisissez un nombre de 5 à 10.")
    static let moments = Text(
        nl: "Hoe vaak stellen we elke vraag?", en: "How often do we ask each question?",
        fr: "Combien de fois posons-nous chaque question ?")
    static let oneMoment = Text(nl: "één keer: hoe het nu is", en: "once: how it is now", fr: "une fois : la situation actuelle")
    static let twoMoments = Text(
        nl: "twee keer naast elkaar: vóór en nu", en: "twice, side by side: before and now",
        fr: "deux fois côte à côte : avant et maintenant")
    static let twoMomentsHint = Text(
        nl: "Na een verandering of een moeilijke periode.", en: "After a change or a difficult time.",
        fr: "Après un changement ou une période difficile.")
    static let onlyWithTwo = Text(nl: "Alleen bij twee momenten.", en: "Only with two moments.", fr: "Uniquement avec deux moments.")
    static let beforeLabel = Text(nl: "Naam van het eerste moment", en: "Name of the first moment", fr: "Nom du premier moment")
    static let nowLabel = Text(nl: "Naam van het tweede moment", en: "Name of the second moment", fr: "Nom du second moment")
    static let momentOfYear = Text(nl: "Moment in het netwerk", en: "Moment in the network", fr: "Moment dans le réseau")
    static let opensOn = Text(nl: "Gaat open op", en: "Opens on", fr: "S’ouvre le")
    static let opensOnHint = Text(
        nl: "Laat leeg om de meting zelf te openen.", en: "Leave empty to open it yourself.", fr: "Laissez vide pour l’ouvrir vous-même.")
    static let closesOn = Text(nl: "Laatste dag", en: "Last day", fr: "Dernier jour")
    static let closesOnHint = Text(
        nl: "Daarna sluit de meting vanzelf.", en: "After that, the measurement closes by itself.",
        fr: "Ensuite, la mesure se clôture automatiquement.")
    static let closesInPast = Text(nl: "Deze dag is voorbij.", en: "This day has passed.", fr: "Ce jour est passé.")
    static let opensAfterClosing = Text(
        nl: "De openingsdag valt na de laatste dag.", en: "The opening day is after the last day.",
        fr: "Le jour d’ouverture tombe après le dernier jour.")
    static let invitation = Text(nl: "Uitnodiging", en: "Invitation", fr: "Invitation")
    static let invitationHint = Text(
        nl: "De begroeting, wie wat ziet en de persoonlijke link komen er vanzelf bij.",
        en: "The greeting, who sees what and the personal link are added automatically.",
        fr: "La formule de salutation, la phrase sur qui voit quoi et le lien personnel s’ajoutent automatiquement.")
    static let standardInvitation = Text(
        nl:
            "We willen samen bekijken hoe onze samenwerking loopt. Daarom vragen we aan iedereen: hoe ervaar jij het? Er zijn geen juiste of foute antwoorden. Het resultaat bespreken we samen.",
        en:
            "We want to look together at how our collaboration is going. So we are asking everybody: how do you experience it? There are no right or wrong answers. We will discuss the result together.",
        fr:
            "Nous voulons voir ensemble comment se passe notre collaboration. Nous demandons donc à tout le monde : comment la vivez-vous ? Il n’y a ni bonnes ni mauvaises réponses. Nous discuterons du résultat ensemble."
    )

    static let isDraft = Text(
        nl: "Dit is een klad. Alleen coördinatoren zien het.", en: "This is a draft. Only coordinators see it.",
        fr: "Ceci est un brouillon. Seule la coordination le voit.")
    static let answered = Text(nl: "Antwoorden", en: "Answers", fr: "Réponses")
    static let seeResults = Text(nl: "Bekijk het resultaat", en: "See the result", fr: "Voir le résultat")
    static let bringAnswers = Text(
        nl: "Antwoorden van elders inbrengen", en: "Bring in answers from elsewhere", fr: "Ajouter des réponses venues d’ailleurs")

    static func brought(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "Daarnaast is 1 antwoord van elders ingebracht.", en: "In addition, 1 answer from elsewhere was brought in.",
                fr: "En outre, 1 réponse venue d’ailleurs a été ajoutée."),
            other: Text(
                nl: "Daarnaast zijn \(count) antwoorden van elders ingebracht.",
                en: "In addition, \(count) answers from elsewhere were brought in.",
                fr: "En outre, \(count) réponses venues d’ailleurs ont été ajoutées."))
    }

    static let broughtAlready = Text(
        nl: "Er zijn antwoorden ingebracht. De vragenlijst, de modus en de momenten liggen daarmee vast.",
        en: "Answers were brought in. With that the questionnaire, the mode and the moments are fixed.",
        fr: "Des réponses ont été ajoutées. Le questionnaire, le mode et les moments sont donc fixés.")
    static let seeQuestions = Text(nl: "Bekijk de vragen", en: "See the questions", fr: "Voir les questions")
    static let nextStep = Text(nl: "Volgende stap", en: "Next step", fr: "Étape suivante")
    static let openNow = Text(nl: "Nu openen en uitnodigen", en: "Open now and invite", fr: "Ouvrir et inviter maintenant")
    static let change = Text(nl: "Wijzigen", en: "Change", fr: "Modifier")
    static let remove = Text(nl: "Klad weggooien", en: "Throw the draft away", fr: "Supprimer le brouillon")
    static let declined = Text(nl: "doet niet mee", en: "not taking part", fr: "ne participe pas")
    static let formerGuest = Text(nl: "een gast", en: "a guest", fr: "une personne extérieure")
    static let removeRound = Text(nl: "Meting weggooien", en: "Throw the measurement away", fr: "Supprimer la mesure")
    static let removeRoundWhy = Text(
        nl: "Niemand ziet de meting dan nog en niemand kan antwoorden. Je kunt ze dertig dagen lang terughalen zoals ze was.",
        en: "Nobody sees the measurement any more and nobody can answer. You can bring it back as it was for thirty days.",
        fr:
            "Plus personne ne voit la mesure et plus personne ne peut répondre. Vous pouvez la récupérer telle quelle pendant trente jours."
    )
    static let whileOpen = Text(nl: "Terwijl de meting loopt", en: "While the measurement is open", fr: "Pendant la mesure")
    static let meanwhile = Text(
        nl:
            "Zolang de meting loopt, kan wie de server beheert misschien afleiden wie wat antwoordde, uit de volgorde van rijen en uit kopieën. Bij het sluiten wissen we dat spoor, maar niet in kopieën die elders bewaard zijn.",
        en:
            "While the measurement is open, whoever runs the server could work out who answered what, from the order of rows and from copies. Closing erases that trace, but not in copies kept elsewhere.",
        fr:
            "Tant que la mesure est ouverte, la personne qui gère le serveur pourrait déduire qui a répondu quoi, à partir de l’ordre des lignes et de copies. La clôture efface cette trace, mais pas dans les copies conservées ailleurs."
    )
    static let letters = Text(nl: "Brieven met QR-code", en: "Letters with QR code", fr: "Lettres avec code QR")
    static let guestLink = Text(nl: "Gastlink", en: "Guest link", fr: "Lien invité")
    static let room = Text(nl: "Zaal", en: "Room", fr: "Salle")
    static let outbox = Text(nl: "Uitgaande post", en: "Outbox", fr: "Courrier sortant")
    static let postponeOrClose = Text(nl: "Langer openhouden of sluiten", en: "Extend or close", fr: "Prolonger ou clôturer")
    static let postpone = Text(nl: "Nieuwe laatste dag", en: "New last day", fr: "Nouveau dernier jour")
    static let onlyLater = Text(
        nl: "Je kunt de laatste dag alleen uitstellen.", en: "The last day can only be moved to a later date.",
        fr: "Le dernier jour ne peut être que repoussé.")
    static let closeNow = Text(nl: "Nu sluiten", en: "Close now", fr: "Clôturer maintenant")
    static let closeWhy = Text(
        nl: "Na het sluiten ziet iedereen het resultaat. Een gesloten meting gaat niet meer open.",
        en: "After closing, everybody sees the result. A closed measurement cannot be reopened.",
        fr: "Après la clôture, tout le monde voit le résultat. Une mesure clôturée ne peut plus être rouverte.")
    static let closingTakes = Text(
        nl: "We wissen dan ook het spoor van wie wat antwoordde; met heel veel antwoorden duurt dat enkele seconden.",
        en: "We then also erase the trace of who answered what; with very many answers this takes a few seconds.",
        fr:
            "Nous effaçons alors aussi la trace de qui a répondu quoi ; avec de très nombreuses réponses, cela prend quelques secondes.")
    static let seeInvitation = Text(nl: "Zo ziet de uitnodiging eruit", en: "What the invitation looks like", fr: "Aperçu de l’invitation")
    static let sendToMyself = Text(nl: "Stuur ze eerst naar mij", en: "Send it to me first", fr: "Me l’envoyer d’abord")
    static let whoIsAsked = Text(nl: "Wie is uitgenodigd", en: "Who is invited", fr: "Qui est invité")
    static let youSeeWho = Text(
        nl: "Je ziet wie al antwoordde, nooit wat.", en: "You see who has answered, never what.",
        fr: "Vous voyez qui a répondu, jamais quoi.")
    static let youSeeAll = Text(
        nl: "Dit is een open meting: iedereen in het netwerk ziet wie wat antwoordde.",
        en: "This is an open measurement: everybody in the network sees who answered what.",
        fr: "Ceci est une mesure ouverte : tout le réseau voit qui a répondu quoi.")
    static let columnName = Text(nl: "Naam", en: "Name", fr: "Nom")
    static let columnPartner = Text(nl: "Partner", en: "Partner", fr: "Partenaire")
    static let columnAddress = Text(nl: "E-mail", en: "E-mail", fr: "E-mail")
    static let columnAnswered = Text(nl: "Antwoordde", en: "Answered", fr: "A répondu")
    static let columnAct = Text(nl: "Doen", en: "Action", fr: "Action")
    static let yes = Text(nl: "ja", en: "yes", fr: "oui")
    static let notYet = Text(nl: "nog niet", en: "not yet", fr: "pas encore")
    static let onPaper = Text(nl: "op papier", en: "on paper", fr: "sur papier")
    static let withdraw = Text(nl: "Intrekken", en: "Withdraw", fr: "Retirer")
    static let guest = Text(nl: "Een gast uitnodigen", en: "Invite a guest", fr: "Inviter une personne extérieure")
    static let guestWhy = Text(
        nl: "Een gast antwoordt alleen op deze meting en hoort bij geen partner. Zonder adres krijgt de gast een brief.",
        en: "A guest answers this measurement only and does not belong to any partner. Without an address, the guest gets a letter.",
        fr:
            "Cette personne répond uniquement à cette mesure et n’est liée à aucun partenaire. Sans adresse, elle reçoit une lettre."
    )
    static let guestNeedsName = Text(
        nl: "Vul de naam van de gast in.", en: "Fill in the guest’s name.", fr: "Indiquez le nom de la personne.")
    static let inviteGuest = Text(nl: "Uitnodigen", en: "Invite", fr: "Inviter")
    static let back = Text(nl: "Terug naar de meting", en: "Back to the measurement", fr: "Retour à la mesure")
    static let noLetters = Text(
        nl: "Iedereen die nog niet antwoordde, heeft een e-mailadres.", en: "Everybody who has not answered yet has an e-mail address.",
        fr: "Toutes les personnes qui n’ont pas encore répondu ont une adresse e-mail.")
    static let lettersForAll = Text(
        nl: "Toon brieven voor iedereen die nog niet antwoordde", en: "Show letters for everybody who has not answered yet",
        fr: "Afficher les lettres pour toutes les personnes qui n’ont pas encore répondu")
    static let qrLabel = Text(nl: "QR-code van jouw link", en: "QR code of your link", fr: "Code QR de votre lien")

    static let inviteThem = Text(nl: "Ook uitnodigen", en: "Invite them too", fr: "Inviter aussi")

    static func uninvited(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 persoon uit het netwerk is niet uitgenodigd.", en: "1 person in the network has not been invited.",
                fr: "1 personne du réseau n’est pas invitée."),
            other: Text(
                nl: "\(count) mensen uit het netwerk zijn niet uitgenodigd.", en: "\(count) people in the network have not been invited.",
                fr: "\(count) personnes du réseau ne sont pas invitées."))
    }

    static func standardName(_ instrument: String, _ month: String) -> Text {
        Text(verbatim: "\(instrument), \(month)")
    }

    static let ticks = Text(
        nl: "Hoeveel mag iemand aanduiden?", en: "How many may somebody tick?", fr: "Combien peut-on en cocher ?")
    static let ticksAll = Text(nl: "Alles wat iemand herkent", en: "Everything they recognise", fr: "Tout ce que l’on reconnaît")
    static let ticksThree = Text(nl: "Hoogstens drie", en: "No more than three", fr: "Trois au maximum")
    static let choose = Text(nl: "Wat wil je meten?", en: "What do you want to measure?", fr: "Que voulez-vous mesurer ?")
    static let chooseWhy = Text(
        nl: "Kies een instrument. Je kunt de vragen eerst bekijken.", en: "Choose an instrument. You can look at the questions first.",
        fr: "Choisissez un instrument. Vous pouvez d’abord regarder les questions.")
    static let chooseThis = Text(nl: "Kies dit", en: "Choose this", fr: "Choisir")
    static let lookFirst = Text(nl: "Waarover gaat het?", en: "What is it about?", fr: "De quoi s’agit-il ?")
    static let otherInstrument = Text(nl: "Een ander instrument kiezen", en: "Choose another instrument", fr: "Choisir un autre instrument")

    static func minutes(_ minutes: Int) -> Text {
        Text(nl: "\(minutes) minuten", en: "\(minutes) minutes", fr: "\(minutes) minutes")
    }

    static func lettersWhy(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 brief, klaar om te printen.", en: "1 letter, ready to print.", fr: "1 lettre, prête à imprimer."),
            other: Text(
                nl: "\(count) brieven, klaar om te printen: één per blad.", en: "\(count) letters, ready to print: one per sheet.",
                fr: "\(count) lettres, prêtes à imprimer : une par feuille."))
    }

    static func withdrawName(_ name: String) -> Text {
        Text(nl: "De uitnodiging van \(name) intrekken", en: "Withdraw the invitation to \(name)", fr: "Retirer l’invitation à \(name)")
    }

    static func remind(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "Stuur een herinnering naar de enige die nog niet antwoordde",
                en: "Send a reminder to the one person who has not answered yet",
                fr: "Envoyer un rappel à la personne qui n’a pas encore répondu"),
            other: Text(
                nl: "Stuur een herinnering naar de \(count) mensen die nog niet antwoordden",
                en: "Send a reminder to the \(count) people who have not answered yet",
                fr: "Envoyer un rappel aux \(count) personnes qui n’ont pas encore répondu"))
    }

    static func answeredOf(_ answered: Int, _ invited: Int) -> Text {
        Text(
            nl: "\(answered) van \(invited) \(answered == 1 ? "antwoordde" : "antwoordden")", en: "\(answered) of \(invited) answered",
            fr: "\(answered) \(answered < 2 ? "réponse" : "réponses") sur \(invited)")
    }

    static func answerNow(_ minutes: Int) -> Text {
        Text(
            nl: "Vul in (ongeveer \(minutes) minuten)", en: "Answer (about \(minutes) minutes)", fr: "Répondre (environ \(minutes) minutes)"
        )
    }

    static func openWhy(_ count: Int) -> Text {
        let invitations = CountText.invitations(count)
        return Text(
            nl: "Bij het openen maken we \(invitations.nl) klaar om te vertrekken. Wie wat ziet, ligt dan vast.",
            en: "Opening makes \(invitations.en) ready to go. From then on, who sees what is fixed.",
            fr: "À l’ouverture, nous préparons \(invitations.fr). À partir de là, qui voit quoi ne change plus.")
    }

    static let didNotOpen = Text(
        nl:
            "Dit klad kon niet vanzelf opengaan: er zijn te weinig mensen uitgenodigd, of de laatste dag is voorbij. Open het zelf of kies een andere dag.",
        en:
            "This draft could not open by itself: too few people are invited, or the last day is over. Open it yourself or choose another day.",
        fr:
            "Ce brouillon n’a pas pu s’ouvrir automatiquement : trop peu de personnes sont invitées, ou le dernier jour est passé. Ouvrez-le vous-même ou choisissez un autre jour."
    )

    static func willOpen(_ date: String) -> Text {
        Text(
            nl: "Dit klad gaat vanzelf open op \(date).", en: "This draft opens by itself on \(date).",
            fr: "Ce brouillon s’ouvre automatiquement le \(date).")
    }

    static func isOpen(_ date: String) -> Text {
        Text(
            nl: "Antwoorden kan tot en met \(date).", en: "You can answer up to and including \(date).",
            fr: "Vous pouvez répondre jusqu’au \(date) inclus.")
    }

    static func isClosed(_ date: String) -> Text {
        Text(nl: "Gesloten op \(date).", en: "Closed on \(date).", fr: "Clôturée le \(date).")
    }

    static func opens(_ date: String) -> Text { Text(nl: "gaat open op \(date)", en: "opens on \(date)", fr: "s’ouvre le \(date)") }
    static let opensByHand = Text(nl: "nog niet open", en: "not open yet", fr: "pas encore ouverte")
    static func closes(_ date: String) -> Text {
        Text(nl: "tot en met \(date)", en: "up to and including \(date)", fr: "jusqu’au \(date) inclus")
    }
    static func closed(_ date: String) -> Text { Text(nl: "gesloten op \(date)", en: "closed on \(date)", fr: "clôturée le \(date)") }

    static func state(_ state: Round.State) -> Text {
        switch state {
        case .draft: Text(nl: "klad", en: "draft", fr: "brouillon")
        case .open: Text(nl: "loopt", en: "open", fr: "en cours")
        case .closed: Text(nl: "gesloten", en: "closed", fr: "clôturée")
        }
    }

    static func moment(_ moment: Round.Moment) -> Text {
        switch moment {
        case .baseline: Text(nl: "nulmeting", en: "first measurement", fr: "mesure initiale")
        case .before: Text(nl: "vóór", en: "before", fr: "avant")
        case .during: Text(nl: "tijdens", en: "during", fr: "pendant")
        case .after: Text(nl: "na", en: "after", fr: "après")
        case .yearly: Text(nl: "jaarlijks", en: "yearly", fr: "annuelle")
        case .free: Text(nl: "een ander moment", en: "another moment", fr: "un autre moment")
        }
    }

    static func formMeaning(_ form: Questionnaire.Form) -> Text {
        switch form {
        case .full:
            Text(
                nl: "dertig stellingen, ongeveer acht minuten", en: "thirty statements, about eight minutes",
                fr: "trente affirmations, environ huit minutes")
        case .short:
            Text(
                nl: "tien stellingen, ongeveer drie minuten", en: "ten statements, about three minutes",
                fr: "dix affirmations, environ trois minutes")
        }
    }

    static func modeMeaning(_ mode: Mode) -> Text {
        switch mode {
        case .open:
            Text(
                nl: "Iedereen ziet wie wat antwoordde. Past bij een kleine groep mensen die elkaar vertrouwen.",
                en: "Everybody sees who answered what. Suits a small group of people who trust each other.",
                fr: "Tout le monde voit qui a répondu quoi. Convient à un petit groupe de personnes qui se font confiance.")
        case .confidential:
            Text(
                nl:
                    "Het systeem weet wie wat antwoordde, maar toont alleen groepen. Je kunt stoppen en later verdergaan, op elk toestel.",
                en: "The system knows who answered what, but only shows groups. You can stop and carry on later, on any device.",
                fr:
                    "Le système sait qui a répondu quoi, mais ne montre que des groupes. On peut s’arrêter et reprendre plus tard, sur n’importe quel appareil."
            )
        case .anonymous:
            Text(
                nl: "Nergens staat wie wat antwoordde. Een half ingevuld antwoord blijft op het eigen toestel.",
                en: "Nowhere does it say who answered what. An unfinished answer stays on the person’s own device.",
                fr: "Il n’est noté nulle part qui a répondu quoi. Une réponse inachevée reste sur l’appareil de la personne.")
        }
    }

    static func cannotOpen(_ problem: OpeningProblem) -> Text {
        switch problem {
        case .alreadyOpened: Text(nl: "De meting is al geopend.", en: "The measurement is already open.", fr: "La mesure est déjà ouverte.")
        case .closesInThePast:
            Text(
                nl: "De laatste dag is voorbij. Kies eerst een andere dag.", en: "The last day has passed. Choose another day first.",
                fr: "Le dernier jour est passé. Choisissez d’abord un autre jour.")
        case .tooFew(let invited, let k):
            Text(
                nl:
                    "Aantal uitgenodigde mensen: \(invited). We tonen pas iets vanaf \(k) antwoorden, dus jullie zouden nooit een resultaat zien. Kies voor een open meting, of vul de vragen samen in, in een groepsgesprek.",
                en:
                    "Number of people invited: \(invited). We show nothing below \(k) answers, so you would never see a result. Choose an open measurement, or fill in the questions together in a group session.",
                fr:
                    "Nombre de personnes invitées : \(invited). Nous ne montrons rien en dessous de \(k) réponses : vous ne verriez donc jamais de résultat. Choisissez une mesure ouverte, ou remplissez le questionnaire ensemble, en séance de groupe."
            )
        }
    }
}
