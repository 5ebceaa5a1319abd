import Localization

/// The facilitator's sheets of the two worksheets on interests.
enum InterestGuideText {
    static let abc = Instrument.Facilitation(
        aim: Text(
            nl:
                "Open kaart spelen over wat elke partner drijft en wat die inbrengt, zonder nu al te onderhandelen. Het past in de fase waarin jullie een gezamenlijke ambitie zoeken.",
            en:
                "To put the cards on the table about what drives each partner and what they bring in, without negotiating yet. It fits the phase in which you look for a shared ambition.",
            fr:
                "Jouer cartes sur table sur ce qui anime chaque partenaire et ce qu’il apporte, sans encore négocier. Cela convient à la phase où vous cherchez une ambition commune."
        ),
        groupSize: .init(
            least: 3, most: 24,
            advice: Text(
                nl: "Met meer dan tien mensen praten jullie eerst per twee organisaties.",
                en: "With more than ten people, talk first in pairs of organisations.",
                fr: "À plus de dix, discutez d’abord entre deux organisations.")),
        material: [
            Text(
                nl: "Het lege blad, één per organisatie, een week vooraf bezorgd.",
                en: "The empty sheet, one per organisation, sent a week ahead.",
                fr: "La fiche vierge, une par organisation, envoyée une semaine à l’avance."),
            Text(
                nl: "Een muur met drie kolommen: A, B en C. Of de belangenkaart op een scherm.",
                en: "A wall with three columns: A, B and C. Or the map of interests on a screen.",
                fr: "Un mur avec trois colonnes : A, B et C. Ou la carte des intérêts à l’écran."),
            Text(
                nl: "Stickers in drie vormen: gedeeld, verenigbaar, botsend.",
                en: "Stickers in three shapes: shared, compatible, clashing.",
                fr: "Des autocollants de trois formes : partagé, compatible, en tension."),
        ],
        full: .init(steps: [
            step(
                10, Text(nl: "Waarom open kaart", en: "Why cards on the table", fr: "Pourquoi jouer cartes sur table"),
                Text(
                    nl: "Leg uit wat A, B en C zijn: motor, cement en inbreng. Zeg dat je een belang mag hebben.",
                    en: "Explain what A, B and C are: engine, cement and what you bring in. Say that it is fine to have an interest.",
                    fr: "Expliquez A, B et C : moteur, ciment et apport. Dites qu’il est permis d’avoir un intérêt.")),
            step(
                20, Text(nl: "Ieder vertelt", en: "Each has a say", fr: "Chacun raconte"),
                Text(
                    nl:
                        "Elke organisatie vertelt in twee minuten haar A, B en C. De anderen luisteren. Ze vragen alleen iets om het te begrijpen.",
                    en:
                        "Each organisation presents its A, B and C in two minutes. The others listen. They only ask questions to understand.",
                    fr:
                        "Chaque organisation présente son A, son B et son C en deux minutes. Les autres écoutent et ne posent des questions que pour comprendre."
                )),
            step(
                20, Text(nl: "Tekens zetten", en: "Set marks", fr: "Placer des repères"),
                Text(
                    nl:
                        "Plak samen stickers: wat is gedeeld, wat kan naast elkaar, wat botst? Wie botst, zegt eerst wat de ander nodig heeft.",
                    en:
                        "Put up stickers together: what is shared, what can go side by side, what clashes? Those who clash first say what the other needs.",
                    fr:
                        "Collez ensemble des autocollants : qu’est-ce qui est partagé, qu’est-ce qui peut aller de pair, qu’est-ce qui est en tension ? En cas de tension, chacun dit d’abord ce dont l’autre a besoin."
                )),
            step(
                15, Text(nl: "Wat brengen we in?", en: "What do we bring in?", fr: "Qu’apportons-nous ?"),
                Text(
                    nl:
                        "Tel op wat er is en lees voor wat niemand inbrengt. Staat er weinig tegenover een hoge ambitie? Vraag dan wat wél kan.",
                    en:
                        "Add up what there is and read out what nobody brings in. Is there little to match a high ambition? Then ask what is possible.",
                    fr:
                        "Additionnez ce qu’il y a et lisez à voix haute ce que personne n’apporte. Peu de choses répondent à une ambition élevée ? Demandez alors ce qui est possible."
                )),
            step(
                10, Text(nl: "Afspreken", en: "Agree", fr: "Convenir"),
                Text(
                    nl: "Kies ten hoogste drie dingen om uit te zoeken, met naam en dag.",
                    en: "Choose at most three things to find out, with a name and a day.",
                    fr: "Choisissez au plus trois points à éclaircir, avec un nom et un jour.")),
        ]),
        short: nil,
        pitfalls: [
            Text(
                nl: "Te vroeg harmonie: als niets botst, is er vaak nog niet eerlijk gesproken.",
                en: "Harmony too soon: when nothing clashes, people have often not spoken frankly yet.",
                fr: "L’harmonie trop tôt : si rien n’est en tension, on n’a souvent pas encore parlé franchement."),
            Text(
                nl: "Onderhandelen terwijl de eerste nog vertelt.", en: "Negotiating while the first one is still talking.",
                fr: "Négocier alors que la première personne parle encore."),
            Text(
                nl: "Een ambitie die zo hoog is dat niemand er eigenaar van is.", en: "An ambition so high that nobody owns it.",
                fr: "Une ambition si élevée que personne ne se l’approprie."),
        ],
        followUp: [
            Text(
                nl: "Zet de teksten op de belangenkaart en laat elke organisatie ze nalezen met haar achterban.",
                en: "Put the texts on the map of interests and let each organisation check them with its constituency.",
                fr: "Mettez les textes sur la carte des intérêts et laissez chaque organisation les relire avec les siens."),
            Text(
                nl: "Neem de kaart er na een half jaar opnieuw bij. Wat groeide?",
                en: "Take up the map again after half a year. What grew?",
                fr: "Reprenez la carte après six mois. Qu’est-ce qui a évolué ?"),
        ])

