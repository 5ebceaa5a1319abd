import Localization

/// Words of what was realised.
enum RealisationText {
    static let title = Text(nl: "Realisaties", en: "Results on the ground", fr: "Réalisations")
    static let why = Text(
        nl: "Wat de samenwerking opleverde: wat er gebeurde, voor wie, en hoeveel mensen jullie bereikten.",
        en: "What working together brought: what happened, for whom, and how many people you reached.",
        fr: "Ce que la collaboration a apporté : ce qui s’est passé, pour qui, et combien de personnes vous avez touchées.")
    static let new = Text(nl: "Realisatie noteren", en: "Write down a result", fr: "Noter une réalisation")
    static let change = Text(nl: "Een realisatie wijzigen", en: "Change a result", fr: "Modifier une réalisation")
    static let edit = Text(nl: "Wijzigen", en: "Change", fr: "Modifier")
    static let remove = Text(nl: "Weghalen", en: "Remove", fr: "Retirer")
    static let removeHint = Text(
        nl: "Dertig dagen lang kun je ze op de pagina met realisaties terughalen. Daarna is ze weg, met de foto.",
        en: "For thirty days you can bring it back on the page of results. After that it is gone, with its photo.",
        fr: "Pendant trente jours, vous pouvez la récupérer sur la page des réalisations. Ensuite elle disparaît, avec sa photo.")
    static let removed = Text(nl: "Weggehaald", en: "Removed", fr: "Retirées")
    static let takeBack = Text(nl: "Terughalen", en: "Bring back", fr: "Récupérer")
    static let emptyTitle = Text(nl: "Nog geen realisaties", en: "No results yet", fr: "Pas encore de réalisations")
    static let empty = Text(
        nl:
            "Hier komt wat jullie samen waarmaken: een activiteit, een aanbod, een folder, een nieuwe afspraak die werkt. Noteer het kort na elke keer; dan is het jaarverslag half geschreven.",
        en:
            "What you make happen together will be here: an activity, an offer, a leaflet, a new arrangement that works. Write it down briefly each time; then the annual report is half written.",
        fr:
            "Ce que vous réalisez ensemble apparaîtra ici : une activité, une offre, un dépliant, un nouvel accord qui fonctionne. Notez-le brièvement à chaque fois ; le rapport annuel sera à moitié écrit."
    )
    static let noneHere = Text(nl: "Hier staat niets.", en: "There is nothing here.", fr: "Il n’y a rien ici.")
    static let filters = Text(nl: "Welke realisaties", en: "Which results", fr: "Quelles réalisations")
    static let byYear = Text(nl: "Per jaar", en: "By year", fr: "Par année")
    static let byProject = Text(nl: "Per project", en: "By project", fr: "Par projet")
    static let all = Text(nl: "Alle", en: "All", fr: "Toutes")
    static let takeAlong = Text(
        nl: "Neem deze realisaties mee als rekenblad (CSV)", en: "Download these results as a spreadsheet (CSV)",
        fr: "Télécharger ces réalisations au format tableur (CSV)")
    static let what = Text(nl: "Wat is er gebeurd?", en: "What happened?", fr: "Que s’est-il passé ?")
    static let whatHint = Text(
        nl: "Bijvoorbeeld: tien fietslessen voor nieuwkomers.", en: "For example: ten cycling lessons for newcomers.",
        fr: "Par exemple : dix leçons de vélo pour des personnes nouvellement arrivées.")
    static let belongs = Text(nl: "Bij welk project of doel?", en: "For which project or goal?", fr: "Pour quel projet ou objectif ?")
    static let noProject = Text(nl: "bij geen project", en: "for no project", fr: "pour aucun projet")
    static let formerProject = Text(
        nl: "een project dat in de prullenmand ligt", en: "a project that lies in the bin", fr: "un projet qui est dans la corbeille")
    static let project = Text(nl: "Project", en: "Project", fr: "Projet")
    static let goal = Text(nl: "Doel", en: "Goal", fr: "Objectif")
    static let forWhom = Text(nl: "Voor wie?", en: "For whom?", fr: "Pour qui ?")
    static let howMany = Text(nl: "Hoeveel?", en: "How many?", fr: "Combien ?")
    static let howManyWhat = Text(nl: "Wat telden jullie?", en: "What did you count?", fr: "Qu’avez-vous compté ?")
    static let howManyHint = Text(
        nl: "Bijvoorbeeld deelnemers. Gebruik telkens hetzelfde woord, dan tellen we alles per jaar op.",
        en: "For example participants. Use the same word each time; then we add it up for each year.",
        fr: "Par exemple participants. Utilisez chaque fois le même mot ; nous ferons le total par année.")
    static let howManyWrong = Text(
        nl: "Vul een geheel getal van 0 of meer in.", en: "Fill in a whole number of 0 or more.",
        fr: "Indiquez un nombre entier, 0 ou plus.")
    static let countNeeded = Text(
        nl: "Vul ook in hoeveel het er waren.", en: "Fill in how many there were too.", fr: "Indiquez aussi combien il y en a eu.")
    static let wordNeeded = Text(
        nl: "Vul ook in wat jullie telden.", en: "Fill in what you counted too.", fr: "Indiquez aussi ce que vous avez compté.")
    static let happenedOn = Text(nl: "Wanneer?", en: "When?", fr: "Quand ?")
    static let happenedHint = Text(
        nl: "De dag, of de eerste dag. De realisatie telt mee in het jaar van die dag.",
        en: "The day, or the first day. The result counts in the year of that day.",
        fr: "Le jour, ou le premier jour. La réalisation compte dans l’année de ce jour.")
    static let untilOn = Text(nl: "Tot en met", en: "Until", fr: "Jusqu’au")
    static let untilHint = Text(
        nl: "Leeg laten als het één dag was.", en: "Leave empty when it was one day.", fr: "Laissez vide s’il s’agit d’un seul jour.")
    static let untilBefore = Text(
        nl: "Kies een dag na de eerste.", en: "Choose a day after the first one.", fr: "Choisissez un jour après le premier.")
    static let notYet = Text(nl: "Deze dag moet nog komen.", en: "This day is still to come.", fr: "Ce jour est encore à venir.")
    static let place = Text(nl: "Waar?", en: "Where?", fr: "Où ?")
    static let note = Text(nl: "Vertel er iets over", en: "Tell something about it", fr: "Racontez")
    static let noteHint = Text(
        nl: "Wat liep goed, wat zou je anders doen? Noem niemand die daar niet mee akkoord is.",
        en: "What went well, what would you do differently? Do not name anybody who does not agree to that.",
        fr: "Qu’est-ce qui a bien marché, que feriez-vous autrement ? Ne citez personne sans son accord.")
    static let photo = Text(nl: "Een foto", en: "A photo", fr: "Une photo")
    static let photoFile = Text(nl: "Bestand", en: "File", fr: "Fichier")
    static let newPhoto = Text(nl: "Een andere foto", en: "Another photo", fr: "Une autre photo")
    static let photoHint = Text(
        nl: "JPEG of PNG, hoogstens 5 MB. Waar en wanneer de foto genomen is, halen we eruit.",
        en: "JPEG or PNG, at most 5 MB. We take out where and when the photo was taken.",
        fr: "JPEG ou PNG, 5 Mo au maximum. Nous retirons le lieu et le moment de la prise de vue.")
    static let alt = Text(nl: "Wat staat er op de foto?", en: "What does the photo show?", fr: "Que montre la photo ?")
    static let altHint = Text(
        nl: "Voor wie de foto niet kan zien.", en: "For those who cannot see the photo.",
        fr: "Pour les personnes qui ne peuvent pas voir la photo.")
    static let agreed = Text(nl: "Wie erop staat, is akkoord.", en: "Those in it agree.", fr: "Les personnes qui y figurent sont d’accord.")
    static let agreedHint = Text(
        nl: "Voor kinderen geven de ouders hun akkoord.", en: "For children, their parents agree.",
        fr: "Pour les enfants, ce sont les parents qui donnent leur accord.")
    static let agreeFirst = Text(
        nl: "Vink aan dat wie op de foto staat akkoord is, of kies geen foto.",
        en: "Tick that those in the photo agree, or choose no photo.",
        fr: "Cochez que les personnes sur la photo sont d’accord, ou ne choisissez pas de photo.")
    static let removePhoto = Text(nl: "De foto weghalen", en: "Remove the photo", fr: "Retirer la photo")
    static let chooseAgain = Text(
        nl: "Kies de foto opnieuw: een browser bewaart die keuze niet. Wil je geen foto, maak dan de beschrijving leeg.",
        en: "Choose the photo again: a browser does not keep that choice. If you want no photo, empty the description.",
        fr: "Choisissez à nouveau la photo : le navigateur ne garde pas ce choix. Si vous n’en voulez pas, videz la description.")
    static let changedMeanwhile = Text(
        nl: "Iemand anders wijzigde dit intussen", en: "Somebody else changed this in the meantime",
        fr: "Quelqu’un d’autre a modifié ceci entre-temps")
    static let removedMeanwhile = Text(
        nl: "Deze realisatie is intussen weggehaald. Wat je schreef, staat nog in het formulier. Haal ze eerst terug, dan kun je bewaren.",
        en: "This result was removed in the meantime. What you wrote is still in the form. Bring it back first, then you can save.",
        fr:
            "Cette réalisation a été retirée entre-temps. Ce que vous avez écrit est encore dans le formulaire. Récupérez-la d’abord, puis enregistrez."
    )
    static let until = Text(nl: "tot en met", en: "until", fr: "jusqu’au")
    static let writtenBy = Text(nl: "Genoteerd door", en: "Written down by", fr: "Notée par")
    static let hasPhoto = Text(nl: "Foto", en: "Photo", fr: "Photo")

