import Localization

/// Words of documents: the list of them, beginning one, reading one.
enum DocumentsText {
    static let title = Text(nl: "Documenten", en: "Documents", fr: "Documents")
    static let why = Text(
        nl:
            "Wat jullie op papier zetten: waarom jullie samenwerken, wat jullie afspreken, wat jullie samen doen. Daar val je op terug als mensen wisselen.",
        en:
            "What you put on paper: why you work together, what you agree, what you do together. It is what you fall back on when people change.",
        fr:
            "Ce que vous mettez sur papier : pourquoi vous collaborez, ce que vous convenez, ce que vous faites ensemble. C’est votre repère quand les personnes changent."
    )
    static let register = Text(
        nl: "De documenten van al je netwerken", en: "The documents of all your networks", fr: "Les documents de tous vos réseaux")
    static let new = Text(nl: "Een document beginnen", en: "Begin a document", fr: "Commencer un document")
    static let nothing = Text(
        nl: "Er is nog geen document. Elke fase van een samenwerking eindigt met een document; begin met de startnota.",
        en: "There is no document yet. Each phase of a collaboration ends with a document; begin with the start note.",
        fr:
            "Il n’y a pas encore de document. Chaque phase d’une collaboration se termine par un document ; commencez par la note de départ."
    )
    static let scheme = Text(nl: "Soort document", en: "Kind of document", fr: "Type de document")
    static let name = Text(nl: "Titel", en: "Title", fr: "Titre")
    static let language = Text(nl: "Taal van de tekst", en: "Language of the text", fr: "Langue du texte")
    static let startsOn = Text(nl: "Geldt vanaf", en: "Valid from", fr: "Valable à partir du")
    static let endsOn = Text(nl: "Geldt tot en met", en: "Valid until", fr: "Valable jusqu’au")
    static let endsHint = Text(
        nl: "Leeg laten voor onbepaalde duur.", en: "Leave empty for an indefinite term.", fr: "Laissez vide pour une durée indéterminée.")
    static let endsBefore = Text(
        nl: "Kies een dag na de begindatum.", en: "Choose a day after the first one.", fr: "Choisissez un jour après la date de début.")
    static let reviewOn = Text(nl: "Opnieuw bekijken op", en: "Review on", fr: "À réexaminer le")
    static let notice = Text(nl: "Opzegtermijn in maanden", en: "Notice period in months", fr: "Préavis en mois")
    static let noticeHint = Text(
        nl: "Hoe lang vooraf een partner zegt dat hij eruit stapt. Leeg laten als er geen termijn is.",
        en: "How long before leaving a partner says so. Leave empty when there is no notice period.",
        fr: "Combien de temps à l’avance un partenaire annonce son départ. Laissez vide s’il n’y a pas de délai.")
    static let noticeWrong = Text(
        nl: "Vul een getal van 0 tot 60 in.", en: "Fill in a number from 0 to 60.", fr: "Indiquez un nombre de 0 à 60.")
    static let begin = Text(nl: "Beginnen", en: "Begin", fr: "Commencer")
    static let filledIn = Text(
        nl: "We vullen in wat in het netwerk al bekend is. Je kunt daarna alles aanpassen.",
        en: "We fill in what the network knows already. You can change everything afterwards.",
        fr: "Nous remplissons ce que le réseau sait déjà. Vous pourrez tout adapter ensuite.")
    static let details = Text(nl: "Gegevens en looptijd", en: "Details and term", fr: "Données et durée")
    static let edit = Text(nl: "Gegevens wijzigen", en: "Change the details", fr: "Modifier les données")
    static let remove = Text(nl: "In de prullenmand leggen", en: "Put in the bin", fr: "Mettre à la corbeille")
    static let removeHint = Text(
        nl: "Dertig dagen lang kun je het terughalen.", en: "You can bring it back for thirty days.",
        fr: "Vous pouvez le récupérer pendant trente jours.")
    static let cannotRemove = Text(
        nl: "Dit document ligt voor ter ondertekening of is ondertekend. Het blijft daarom staan.",
        en: "This document is being signed or was signed. So it stays.",
        fr: "Ce document est en cours de signature ou a été signé. Il reste donc en place.")
    static let isSigned = Text(
        nl:
            "Wat ondertekend is, blijft zoals het is. Wat je hier wijzigt, geldt voor de tekst waaraan jullie verder werken.",
        en: "What was signed stays as it is. What you change here is for the text that you go on working on.",
        fr:
            "Ce qui est signé reste tel quel. Ce que vous modifiez ici vaut pour le texte auquel vous continuez à travailler."
    )
    static let detailsChanged = Text(
        nl: "De titel, de taal of de looptijd is gewijzigd.", en: "The title, the language or the term was changed.",
        fr: "Le titre, la langue ou la durée a été modifié.")
    static let contents = Text(nl: "Inhoud", en: "Contents", fr: "Sommaire")
    static let emptyBody = Text(nl: "Nog niets ingevuld.", en: "Nothing filled in yet.", fr: "Rien n’est encore rempli.")
    static let complete = Text(
        nl: "Alles wat jullie verplicht vinden, is ingevuld.", en: "Everything you require is filled in.",
        fr: "Tout ce que vous jugez obligatoire est rempli.")
    static let missing = Text(nl: "Nog leeg, en verplicht", en: "Still empty, and required", fr: "Encore vide, et obligatoire")
    static let left = Text(nl: "Weggelaten rubrieken", en: "Sections left out", fr: "Rubriques retirées")
    static let bringSectionBack = Text(nl: "Terughalen", en: "Bring back", fr: "Rétablir")
    static let withoutInterests = Text(
        nl: "Dit document is begonnen voor de partners hun belangen deelden.",
        en: "This document was begun before the partners shared their interests.",
        fr: "Ce document a été commencé avant que les partenaires ne partagent leurs intérêts.")
    static let toInterests = Text(nl: "Naar de belangenkaart", en: "To the map of interests", fr: "Vers la carte des intérêts")
    static let source = Text(nl: "Bron", en: "Source", fr: "Source")
    static let print = Text(nl: "Afdrukken", en: "Print", fr: "Imprimer")
    static let take = Text(nl: "Meenemen (PDF, Word, ODT)", en: "Download (PDF, Word, ODT)", fr: "Télécharger (PDF, Word, ODT)")
    static let signing = Text(nl: "Ondertekening", en: "Signing", fr: "Signature")
    static let term = Text(nl: "Looptijd", en: "Term", fr: "Durée")
    static let attachments = Text(nl: "Bijlagen", en: "Attachments", fr: "Annexes")
    static let amendments = Text(nl: "Wijzigingsvoorstellen", en: "Amendments", fr: "Amendements")
    static let project = Text(
        nl: "Doelen, indicatoren en mijlpalen", en: "Goals, indicators and milestones", fr: "Objectifs, indicateurs et jalons")
    static let more = Text(nl: "Meer", en: "More", fr: "Plus")
    static let choices = Text(nl: "Rubrieken kiezen", en: "Choose sections", fr: "Choisir les rubriques")
    static let choicesWhy = Text(
        nl: "Jullie kiezen zelf welke rubrieken verplicht zijn. Een lege verplichte rubriek wordt gemeld, maar houdt niets tegen.",
        en: "You choose which sections are required. An empty required section is mentioned, but stops nothing.",
        fr: "Vous choisissez les rubriques obligatoires. Une rubrique obligatoire vide est signalée, mais ne bloque rien.")
    static let otherSchemes = Text(nl: "Andere soorten documenten", en: "Other kinds of documents", fr: "Autres types de documents")
    static let amend = Text(nl: "Wijziging voorstellen", en: "Propose an amendment", fr: "Proposer un amendement")
    static let clash = Text(
        nl: "Iemand anders wijzigde de gegevens", en: "Somebody else changed the details", fr: "Quelqu’un d’autre a modifié les données")

