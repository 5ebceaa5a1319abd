import Localization

/// Words of the accessibility statement, after the model of Decision (EU) 2018/1523.
enum StatementText {
    static let title = Text(nl: "Toegankelijkheidsverklaring", en: "Accessibility statement", fr: "Déclaration d’accessibilité")
    static let intro = Text(
        nl:
            "Iedereen moet hier alles kunnen doen, ook wie slecht ziet, niet met een muis werkt, traag leest of een oud toestel heeft. Deze verklaring gaat over alle pagina’s van deze site en wordt getoetst aan EN 301 549 en WCAG 2.1, niveau AA.",
        en:
            "Everybody should be able to do everything here, also those who see poorly, do not use a mouse, read slowly or have an old device. This statement covers all pages of this site, measured against EN 301 549 and WCAG 2.1, level AA.",
        fr:
            "Chacun doit pouvoir tout faire ici, y compris les personnes qui voient mal, n’utilisent pas de souris, lisent lentement ou ont un appareil ancien. Cette déclaration porte sur toutes les pages de ce site, au regard de la norme EN 301 549 et des WCAG 2.1, niveau AA."
    )
    static let state = Text(nl: "Stand van zaken", en: "State of compliance", fr: "État de conformité")
    static let partial = Text(nl: "Gedeeltelijk conform", en: "Partially compliant", fr: "Partiellement conforme")
    static let withoutBreaches = Text(
        nl: "Onze toetsen vinden geen inbreuken. Volledig noemen we de site pas als ook mensen met hulpmiddelen haar getoetst hebben.",
        en:
            "Our tests find no breaches. We will call the site fully compliant only once people with assistive technology have tested it too.",
        fr:
            "Nos tests ne trouvent aucun manquement. Nous ne dirons le site entièrement conforme que lorsque des personnes utilisant des aides techniques l’auront aussi testé."
    )
    static let withBreaches = Text(
        nl: "Onze toetsen vinden nog inbreuken. Ze staan hieronder, met de regel en het aantal plaatsen.",
        en: "Our tests still find breaches. They are listed below, with the rule and the number of places.",
        fr: "Nos tests trouvent encore des manquements. Les voici, avec la règle et le nombre d’endroits.")
    static let notMeasured = Text(
        nl: "De toetsen in een browser schreven hun uitslag nog niet op.",
        en: "The tests in a browser have not written down their outcome yet.",
        fr: "Les tests dans un navigateur n’ont pas encore consigné leur résultat.")
    static let notTested = Text(nl: "Wat niet getoetst is", en: "What was not tested", fr: "Ce qui n’a pas été testé")
    static let gaps: [Text] = [
        Text(
            nl: "Schermlezers en brailleleesregels met mensen die ze elke dag gebruiken.",
            en: "Screen readers and braille displays with people who use them every day.",
            fr: "Les lecteurs d’écran et plages braille avec des personnes qui les utilisent chaque jour."),
        Text(
            nl: "Spraakbesturing en schakelaars.", en: "Voice control and switches.", fr: "La commande vocale et les contacteurs."),
        Text(
            nl: "Of de teksten vlot genoeg lezen voor wie moeilijk leest: ze zijn eenvoudig geschreven, maar niet met lezers getoetst.",
            en:
                "Whether the texts are easy enough for people who read with difficulty: they are written simply, but not tested with readers.",
            fr:
                "Si les textes conviennent aux personnes qui lisent difficilement : ils sont écrits simplement, mais n’ont pas été testés avec elles."
        ),
        Text(
            nl: "Andere browsers dan Chromium.", en: "Browsers other than Chromium.", fr: "D’autres navigateurs que Chromium."),
    ]
    static let how = Text(nl: "Hoe we dat weten", en: "How we know", fr: "Comment nous le savons")
    static let checks = Text(nl: "Wat de toetsen nakeken", en: "What the tests checked", fr: "Ce que les tests ont vérifié")
    static let what = Text(nl: "Toets", en: "Test", fr: "Test")
    static let held = Text(nl: "In orde", en: "In order", fr: "En ordre")
    static let failed = Text(nl: "Niet in orde", en: "Not in order", fr: "Pas en ordre")
    static let light = Text(nl: "licht", en: "light", fr: "clair")
    static let dark = Text(nl: "donker", en: "dark", fr: "sombre")
    static let feedback = Text(nl: "Bots je ergens op?", en: "Did you meet a barrier?", fr: "Vous rencontrez un obstacle ?")
    static let feedbackWhy = Text(
        nl:
            "Laat weten op welke pagina het was en wat er niet lukte. Vraag gerust dezelfde inhoud in een andere vorm, bijvoorbeeld op papier.",
        en:
            "Tell us which page it was and what did not work. Feel free to ask for the same content in another form, for instance on paper.",
        fr:
            "Dites-nous sur quelle page et ce qui n’a pas fonctionné. Vous pouvez demander le même contenu sous une autre forme, par exemple sur papier."
    )
    static let noContact = Text(
        nl: "Deze installatie noemt nog geen adres. Vraag het aan de coördinator van je netwerk.",
        en: "This installation names no address yet. Ask the coordinator of your network.",
        fr: "Cette installation n’indique pas encore d’adresse. Adressez-vous à la coordination de votre réseau.")
    static let enforcement = Text(nl: "Komt er geen goed antwoord?", en: "No good answer?", fr: "Pas de réponse satisfaisante ?")
    static let enforcementWhy = Text(
        nl: "Dan kun je bij een ombudsdienst terecht. Welke, hangt af van de overheid of organisatie die deze site aanbiedt.",
        en: "Then you can turn to an ombuds service. Which one depends on the authority or organisation that offers this site.",
        fr:
            "Vous pouvez alors vous adresser à un service de médiation. Lequel dépend de l’autorité ou de l’organisation qui propose ce site."
    )