    static func problem(_ problem: PhotoProblem) -> Text {
        switch problem {
        case .notAPhoto:
            Text(
                nl: "Dit bestand is geen foto die we kennen. Kies een JPEG of een PNG; een SVG of een ander bestand nemen we niet aan.",
                en: "This file is not a photo that we know. Choose a JPEG or a PNG; we do not accept an SVG or any other file.",
                fr:
                    "Ce fichier n’est pas une photo que nous reconnaissons. Choisissez un JPEG ou un PNG ; nous n’acceptons ni SVG ni autre fichier."
            )
        case .tooLarge:
            Text(
                nl: "Deze foto is groter dan 5 MB. Maak ze kleiner en kies ze opnieuw.",
                en: "This photo is larger than 5 MB. Make it smaller and choose it again.",
                fr: "Cette photo dépasse 5 Mo. Réduisez-la et choisissez-la à nouveau.")
        case .tooManyPoints:
            Text(
                nl: "Deze foto heeft te veel punten: hoogstens 6000 breed en 6000 hoog.",
                en: "This photo has too many points: at most 6000 wide and 6000 high.",
                fr: "Cette photo compte trop de points : au maximum 6000 de large et 6000 de haut.")
        case .broken:
            Text(
                nl: "Deze foto is niet volledig of beschadigd. Kies ze opnieuw, of bewaar ze eerst als JPEG.",
                en: "This photo is incomplete or damaged. Choose it again, or first save it as a JPEG.",
                fr: "Cette photo est incomplète ou abîmée. Choisissez-la à nouveau, ou enregistrez-la d’abord en JPEG.")
        }
    }

    static func count(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 realisatie", en: "1 result", fr: "1 réalisation"),
            other: Text(nl: "\(count) realisaties", en: "\(count) results", fr: "\(count) réalisations"))
    }

    static func removed(_ name: String, _ day: String) -> Text {
        Text(nl: "weggehaald door \(name) op \(day)", en: "removed by \(name) on \(day)", fr: "retirée par \(name) le \(day)")
    }

    static func removed(_ day: String) -> Text {
        Text(nl: "weggehaald op \(day)", en: "removed on \(day)", fr: "retirée le \(day)")
    }

    static func by(_ name: String) -> Text {
        Text(nl: "genoteerd door \(name)", en: "written down by \(name)", fr: "notée par \(name)")
    }

    static func period(_ from: String, _ until: String) -> Text {
        Text(nl: "van \(from) tot en met \(until)", en: "from \(from) until \(until)", fr: "du \(from) au \(until)")
    }
}
