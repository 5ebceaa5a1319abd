import Localization

/// Words around questions of other kinds than statements.
enum MixedText {
    static let tickAll = Text(nl: "Duid aan wat voor jou klopt.", en: "Tick what is true for you.", fr: "Cochez ce qui est vrai pour vous.")
    static let howToRank = Text(
        nl: "1 is voor jou het belangrijkst. Gebruik elke plaats één keer.", en: "1 is the most important to you. Use each place once.",
        fr: "1 est le plus important pour vous. Utilisez chaque place une fois.")
    static let ranks = Text(
        nl: "Geef in de rangschikking elke optie een andere plaats, of laat ze allemaal leeg. Er is niets bewaard; je link blijft geldig.",
        en: "In the ranking give each option a different place, or leave all of them blank. Nothing was saved; your link stays valid.",
        fr:
            "Dans le classement, donnez à chaque option une place différente, ou laissez-les toutes vides. Rien n’a été enregistré ; votre lien reste valable."
    )

    static let tooManyLines = Text(
        nl: "Geef er hoogstens drie. Er is niets bewaard.", en: "Give at most three. Nothing was saved.",
        fr: "Donnez-en trois au plus. Rien n’a été enregistré.")

    static func tooLongLine(_ most: Int) -> Text {
        Text(
            nl: "Houd elke regel onder de \(most) tekens. Er is niets bewaard.",
            en: "Keep each line under \(most) characters. Nothing was saved.",
            fr: "Chaque ligne compte \(most) caractères au plus. Rien n’a été enregistré.")
    }

    static let words = Text(
        nl: "Hoogstens drie woorden, elk op een regel of met een komma ertussen.",
        en: "At most three words, each on a line or with a comma between them.",
        fr: "Trois mots au plus, un par ligne ou séparés par une virgule.")
    static let ideas = Text(
        nl: "Hoogstens drie ideeën, elk op een regel.", en: "At most three ideas, each on a line.",
        fr: "Trois idées au plus, une par ligne.")

    /// In which languages the questions are, for who reads another.
    static func writtenIn(_ languages: [Language]?, for reader: Language) -> Text? {
        guard let languages, !languages.contains(reader) else { return nil }
        let list = languages.map(\.name).joined(separator: ", ")
        return Text(
            nl: "Deze vragen zijn geschreven in: \(list).", en: "These questions are written in: \(list).",
            fr: "Ces questions sont écrites en : \(list).")
    }
}
