import Localization

/// Words of writing a section of a document.
enum ClauseText {
    static let title = Text(nl: "Titel van de rubriek", en: "Title of the section", fr: "Titre de la rubrique")
    static let body = Text(nl: "Tekst", en: "Text", fr: "Texte")
    static let bodyHint = Text(
        nl: "Een lege regel begint een nieuwe alinea. # is een tussentitel, - een opsomming, **vet** en *schuin*. Plakken uit Word mag.",
        en: "An empty line begins a new paragraph. # is a heading, - a list, **bold** and *italic*. You can paste from Word.",
        fr:
            "Une ligne vide commence un nouveau paragraphe. # est un intertitre, - une liste, **gras** et *italique*. Vous pouvez coller depuis Word."
    )
    static let why = Text(nl: "Waarom deze wijziging?", en: "Why this change?", fr: "Pourquoi ce changement ?")
    static let whyHint = Text(
        nl: "Staat bij de versies. Mag leeg blijven.", en: "Shown with the versions. May be left empty.",
        fr: "Figure avec les versions. Peut rester vide.")
    static let edit = Text(nl: "Schrijven", en: "Write", fr: "Écrire")
    static let add = Text(nl: "Een rubriek toevoegen", en: "Add a section", fr: "Ajouter une rubrique")
    static let leaveOut = Text(nl: "Deze rubriek weglaten", en: "Leave this section out", fr: "Retirer cette rubrique")
    static let leaveOutHint = Text(
        nl: "De tekst blijft in de versies en kan terugkomen.", en: "The text stays in the versions and can come back.",
        fr: "Le texte reste dans les versions et peut revenir.")
    static let up = Text(nl: "Naar boven", en: "Move up", fr: "Vers le haut")
    static let down = Text(nl: "Naar beneden", en: "Move down", fr: "Vers le bas")
    static let place = Text(nl: "Plaats en gebruik", en: "Place and use", fr: "Place et usage")
    static let known = Text(nl: "Wat we al weten", en: "What we know already", fr: "Ce que nous savons déjà")
    static let knownWhy = Text(
        nl: "Uit wat in het netwerk staat. Neem over wat klopt; vanzelf verandert er niets in je tekst.",
        en: "From what is in the network. Copy what is right; nothing changes in your text by itself.",
        fr: "D’après ce que contient le réseau. Reprenez ce qui est juste ; votre texte ne change pas tout seul.")
    static let takeOver = Text(nl: "Onder mijn tekst zetten", en: "Put below my text", fr: "Ajouter sous mon texte")
    static let clash = Text(
        nl: "Iemand anders bewaarde deze rubriek terwijl jij schreef", en: "Somebody else saved this section while you were writing",
        fr: "Quelqu’un d’autre a enregistré cette rubrique pendant que vous écriviez")
    static let clashWhat = Text(
        nl:
            "Er ging niets verloren. Hieronder zie je hoe jouw tekst verschilt van wat er nu staat. Jouw tekst staat nog in het veld: pas hem aan en bewaar opnieuw.",
        en:
            "Nothing was lost. Below you see how your text differs from what is there now. Your text is still in the field: adapt it and save again.",
        fr:
            "Rien n’est perdu. Vous voyez ci-dessous en quoi votre texte diffère de celui qui s’y trouve maintenant. Votre texte est toujours dans le champ : adaptez-le et enregistrez à nouveau."
    )
    static let clashGone = Text(
        nl: "Die is nu weggelaten. Jouw tekst staat nog in het veld: bewaar je opnieuw, dan komt de rubriek terug.",
        en: "It is left out now. Your text is still in the field: if you save again, the section comes back.",
        fr: "Elle est maintenant retirée. Votre texte est toujours dans le champ : si vous enregistrez à nouveau, la rubrique revient.")
    static let followed = Text(
        nl: "Wat jij niet veranderd had, namen we over van wat er nu staat.",
        en: "What you had not changed was taken over from what is there now.",
        fr: "Ce que vous n’aviez pas modifié a été repris de ce qui s’y trouve maintenant.")
    static let theirs = Text(nl: "Wat er nu staat", en: "What is there now", fr: "Ce qui s’y trouve maintenant")
    static let yours = Text(nl: "Wat jouw tekst daaraan verandert", en: "What your text changes in it", fr: "Ce que votre texte y change")

    static func titleHint(_ name: String) -> Text {
        Text(
            nl: "Leeg laten voor “\(name)”.", en: "Leave empty for “\(name)”.", fr: "Laissez vide pour « \(name) ».")
    }
}
