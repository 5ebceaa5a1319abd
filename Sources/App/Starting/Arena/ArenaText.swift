import Localization

/// Words of arenas.
enum ArenaText {
    static let title = Text(nl: "Arena-analyse", en: "Arena analysis", fr: "Analyse de l’arène")
    static let why = Text(
        nl: "Met wie willen jullie samenwerken, en waarom met hen? Voor wie een netwerk start, of wanneer het werkterrein verandert.",
        en: "Whom do you want to work with, and why them? For whoever starts a network, or when its scope changes.",
        fr: "Avec qui voulez-vous collaborer, et pourquoi ? Pour qui lance un réseau, ou quand son champ d’action change.")
    static let whoSees = Text(
        nl:
            "Alleen wie een arena maakt, ziet ze, tot jullie ze delen met mensen die jullie kiezen. Wat over een actor gezegd wordt, ziet niemand van die actor. Een maker ziet de rij over de eigen partner niet. En met wie voor een andere actor in de arena komt, kun je ze niet delen.",
        en:
            "Only those who make an arena see it, until you share it with people you choose. Nobody sees what is said about an actor they belong to. A maker does not see the row about their own partner. And you cannot share the arena with others who come for an actor in it.",
        fr:
            "Seules les personnes qui élaborent une arène la voient, jusqu’à ce que vous la partagiez avec des personnes choisies. Qui fait partie d’un acteur ne voit pas ce qui en est dit. Vous ne voyez pas la ligne sur votre propre partenaire. Et vous ne pouvez pas partager l’arène avec les autres personnes qui viennent pour un de ses acteurs."
    )
    static let new = Text(nl: "Een arena beginnen", en: "Begin an arena", fr: "Commencer une arène")
    static let change = Text(nl: "De arena wijzigen", en: "Change the arena", fr: "Modifier l’arène")
    static let issue = Text(nl: "Issue", en: "Issue", fr: "Enjeu")
    static let issueHint = Text(
        nl: "Wat doet op jullie een appel om samen te werken? Hoe scherper het issue, hoe makkelijker je ziet wie ertoe doet.",
        en: "What calls on you to work together? The sharper the issue, the easier it is to see who matters.",
        fr: "Qu’est-ce qui vous appelle à collaborer ? Plus l’enjeu est précis, mieux on voit qui compte.")
    static let heldOn = Text(nl: "Datum", en: "Date", fr: "Date")
    static let makers = Text(
        nl: "Wie maakt de arena samen met jou?", en: "Who makes the arena with you?", fr: "Qui élabore l’arène avec vous ?")
    static let makersHint = Text(
        nl:
            "Wie meewerkt, voegt actoren toe en geeft een eigen inschatting. Haal je iemand weer weg, dan verdwijnt ook wat die persoon inschatte.",
        en: "Those who work on it add actors and give their own ratings. If you remove somebody, their ratings go too.",
        fr:
            "Ces personnes ajoutent des acteurs et donnent leur propre estimation. Si vous retirez quelqu’un, ses estimations disparaissent aussi."
    )
    static let changedMeanwhile = Text(
        nl: "Iemand anders wijzigde dit intussen", en: "Somebody else changed this in the meantime",
        fr: "Quelqu’un d’autre a modifié ceci entre-temps")
    static let remove = Text(nl: "De arena weggooien", en: "Throw the arena away", fr: "Supprimer l’arène")
    static let removeWhy = Text(
        nl: "Ze verdwijnt voor iedereen die ze maakt of ziet. Wie ze leidt, kan ze dertig dagen lang terughalen.",
        en: "It disappears for everybody who makes or sees it. Whoever leads it can bring it back for thirty days.",
        fr:
            "Elle disparaît pour toutes les personnes qui l’élaborent ou la voient. La personne qui la mène peut la récupérer pendant trente jours."
    )
    static let thrownAway = Text(nl: "Weggegooid", en: "Thrown away", fr: "À la corbeille")
    static let thrownAwayWhy = Text(
        nl: "Alleen wie de arena leidt, ziet dit. Na dertig dagen wissen we ze voorgoed.",
        en: "Only whoever leads the arena sees this. After thirty days we erase it for good.",
        fr: "Seule la personne qui mène l’arène voit ceci. Après trente jours, nous l’effaçons définitivement.")
    static let bringBack = Text(nl: "Terughalen", en: "Bring back", fr: "Récupérer")
    static let emptyTitle = Text(nl: "Nog geen arena", en: "No arena yet", fr: "Pas encore d’arène")
    static let empty = Text(
        nl:
            "In een arena zetten jullie wie ertoe doet voor het issue. Van elke actor schrijven jullie op welke machts- en hulpbronnen die heeft, hoe belangrijk ze zijn en door wie ze te vervangen zijn. Daaruit volgt van wie jullie afhangen, en met wie jullie het best eerst praten.",
        en:
            "In an arena you put down who matters for the issue. For each actor you write which power and help resources they have, how important those are and by whom they could be replaced. That shows on whom you depend, and whom to talk to first.",
        fr:
            "Dans une arène, vous notez qui compte pour l’enjeu. Pour chaque acteur, vous indiquez ses ressources et moyens de pouvoir, leur importance et par qui on peut les remplacer. Il en ressort de qui vous dépendez, et avec qui parler d’abord."
    )
    static let example = Text(
        nl: "Bekijk een ingevuld voorbeeld", en: "See an example, filled in", fr: "Voir un exemple complété")
    static let sharedWithYou = Text(nl: "met jou gedeeld", en: "shared with you", fr: "partagée avec vous")
    static let absentTitle = Text(nl: "Wie zit niet aan tafel?", en: "Who is not at the table?", fr: "Qui n’est pas à la table ?")
    static let absent = Text(
        nl: "Wie zit niet aan tafel, en wie verliest daardoor?", en: "Who is not at the table, and who loses out because of that?",
        fr: "Qui n’est pas à la table, et qui y perd ?")
    static let absentHint = Text(
        nl: "Denk aan wie zelden gevraagd wordt: de mensen om wie het gaat, vrijwilligers, wie er later de gevolgen van draagt.",
        en: "Think of those who are rarely asked: the people it is about, volunteers, those who bear the consequences later.",
        fr:
            "Pensez à qui l’on demande rarement son avis : les personnes concernées, les bénévoles, celles qui en porteront plus tard les conséquences."
    )

