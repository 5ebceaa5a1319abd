import Localization

/// Words of taking a document along as a file.
enum ExportsText {
    static let title = Text(nl: "Meenemen", en: "Download", fr: "Télécharger")
    static let why = Text(
        nl: "Een PDF om te ondertekenen of door te sturen, een bestand voor Word of LibreOffice om aan verder te werken.",
        en: "A PDF to sign or pass on, a file for Word or LibreOffice to work on.",
        fr: "Un PDF à signer ou à transmettre, un fichier pour Word ou LibreOffice à retravailler.")
    static let format = Text(nl: "Soort bestand", en: "Kind of file", fr: "Type de fichier")
    static let language = Text(nl: "Taal van de titels", en: "Language of the headings", fr: "Langue des titres")
    static let languageHint = Text(
        nl: "Wat jullie zelf schreven, blijft in de taal van het document.",
        en: "What you wrote yourselves stays in the language of the document.",
        fr: "Ce que vous avez écrit reste dans la langue du document.")
    static let make = Text(nl: "Maken", en: "Make", fr: "Créer")
    static let again = Text(nl: "Opnieuw proberen", en: "Try again", fr: "Réessayer")
    static let files = Text(nl: "Bestanden", en: "Files", fr: "Fichiers")
    static let take = Text(nl: "Ophalen", en: "Download", fr: "Télécharger")
    static let toPrint = Text(nl: "Naar de afdruk", en: "To the printout", fr: "Vers l’impression")
    static let unclear = Text(
        nl: "Kies een soort bestand en een taal uit de lijst.", en: "Choose a kind of file and a language from the list.",
        fr: "Choisissez un type de fichier et une langue dans la liste.")
    static let tooMany = Text(
        nl: "Je wacht al op \(Export.mostUnderWay) bestanden. Vraag dit opnieuw zodra er een klaar is.",
        en: "You are already waiting for \(Export.mostUnderWay) files. Ask for this one again when one of them is ready.",
        fr: "Vous attendez déjà \(Export.mostUnderWay) fichiers. Redemandez celui-ci dès que l’un d’eux est prêt.")
    static let none = Text(
        nl: "Hier komen de bestanden die jullie laten maken. Kies hierboven een soort en een taal.",
        en: "The files you have made will appear here. Choose a kind and a language above.",
        fr: "Les fichiers que vous créez apparaîtront ici. Choisissez un type et une langue ci-dessus.")
    static let printInstead = Text(
        nl: "Je kunt het document wel afdrukken met je browser. Daar kun je het ook als PDF bewaren.",
        en: "You can print the document with your browser. There you can save it as a PDF too.",
        fr: "Vous pouvez imprimer le document avec votre navigateur. Vous pouvez aussi l’y enregistrer en PDF.")

    static func name(_ format: ExportFormat) -> Text {
        switch format {
        case .pdf: Text(verbatim: "PDF")
        case .docx: Text(verbatim: "Word (DOCX)")
        case .odt: Text(verbatim: "LibreOffice (ODT)")
        }
    }

    static func use(_ format: ExportFormat) -> Text {
        switch format {
        case .pdf: Text(nl: "om te ondertekenen of door te sturen", en: "to sign or pass on", fr: "à signer ou à transmettre")
        case .docx, .odt: Text(nl: "om aan verder te werken", en: "to work on", fr: "à retravailler")
        }
    }

    /// What cannot be made here, and what is missing for it.
    static func missing(_ formats: String, _ program: ExportFormat.Program) -> Text {
        let name = program == .chromium ? "Chromium" : "pandoc"
        return Text(
            nl: "Hier kan geen \(formats) gemaakt worden: het programma \(name) ontbreekt. Vraag ernaar bij wie de site beheert.",
            en: "No \(formats) can be made here: the program \(name) is missing. Ask whoever runs the site about it.",
            fr:
                "Aucun fichier \(formats) ne peut être créé ici : le programme \(name) manque. Adressez-vous à la personne qui gère le site."
        )
    }

    static func state(_ state: Export.State) -> Text {
        switch state {
        case .waiting: Text(nl: "wacht om gemaakt te worden", en: "is waiting to be made", fr: "est en attente")
        case .running: Text(nl: "wordt gemaakt", en: "is being made", fr: "est en cours de création")
        case .done: Text(nl: "klaar", en: "ready", fr: "prêt")
        case .failed: Text(nl: "niet gelukt", en: "failed", fr: "échoué")
        }
    }

    static func problem(_ problem: ExportProblem) -> Text {
        switch problem {
        case .missing:
            Text(
                nl: "Het programma dat dit maakt, ontbreekt hier. Vraag ernaar bij wie de site beheert.",
                en: "The program that makes this is missing here. Ask whoever runs the site about it.",
                fr: "Le programme qui crée ce fichier manque ici. Adressez-vous à la personne qui gère le site.")
        case .hangs:
            Text(
                nl: "Het duurde te lang en is gestopt. Het document zelf is ongewijzigd.",
                en: "It took too long and was stopped. The document itself is unchanged.",
                fr: "Cela prenait trop de temps et a été arrêté. Le document lui-même est inchangé.")
        case .fails:
            Text(
                nl: "Het programma dat dit maakt, stopte met een fout. Het document zelf is ongewijzigd.",
                en: "The program that makes this stopped with an error. The document itself is unchanged.",
                fr: "Le programme qui crée ce fichier s’est arrêté sur une erreur. Le document lui-même est inchangé.")
        }
    }

    static func stays(_ days: Int) -> Text {
        Text(
            nl: "Een bestand blijft \(days) dagen staan. Daarna laat je het opnieuw maken.",
            en: "A file stays for \(days) days. After that you have it made again.",
            fr: "Un fichier reste \(days) jours. Ensuite, vous le faites créer à nouveau.")
    }
}
