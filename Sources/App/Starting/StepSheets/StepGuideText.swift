import Localization

/// The facilitator's sheet of the six steps.
enum StepGuideText {
    static let guide = Instrument.Facilitation(
        aim: Text(
            nl:
                "Met een kleine groep van een issue naar de eerste partners gaan, in twee samenkomsten met gesprekken ertussen. De criteria liggen vast vóór er namen vallen.",
            en:
                "To go from an issue to the first partners with a small group, in two meetings with talks in between. The criteria are locked before names are mentioned.",
            fr:
                "Passer d’un enjeu aux premiers partenaires avec un petit groupe, en deux réunions, avec des échanges entre les deux. Les critères sont fixés avant que des noms soient cités."
        ),
        groupSize: .init(
            least: 2, most: 8,
            advice: Text(
                nl: "Neem iemand mee die het issue zelf beleeft, en iemand die de streek goed kent.",
                en: "Bring somebody who lives with the issue, and somebody who knows the area well.",
                fr: "Associez une personne qui vit l’enjeu et une autre qui connaît bien la région.")),
        material: [
            Text(
                nl: "Het lege blad van de zes stappen, en dat van de arena-analyse.",
                en: "The empty sheets of the six steps and of the arena analysis.",
                fr: "Les fiches vierges des six étapes et de l’analyse de l’arène."),
            Text(
                nl: "Een envelop of een foto voor de criteria: zo ziet iedereen dat ze eerst kwamen.",
                en: "An envelope or a photo for the criteria: that way everybody sees that they came first.",
                fr: "Une enveloppe ou une photo pour les critères : tout le monde voit ainsi qu’ils étaient là d’abord."),
        ],
        full: .init(steps: [
            step(
                15, Text(nl: "Het issue in één zin", en: "The issue in one sentence", fr: "L’enjeu en une phrase"),
                Text(
                    nl: "Ieder schrijft één zin. Leg ze naast elkaar en schrijf samen een nieuwe, zonder oplossing erin.",
                    en: "Each person writes one sentence. Lay them side by side and write a new one together, without a solution in it.",
                    fr:
                        "Chaque personne écrit une phrase. Comparez les phrases et écrivez-en ensemble une nouvelle, sans y mettre de solution."
                )),
            step(
                45, Text(nl: "De arena", en: "The arena", fr: "L’arène"),
                Text(
                    nl: "Doe de arena-analyse, of kijk de vorige na. Vraag ook wie niet aan tafel zit.",
                    en: "Do the arena analysis, or check the earlier one. Ask, too, who is not at the table.",
                    fr: "Faites l’analyse de l’arène, ou relisez la précédente. Demandez aussi qui n’est pas à la table.")),
            step(
                20, Text(nl: "Vormen bedenken", en: "Think of forms", fr: "Imaginer des formes"),
                Text(
                    nl: "Noem per actor alles wat zou kunnen, van op de hoogte houden tot netwerk. Oordelen mag nog niet.",
                    en: "For each actor, name everything that is possible, from keeping informed to a network. No judging yet.",
                    fr: "Citez pour chaque acteur tout ce qui est possible, de tenir au courant jusqu’au réseau. Ne jugez pas encore.")),
            step(
                15, Text(nl: "Criteria vastleggen", en: "Lock the criteria", fr: "Fixer les critères"),
                Text(
                    nl: "Hoogstens vijf, in woorden die je kunt nagaan. Zet de datum erop en leg ze weg.",
                    en: "Five at most, in words that you can check. Put the date on them and put them away.",
                    fr: "Cinq au plus, avec des mots que l’on peut vérifier. Datez-les et mettez-les de côté.")),
            step(
                25, Text(nl: "Kiezen en verdelen", en: "Choose and share out", fr: "Choisir et répartir"),
                Text(
                    nl: "Leg elke actor naast de criteria. Spreek af wie met wie praat, en wie welke deur opent.",
                    en: "Hold each actor against the criteria. Agree who talks to whom, and who opens which door.",
                    fr: "Confrontez chaque acteur aux critères. Convenez de qui parle à qui, et de qui ouvre quelle porte.")),
            step(
                30, Text(nl: "Na de gesprekken: bijsturen", en: "After the talks: correct", fr: "Après les échanges : ajuster"),
                Text(
                    nl: "In de tweede samenkomst: klopte onze inschatting? Verbeter de arena en voeg toe wie jullie vergeten waren.",
                    en: "In the second meeting: was our estimate right? Correct the arena and add those you had forgotten.",
                    fr: "À la deuxième réunion : notre estimation était-elle juste ? Corrigez l’arène et ajoutez les acteurs oubliés.")),
        ]), short: nil,
        pitfalls: [
            Text(
                nl: "Eerst een naam en daarna een criterium dat erbij past.", en: "First a name and then a criterion that fits it.",
                fr: "D’abord un nom, puis un critère qui lui convient."),
            Text(
                nl: "Alleen aanspreken wie je al goed kent.", en: "Approaching only those you already know well.",
                fr: "Ne contacter que les acteurs que vous connaissez déjà bien."),
            Text(
                nl: "Invullen wat het belang van de ander is in plaats van het te vragen.",
                en: "Assuming what the other’s interest is instead of asking.", fr: "Supposer l’intérêt de l’autre au lieu de le demander."),
            Text(
                nl: "Een ‘misschien’ als een ja noteren.", en: "Writing down a ‘perhaps’ as a yes.",
                fr: "Noter un « peut-être » comme un oui."),
        ],
        followUp: [
            Text(
                nl: "Wie ja zei, wordt partner: met één handeling, zonder iets over te typen.",
                en: "Whoever said yes becomes a partner: in one go, without retyping anything.",
                fr: "L’acteur qui a dit oui devient partenaire : en une fois, sans rien retaper."),
            Text(
                nl: "Doe de oefening opnieuw als het issue verandert of een kernactor afhaakt.",
                en: "Do the exercise again when the issue changes or a core actor drops out.",
                fr: "Refaites l’exercice si l’enjeu change ou si un acteur central se retire."),
        ])

    private static func step(_ minutes: Int, _ title: Text, _ text: Text) -> Instrument.Facilitation.Step {
        .init(title: title, text: text, minutes: minutes)
    }
}
