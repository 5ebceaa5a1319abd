import Localization

/// Words around the sheets about the kind of collaboration.
enum KindsText {
    static let title = Text(
        nl: "Wat voor samenwerking is dit?", en: "What kind of collaboration is this?", fr: "Quel type de collaboration est-ce ?")
    static let why = Text(
        nl:
            "Vijf korte bladen over wat jullie samen zijn. Ieder vult ze zelf in, alleen of met iemand samen. Daarna zien jullie waar jullie het anders bekijken: daar begint het gesprek.",
        en:
            "Five short sheets about what you are together. Each person fills them in, alone or with somebody else. Then you see where you look at it differently: that is where the conversation begins.",
        fr:
            "Cinq fiches courtes sur ce que vous formez ensemble. Chacun les remplit, seul ou à plusieurs. Vous voyez ensuite où vos regards diffèrent : c’est là que commence la discussion."
    )
    static let short = Text(
        nl: "Vijf bladen over wat jullie samen zijn, en waar jullie het anders bekijken.",
        en: "Five sheets about what you are together, and where you look at it differently.",
        fr: "Cinq fiches sur ce que vous formez ensemble, et sur ce que vous voyez différemment.")
    static let seeSheets = Text(nl: "Bekijk de bladen", en: "See the sheets", fr: "Voir les fiches")
    static let fillIn = Text(nl: "Vul in", en: "Fill in", fr: "Remplir")
    static let change = Text(nl: "Wijzig je antwoord", en: "Change your answer", fr: "Modifier votre réponse")
    static let notYours = Text(
        nl: "Jij vulde dit nog niet in.", en: "You have not filled this in yet.", fr: "Vous ne l’avez pas encore remplie.")
    static let nobody = Text(nl: "Nog niemand vulde dit in.", en: "Nobody has filled this in yet.", fr: "Personne ne l’a encore remplie.")
    static let emptyHint = Text(
        nl: "Begin gerust alleen. Vanaf twee mensen staan jullie verschillen hier naast elkaar.",
        en: "Feel free to start alone. Once two people have filled it in, your differences are shown here side by side.",
        fr: "N’attendez pas les autres pour commencer. À partir de deux personnes, vos différences apparaissent ici côte à côte.")
    static let seeExample = Text(nl: "Bekijk een ingevuld voorbeeld", en: "See an example, filled in", fr: "Voir un exemple complété")
    static let first = Text(
        nl: "Je ziet wat anderen invulden zodra je het blad zelf invulde. Zo kijk je eerst met eigen ogen.",
        en: "You see what others filled in once you have filled in the sheet yourself. That way you look with your own eyes first.",
        fr: "Vous verrez les réponses des autres après avoir rempli la fiche vous-même. Vous regardez ainsi d’abord avec vos propres yeux.")
    static let withdraw = Text(nl: "Mijn blad intrekken", en: "Withdraw my sheet", fr: "Retirer ma fiche")
    static let withdrawWhy = Text(
        nl: "Alles wat je op dit blad invulde, verdwijnt, ook de vroegere versies. Dit is niet terug te draaien.",
        en: "Everything you filled in on this sheet disappears, earlier versions too. That cannot be undone.",
        fr: "Tout ce que vous avez rempli sur cette fiche disparaît, versions antérieures comprises. C’est définitif.")
    static let promise = Text(
        nl:
            "Wie dit blad zelf invulde, ziet wat jij antwoordt, met je naam en de datum. Meelezers zien het ook. Je kunt je antwoord altijd wijzigen of intrekken; vroegere versies blijven leesbaar met hun datum tot je het intrekt.",
        en:
            "Whoever filled in this sheet sees what you answer, with your name and the date. People who only read along in the network see it too. You can always change or withdraw your answer; earlier versions stay readable with their date until you withdraw it.",
        fr:
            "Les personnes qui ont rempli cette fiche voient vos réponses, avec votre nom et la date. Celles qui ne font que lire dans le réseau les voient aussi. Vous pouvez toujours modifier ou retirer votre réponse ; les versions précédentes restent lisibles avec leur date jusqu’au retrait."
    )
    static let together = Text(nl: "Samen met", en: "Together with", fr: "Avec")
    static let togetherHint = Text(
        nl: "Vulde je dit in duo of met meer mensen in? Schrijf liefst petten, geen namen: ‘een jeugdwerker en iemand van de sportdienst’.",
        en:
            "Did you fill this in as a pair or with more people? Write hats rather than names: ‘a youth worker and somebody from sports’.",
        fr:
            "L’avez-vous remplie à deux ou à plusieurs ? Notez de préférence des casquettes, pas des noms : « une animatrice de jeunesse et quelqu’un du service des sports »."
    )
    static let open = Text(nl: "laat ik open", en: "I leave this open", fr: "je laisse ouvert")
    static let empty = Text(
        nl: "Beantwoord minstens één vraag.", en: "Answer at least one question.", fr: "Répondez à au moins une question.")
    static let sheet = Text(nl: "Het blad", en: "The sheet", fr: "La fiche")
    static let changedMeanwhile = Text(
        nl: "Dit blad kreeg intussen een nieuwere versie", en: "This sheet got a newer version in the meantime",
        fr: "Cette fiche a entre-temps une version plus récente")
    static let who = Text(nl: "Wie vulde in?", en: "Who filled it in?", fr: "Qui l’a remplie ?")
    static let wholeAnswer = Text(nl: "het hele antwoord", en: "the whole answer", fr: "toute la réponse")
    static let differ = Text(nl: "Hier bekijken jullie het anders", en: "Here you see it differently", fr: "Ici, vos regards diffèrent")
    static let differWhy = Text(
        nl: "Een verschil is geen fout: het vertelt iets over het netwerk. Vraag elkaar wat je ziet.",
        en: "A difference is not a mistake: it says something about the network. Ask each other what you see.",
        fr: "Une différence n’est pas une erreur : elle dit quelque chose du réseau. Demandez-vous ce que chacun voit.")
    static let noDifference = Text(
        nl: "Er zijn geen grote verschillen. Vraag elkaar toch waaraan je het ziet.",
        en: "There are no large differences. Still ask each other what makes you see it that way.",
        fr: "Il n’y a pas de grandes différences. Demandez-vous tout de même à quoi vous le voyez.")
    static let onlyOne = Text(
        nl: "Vanaf twee ingevulde bladen staan hier de verschillen.", en: "Once two sheets are filled in, the differences are shown here.",
        fr: "À partir de deux fiches remplies, les différences apparaissent ici.")
    static let answers = Text(nl: "Alle antwoorden", en: "All answers", fr: "Toutes les réponses")
    static let question = Text(nl: "Vraag", en: "Question", fr: "Question")
    static let answer = Text(nl: "Antwoord", en: "Answer", fr: "Réponse")
    static let spread = Text(nl: "Spreiding", en: "Spread", fr: "Répartition")
    static let finding = Text(nl: "Wat opvalt", en: "What stands out", fr: "Ce qui frappe")
    static let share = Text(nl: "Hoeveel mensen", en: "How many people", fr: "Combien de personnes")
    static let lowEnd = Text(nl: "0 betekent", en: "0 means", fr: "0 signifie")
    static let highEnd = Text(nl: "10 betekent", en: "10 means", fr: "10 signifie")
    static let places = Text(nl: "Waar mensen staan", en: "Where people stand", fr: "Où chacun se situe")
    static let stripWhy = Text(
        nl: "Elke bol is een plaats op de lijn; het getal erin zegt hoeveel mensen daar staan.",
        en: "Each bubble is a place on the line; the number in it says how many people stand there.",
        fr: "Chaque bulle est une place sur la ligne ; le nombre indique combien de personnes s’y trouvent.")
    static let barsWhy = Text(
        nl: "Hoeveel mensen elk antwoord kozen.", en: "How many people chose each answer.",
        fr: "Combien de personnes ont choisi chaque réponse.")
    static let nothing = Text(nl: "Nog geen antwoorden.", en: "No answers yet.", fr: "Pas encore de réponses.")
    static let notAnswered = Text(nl: "opengelaten", en: "left open", fr: "laissé ouvert")
    static let versions = Text(nl: "Andere versies", en: "Other versions", fr: "Autres versions")
    static let earlier = Text(
        nl: "Dit is een vroegere versie.", en: "This is an earlier version.", fr: "Ceci est une version précédente.")
    static let yes = Text(nl: "ja", en: "yes", fr: "oui")
    static let partly = Text(nl: "deels", en: "partly", fr: "en partie")
    static let no = Text(nl: "nee", en: "no", fr: "non")

