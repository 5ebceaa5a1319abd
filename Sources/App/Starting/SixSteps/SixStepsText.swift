import Localization

/// Words of the six steps of starting.
enum SixStepsText {
    static let title = ArenaResultsText.sixSteps
    static let why = Text(
        nl: "Van een issue naar een netwerk van mensen die ja zeiden. Voor wie een netwerk start of uitbreidt.",
        en: "From an issue to a network of people who said yes. For whoever starts or expands a network.",
        fr: "D’un enjeu à un réseau de personnes qui ont dit oui. Pour celles et ceux qui démarrent ou élargissent un réseau.")
    static let intro = Text(
        nl:
            "Elke arena-analyse heeft haar eigen weg. Jullie kunnen stoppen en weken later verdergaan: hier staat waar jullie waren. Terugkeren naar een vroegere stap mag altijd.",
        en:
            "Each arena analysis takes its own path. You can stop and go on weeks later: this page shows where you were. You may always return to an earlier step.",
        fr:
            "Chaque analyse de l’arène a son propre parcours. Vous pouvez vous arrêter et reprendre des semaines plus tard : cette page montre où vous en étiez. Vous pouvez toujours revenir à une étape précédente."
    )
    static let whoSees = Text(
        nl: "Alleen wie de arena maakt, ziet dit. Wie voor een actor komt, leest niet wat over die actor gezegd wordt.",
        en: "Only those who make the arena see this. Nobody who comes for an actor reads what is said about it.",
        fr:
            "Seules les personnes qui élaborent l’arène voient ceci. Celles qui viennent pour un acteur ne lisent pas ce qui est dit de lui."
    )
    static let begin = Text(nl: "Begin met een issue", en: "Begin with an issue", fr: "Commencer par un enjeu")
    static let emptyTitle = Text(nl: "Nog geen start", en: "No start yet", fr: "Pas encore de démarrage")
    static let empty = Text(
        nl:
            "Beschrijf eerst het issue. Breng daarna in kaart wie ertoe doet, en bedenk met wie welke vorm past. Kies op basis van criteria die vooraf vastliggen. Spreek dan de gekozen actoren aan.",
        en:
            "Describe the issue first. Then map who matters, and think about which form fits with whom. Choose by criteria that were locked beforehand. Then approach the actors you chose.",
        fr:
            "Décrivez d’abord l’enjeu. Cartographiez ensuite qui compte, et imaginez quelle forme convient avec qui. Choisissez selon des critères fixés d’avance. Puis prenez contact avec les acteurs choisis."
    )
    static let all = Text(nl: "Wat elke stap vraagt", en: "What each step asks", fr: "Ce que chaque étape demande")
    static let hereNow = Text(nl: "hier zijn jullie", en: "you are here", fr: "vous êtes ici")
    static let allDone = Text(
        nl: "Alle zes de stappen zijn gezet. Het logboek blijft open.", en: "All six steps are done. The log stays open.",
        fr: "Les six étapes sont faites. Le journal reste ouvert.")
    static let markDone = Text(nl: "Deze stap is klaar", en: "This step is done", fr: "Cette étape est faite")
    static let reopen = Text(nl: "Toch nog niet klaar", en: "Not done after all", fr: "Finalement, pas encore faite")
    static let arenaLink = Text(nl: "Naar de arena", en: "Go to the arena", fr: "Vers l’arène")
    static let weighingLink = Text(
        nl: "Wat wogen jullie af voor jullie begonnen?", en: "What did you weigh up before you began?",
        fr: "À quoi avez-vous réfléchi avant de commencer ?")
    static let noActors = Text(
        nl: "Er staan nog geen actoren in de arena.", en: "There are no actors in the arena yet.",
        fr: "Il n’y a pas encore d’acteurs dans l’arène.")
    static let freeze = Text(
        nl: "Leg een versie van de arena vast", en: "Freeze a version of the arena", fr: "Figer une version de l’arène")
    static let corrections = Text(nl: "Wat de gesprekken veranderden", en: "What the talks changed", fr: "Ce que les échanges ont changé")
    static let noCorrections = Text(
        nl: "Nog geen inschatting bijgestuurd.", en: "No estimate corrected yet.", fr: "Aucune estimation corrigée pour l’instant.")

