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

    /// In which languages the questions are, for who reads another.
    static func writtenIn(_ languages: [Language]?, for reader: Language) -> Text? {
        guard let languages, !languages.contains(reader) else { return nil }
        let list = languages.map(\.name).joined(separator: ", ")
        return Text(
            nl: "Deze vragen zijn geschreven in: \(list).", en: "These questions are written in: \(list).",
            fr: "Ces questions sont écrites en : \(list).")
    }
}
