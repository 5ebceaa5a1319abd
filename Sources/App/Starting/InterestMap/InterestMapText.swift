import Localization

/// Words of the map of interests.
enum InterestMapText {
    static let why = Text(
        nl:
            "Wat drijft elke partner, wat hoopt die eruit te halen en wat brengt die in? Bekijk samen wat gedeeld is, wat naast elkaar kan en wat botst, voor jullie iets op papier zetten.",
        en:
            "What drives each partner, what do they hope to get out of it and what do they bring in? Look together at what is shared, what can go side by side and what clashes, before you put anything on paper.",
        fr:
            "Qu’est-ce qui anime chaque partenaire, qu’espère-t-il en retirer et qu’apporte-t-il ? Regardez ensemble ce qui est partagé, ce qui peut aller de pair et ce qui est en tension, avant de mettre quoi que ce soit par écrit."
    )
    static let whoReads = Text(
        nl: "Iedereen in het netwerk leest deze kaart. Wat het iemand persoonlijk oplevert, staat er alleen als die persoon het deelt.",
        en: "Everybody in the network reads this map. What somebody personally gets out of it is only there if that person shares it.",
        fr: "Tout le réseau lit cette carte. Ce que cela apporte à une personne n’y figure que si elle le partage.")
    static let emptyTitle = Text(nl: "Nog niets ingevuld", en: "Nothing filled in yet", fr: "Encore rien de rempli")
    static let empty = Text(
        nl:
            "Hier komt van elke partner wat die drijft, waarom die meedoet en wat die inbrengt. Elke partner vult dat zelf in. Half is al goed.",
        en:
            "What drives each partner, why they take part and what they bring in will be here. Each partner fills that in themselves; half is a good start.",
        fr:
            "Vous trouverez ici, pour chaque partenaire, ce qui l’anime, pourquoi il participe et ce qu’il apporte. Chaque partenaire le remplit lui-même ; à moitié, c’est déjà bien."
    )
    static let example = Text(nl: "Bekijk een ingevuld voorbeeld", en: "See an example, filled in", fr: "Voir un exemple complété")
    static let noPartners = Text(
        nl: "Voeg eerst partners toe.", en: "Add partners first.", fr: "Ajoutez d’abord des partenaires.")
    static let partner = Text(nl: "Partner", en: "Partner", fr: "Partenaire")
    static let coverage = Text(nl: "Ingevuld", en: "Filled in", fr: "Rempli")
    static let caption = Text(
        nl: "Partners en wat hen drijft, waarom ze meedoen en wat ze inbrengen",
        en: "Partners and what drives them, why they take part and what they bring in",
        fr: "Les partenaires : ce qui les anime, pourquoi ils participent et ce qu’ils apportent")
    static let takeAlong = Text(nl: "Neem mee als CSV", en: "Take along as CSV", fr: "Télécharger en CSV")
    static let readAll = Text(nl: "Lees alles", en: "Read all", fr: "Tout lire")

    static func fillIn(_ partner: String) -> Text {
        Text(nl: "Vul in voor \(partner)", en: "Fill in for \(partner)", fr: "Remplir pour \(partner)")
    }

    static func of(_ count: Int, _ all: Int) -> Text {
        Text(nl: "\(count) van \(all)", en: "\(count) of \(all)", fr: "\(count) sur \(all)")
    }

    static func column(_ column: InterestMap.Column) -> Text {
        switch column {
        case .ambition: InterestText.ambition
        case .network: InterestText.level(.network)
        case .organisation: InterestText.level(.organisation)
        case .individual: InterestText.levelIndividual
        case .commitment: InterestText.commitment
        }
    }

    /// The name of a column that stands alone.
    static func full(_ column: InterestMap.Column) -> Text {
        switch column {
        case .ambition: InterestText.ambition
        case .network: InterestText.name(.network)
        case .organisation: InterestText.name(.organisation)
        case .individual: InterestText.individual
        case .commitment: InterestText.commitment
        }
    }

