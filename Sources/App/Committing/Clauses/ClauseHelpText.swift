import Localization

/// Help with writing a section.
enum ClauseHelpText {
    static let pages = [
        Help(
            key: "rubriek-schrijven",
            routes: [
                "/netwerken/:network/documenten/:document/artikels/:section", "/netwerken/:network/documenten/:document/artikels/nieuw",
            ],
            title: Text(nl: "Een rubriek schrijven", en: "Write a section", fr: "Écrire une rubrique"),
            purpose: Text(
                nl: "De tekst van één rubriek aanpassen.", en: "Change the text of one section.", fr: "Adapter le texte d’une rubrique."),
            acts: Text(
                nl: "Typen of plakken, overnemen wat het netwerk al weet, de rubriek verplaatsen of weglaten.",
                en: "Type or paste, copy in what the network knows already, move the section or leave it out.",
                fr: "Taper ou coller, reprendre ce que le réseau sait déjà, déplacer la rubrique ou la retirer."),
            audience: Text(
                nl: "De coördinator en wie het document begon, schrijven. Anderen stellen een wijziging voor.",
                en: "The coordinator and whoever began the document write. Others propose an amendment.",
                fr: "La coordination et la personne qui a commencé le document écrivent. Les autres proposent un amendement."),
            doubt: Text(
                nl: "Schrijft iemand anders tegelijk? Dan zie je bij het bewaren beide teksten, en gaat er niets verloren.",
                en: "Is somebody else writing at the same time? Then you see both texts when you save, and nothing is lost.",
                fr: "Quelqu’un d’autre écrit en même temps ? Vous verrez les deux textes en enregistrant, et rien n’est perdu."))
    ]
}
