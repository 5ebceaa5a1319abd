/// What the demo's partners say of their ambition, interests and commitment.
extension DemoInterests {
    static let said: [Said] = [
        Said(
            partner: "Sportdienst Waterbeke", writer: "Youssef El Amrani", daysAgo: 300,
            ambition: "Meer kinderen uit gezinnen met weinig geld lid maken van een sportclub.", reach: .improve,
            organisation: "Onze zalen staan in de vakantie leeg en onze kansenpas bereikt te weinig gezinnen."),
        Said(
            partner: "Sportdienst Waterbeke", writer: "Youssef El Amrani", daysAgo: 60,
            ambition:
                "Sporten is voor elk kind in Waterbeke gewoon, ook als er thuis weinig geld is. Lid worden van een club hoeft niet; meedoen wel.",
            reach: .transform,
            network: "Samen bereiken we gezinnen die nooit bij een sportloket binnenstappen.",
            organisation: "Onze zalen staan in de vakantie leeg en onze kansenpas bereikt te weinig gezinnen.",
            sensitivity: "De clubs beslissen zelf over hun lidgeld. Wij kunnen daar niets over beloven.",
            brings: [
                Brought(resource: .space, quantity: 3, unit: "zalen in de vakantie", untilDays: 400, note: "Op weekdagen, met toezicht."),
                Brought(resource: .time, quantity: 8, unit: "uur per maand", note: "Een medewerker voor het netwerk."),
            ]),
        Said(
            partner: "Cultuurdienst Waterbeke", writer: "Geert Lievens", daysAgo: 295,
            ambition: "Niemand blijft thuis van een voorstelling omdat het ticket te duur is of de drempel te hoog.", reach: .improve,
            network: "Eén toegang tot vrije tijd in plaats van een loket per dienst.",
            organisation: "Nieuwe mensen in de zaal, en programmeren wat hen aanspreekt.",
            brings: [
                Brought(resource: .money, quantity: 5000, unit: "euro per jaar", untilDays: 405),
                Brought(resource: .time, quantity: 12, unit: "uur per maand", note: "Coördinatie van het netwerk."),
            ]),
        Said(
            partner: "Jeugddienst Waterbeke", writer: "Lotte Mertens", daysAgo: 280,
            ambition: "Jongeren kiezen zelf mee wat er in hun vrije tijd te doen is.", reach: .transform,
            network: "Signalen van jongeren komen bij wie er iets mee kan doen.",
            organisation: "De speelpleinwerking open houden voor wie laat inschrijft.",
            brings: [Brought(resource: .people, quantity: 6, unit: "animatoren in de zomer", untilDays: 290)]),
        Said(
            partner: "OCMW Waterbeke", writer: "Els Verstraete", daysAgo: 270,
            ambition: "Armoede mag niet bepalen of je erbij hoort.", reach: .transition,
            network: "Hulp en vrije tijd spreken dezelfde taal, zodat niemand zijn verhaal drie keer moet doen.",
            organisation: "Vrije tijd werkt voor onze cliënten vaak beter dan een gesprek aan een bureau.",
            sensitivity: "Wij zijn gebonden aan het beroepsgeheim. Namen van cliënten geven we nooit door.", audience: .network,
            brings: [
                Brought(resource: .money, quantity: 12000, unit: "euro per jaar", untilDays: 405, note: "Uit het fonds voor participatie."),
                Brought(resource: .reach, note: "Maatschappelijk werkers leiden gezinnen toe."),
            ]),
        Said(
            partner: "vzw Welkom", writer: "Danny Vervaet", daysAgo: 265,
            ambition:
                "Een gemeente waar mensen in armoede mee beslissen over wat er voor hen bedacht wordt. Vrije tijd is geen gunst, maar een recht.",
            reach: .transition,
            network: "Onze ervaringen tellen even zwaar als cijfers.",
            organisation: "Onze leden krijgen een plaats aan tafel waar beslist wordt.",
            sensitivity: "Wij willen niet het uithangbord zijn van plannen die al vastliggen.", audience: .own),
        Said(
            partner: "vzw De Speelkaravaan", writer: "Ruben Ooms", daysAgo: 250,
            ambition: "Spelen kan overal, ook op een plein zonder speeltuig.", reach: .improve,
            network: "We weten van elkaar waar we wanneer staan.",
            organisation: "Meer buurten waar we met de karavaan welkom zijn.",
            brings: [
                Brought(resource: .services, quantity: 20, unit: "speelnamiddagen per jaar", untilDays: 200),
                Brought(resource: .time, quantity: 4, unit: "uur per maand"),
            ]),
        Said(
            partner: "Basisschool Waterbeke-Centrum", writer: "Veerle Cools", daysAgo: 240,
            ambition: "Kinderen komen na de vakantie niet met een achterstand terug.", reach: .improve,
            organisation: "Ouders die ons vertrouwen, ook buiten de schooluren.",
            brings: [Brought(resource: .space, quantity: 2, unit: "klaslokalen", untilDays: 220, note: "Na vier uur.")]),
        Said(
            partner: "Wandelclub Stap Mee", writer: "Marleen Ghyselinck", daysAgo: 235,
            ambition: "Wie alleen is, kan elke week mee op stap.", reach: .improve,
            network: "Nieuwe wandelaars vinden ons via mensen die ze vertrouwen.",
            brings: [Brought(resource: .people, note: "Vrijwilligers die iemand de eerste keer thuis ophalen.")]),
        Said(
            partner: "Bewonersgroep Weverspoort", writer: "Karima Zerouali", daysAgo: 230,
            ambition: "Onze wijk heeft een plein waar alle kinderen mogen zijn.", reach: .transform,
            network: "We worden gehoord vóór de plannen klaar zijn.",
            organisation: "Een vaste plek en een klein budget voor activiteiten van bewoners.",
            brings: [
                Brought(resource: .reach, note: "Wij kennen de gezinnen in onze straten."),
                Brought(resource: .people, quantity: 10, unit: "vrijwilligers", untilDays: -20, note: "Voor de zomer op het plein."),
            ]),
        Said(
            partner: "Nawal Lamrini, ervaringsdeskundige", writer: "Nawal Lamrini", daysAgo: 225,
            ambition: "Dat een moeder niet moet uitleggen waarom ze iets niet kan betalen.", reach: .transition,
            network: "Diensten die van elkaar leren hoe schaamte werkt.",
            brings: [Brought(resource: .knowledge, quantity: 6, unit: "vormingen per jaar", note: "Tegen een vrijwilligersvergoeding.")]),
        Said(
            partner: "Steunpunt Samen Uit Vlaanderen", writer: "Joris Hellinck", daysAgo: 220,
            network: "Wat hier werkt, kan elders ook.",
            organisation: "Voorbeelden die we aan andere gemeenten kunnen tonen.",
            brings: [Brought(resource: .knowledge, quantity: 4, unit: "dagen per jaar", untilDays: 100)]),
        Said(
            partner: "Wijkgezondheidscentrum Waterbeke", writer: "Inge Vlaeminck", daysAgo: 215,
            ambition: "Bewegen en mensen ontmoeten op voorschrift, in plaats van alleen pillen.", reach: .transform,
            organisation: "Patiënten die we doorverwijzen, komen ook echt aan.",
            brings: [Brought(resource: .connections, note: "Huisartsen en verpleegkundigen in de wijk.")]),
        Said(
            partner: "Woonmaatschappij Bekeland", writer: "Filip Staelens", daysAgo: 210,
            network: "Leefbare buurten, minder klachten.", organisation: "Gemeenschappelijke zalen die gebruikt worden zoals het hoort.",
            brings: [Brought(resource: .space, quantity: 1, unit: "buurtzaal", untilDays: 365)]),
    ]