    // Marks.
    static let marks = Text(nl: "Waar belangen elkaar raken", en: "Where interests meet", fr: "Là où les intérêts se rencontrent")
    static let marksWhy = Text(
        nl: "Tekens zetten jullie zelf, na een gesprek. Ze zeggen niets over wie gelijk heeft.",
        en: "You set marks yourselves, after talking. They say nothing about who is right.",
        fr: "Vous placez les repères vous-mêmes, après une discussion. Ils ne disent pas qui a raison.")
    static let noMarks = Text(nl: "Er staan nog geen tekens.", en: "There are no marks yet.", fr: "Il n’y a pas encore de repère.")
    static let newMark = Text(nl: "Zet een teken", en: "Set a mark", fr: "Placer un repère")
    static let changeMark = Text(nl: "Wijzig het teken", en: "Change the mark", fr: "Modifier le repère")
    static let removeMark = Text(nl: "Haal het teken weg", en: "Remove the mark", fr: "Retirer le repère")
    static let change = Text(nl: "Wijzig", en: "Change", fr: "Modifier")
    static let kind = Text(
        nl: "Hoe verhouden ze zich tot elkaar?", en: "How do they relate to each other?",
        fr: "Comment se situent-ils l’un par rapport à l’autre ?")
    static let theme = Text(nl: "Een thema", en: "A theme", fr: "Un thème")
    static let themeHint = Text(
        nl: "Gaat het over het hele netwerk? Noem dan het thema en kies geen teksten.",
        en: "Is it about the whole network? Then name the theme and choose no texts.",
        fr: "Cela concerne tout le réseau ? Nommez alors le thème et ne choisissez pas de textes.")
    static let left = Text(nl: "De ene tekst", en: "One text", fr: "Le premier texte")
    static let right = Text(nl: "De andere tekst", en: "The other text", fr: "L’autre texte")
    static let note = Text(nl: "Toelichting", en: "Note", fr: "Précision")
    static let noteHint = Text(nl: "Waarom zien jullie dat zo?", en: "Why do you see it that way?", fr: "Pourquoi le voyez-vous ainsi ?")
    static let oneOrOther = Text(
        nl: "Kies twee teksten, of noem een thema. Niet allebei.", en: "Choose two texts, or name a theme. Not both.",
        fr: "Choisissez deux textes, ou nommez un thème. Pas les deux.")
    static let twoPartners = Text(
        nl: "Kies een tekst van een andere partner.", en: "Choose a text by another partner.",
        fr: "Choisissez un texte d’un autre partenaire.")
    static let outdated = Text(
        nl: "Sindsdien is een van beide teksten gewijzigd.", en: "One of the two texts has changed since.",
        fr: "Depuis, l’un des deux textes a changé.")
    static let changedMeanwhile = Text(
        nl: "Iemand anders wijzigde dit teken intussen", en: "Somebody else changed this mark in the meantime",
        fr: "Quelqu’un d’autre a modifié ce repère entre-temps")

    static func with(_ kind: InterestMark.Kind, _ partner: String) -> Text {
        let word = InterestText.kind(kind)
        return Text(nl: "\(word.nl): \(partner)", en: "\(word.en): \(partner)", fr: "\(word.fr) : \(partner)")
    }

    // What is brought in.
    static let totals = Text(nl: "Wat jullie samen inbrengen", en: "What you bring in together", fr: "Ce que vous apportez ensemble")
    static let totalsWhy = Text(
        nl: "Alleen wat in dezelfde eenheid geteld is, tellen we op.", en: "We only add up what is counted in the same unit.",
        fr: "Nous n’additionnons que ce qui est compté dans la même unité.")
    static let resource = Text(nl: "Hulpbron", en: "Resource", fr: "Ressource")
    static let together = Text(nl: "Samen", en: "Together", fr: "Ensemble")
    static let from = Text(nl: "Van wie", en: "From whom", fr: "De qui")
    static let inWords = Text(nl: "in woorden", en: "in words", fr: "en mots")
    static let noTotals = Text(
        nl: "Nog niemand brengt iets in.", en: "Nobody brings anything in yet.", fr: "Personne n’apporte encore rien.")

    static func missing(_ names: String) -> Text {
        Text(nl: "Niemand brengt in: \(names).", en: "Nobody brings in: \(names).", fr: "Personne n’apporte : \(names).")
    }

    // Ambition and commitment.
    static let balance = Text(nl: "Ambitie tegenover commitment", en: "Ambition against commitment", fr: "Ambition et engagement")
    static let balanceWhy = Text(
        nl:
            "Hoe hoger een ambitie, hoe minder partners zich er vaak eigenaar van voelen. Daarom staan hier de partners die hun ambitie zelf transformatie of transitie noemen en vandaag niets inbrengen dat je kunt tellen. Het is een vraag, geen score.",
        en:
            "The higher an ambition, the fewer partners tend to feel that it is theirs. That is why this lists the partners that call their own ambition one of transformation or transition and bring in nothing today that can be counted. It is a question, not a score.",
        fr:
            "Plus une ambition est élevée, moins les partenaires ont tendance à se l’approprier. C’est pourquoi figurent ici les partenaires qui qualifient eux-mêmes leur ambition de transformation ou de transition et n’apportent aujourd’hui rien que l’on puisse compter. C’est une question, pas un score."
    )

