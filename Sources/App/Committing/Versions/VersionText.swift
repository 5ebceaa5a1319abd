import Localization

/// Words of versions of a document and what changed between them.
enum VersionText {
    static let versions = Text(nl: "Versies", en: "Versions", fr: "Versions")
    static let why = Text(
        nl: "Elke keer dat iemand iets bewaart, ontstaat een versie. Wat er stond, blijft leesbaar.",
        en: "Each time somebody saves something, a version is made. What was there before stays readable.",
        fr: "Chaque enregistrement crée une version. Ce qui était écrit reste lisible.")
    static let difference = Text(nl: "Wat er veranderde", en: "What changed", fr: "Ce qui a changé")
    static let nothingChanged = Text(nl: "Er veranderde niets.", en: "Nothing changed.", fr: "Rien n’a changé.")
    static let more = Text(
        nl: "Er veranderde meer dan hier past. Lees de versies zelf voor de rest.",
        en: "More changed than fits here. Read the versions themselves for the rest.",
        fr: "Il y a plus de changements que ce qui tient ici. Pour le reste, lisez les versions elles-mêmes.")
    static let noRoom = Text(
        nl: "Deze pagina is al vol. Lees deze rubriek apart.", en: "This page is full already. Read this section on its own.",
        fr: "Cette page est déjà pleine. Lisez cette rubrique à part.")
    static let sectionTitle = Text(nl: "Titel", en: "Title", fr: "Titre")
    static let sectionBody = Text(nl: "Tekst", en: "Text", fr: "Texte")
    static let older = Text(nl: "Oudere teksten", en: "Older texts", fr: "Textes plus anciens")
    static let newest = Text(nl: "Nieuwste teksten", en: "Newest texts", fr: "Textes les plus récents")
    static let putIn = Text(nl: "toegevoegd", en: "added", fr: "ajouté")
    static let takenOut = Text(nl: "geschrapt", en: "taken out", fr: "supprimé")
    static let newSection = Text(nl: "nieuwe rubriek", en: "new section", fr: "nouvelle rubrique")
    static let goneSection = Text(nl: "rubriek weggelaten", en: "section left out", fr: "rubrique retirée")
    static let movedSection = Text(nl: "verplaatst", en: "moved", fr: "déplacée")
    static let from = Text(nl: "Van versie", en: "From version", fr: "De la version")
    static let to = Text(nl: "Naar versie", en: "To version", fr: "À la version")
    static let compare = Text(nl: "Vergelijken", en: "Compare", fr: "Comparer")
    static let withBefore = Text(nl: "Wat veranderde er?", en: "What changed?", fr: "Qu’est-ce qui a changé ?")
    static let read = Text(nl: "Lezen", en: "Read", fr: "Lire")
    static let restore = Text(nl: "Deze versie terugzetten", en: "Bring this version back", fr: "Rétablir cette version")
    static let restoreHint = Text(
        nl: "Dat maakt een nieuwe versie met deze tekst. De versies ertussen blijven bestaan.",
        en: "That makes a new version with this text. The versions in between stay.",
        fr: "Cela crée une nouvelle version avec ce texte. Les versions intermédiaires restent.")
    static let first = Text(nl: "De eerste tekst", en: "The first text", fr: "Le premier texte")
    static let fingerprint = Text(nl: "Vingerafdruk van de tekst", en: "Fingerprint of the text", fr: "Empreinte du texte")
    static let onlyNewest = Text(
        nl: "Je leest een vroegere versie.", en: "You are reading an earlier version.", fr: "Vous lisez une version antérieure.")
    static let toNewest = Text(nl: "Naar de nieuwste versie", en: "To the newest version", fr: "Vers la version la plus récente")
    static let earlierTexts = Text(
        nl: "Vroegere teksten van deze rubriek", en: "Earlier texts of this section", fr: "Textes antérieurs de cette rubrique")

    static func version(_ number: Int) -> Text {
        Text(nl: "Versie \(number)", en: "Version \(number)", fr: "Version \(number)")
    }

    static func unchanged(_ lines: Int) -> Text {
        .counted(
            lines, one: Text(nl: "1 ongewijzigde regel", en: "1 unchanged line", fr: "1 ligne inchangée"),
            other: Text(nl: "\(lines) ongewijzigde regels", en: "\(lines) unchanged lines", fr: "\(lines) lignes inchangées"))
    }

    static func restored(from number: Int) -> Text {
        Text(nl: "versie \(number) teruggezet", en: "version \(number) brought back", fr: "version \(number) rétablie")
    }

    static func between(_ from: Int, _ to: Int) -> Text {
        Text(
            nl: "Tussen versie \(from) en versie \(to)", en: "Between version \(from) and version \(to)",
            fr: "Entre la version \(from) et la version \(to)")
    }

    static func written(_ name: String, _ moment: String) -> Text {
        Text(nl: "\(name), \(moment)", en: "\(name), \(moment)", fr: "\(name), \(moment)")
    }
}
