/// What the demo's agreement says, in the language of its invented network.
enum DemoDocumentText {
    static let targetGroup = """
        Mensen in armoede en gezinnen met een laag inkomen in Waterbeke, ook wie **geen recht heeft op steun** maar elke maand tekortkomt. Wij kijken naar wat iemand overhoudt, niet naar welk statuut iemand heeft.
        """
    static let meetings = """
        - Het **kernoverleg** komt zes keer per jaar samen, telkens bij een andere partner.
        - Eén keer per jaar is er een **netwerkdag** voor iedereen.
        - Wie niet kan komen, laat het vooraf weten en leest het verslag binnen de week.
        """
    static let budgetOfTheClub = """
        Groepen zonder eigen inkomsten brengen niets in en worden in deze begroting niet genoemd.
        """

    static let agreement = [
        "municipalities": "Waterbeke",
        "period":
            "Deze nota geldt van 1 januari 2027 tot en met 31 december 2032. Halverwege, in december 2029, bekijken wij haar opnieuw.",
        "involvement": """
        | Partner | Opmaak | Opvolging | Uitvoering |
        |---|---|---|---|
        | Cultuurdienst, sportdienst en jeugddienst | ja | ja | tarieven, kampen en lessen |
        | OCMW Waterbeke | ja | ja | de pas, en wie er recht op heeft |
        | vzw Welkom | ja | ja, met twee ervaringsdeskundigen | toeleiding en vorming |
        | Scholen en verenigingen | gelezen en besproken | netwerkdag | plaatsen en activiteiten |
        """,
        "vision": """
        Vrije tijd is geen luxe. Wie weinig geld heeft, doet in Waterbeke mee **zoals iedereen**: aan dezelfde activiteit, met dezelfde kaart, zonder telkens te moeten uitleggen waarom.

        Wij werken samen omdat geen van ons dat alleen kan: het OCMW kent de mensen, de diensten en verenigingen hebben het aanbod, en vzw Welkom weet waar het misloopt.
        """,
        "environment": """
        # Wie hier woont
        Waterbeke telt 21.400 inwoners. Eén op de negen kinderen groeit op in een gezin met een laag inkomen; in Weverspoort is dat één op de vier.

        # Wat er is
        Er zijn 64 verenigingen, drie gemeentelijke vrijetijdsdiensten en een bibliotheek. Elke dienst had tot nu een eigen kortingsregel.

        # Wat we hoorden
        Op drie gesprekstafels met 41 bewoners kwamen telkens dezelfde zaken terug: geld vooraf, formulieren, vervoer, en niet weten waar je terechtkan.
        """,
        "targetGroup": "Mensen die steun krijgen van het OCMW van Waterbeke.",
        "barriers": """
        1. **Geld** dat je moet voorschieten.
        2. **Informatie** die je niet bereikt of niet begrijpt.
        3. **Schroom**: herkend worden aan een kaart of een formulier.
        4. **Uren** die niet passen bij werk of kinderen.
        """,
        "goals": """
        # 1. Iedereen kan betalen
        - 1.1 Tegen eind 2027 geven alle partners dezelfde korting op dezelfde pas.
        - 1.2 Niemand schiet meer dan tien euro voor.

        # 2. Iedereen weet ervan
        - 2.1 Elke partner heeft één herkenbaar contactpunt.
        - 2.2 Wij maken vier keer per jaar samen een nieuwsbrief in klare taal.

        # 3. Iedereen telt mee
        - 3.1 Twee ervaringsdeskundigen zitten in het kernoverleg en worden daarvoor vergoed.
        """,
        "actions": """
        | Actie | Soort | Trekker | Budget per jaar |
        |---|---|---|---|
        | Vrijetijdspas met kansentarief | deelname | OCMW Waterbeke | 18.000 euro |
        | Fiets- en zwemlessen in de wijk | initiatief | Sportdienst Waterbeke | 6.500 euro |
        | Vorming over drempels voor lesgevers | initiatief | vzw Welkom | 2.400 euro |
        """,
        "budget": """
        | Jaar | Subsidie | Eigen inbreng | Uitgaven |
        |---|---|---|---|
        | 2027 | 21.000 euro | 6.000 euro | 27.000 euro |
        | 2028 | 21.000 euro | 6.500 euro | 27.500 euro |
        | 2029 | 21.000 euro | 7.000 euro | 28.000 euro |

        In december 2029, halverwege, maken wij de begroting op voor de drie jaren daarna.

        Wie geen geld kan geven, brengt iets anders in: tijd, ruimte of kennis telt evenveel mee.
        """,
        "meetings": "Het kernoverleg komt vier keer per jaar samen.",
        "experts":
            "Nawal Lamrini en een tweede ervaringsdeskundige van vzw Welkom schrijven mee, beslissen mee en beoordelen mee. Zij krijgen daarvoor een vergoeding en een vaste gesprekspartner.",
        "evaluation":
            "Elk najaar leggen wij de cijfers naast de doelstellingen en vragen wij de deelnemers wat er beter kan. Het kernoverleg past de acties aan.",
        "approval": "Elke partner laat deze nota goedkeuren door het orgaan dat daarvoor bevoegd is, en ondertekent daarna.",
    ]
}