    /// Where complaints go in Belgium, as data.
    static let bodies: [(name: String, about: Text, address: String)] = [
        (
            "Vlaamse Ombudsdienst",
            Text(
                nl: "voor Vlaamse en lokale overheden", en: "for Flemish and local authorities",
                fr: "pour les autorités flamandes et locales"),
            "www.vlaamseombudsdienst.be"
        ),
        (
            "Federale Ombudsman / Médiateur fédéral",
            Text(nl: "voor federale overheden", en: "for federal authorities", fr: "pour les autorités fédérales"),
            "www.federaalombudsman.be"
        ),
    ]

    static func method(_ date: String) -> Text {
        Text(
            nl:
                "Door zelfbeoordeling. Op \(date) liepen alle toetsen in een echte browser; de makers bekeken elke pagina ook zelf, op een telefoon, op een groot scherm, in het donker en op papier.",
            en:
                "By self-assessment. On \(date) all tests ran in a real browser; the makers also looked at every page themselves, on a phone, on a large screen, in the dark and on paper.",
            fr:
                "Par auto-évaluation. Le \(date), tous les tests ont été menés dans un vrai navigateur ; les auteurs ont aussi regardé chaque page, sur téléphone, sur grand écran, en mode sombre et sur papier."
        )
    }

    static func tools(axe: String, chromium: String, pages: Int, looks: Int) -> Text {
        Text(
            nl:
                "axe-core \(axe) in Chromium \(chromium), op \(pages) pagina’s en toestanden, elk op een groot scherm en op een telefoon, in \(looks) weergaven:",
            en:
                "axe-core \(axe) in Chromium \(chromium), on \(pages) pages and states, each on a large screen and on a phone, in \(looks) views:",
            fr:
                "axe-core \(axe) dans Chromium \(chromium), sur \(pages) pages et états, chacun sur grand écran et sur téléphone, en \(looks) vues :"
        )
    }

    static func check(_ name: AccessibilityReport.Check.Name) -> Text {
        switch name {
        case .pages:
            Text(
                nl: "Elke pagina: regels van axe, tekst op 200 %, passend op 320 px, grote knoppen",
                en: "Every page: rules of axe, text at 200 %, fitting 320 px, large targets",
                fr: "Chaque page : règles d’axe, texte à 200 %, largeur de 320 px, grandes cibles")
        case .keyboard:
            Text(nl: "Alles met het toetsenbord", en: "Everything by keyboard", fr: "Tout au clavier")
        case .plain:
            Text(nl: "Alles zonder scripts", en: "Everything without scripts", fr: "Tout sans scripts")
        case .print:
            Text(nl: "Afdrukken", en: "Printing", fr: "Impression")
        }
    }
}