    static let levels = Instrument.Facilitation(
        aim: Text(
            nl:
                "Elkaars belangen leren kennen op drie niveaus, zodat niemand alleen over de organisatie praat. Wat het iemand persoonlijk oplevert, blijft van die persoon.",
            en:
                "To get to know each other’s interests at three levels, so that nobody talks only about the organisation. What somebody personally gets out of it stays theirs.",
            fr:
                "Découvrir les intérêts de chacun à trois niveaux, pour que personne ne parle seulement de l’organisation. Ce qu’une personne en retire pour elle-même lui appartient."
        ),
        groupSize: .init(
            least: 4, most: 30,
            advice: Text(
                nl: "Werk in groepjes van drie met mensen uit verschillende organisaties.",
                en: "Work in groups of three with people from different organisations.",
                fr: "Travaillez par trois, avec des personnes d’organisations différentes.")),
        material: [
            Text(nl: "Het lege blad, één per persoon.", en: "The empty sheet, one per person.", fr: "La fiche vierge, une par personne."),
            Text(
                nl: "Drie cirkels op de vloer of op een muur: netwerk, organisatie, individu.",
                en: "Three circles on the floor or a wall: network, organisation, individual.",
                fr: "Trois cercles au sol ou au mur : réseau, organisation, individu."),
        ],
        full: .init(steps: [
            step(
                5, Text(nl: "Veilig beginnen", en: "Begin safely", fr: "Commencer en confiance"),
                Text(
                    nl: "Zeg: ‘Het derde vak is van jou. Je vertelt alleen wat je wilt, en niemand vraagt door.’",
                    en: "Say: ‘The third box is yours. You tell only what you want to, and nobody presses you.’",
                    fr: "Dites : « La troisième case est à vous. Vous ne dites que ce que vous voulez, et personne n’insiste. »")),
            step(
                10, Text(nl: "Alleen schrijven", en: "Write alone", fr: "Écrire individuellement"),
                Text(
                    nl: "Iedereen schrijft voor zichzelf, in stilte.",
                    en: "Everybody writes for themselves, in silence.",
                    fr: "Chacun écrit pour soi, en silence.")),
            step(
                15, Text(nl: "Met z’n drieën delen", en: "Share in threes", fr: "Partager à trois"),
                Text(
                    nl: "Ieder vertelt vijf minuten. De anderen herhalen wat ze hoorden, zonder oordeel.",
                    en: "Each speaks for five minutes. The others repeat what they heard, without judging.",
                    fr: "Chacun parle cinq minutes. Les autres redisent ce qu’ils ont entendu, sans juger.")),
            step(
                15, Text(nl: "Samen kijken", en: "Look together", fr: "Regarder ensemble"),
                Text(
                    nl:
                        "Hang op wat gedeeld mag worden. Waar versterken de niveaus elkaar, en waar trekken ze je in verschillende richtingen?",
                    en:
                        "Put up what may be shared. Where do the levels strengthen each other, and where do they pull you in different directions?",
                    fr: "Affichez ce qui peut être partagé. Où les niveaux se renforcent-ils, et où vous tiraillent-ils ?")),
        ]),
        short: nil,
        pitfalls: [
            Text(
                nl: "Iemand vragen om het persoonlijke toch te vertellen.", en: "Asking somebody to tell the personal part after all.",
                fr: "Demander à quelqu’un de dire malgré tout ce qui est personnel."),
            Text(
                nl: "Doen alsof het belang van het netwerk boven de andere staat.",
                en: "Pretending that the interest of the network stands above the others.",
                fr: "Faire comme si l’intérêt du réseau passait avant les autres."),
        ],
        followUp: [
            Text(
                nl: "Bespreek in je eigen organisatie wat er in het tweede vak staat.",
                en: "Discuss the second box in your own organisation.",
                fr: "Discutez de la deuxième case dans votre propre organisation."),
            Text(
                nl: "Herhaal dit wanneer er nieuwe mensen aan tafel komen.", en: "Repeat this when new people join the table.",
                fr: "Recommencez quand de nouvelles personnes arrivent."),
        ])

    private static func step(_ minutes: Int, _ title: Text, _ text: Text) -> Instrument.Facilitation.Step {
        .init(title: title, text: text, minutes: minutes)
    }
}
