import Localization

/// Words of comments on sections.
enum CommentText {
    static let title = Text(nl: "Opmerkingen", en: "Comments", fr: "Commentaires")
    static let why = Text(
        nl: "Vragen en bedenkingen bij een rubriek, tot ze afgehandeld zijn. Wil je een andere tekst, stel dan een wijziging voor.",
        en: "Questions and thoughts about a section, until they are settled. If you want another text, propose an amendment.",
        fr: "Questions et réflexions sur une rubrique, jusqu’à ce qu’elles soient traitées. Pour un autre texte, proposez un amendement.")
    static let nothing = Text(
        nl: "Er zijn nog geen opmerkingen. Je schrijft er een bij een rubriek van het document.",
        en: "There are no comments yet. You write one next to a section of the document.",
        fr: "Il n’y a pas encore de commentaire. Vous en écrivez un à côté d’une rubrique du document.")
    static let toDocument = Text(nl: "Naar het document", en: "To the document", fr: "Vers le document")
    static let noneOpen = Text(
        nl: "Alle opmerkingen zijn afgehandeld.", en: "All comments are settled.", fr: "Tous les commentaires sont traités.")
    static let settled = Text(nl: "Afgehandeld", en: "Settled", fr: "Traités")
    static let write = Text(nl: "Een opmerking schrijven", en: "Write a comment", fr: "Écrire un commentaire")
    static let comment = Text(nl: "Je opmerking", en: "Your comment", fr: "Votre commentaire")
    static let commentHint = Text(
        nl: "Iedereen in het netwerk leest dit, met je naam.", en: "Everybody in the network reads this, with your name.",
        fr: "Tout le réseau lit ceci, avec votre nom.")
    static let add = Text(nl: "Opmerking plaatsen", en: "Add the comment", fr: "Ajouter le commentaire")
    static let settle = Text(nl: "Afhandelen", en: "Settle", fr: "Traiter")
    static let how = Text(nl: "Wat is ermee gebeurd?", en: "What was done with it?", fr: "Quelle suite a été donnée ?")
    static let settleIt = Text(nl: "Afgehandeld", en: "It is settled", fr: "C’est traité")
    static let reopen = Text(nl: "Opnieuw openen", en: "Open again", fr: "Rouvrir")
    static let remove = Text(nl: "Weghalen", en: "Remove", fr: "Supprimer")
    static let onEarlier = Text(nl: "bij een vroegere tekst", en: "on an earlier text", fr: "sur un texte antérieur")
    static let leftOut = Text(nl: "weggelaten rubriek", en: "section left out", fr: "rubrique retirée")
    static let movedTitle = Text(
        nl: "Iemand anders was je voor", en: "Somebody else got there first", fr: "Quelqu’un d’autre vous a devancé")
    static let moved = Text(
        nl: "Deze opmerking is intussen afgehandeld, heropend of weggehaald. Hieronder zie je hoe het nu staat.",
        en: "This comment was settled, opened again or removed meanwhile. Below you see how it stands now.",
        fr: "Ce commentaire a entre-temps été traité, rouvert ou supprimé. Vous voyez ci-dessous où il en est.")
    static let goneSection = Text(
        nl: "Deze rubriek is intussen weggelaten. Wat je schreef, is niet bewaard.",
        en: "This section was left out meanwhile. What you wrote was not kept.",
        fr: "Cette rubrique a entre-temps été retirée. Ce que vous avez écrit n’a pas été enregistré.")
    static let yourWords = Text(nl: "Wat jij schreef", en: "What you wrote", fr: "Ce que vous avez écrit")

    static func open(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 opmerking", en: "1 comment", fr: "1 commentaire"),
            other: Text(nl: "\(count) opmerkingen", en: "\(count) comments", fr: "\(count) commentaires"))
    }

    static func settled(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 afgehandelde opmerking", en: "1 settled comment", fr: "1 commentaire traité"),
            other: Text(
                nl: "\(count) afgehandelde opmerkingen", en: "\(count) settled comments", fr: "\(count) commentaires traités"))
    }

    static func settled(_ name: String, _ day: String) -> Text {
        Text(nl: "afgehandeld door \(name) op \(day)", en: "settled by \(name) on \(day)", fr: "traité par \(name) le \(day)")
    }

    static func settled(_ day: String) -> Text {
        Text(nl: "afgehandeld op \(day)", en: "settled on \(day)", fr: "traité le \(day)")
    }
}