    static let yesPartlyNo = [
        KindOption(key: "ja", label: yes), KindOption(key: "deels", label: partly), KindOption(key: "nee", label: no),
    ]

    /// Who filled in the invented examples.
    static let hats: [(name: Text, together: Text)] = [
        (Text(nl: "De coördinator", en: "The coordinator", fr: "La coordination"), Text(verbatim: "")),
        (
            Text(nl: "Iemand van de sportdienst", en: "Somebody from the sports service", fr: "Une personne du service des sports"),
            Text(nl: "een jeugdwerker", en: "a youth worker", fr: "une animatrice de jeunesse")
        ),
        (
            Text(nl: "Een ervaringsdeskundige", en: "An expert by experience", fr: "Une experte du vécu"),
            Text(nl: "een vrijwilliger", en: "a volunteer", fr: "un bénévole")
        ),
    ]

    static func filledBy(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 keer ingevuld", en: "filled in once", fr: "remplie 1 fois"),
            other: Text(nl: "\(count) keer ingevuld", en: "filled in \(count) times", fr: "remplie \(count) fois"))
    }

    static func differences(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "\(count) vraag bekijken jullie anders", en: "you see \(count) question differently",
                fr: "vos regards diffèrent sur \(count) question"),
            other: Text(
                nl: "\(count) vragen bekijken jullie anders", en: "you see \(count) questions differently",
                fr: "vos regards diffèrent sur \(count) questions"))
    }

    static func note(_ label: Text) -> Text {
        Text(nl: "Toelichting bij: \(label.nl)", en: "Note on: \(label.en)", fr: "Note sur : \(label.fr)")
    }

    static let noteShort = Text(nl: "Toelichting", en: "Note", fr: "Note")
    static let addNote = Text(nl: "Voeg een toelichting toe", en: "Add a note", fr: "Ajouter une note")

    static func between(_ low: Int, _ high: Int) -> Text {
        Text(
            nl: "Vul een getal in van \(low) tot \(high).", en: "Fill in a number from \(low) to \(high).",
            fr: "Indiquez un nombre de \(low) à \(high).")
    }

    static func measured(_ figure: Text, _ source: String) -> Text {
        Text(
            nl: "\(figure.nl), uit de meting ‘\(source)’", en: "\(figure.en), from the measurement ‘\(source)’",
            fr: "\(figure.fr), selon la mesure « \(source) »")
    }

    static func step(_ step: Int) -> Text {
        Text(nl: "\(step) op 10", en: "\(step) out of 10", fr: "\(step) sur 10")
    }

    static func by(_ name: String, _ together: String) -> Text {
        together.isEmpty
            ? Text(verbatim: name)
            : Text(nl: "\(name), samen met \(together)", en: "\(name), with \(together)", fr: "\(name), avec \(together)")
    }

    static func outOf(_ count: Int, _ all: Int) -> Text {
        Text(nl: "\(count) van \(all)", en: "\(count) of \(all)", fr: "\(count) sur \(all)")
    }

    static func version(_ number: Int) -> Text {
        Text(nl: "versie \(number)", en: "version \(number)", fr: "version \(number)")
    }

    static func apart(_ low: Int, _ high: Int) -> Text {
        Text(
            nl: "Ver uit elkaar: van \(low) tot \(high).", en: "Far apart: from \(low) to \(high).",
            fr: "Très éloignées : de \(low) à \(high).")
    }

    static func near(_ low: Int, _ high: Int) -> Text {
        Text(
            nl: "Dicht bij elkaar: van \(low) tot \(high).", en: "Close together: from \(low) to \(high).",
            fr: "Proches : de \(low) à \(high).")
    }

    static let allSame = Text(
        nl: "Alle antwoorden zijn hetzelfde.", en: "All answers are the same.", fr: "Toutes les réponses sont identiques.")
    static let alike = Text(nl: "hetzelfde", en: "the same", fr: "identique")
    static let different = Text(nl: "verschillend", en: "different", fr: "différent")
    static let oneAnswer = Text(nl: "Eén antwoord.", en: "One answer.", fr: "Une seule réponse.")

    static func chosenApart(_ told: Text) -> Text {
        Text(
            nl: "Jullie bekijken het anders: \(told.nl).", en: "You see it differently: \(told.en).",
            fr: "Vos regards diffèrent : \(told.fr).")
    }

    static func times(_ label: Text, _ count: Int) -> Text {
        Text(nl: "\(label.nl) (\(count))", en: "\(label.en) (\(count))", fr: "\(label.fr) (\(count))")
    }

    static func activity(_ topic: KindTopic) -> Text {
        switch topic {
        case .marks: Text(nl: "Is dit een netwerk?", en: "Is this a network?", fr: "Est-ce un réseau ?")
        case .profile: Text(nl: "Netwerkprofiel", en: "Network profile", fr: "Profil du réseau")
        case .framing: Text(nl: "Kijkkaarten", en: "Framing cards", fr: "Cartes de lecture")
        case .steering: Text(nl: "Sturen", en: "Steering", fr: "Pilotage")
        case .governance: Text(nl: "Bestuursvorm", en: "Governance form", fr: "Forme de gouvernance")
        }
    }
}

