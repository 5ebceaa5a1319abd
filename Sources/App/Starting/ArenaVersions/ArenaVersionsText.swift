import Localization

/// Words of the versions of an arena.
enum ArenaVersionsText {
    static let why = Text(
        nl: "Leg vast hoe de arena er nu uitziet. Later vergelijk je: wie kwam erbij, wie viel weg, wat veranderde?",
        en: "Freeze the arena as it stands now. Later you compare: who came, who went, what changed?",
        fr: "Figez l’état actuel de l’arène. Vous comparerez plus tard : qui est venu, qui est parti, qu’est-ce qui a changé ?")
    static let none = Text(nl: "Nog geen versie vastgelegd.", en: "No version frozen yet.", fr: "Aucune version figée.")
    static let freeze = Text(nl: "Leg deze versie vast", en: "Freeze this version", fr: "Figer cette version")
    static let note = Text(nl: "Waarom nu?", en: "Why now?", fr: "Pourquoi maintenant ?")
    static let noteHint = Text(
        nl: "Bijvoorbeeld: voor het eerste gesprek met de kernactoren. Mag leeg blijven.",
        en: "For instance: before the first talk with the core actors. Optional.",
        fr: "Par exemple : avant le premier entretien avec les acteurs centraux. Facultatif.")
    static let copy = Text(nl: "Begin een kopie", en: "Begin a copy", fr: "Commencer une copie")
    static let copyWhy = Text(
        nl:
            "Een nieuwe arena met dezelfde actoren en hulpbronnen, die jij alleen maakt. Inschattingen, afspraken en rangorde gaan niet mee, en ook niet wat je hier niet ziet.",
        en:
            "A new arena with the same actors and resources, made by you alone. Ratings, agreements and ranks do not come along, and neither does what you do not see here.",
        fr:
            "Une nouvelle arène avec les mêmes acteurs et ressources, que vous êtes la seule personne à élaborer. Les estimations, les accords et les rangs ne suivent pas, ni ce que vous ne voyez pas ici."
    )
    static let now = Text(nl: "nu", en: "now", fr: "maintenant")
    static let compare = Text(nl: "Vergelijk met", en: "Compare with", fr: "Comparer avec")
    static let came = Text(nl: "Kwam erbij", en: "Added", fr: "Arrivés")
    static let went = Text(nl: "Viel weg", en: "Gone", fr: "Partis")
    static let changed = Text(nl: "Veranderde", en: "Changed", fr: "Modifiés")
    static let asItStood = Text(nl: "Zoals het toen was", en: "As it stood", fr: "Telle qu’elle était")

    static func title(_ moment: String) -> Text {
        Text(nl: "Versie van \(moment)", en: "Version of \(moment)", fr: "Version du \(moment)")
    }

    static func changes(_ moment: String?) -> Text {
        guard let moment else {
            return Text(nl: "Sindsdien, tot nu", en: "Since then, until now", fr: "Depuis lors, jusqu’à maintenant")
        }
        return Text(nl: "Sindsdien, tot \(moment)", en: "Since then, until \(moment)", fr: "Depuis lors, jusqu’au \(moment)")
    }

    static func same(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 actor bleef gelijk.", en: "1 actor stayed the same.", fr: "1 acteur est resté identique."),
            other: Text(
                nl: "\(count) actoren bleven gelijk.", en: "\(count) actors stayed the same.",
                fr: "\(count) acteurs sont restés identiques."))
    }
}