    static func name(_ step: StartingStep) -> Text {
        switch step {
        case .issue: Text(nl: "Definieer het issue", en: "Define the issue", fr: "Définir l’enjeu")
        case .arena: Text(nl: "Maak een arena-analyse", en: "Make an arena analysis", fr: "Faire une analyse de l’arène")
        case .forms:
            Text(
                nl: "Brainstorm over vormen van samenwerking", en: "Brainstorm about forms of collaboration",
                fr: "Réfléchir aux formes de collaboration")
        case .selection: Text(nl: "Selecteer actoren", en: "Select actors", fr: "Sélectionner les acteurs")
        case .approach: Text(nl: "Spreek hen aan", en: "Approach them", fr: "Prendre contact")
        case .correction: Text(nl: "Stuur bij", en: "Correct", fr: "Ajuster")
        }
    }

    static func meaning(_ step: StartingStep) -> Text {
        switch step {
        case .issue:
            Text(
                nl: "Wat vraagt om samenwerking, en voor wie is het een probleem?",
                en: "What calls for working together, and for whom is it a problem?",
                fr: "Qu’est-ce qui demande de collaborer, et pour qui est-ce un problème ?")
        case .arena:
            Text(
                nl: "Wie doet ertoe, met welke machts- en hulpbronnen, en van wie hangen jullie af?",
                en: "Who matters, with which power and help resources, and on whom do you depend?",
                fr: "Qui compte, avec quelles ressources et quels moyens de pouvoir, et de qui dépendez-vous ?")
        case .forms:
            Text(
                nl: "Niet elke actor hoeft lid te worden. Bedenk per actor wat zou passen, zonder nog te kiezen.",
                en: "Not every actor needs to become a member. Think of what would fit each actor, without choosing yet.",
                fr: "Un acteur ne doit pas forcément devenir membre. Imaginez pour chaque acteur ce qui conviendrait, sans encore choisir.")
        case .selection:
            Text(
                nl: "Leg eerst de criteria vast, kies daarna. Zo past niemand de criteria aan de keuze aan.",
                en: "Lock the criteria first, choose afterwards. That way nobody adapts the criteria to the choice.",
                fr: "Fixez d’abord les critères, choisissez ensuite. Ainsi personne n’adapte les critères au choix.")
        case .approach:
            Text(
                nl: "Klopte jullie inschatting? Wat is hun eigen belang, hoe gemotiveerd zijn ze, en willen ze handelen?",
                en: "Was your estimate right? What is their own interest, how motivated are they, and are they ready to act?",
                fr:
                    "Votre estimation était-elle juste ? Quel est leur propre intérêt, quelle est leur motivation, et sont-ils prêts à agir ?"
            )
        case .correction:
            Text(
                nl: "Verbeter de arena met wat jullie hoorden, en voeg toe wie jullie vergeten waren.",
                en: "Correct the arena with what you heard, and add those you had forgotten.",
                fr: "Corrigez l’arène avec ce que vous avez entendu, et ajoutez les acteurs que vous aviez oubliés.")
        }
    }

    static func at(_ step: Int) -> Text {
        Text(nl: "stap \(step) van 6", en: "step \(step) of 6", fr: "étape \(step) sur 6")
    }

    static func done(_ day: String, by name: String?) -> Text {
        guard let name else { return Text(nl: "klaar op \(day)", en: "done on \(day)", fr: "faite le \(day)") }
        return Text(nl: "klaar op \(day), \(name)", en: "done on \(day), \(name)", fr: "faite le \(day), \(name)")
    }

    static func rated(_ rated: Int, of actors: Int) -> Text {
        Text(
            nl: "Actoren van wie jullie weten hoezeer jullie van hen afhangen: \(rated) van \(actors).",
            en: "Actors for which you know how much you depend on them: \(rated) of \(actors).",
            fr: "Acteurs dont vous savez à quel point vous en dépendez : \(rated) sur \(actors).")
    }

    static func thought(_ actors: Int, of all: Int) -> Text {
        Text(
            nl: "Actoren voor wie een vorm is bedacht: \(actors) van \(all).",
            en: "Actors for which a form was thought of: \(actors) of \(all).",
            fr: "Acteurs pour lesquels une forme a été imaginée : \(actors) sur \(all).")
    }

    static func approached(_ spoken: Int, of chosen: Int) -> Text {
        Text(
            nl: "Gekozen actoren met wie jullie spraken: \(spoken) van \(chosen).",
            en: "Chosen actors you spoke to: \(spoken) of \(chosen).",
            fr: "Acteurs choisis avec qui vous avez parlé : \(spoken) sur \(chosen).")
    }

    static func answers(yes: Int, conditional: Int, no: Int) -> Text {
        Text(
            nl: "Bereid om te handelen: \(yes) ja, \(conditional) voorwaardelijk, \(no) nee.",
            en: "Ready to act: \(yes) yes, \(conditional) conditional, \(no) no.",
            fr: "Prêts à agir : \(yes) oui, \(conditional) sous condition, \(no) non.")
    }
}