    static func actors(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 actor", en: "1 actor", fr: "1 acteur"),
            other: Text(nl: "\(count) actoren", en: "\(count) actors", fr: "\(count) acteurs"))
    }

    static func shared(_ count: Int) -> Text {
        let people = CountText.people(count)
        return Text(nl: "gedeeld met \(people.nl)", en: "shared with \(people.en)", fr: "partagée avec \(people.fr)")
    }
}

/// What the steps, types and ranks of an arena are called.
enum ArenaScaleText {
    static let importance = Text(nl: "Belangrijkheid", en: "Importance", fr: "Importance")
    static let replaceability = Text(nl: "Vervangbaarheid", en: "Replaceability", fr: "Remplaçabilité")
    static let dependence = Text(nl: "Afhankelijkheidsrelatie", en: "Dependence", fr: "Relation de dépendance")
    static let rank = Text(nl: "Rangorde", en: "Rank", fr: "Rang")
    static let typeLabel = Text(nl: "Soort actor", en: "Type of actor", fr: "Type d’acteur")
    static let perspectiveLabel = Text(nl: "Perspectief", en: "Perspective", fr: "Perspective")

    static func importance(_ step: ArenaStep) -> Text {
        switch step {
        case .one: Text(nl: "1 klein", en: "1 small", fr: "1 faible")
        case .two: Text(nl: "2 eerder klein", en: "2 rather small", fr: "2 plutôt faible")
        case .three: Text(nl: "3 eerder groot", en: "3 rather large", fr: "3 plutôt grande")
        case .four: Text(nl: "4 groot", en: "4 large", fr: "4 grande")
        }
    }

