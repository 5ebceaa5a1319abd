import Localization

/// Help with comments on sections.
enum CommentHelpText {
    static let pages = [
        Help(
            key: "opmerkingen-document", routes: ["/netwerken/:network/documenten/:document/opmerkingen"], title: CommentText.title,
            purpose: Text(
                nl: "Bijhouden welke vragen en bedenkingen er bij een document leven, tot ze afgehandeld zijn.",
                en: "Keep track of the questions and thoughts about a document, until they are settled.",
                fr: "Suivre les questions et réflexions sur un document, jusqu’à ce qu’elles soient traitées."),
            acts: Text(
                nl: "Opmerkingen lezen en schrijven, afhandelen, of opnieuw openen. Je eigen opmerking haal je weg zolang ze open staat.",
                en: "Read and write comments, settle them, or open them again. You remove a comment of your own while it is open.",
                fr: "Lire et écrire des commentaires, les traiter ou les rouvrir. Vous supprimez le vôtre tant qu’il est ouvert."),
            audience: Text(
                nl:
                    "Iedereen in het netwerk leest de opmerkingen, met naam. Afhandelen doet wie het document schrijft, of wie de opmerking schreef.",
                en:
                    "Everybody in the network reads the comments, with names. Whoever writes the document, or wrote the comment, settles it.",
                fr:
                    "Tout le réseau lit les commentaires, avec les noms. La personne qui rédige le document ou qui a écrit le commentaire le traite."
            ),
            doubt: Text(
                nl: "Veranderde de tekst na een opmerking? Dan staat erbij dat ze over een vroegere tekst gaat.",
                en: "Did the text change after a comment? Then it says that it is about an earlier text.",
                fr: "Le texte a changé après un commentaire ? Il est alors indiqué qu’il porte sur un texte antérieur."))
    ]
}
