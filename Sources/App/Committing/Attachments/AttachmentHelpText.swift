import Localization

/// Help with files beside documents.
enum AttachmentHelpText {
    static let pages = [
        Help(
            key: "bijlagen", routes: ["/netwerken/:network/documenten/:document/bijlagen"], title: AttachmentText.title,
            purpose: Text(
                nl: "Bestanden bewaren bij het document waar ze bij horen.", en: "Keep files with the document they belong to.",
                fr: "Conserver les fichiers avec le document auquel ils se rapportent."),
            acts: Text(
                nl: "Een bestand toevoegen, ophalen of weghalen. We kijken naar de inhoud en niet naar de naam, en nemen geen macro’s aan.",
                en: "Add a file, download it or remove it. We look at the content and not at the name, and accept no macros.",
                fr:
                    "Ajouter un fichier, le télécharger ou le supprimer. Nous regardons le contenu et non le nom, et n’acceptons pas de macros."
            ),
            audience: Text(
                nl: "Iedereen in het netwerk haalt bijlagen op. De coördinator en wie het document begon, voegen toe en halen weg.",
                en: "Everybody in the network downloads attachments. The coordinator and whoever began the document add and remove them.",
                fr:
                    "Tout le réseau télécharge les annexes. La coordination et la personne qui a commencé le document en ajoutent et en suppriment."
            ),
            doubt: Text(
                nl:
                    "Is een bestand veranderd? Voeg het nieuwe toe en haal het oude weg; elk bestand heeft zijn eigen vingerafdruk. Wat er was toen het document ter ondertekening werd voorgelegd, blijft.",
                en:
                    "Did a file change? Add the new one and remove the old one; each file has a fingerprint of its own. What was there when the document was opened for signing stays.",
                fr:
                    "Un fichier a changé ? Ajoutez le nouveau et supprimez l’ancien ; chaque fichier a sa propre empreinte. Ce qui était là quand le document a été soumis à signature reste."
            ))
    ]
}