/// The sheet for who leads a conversation about one of the sheets: the same course, with a heart of its own.
enum KindGuideText {
    static func guide(aim: Text, talk: Text, minutes: Int, pitfalls: [Text], followUp: [Text]) -> Instrument.Facilitation {
        .init(
            aim: aim, groupSize: .init(least: 2, most: 20, advice: advice), material: material,
            full: .init(steps: [
                .init(title: alone, text: aloneHow, minutes: 10), .init(title: pairs, text: pairsHow, minutes: 10),
                .init(title: talkTitle, text: talk, minutes: minutes), .init(title: close, text: closeHow, minutes: 10),
            ]), short: nil, pitfalls: pitfalls, followUp: followUp)
    }

    private static let advice = Text(
        nl: "Met meer dan acht werk je in duo’s of kleine groepjes.", en: "With more than eight, work in pairs or small groups.",
        fr: "À plus de huit, travaillez à deux ou en petits groupes.")
    private static let material = [
        Text(
            nl: "een leeg blad per persoon of per duo", en: "an empty sheet for each person or pair",
            fr: "une fiche vierge par personne ou par duo"),
        Text(
            nl: "een scherm met de pagina van dit blad", en: "a screen with the page of this sheet",
            fr: "un écran avec la page de cette fiche"),
    ]
    private static let alone = Text(nl: "Vul alleen in", en: "Fill in alone", fr: "Remplir individuellement")
    private static let aloneHow = Text(
        nl: "Ieder vult het blad in zonder te overleggen, op papier of op de telefoon. Wat je niet weet, laat je open.",
        en: "Everybody fills in the sheet without talking, on paper or on their phone. Leave open what you do not know.",
        fr: "Chacun remplit la fiche sans se concerter, sur papier ou sur son téléphone. Laissez ouvert ce que vous ne savez pas.")
    private static let pairs = Text(nl: "Vergelijk in duo", en: "Compare in pairs", fr: "Comparer à deux")
    private static let pairsHow = Text(
        nl:
            "Twee mensen van verschillende partners leggen hun blad naast elkaar. Ze zoeken één punt dat ze anders bekijken, en vragen waaraan de ander het ziet.",
        en:
            "Two people from different partners put their sheets side by side. They look for one point on which they differ and ask what makes the other see it that way.",
        fr:
            "Deux personnes de partenaires différents comparent leurs fiches. Elles cherchent un point sur lequel leurs regards diffèrent et chacune demande à l’autre ce qui lui fait voir les choses ainsi."
    )
    private static let talkTitle = Text(nl: "Bespreek de verschillen", en: "Discuss the differences", fr: "Discuter des différences")
    private static let close = Text(nl: "Rond af", en: "Round off", fr: "Conclure")
    private static let closeHow = Text(
        nl:
            "Vat in een paar zinnen samen waarover jullie het eens zijn en waarover niet. Leg vast wat daaruit volgt, en wanneer jullie opnieuw kijken.",
        en: "Sum up in a few sentences what you agree on and what you do not. Settle what follows from it and when you look again.",
        fr:
            "Résumez en quelques phrases sur quoi vous êtes d’accord et sur quoi vous ne l’êtes pas. Fixez ce qui en découle et quand vous y reviendrez."
    )
}