    static func replaceability(_ step: ArenaStep) -> Text {
        switch step {
        case .one: Text(nl: "klein", en: "small", fr: "faible")
        case .two: Text(nl: "eerder klein", en: "rather small", fr: "plutôt faible")
        case .three: Text(nl: "eerder groot", en: "rather large", fr: "plutôt grande")
        case .four: Text(nl: "groot", en: "large", fr: "grande")
        }
    }

    static func dependence(_ dependence: Dependence) -> Text {
        switch dependence {
        case .small: replaceability(.one)
        case .ratherSmall: replaceability(.two)
        case .ratherLarge: replaceability(.three)
        case .large: replaceability(.four)
        }
    }

    static func rank(_ rank: ArenaRank) -> Text {
        switch rank {
        case .core: Text(nl: "4 kernactor", en: "4 core actor", fr: "4 acteur central")
        case .complementary: Text(nl: "3 complementaire actor", en: "3 complementary actor", fr: "3 acteur complémentaire")
        case .context: Text(nl: "2 contextactor", en: "2 context actor", fr: "2 acteur de contexte")
        case .notNow: Text(nl: "1 nu niet nodig", en: "1 not needed now", fr: "1 pas nécessaire à présent")
        }
    }

    static func type(_ type: ArenaActor.ActorType) -> Text {
        switch type {
        case .core: Text(nl: "kernactor", en: "core actor", fr: "acteur central")
        case .edge: Text(nl: "randactor", en: "peripheral actor", fr: "acteur périphérique")
        case .context: Text(nl: "contextactor", en: "context actor", fr: "acteur de contexte")
        case .anchoring: Text(nl: "verankeringsactor", en: "anchoring actor", fr: "acteur d’ancrage")
        }
    }

    static func typeMeaning(_ type: ArenaActor.ActorType) -> Text {
        switch type {
        case .core:
            Text(nl: "lidactor, in het hart van het netwerk", en: "a member, at the heart of the network", fr: "membre, au cœur du réseau")
        case .edge: Text(nl: "lidactor, aan de rand", en: "a member, at the edge", fr: "membre, en périphérie")
        case .context:
            Text(
                nl: "omkaderingsactor: bepaalt mee de voorwaarden, zonder lid te zijn",
                en: "around the network: helps set the conditions without being a member",
                fr: "autour du réseau : influence les conditions sans être membre")
        case .anchoring:
            Text(
                nl: "omkaderingsactor: waar resultaten een vaste plaats moeten krijgen, zoals een bestuur of koepel",
                en: "around the network: where results must find a lasting place, such as a board or umbrella body",
                fr: "autour du réseau : là où les résultats doivent s’ancrer, comme un conseil ou une coupole")
        }
    }

    static func perspective(_ perspective: ArenaActor.Perspective) -> Text {
        switch perspective {
        case .lived: Text(nl: "de mensen om wie het gaat", en: "the people it is about", fr: "les personnes concernées")
        case .practice: Text(nl: "praktijk", en: "practice", fr: "terrain")
        case .management: Text(nl: "leiding en bestuur", en: "management and boards", fr: "direction et conseils")
        case .policy: Text(nl: "beleid", en: "policy", fr: "politique publique")
        case .funding: Text(nl: "financiering", en: "funding", fr: "financement")
        case .research: Text(nl: "onderzoek en vorming", en: "research and training", fr: "recherche et formation")
        }
    }

    static func certainty(_ certainty: ArenaResource.Certainty) -> Text {
        switch certainty {
        case .yes: Text(nl: "ja", en: "yes", fr: "oui")
        case .no: Text(nl: "nee", en: "no", fr: "non")
        case .unknown: Text(nl: "weten we niet", en: "we do not know", fr: "nous ne savons pas")
        }
    }

    static func relation(_ relation: ArenaResource.Relation) -> Text {
        switch relation {
        case .complementary: Text(nl: "aanvullend", en: "complementary", fr: "complémentaire")
        case .competing: Text(nl: "competitief", en: "competing", fr: "concurrente")
        }
    }
}
