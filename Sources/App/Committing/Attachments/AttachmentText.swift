import Localization

/// Words of files beside documents.
enum AttachmentText {
    static let title = Text(nl: "Bijlagen", en: "Attachments", fr: "Annexes")
    static let why = Text(
        nl: "Bestanden die bij dit document horen, zoals een begroting of een plan. Iedereen in het netwerk kan ze ophalen.",
        en: "Files that belong with this document, such as a budget or a plan. Everybody in the network can download them.",
        fr: "Les fichiers qui accompagnent ce document, comme un budget ou un plan. Tout le réseau peut les télécharger.")
    static let nothing = Text(
        nl: "Er zijn nog geen bijlagen.", en: "There are no attachments yet.", fr: "Il n’y a pas encore d’annexe.")
    static let firstStep = Text(
        nl: "Voeg hieronder het eerste bestand toe.", en: "Add the first file below.", fr: "Ajoutez le premier fichier ci-dessous.")
    static let writersAdd = Text(
        nl: "Wie het document schrijft, kan er toevoegen.", en: "Whoever writes the document can add some.",
        fr: "La personne qui rédige le document peut en ajouter.")
    static let file = Text(nl: "Bestand", en: "File", fr: "Fichier")
    static let fileHint = Text(
        nl: "PDF, Word (docx), Excel (xlsx), ODT, ODS, PNG of JPEG, hoogstens 20 MB en zonder macro’s.",
        en: "PDF, Word (docx), Excel (xlsx), ODT, ODS, PNG or JPEG, at most 20 MB and without macros.",
        fr: "PDF, Word (docx), Excel (xlsx), ODT, ODS, PNG ou JPEG, 20 Mo au maximum et sans macros.")
    static let add = Text(nl: "Een bestand toevoegen", en: "Add a file", fr: "Ajouter un fichier")
    static let upload = Text(nl: "Toevoegen", en: "Add", fr: "Ajouter")
    static let remove = Text(nl: "Weghalen", en: "Remove", fr: "Supprimer")
    static let fingerprint = Text(nl: "Vingerafdruk (SHA-256)", en: "Fingerprint (SHA-256)", fr: "Empreinte (SHA-256)")
    static let fingerprintWhy = Text(
        nl: "Is de vingerafdruk van jouw exemplaar dezelfde, dan is het hetzelfde bestand.",
        en: "If your copy has the same fingerprint, it is the same file.",
        fr: "Si votre exemplaire a la même empreinte, c’est le même fichier.")
    static let belongs = Text(
        nl: "hoort bij wat ondertekend wordt of is", en: "belongs with what is being or was signed",
        fr: "fait partie de ce qui est ou a été soumis à signature")
    static let isKept = Text(
        nl:
            "Dit bestand was er al toen het document ter ondertekening werd voorgelegd. Het hoort bij wat ondertekend wordt en blijft daarom.",
        en:
            "This file was there when the document was opened for signing. It belongs with what is signed, and so it stays.",
        fr:
            "Ce fichier était déjà là quand le document a été soumis à signature. Il fait partie de ce qui est signé et reste donc en place."
    )
    static let choose = Text(nl: "Kies een bestand.", en: "Choose a file.", fr: "Choisissez un fichier.")

    static func added(_ name: String, _ day: String) -> Text {
        Text(nl: "toegevoegd door \(name) op \(day)", en: "added by \(name) on \(day)", fr: "ajouté par \(name) le \(day)")
    }

    static func added(_ day: String) -> Text { Text(nl: "toegevoegd op \(day)", en: "added on \(day)", fr: "ajouté le \(day)") }

    /// How large a file is, in the largest unit that leaves a number to read.
    static func size(_ bytes: Int, _ l: Language) -> String {
        switch bytes {
        case ..<1024: l(Text(nl: "\(bytes) bytes", en: "\(bytes) bytes", fr: "\(bytes) octets"))
        case ..<1_048_576:
            l(Text(nl: "\(bytes / 1024) kB", en: "\(bytes / 1024) kB", fr: "\(bytes / 1024) ko"))
        default: megabytes(l.number(Double(bytes) / 1_048_576), l)
        }
    }

    private static func megabytes(_ number: String, _ l: Language) -> String {
        l(Text(nl: "\(number) MB", en: "\(number) MB", fr: "\(number) Mo"))
    }

    static func type(_ type: FileType) -> Text {
        switch type {
        case .pdf: Text(nl: "PDF", en: "PDF", fr: "PDF")
        case .docx: Text(nl: "Word-document", en: "Word document", fr: "document Word")
        case .odt: Text(nl: "tekst (ODT)", en: "text (ODT)", fr: "texte (ODT)")
        case .xlsx: Text(nl: "Excel-werkmap", en: "Excel workbook", fr: "classeur Excel")
        case .ods: Text(nl: "rekenblad (ODS)", en: "spreadsheet (ODS)", fr: "tableur (ODS)")
        case .png: Text(nl: "afbeelding (PNG)", en: "picture (PNG)", fr: "image (PNG)")
        case .jpeg: Text(nl: "afbeelding (JPEG)", en: "picture (JPEG)", fr: "image (JPEG)")
        }
    }

    /// Why a file is not taken, and what to do.
    static func problem(_ problem: FileProblem) -> Text {
        switch problem {
        case .empty:
            Text(
                nl: "Dit bestand is leeg. Kijk na of je het juiste koos.", en: "This file is empty. Check that you chose the right one.",
                fr: "Ce fichier est vide. Vérifiez que vous avez choisi le bon.")
        case .tooLarge:
            Text(
                nl: "Dit bestand is groter dan 20 MB. Verklein het of splits het.",
                en: "This file is larger than 20 MB. Make it smaller or split it.",
                fr: "Ce fichier dépasse 20 Mo. Réduisez-le ou divisez-le.")
        case .unknownType:
            Text(
                nl:
                    "Dit bestand nemen we niet aan: de inhoud is geen PDF, document, rekenblad of afbeelding die we kennen, of er zitten macro’s in. Bewaar het als PDF en probeer opnieuw.",
                en:
                    "We do not accept this file: its content is not a PDF, document, spreadsheet or picture that we know, or it contains macros. Save it as a PDF and try again.",
                fr:
                    "Nous n’acceptons pas ce fichier : son contenu n’est ni un PDF, ni un document, ni un tableur, ni une image que nous connaissons, ou il contient des macros. Enregistrez-le en PDF et réessayez."
            )
        case .tooManyPoints:
            Text(
                nl: "Deze afbeelding is te groot: hoogstens 6000 punten breed en hoog. Verklein ze en probeer opnieuw.",
                en: "This picture is too large: at most 6000 points wide and high. Make it smaller and try again.",
                fr: "Cette image est trop grande : au maximum 6000 points de large et de haut. Réduisez-la et réessayez.")
        }
    }
}
