import Localization

/// Words about questionnaires in files.
enum QuestionnaireFileText {
    static let why = Text(
        nl:
            "Een vragenlijst uit een ander netwerk of een andere installatie, als bestand dat je daar meenam. Ze wordt hier een klad.",
        en: "A questionnaire from another network or installation, as a file downloaded there. Here it becomes a draft.",
        fr: "Un questionnaire d’un autre réseau ou d’une autre installation, sous forme de fichier. Il devient ici un brouillon.")
    static let file = Text(nl: "Bestand", en: "File", fr: "Fichier")
    static let fileHint = Text(
        nl: "Een JSON-bestand van hoogstens 1 MB.", en: "A JSON file of at most 1 MB.", fr: "Un fichier JSON de 1 Mo au maximum.")
    static let paste = Text(nl: "Of plak de inhoud", en: "Or paste the contents", fr: "Ou collez le contenu")
    static let look = Text(nl: "Eerst bekijken", en: "Check first", fr: "Vérifier d’abord")
    static let lookAgain = Text(nl: "Opnieuw bekijken", en: "Check again", fr: "Vérifier à nouveau")
    static let keep = Text(nl: "Bewaar als klad", en: "Keep as a draft", fr: "Garder comme brouillon")
    static let becomes = Text(nl: "Wat het wordt", en: "What it becomes", fr: "Ce que cela devient")
    static let notKept = Text(
        nl: "Dit bestand kan niet binnen", en: "This file cannot be brought in", fr: "Ce fichier ne peut pas être importé")
    static let nothingThere = Text(
        nl: "Kies een bestand of plak de inhoud.", en: "Choose a file or paste the contents.",
        fr: "Choisissez un fichier ou collez le contenu.")

    static let tooLarge = Text(nl: "Het bestand is groter dan 1 MB.", en: "The file is larger than 1 MB.", fr: "Le fichier dépasse 1 Mo.")
    static let tooDeep = Text(
        nl: "Het bestand is dieper genest dan een vragenlijst kan zijn.", en: "The file is nested deeper than a questionnaire can be.",
        fr: "Le fichier est imbriqué plus profondément qu’un questionnaire.")
    static let noJSON = Text(
        nl: "Dit is geen leesbaar JSON-bestand.", en: "This is not a readable JSON file.", fr: "Ce n’est pas un fichier JSON lisible.")
    static let noLanguage = Text(
        nl: "De vragenlijst heeft geen taal.", en: "The questionnaire has no language.", fr: "Le questionnaire n’a pas de langue.")
    static let priorities = Text(
        nl: "“priorities” gaat van 0 tot 10.", en: "“priorities” goes from 0 to 10.", fr: "« priorities » va de 0 à 10.")
    static let badKey = Text(
        nl: "Een sleutel bestaat uit hoogstens 40 letters, cijfers, punten en streepjes.",
        en: "A key is at most 40 letters, digits, full stops and hyphens.",
        fr: "Une clé compte au plus 40 lettres, chiffres, points et tirets.")
    static let tooHeavy = Text(
        nl: "De vragenlijst is als geheel te groot.", en: "The questionnaire as a whole is too large.",
        fr: "Le questionnaire est trop grand dans son ensemble.")
    static let ends = Text(nl: "“ends” heeft twee teksten.", en: "“ends” has two texts.", fr: "« ends » contient deux textes.")
    static let tooLong = Text(
        nl: "Een tekst is langer dan 2000 tekens.", en: "A text is longer than 2000 characters.", fr: "Un texte dépasse 2000 caractères.")

    static func outcome(_ name: String) -> Text {
        Text(
            nl: "Het resultaat “\(name)” past niet bij de vragen in de groepen.",
            en: "The outcome “\(name)” does not fit the questions in the groups.",
            fr: "Le résultat « \(name) » ne convient pas aux questions des groupes.")
    }

    static func line(_ number: Int) -> Text {
        Text(nl: "Regel \(number):", en: "Line \(number):", fr: "Ligne \(number) :")
    }
}
