import Localization

/// Words of what carries out a section of a document.
enum ClauseLinkText {
    static let title = Text(nl: "Wat dit uitvoert", en: "What carries this out", fr: "Ce qui le met en œuvre")
    static let why = Text(
        nl:
            "Koppel de besluiten en acties die deze rubriek waarmaken. Wie het document leest, ziet er meteen hoe ver ze staan. Aan de tekst verandert niets, ook niet als die al ondertekend is.",
        en:
            "Link the decisions and actions that put this section into practice. Whoever reads the document sees at once how far they are. Nothing changes in the text, not even when it is signed already.",
        fr:
            "Associez les décisions et les actions qui concrétisent cette rubrique. Qui lit le document voit aussitôt où elles en sont. Le texte ne change pas, même s’il est déjà signé."
    )
    static let link = Text(
        nl: "Koppel een besluit of actie", en: "Link a decision or action", fr: "Associer une décision ou une action")
    static let unlink = Text(nl: "Loskoppelen", en: "Unlink", fr: "Dissocier")
    static let add = Text(nl: "Koppelen", en: "Link", fr: "Associer")
    static let decision = Text(nl: "Besluit", en: "Decision", fr: "Décision")
    static let decisionHint = Text(
        nl: "Open of gesloten, het nieuwste bovenaan.", en: "Open or closed, the newest first.",
        fr: "Ouverte ou clôturée, la plus récente en premier.")
    static let action = Text(nl: "Actie", en: "Action", fr: "Action")
    static let actionHint = Text(
        nl: "Wat nog te doen is, het nieuwste bovenaan.", en: "What is still to be done, the newest first.",
        fr: "Ce qui reste à faire, la plus récente en premier.")
    static let none = Text(nl: "geen", en: "none", fr: "aucune")
    static let linked = Text(nl: "Nu gekoppeld", en: "Linked now", fr: "Associé maintenant")
    static let empty = Text(
        nl: "Aan deze rubriek is nog niets gekoppeld.", en: "Nothing is linked to this section yet.",
        fr: "Rien n’est encore associé à cette rubrique.")
    static let nothing = Text(
        nl: "Er is in dit netwerk nog geen besluit of lopende actie om te koppelen. Begin met een van beide.",
        en: "There is no decision or current action in this network to link yet. Begin with one of the two.",
        fr: "Il n’y a encore ni décision ni action en cours à associer dans ce réseau. Commencez par l’une des deux.")
    static let allLinked = Text(
        nl: "Er is verder geen besluit of lopende actie om te koppelen.", en: "There is no other decision or current action to link.",
        fr: "Il n’y a pas d’autre décision ni d’action en cours à associer.")
    static let chooseOne = Text(
        nl: "Kies een besluit of een actie.", en: "Choose a decision or an action.", fr: "Choisissez une décision ou une action.")
}