    static func standing(_ standing: SectionStanding) -> Text {
        switch standing {
        case .required: Text(nl: "verplicht", en: "required", fr: "obligatoire")
        case .optional: Text(nl: "mag", en: "optional", fr: "facultative")
        case .out: Text(nl: "gebruiken we niet", en: "not used", fr: "non utilisée")
        }
    }

    static func kind(_ kind: DocumentScheme.Kind) -> Text {
        switch kind {
        case .startnota: Text(nl: "Startnota", en: "Start note", fr: "Note de départ")
        case .intent: Text(nl: "Intentieverklaring", en: "Letter of intent", fr: "Déclaration d’intention")
        case .agreement: Text(nl: "Overeenkomst", en: "Agreement", fr: "Convention")
        case .project: Text(nl: "Projectfiche", en: "Project sheet", fr: "Fiche de projet")
        }
    }

    static func version(_ number: Int, _ name: String, _ day: String) -> Text {
        Text(
            nl: "versie \(number), bewaard door \(name) op \(day)", en: "version \(number), saved by \(name) on \(day)",
            fr: "version \(number), enregistrée par \(name) le \(day)")
    }

    static func version(_ number: Int, _ day: String) -> Text {
        Text(nl: "versie \(number), \(day)", en: "version \(number), \(day)", fr: "version \(number), \(day)")
    }

    static func draft(_ number: Int, _ name: String, _ day: String) -> Text {
        Text(
            nl: "versie \(number) is een ontwerp, bewaard door \(name) op \(day)",
            en: "version \(number) is a draft, saved by \(name) on \(day)",
            fr: "la version \(number) est un projet, enregistré par \(name) le \(day)")
    }

    static func draft(_ number: Int, _ day: String) -> Text {
        Text(
            nl: "versie \(number) is een ontwerp, \(day)", en: "version \(number) is a draft, \(day)",
            fr: "la version \(number) est un projet, \(day)")
    }

    static func missing(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 verplichte rubriek is nog leeg", en: "1 required section is still empty",
                fr: "1 rubrique obligatoire est encore vide"),
            other: Text(
                nl: "\(count) verplichte rubrieken zijn nog leeg", en: "\(count) required sections are still empty",
                fr: "\(count) rubriques obligatoires sont encore vides"))
    }

    static func isReviewed(on day: String) -> Text {
        Text(nl: "opnieuw te bekijken op \(day)", en: "to be reviewed on \(day)", fr: "à réexaminer le \(day)")
    }

    static func waitsFor(_ names: String) -> Text {
        Text(nl: "Wacht op \(names).", en: "Waiting for \(names).", fr: "En attente de \(names).")
    }

    static func until(_ from: String?, _ to: String?) -> Text? {
        switch (from, to) {
        case (let from?, let to?): Text(nl: "van \(from) tot en met \(to)", en: "from \(from) until \(to)", fr: "du \(from) au \(to)")
        case (let from?, nil): Text(nl: "vanaf \(from)", en: "from \(from)", fr: "à partir du \(from)")
        case (nil, let to?): Text(nl: "tot en met \(to)", en: "until \(to)", fr: "jusqu’au \(to)")
        case (nil, nil): nil
        }
    }
}
