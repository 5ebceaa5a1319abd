import Localization

/// Help with the pictures that stand for partners.
enum LogoHelpText {
    static let pages = [
        Help(
            key: "logo", routes: ["/netwerken/:network/partners/:partner/logo"], title: LogoText.title,
            purpose: Text(
                nl: "De partner herkenbaar maken op documenten die het netwerk afdrukt.",
                en: "Make the partner recognisable on documents that the network prints.",
                fr: "Rendre le partenaire reconnaissable sur les documents que le réseau imprime."),
            acts: Text(
                nl: "Een logo toevoegen, vervangen of weghalen.", en: "Add a logo, replace it or remove it.",
                fr: "Ajouter un logo, le remplacer ou le retirer."),
            audience: Text(
                nl: "De coördinator, en wie de partner vertegenwoordigt. Iedereen in het netwerk ziet het logo.",
                en: "The coordinator, and whoever represents the partner. Everybody in the network sees the logo.",
                fr: "La coordination et les personnes qui représentent le partenaire. Tout le réseau voit le logo."),
            doubt: Text(
                nl: "Lukt het niet met een SVG? Bewaar het logo dan als PNG van 800 punten breed.",
                en: "Does an SVG not work? Then save the logo as a PNG 800 points wide.",
                fr: "Un SVG ne convient pas ? Enregistrez alors le logo en PNG de 800 points de large."))
    ]
}
