import Localization

/// Words of the criteria.
enum CriteriaText {
    static let title = Text(nl: "Criteria", en: "Criteria", fr: "Critères")
    static let intro = Text(
        nl:
            "Waarop kiezen jullie met wie jullie willen samenwerken? Schrijf het op vóór jullie kiezen. Eens vastgelegd, blijft elke latere wijziging zichtbaar, met de reden.",
        en:
            "On what do you choose whom you want to work with? Write it down before you choose. Once locked, every later change stays visible, with its reason.",
        fr:
            "Sur quoi choisissez-vous avec qui collaborer ? Notez-le avant de choisir. Une fois fixés, tout changement ultérieur reste visible, avec sa raison."
    )
    static let choosing = Text(nl: "Actoren kiezen", en: "Choosing actors", fr: "Choisir les acteurs")
    static let none = Text(nl: "Nog geen criteria.", en: "No criteria yet.", fr: "Pas encore de critères.")
    static let ideas = Text(nl: "Om uit te kiezen", en: "To choose from", fr: "À choisir")
    static let own = Text(nl: "Of een eigen criterium", en: "Or one of your own", fr: "Ou un critère à vous")
    static let ownHint = Text(
        nl: "Kort, en zo dat je het van een actor kunt nagaan.", en: "Short, and such that you can check it for an actor.",
        fr: "Court, et vérifiable pour un acteur.")
    static let add = Text(nl: "Toevoegen", en: "Add", fr: "Ajouter")
    static let addLater = Text(nl: "Alsnog een criterium toevoegen", en: "Add a criterion after all", fr: "Ajouter encore un critère")
    static let drop = Text(nl: "Schrappen", en: "Drop", fr: "Supprimer")
    static let reason = Text(nl: "Waarom nu nog?", en: "Why only now?", fr: "Pourquoi seulement maintenant ?")
    static let reasonFirst = Text(
        nl: "De criteria liggen vast. Schrijf erbij waarom jullie ze nu nog veranderen.",
        en: "The criteria are locked. Add why you still change them now.",
        fr: "Les critères sont fixés. Indiquez pourquoi vous les changez encore.")
    static let nothingTyped = Text(
        nl: "Kies of schrijf een criterium.", en: "Choose or write a criterion.", fr: "Choisissez ou écrivez un critère.")
    static let lock = Text(nl: "Criteria vastleggen", en: "Lock the criteria", fr: "Fixer les critères")
    static let lockWhy = Text(
        nl: "Dat kan één keer, en niet terug. Daarna kunnen jullie kiezen. Wie de arena leidt, legt vast.",
        en: "That can be done once, and not undone. After that you can choose. Whoever leads the arena locks them.",
        fr: "C’est possible une seule fois, sans retour. Ensuite vous pouvez choisir. Qui mène l’arène les fixe.")
    static let notLocked = Text(
        nl: "De criteria liggen nog niet vast. Kiezen kan pas daarna.",
        en: "The criteria are not locked yet. You can only choose afterwards.",
        fr: "Les critères ne sont pas encore fixés. Vous pourrez choisir ensuite.")
    static let toCriteria = Text(nl: "Naar de criteria", en: "Go to the criteria", fr: "Vers les critères")

    /// Criteria that others found useful, in our own words.
    static let examples: [Text] = [
        Text(
            nl: "Heeft iets dat wij moeilijk elders vinden", en: "Has something that we can hardly find elsewhere",
            fr: "Possède quelque chose que nous trouvons difficilement ailleurs"),
        Text(
            nl: "Kent de mensen om wie het gaat van dichtbij", en: "Knows the people it is about from close by",
            fr: "Connaît de près les personnes concernées"),
        Text(
            nl: "Kan zelf beslissen, of krijgt snel antwoord van wie beslist", en: "Can decide, or quickly gets an answer from who decides",
            fr: "Peut décider, ou obtient vite une réponse de qui décide"),
        Text(
            nl: "Kijkt anders dan wie er al bij is", en: "Sees things differently from those already there",
            fr: "A un autre regard que les membres actuels"),
        Text(
            nl: "Heeft er zelf belang bij dat het lukt", en: "Has an interest of its own in its success",
            fr: "A lui-même intérêt à ce que cela réussisse"),
        Text(
            nl: "Kan er tijd voor vrijmaken", en: "Can make time for it", fr: "Peut y consacrer du temps"),
    ]

    static func locked(_ day: String, by name: String?) -> Text {
        guard let name else { return Text(nl: "Vastgelegd op \(day).", en: "Locked on \(day).", fr: "Fixés le \(day).") }
        return Text(nl: "Vastgelegd op \(day) door \(name).", en: "Locked on \(day) by \(name).", fr: "Fixés le \(day) par \(name).")
    }

    static func addedLater(_ day: String, by name: String?, because reason: String) -> Text {
        let by = name.map { ", \($0)" } ?? ""
        return Text(
            nl: "Later toegevoegd, op \(day)\(by): \(reason)", en: "Added later, on \(day)\(by): \(reason)",
            fr: "Ajouté plus tard, le \(day)\(by) : \(reason)")
    }

    static func dropped(_ day: String, by name: String?, because reason: String) -> Text {
        let by = name.map { ", \($0)" } ?? ""
        return Text(
            nl: "Geschrapt op \(day)\(by): \(reason)", en: "Dropped on \(day)\(by): \(reason)", fr: "Supprimé le \(day)\(by) : \(reason)")
    }
}