    static func warning(_ warning: InterestMap.Warning) -> Text {
        let (name, reach) = (warning.partner.name, InterestText.reach(warning.reach))
        switch warning.lack {
        case .nothing:
            return Text(
                nl: "\(name) mikt op \(reach.nl) en zegde nog niets toe. Wat zou wél kunnen, hoe klein ook?",
                en: "\(name) aims for \(reach.en) and has promised nothing yet. What would be possible, however small?",
                fr: "\(name) vise une \(reach.fr) et n’a encore rien promis. Qu’est-ce qui serait possible, même à petite échelle ?")
        case .ended:
            return Text(
                nl: "\(name) mikt op \(reach.nl), maar wat toegezegd was, is afgelopen. Komt er iets nieuws?",
                en: "\(name) aims for \(reach.en), but what was promised is over. Will something new follow?",
                fr: "\(name) vise une \(reach.fr), mais ce qui était promis est terminé. Y aura-t-il une suite ?")
        case .uncounted:
            return Text(
                nl: "\(name) mikt op \(reach.nl) en brengt iets in, zonder te zeggen hoeveel. Kan dat scherper?",
                en: "\(name) aims for \(reach.en) and brings something in, without saying how much. Can that be made clearer?",
                fr: "\(name) vise une \(reach.fr) et apporte quelque chose, sans dire combien. Peut-on préciser ?")
        }
    }

    static func balanceSum(_ count: Int, of all: Int) -> Text {
        Text(
            nl: "Partners met een hoge ambitie die vandaag niets inbrengen dat je kunt tellen: \(count) van de \(all).",
            en: "Partners with a high ambition that bring in nothing today that can be counted: \(count) of the \(all).",
            fr: "Partenaires dont l’ambition est élevée et qui n’apportent aujourd’hui rien que l’on puisse compter : \(count) sur \(all).")
    }

    static let inBalance = Text(
        nl: "Wie een hoge ambitie heeft, brengt ook iets in dat je kunt tellen.",
        en: "Whoever has a high ambition also brings in something that can be counted.",
        fr: "Les partenaires dont l’ambition est élevée apportent aussi quelque chose que l’on peut compter.")
    static let noneHigh = Text(
        nl: "Nog niemand noemt zijn ambitie transformatie of transitie.",
        en: "Nobody calls their ambition one of transformation or transition yet.",
        fr: "Personne ne qualifie encore son ambition de transformation ou de transition.")

    // What next.
    static let nextEmpty = Text(
        nl: "Spreek de partners aan die nog niets invulden, liefst in een gesprek.",
        en: "Talk to the partners that have not filled in anything yet, preferably in person.",
        fr: "Contactez les partenaires qui n’ont encore rien rempli, de préférence de vive voix.")
    static let nextClash = Text(
        nl: "Praat over wat botst, voor jullie iets op papier zetten: ieder zegt eerst wat de ander nodig heeft.",
        en: "Talk about what clashes before you put anything on paper: each first says what the other needs.",
        fr: "Parlez de ce qui est en tension avant d’écrire quoi que ce soit : chacun dit d’abord ce dont l’autre a besoin.")
    static let nextMarks = Text(
        nl: "Zet samen tekens: wat delen jullie al?", en: "Set marks together: what do you share already?",
        fr: "Placez ensemble des repères : que partagez-vous déjà ?")
    static let nextAction = Text(
        nl: "Spreek af wie nagaat wat nog ontbreekt, en tegen wanneer.", en: "Agree who finds out what is still missing, and by when.",
        fr: "Convenez de qui vérifie ce qui manque encore, et pour quand.")
    static let nextAgain = Text(
        nl: "Bekijk de kaart over een half jaar opnieuw. Ambities groeien; vroegere teksten blijven leesbaar.",
        en: "Look at the map again in half a year. Ambitions grow; earlier texts stay readable.",
        fr: "Revoyez la carte dans six mois. Les ambitions évoluent ; les textes précédents restent lisibles.")

    // The file.
    static let fileColumn = Text(nl: "Onderdeel", en: "Part", fr: "Partie")
    static let fileText = Text(nl: "Tekst", en: "Text", fr: "Texte")
    static let fileReach = Text(nl: "Reikwijdte", en: "Reach", fr: "Portée")
    static let fileQuantity = Text(nl: "Hoeveelheid", en: "Quantity", fr: "Quantité")
    static let fileUnit = Text(nl: "Eenheid", en: "Unit", fr: "Unité")
    static let fileUntil = Text(nl: "Tot en met", en: "Up to and including", fr: "Jusqu’au (inclus)")
    static let fileDate = Text(nl: "Datum", en: "Date", fr: "Date")
    static let fileName = Text(nl: "Wie", en: "Who", fr: "Qui")
    static let fileMark = Text(nl: "Teken", en: "Mark", fr: "Repère")
}