    static let own: [Own] = [
        Own(
            partner: "Sportdienst Waterbeke", person: "Youssef El Amrani",
            text: "Ik wil hier zelf leren onderhandelen. Op mijn dienst beslist altijd iemand anders.", isShared: false),
        Own(
            partner: "vzw Welkom", person: "Greet De Wilde",
            text: "Ik krijg hier energie van mensen die ik anders nooit spreek.", isShared: true),
        Own(
            partner: "Jeugddienst Waterbeke", person: "Lotte Mertens",
            text: "Met andere diensten samenwerken maakt mijn job minder eenzaam.", isShared: true),
    ]

    static let marks: [Marked] = [
        Marked(
            kind: .shared, left: ("OCMW Waterbeke", .network), right: ("Cultuurdienst Waterbeke", .network),
            note: "Eén toegang en één keer je verhaal doen: dat is hetzelfde doel.", writer: "Hanne Vermeersch"),
        Marked(
            kind: .compatible, left: ("Sportdienst Waterbeke", .organisation), right: ("vzw De Speelkaravaan", .organisation),
            note: "Lege zalen in de vakantie en een karavaan die plaats zoekt bij regen.", writer: "Youssef El Amrani"),
        Marked(
            kind: .clashing, left: ("Woonmaatschappij Bekeland", .organisation), right: ("Bewonersgroep Weverspoort", .organisation),
            note: "Wie beslist over de buurtzaal? Daar praten we over op de vergadering van december.", writer: "Hanne Vermeersch"),
        Marked(
            kind: .shared, theme: "Niemand wil dat gezinnen zich moeten bewijzen", note: "Kwam in bijna elk gesprek terug.",
            writer: "Hanne Vermeersch"),
    ]
}
