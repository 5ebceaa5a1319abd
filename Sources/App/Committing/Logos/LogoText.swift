import Localization

/// Words of the pictures that stand for partners.
enum LogoText {
    static let title = Text(nl: "Logo", en: "Logo", fr: "Logo")
    static let why = Text(
        nl: "Het logo staat bovenaan op afgedrukte documenten van dit netwerk. Zonder logo staat er alleen de naam.",
        en: "The logo appears at the top of the printed documents of this network. Without a logo there is only the name.",
        fr: "Le logo figure en haut des documents imprimés de ce réseau. Sans logo, il n’y a que le nom.")
    static let file = Text(nl: "Bestand", en: "File", fr: "Fichier")
    static let fileHint = Text(
        nl: "Een PNG, JPEG of SVG van hoogstens 1 MB. We tekenen het na als PNG; wat er nog in het bestand zat, bewaren we niet.",
        en: "A PNG, JPEG or SVG of at most 1 MB. We redraw it as a PNG; we do not keep whatever else was in the file.",
        fr: "Un PNG, un JPEG ou un SVG d’au plus 1 Mo. Nous le redessinons en PNG ; le reste du contenu du fichier n’est pas conservé.")
    static let add = Text(nl: "Logo bewaren", en: "Save the logo", fr: "Enregistrer le logo")
    static let remove = Text(nl: "Logo weghalen", en: "Remove the logo", fr: "Retirer le logo")
    static let none = Text(
        nl: "Er is nog geen logo. Kies hieronder een bestand.", en: "There is no logo yet. Choose a file below.",
        fr: "Il n’y a pas encore de logo. Choisissez un fichier ci-dessous.")

    static func of(_ partner: String) -> Text {
        Text(nl: "Logo van \(partner)", en: "Logo of \(partner)", fr: "Logo de \(partner)")
    }

    static func problem(_ problem: LogoProblem) -> Text {
        switch problem {
        case .missing: Text(nl: "Kies een bestand.", en: "Choose a file.", fr: "Choisissez un fichier.")
        case .tooLarge:
            Text(
                nl: "Dit bestand is groter dan 1 MB. Maak het kleiner en probeer opnieuw.",
                en: "This file is larger than 1 MB. Make it smaller and try again.",
                fr: "Ce fichier dépasse 1 Mo. Réduisez-le et réessayez.")
        case .unknownType:
            Text(
                nl: "Dit is geen PNG, JPEG of SVG, ook al heet het misschien zo.",
                en: "This is not a PNG, JPEG or SVG, even if it may be called one.",
                fr: "Ce n’est pas un PNG, un JPEG ou un SVG, même si son nom le laisse croire.")
        case .tooManyPoints:
            Text(
                nl: "Deze afbeelding heeft te veel punten. Bewaar ze kleiner: 800 punten breed volstaat.",
                en: "This picture has too many points. Save it smaller: 800 points wide is enough.",
                fr: "Cette image a trop de points. Enregistrez-la plus petite : 800 points de large suffisent.")
        case .inflates:
            Text(
                nl: "In dit bestand zit veel meer dan het zegt. Bewaar de afbeelding opnieuw als PNG en probeer dan.",
                en: "This file holds far more than it says. Save the picture as a PNG again and then try.",
                fr: "Ce fichier contient bien plus qu’il ne l’annonce. Enregistrez à nouveau l’image en PNG, puis réessayez.")
        case .notPlain:
            Text(
                nl:
                    "In deze tekening zit een foto, een filter, een masker of iets anders dat te ingewikkeld is. Bewaar ze als eenvoudige SVG of als PNG.",
                en:
                    "There is a photo, a filter, a mask or something else in this drawing that is too complicated. Save it as a plain SVG or as a PNG.",
                fr:
                    "Ce dessin contient une photo, un filtre, un masque ou autre chose de trop complexe. Enregistrez-le en SVG simple ou en PNG."
            )
        case .cannotBeDrawn:
            Text(
                nl: "Deze afbeelding kunnen we niet lezen. Bewaar ze opnieuw als PNG en probeer dan.",
                en: "We cannot read this picture. Save it as a PNG again and then try.",
                fr: "Nous ne parvenons pas à lire cette image. Enregistrez-la à nouveau en PNG, puis réessayez.")
        }
    }
}
