import Localization

/// Words of the facilitator's sheet.
enum FacilitationText {
    static let title = Text(nl: "Begeleidersblad", en: "Facilitator’s sheet", fr: "Fiche d’animation")
    static let link = Text(
        nl: "Bespreek het samen: het begeleidersblad", en: "Discuss it together: the facilitator’s sheet",
        fr: "En discuter ensemble : la fiche d’animation")
    static let forms = Text(nl: "Voor de vragenlijst:", en: "For the questionnaire:", fr: "Pour le questionnaire :")
    static let groupSize = Text(nl: "Groep", en: "Group", fr: "Groupe")
    static let minutes = Text(nl: "Tijd", en: "Time", fr: "Durée")
    static let material = Text(nl: "Wat heb je nodig?", en: "What do you need?", fr: "De quoi avez-vous besoin ?")
    static let steps = Text(nl: "Hoe verloopt het?", en: "How does it go?", fr: "Comment cela se passe-t-il ?")
    static let pitfalls = Text(nl: "Let hierop", en: "Watch out for", fr: "Points de vigilance")
    static let followUp = Text(nl: "Na het gesprek", en: "After the session", fr: "Après la séance")

    static func titleOf(_ instrument: Text) -> Text {
        Text(
            nl: "Begeleidersblad: \(instrument.nl)", en: "Facilitator’s sheet: \(instrument.en)",
            fr: "Fiche d’animation : \(instrument.fr)")
    }

    static func people(_ least: Int, _ most: Int) -> Text {
        Text(nl: "\(least) tot \(most) mensen", en: "\(least) to \(most) people", fr: "\(least) à \(most) personnes")
    }

    static func minutes(_ minutes: Int) -> Text {
        Text(nl: "\(minutes) minuten", en: "\(minutes) minutes", fr: "\(minutes) minutes")
    }
}
