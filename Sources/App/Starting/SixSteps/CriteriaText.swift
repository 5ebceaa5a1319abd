import Localization

/// Words of the criteria.
enum CriteriaText {
    static let title = Text(nl: "Criteria", en: "Criteria", fr: "Critères")
    static let intro = Text(
        nl:
            "Op basis waarvan kiezen jullie met wie jullie willen samenwerken? Schrijf het op vóór jullie kiezen. Na het vastleggen blijft elke wijziging zichtbaar, met de reden.",
        en:
            "How do you choose whom you want to work with? Write down your criteria before you choose. Once they are locked, every change stays visible, with its reason.",
        fr:
            "Selon quels critères choisissez-vous avec qui collaborer ? Notez-les avant de choisir. Une fois les critères fixés, tout changement reste visible, avec sa raison."
    )
    static let choosing = Text(nl: "Actoren kiezen", en: "Choosing actors", fr: "Choisir les acteurs")
    static let none = Text(nl: "Nog geen criteria.", en: "No criteria yet.", fr: "Pas encore de critères.")
    static let ideas = Text(nl: "Om uit te kiezen", en: "To choose from", fr: "Au choix")
    static let own = Text(nl: "Of een eigen criterium", en: "Or one of your own", fr: "Ou votre propre critère")
    static let ownHint = Text(
        nl: "Kort, en zo dat je het bij een actor kunt nagaan.", en: "Short, and something you can check for an actor.",
        fr: "Court, et vérifiable pour un acteur.")
    static let add = Text(nl: "Toevoegen", en: "Add", fr: "Ajouter")
    static let addLater = Text(nl: "Alsnog een criterium toevoegen", en: "Add a criterion after all", fr: "Ajouter malgré tout un critère")
    static let drop = Text(nl: "Schrappen", en: "Drop", fr: "Supprimer")
    static let reason = Text(nl: "Waarom nu nog?", en: "Why now?", fr: "Pourquoi maintenant ?")
    static let reasonFirst = Text(
        nl: "De criteria liggen vast. Schrijf erbij waarom jullie ze nu nog veranderen.",
        en: "The criteria are locked. Add why you are still changing them.",
        fr: "Les critères sont fixés. Indiquez pourquoi vous les changez quand même.")
    static let nothingTyped = Text(
        nl: "Kies of schrijf een criterium.", en: "Choose or write a criterion.", fr: "Choisissez ou écrivez un critère.")
    static let lock = Text(nl: "Criteria vastleggen", en: "Lock the criteria", fr: "Fixer les critères")
    static let lockWhy = Text(
        nl: "Dat kan maar één keer, en niet terug. Daarna kunnen jullie kiezen. Wie de arena leidt, legt de criteria vast.",
        en: "This can be done only once and cannot be undone. After that you can choose. Whoever leads the arena locks the criteria.",
        fr:
            "C’est possible une seule fois, et c’est irréversible. Ensuite, vous pouvez choisir. La personne qui mène l’arène fixe les critères."
    )
    static let notLocked = Text(
        nl: "De criteria liggen nog niet vast. Kiezen kan pas als ze vastliggen.",
        en: "The criteria are not locked yet. You can choose once they are.",
        fr: "Les critères ne sont pas encore fixés. Vous pourrez choisir dès qu’ils le seront.")
    static let toCriteria = Text(nl: "Naar de criteria", en: "Go to the criteria", fr: "Vers les critères")

    /// Criteria that others found useful, in our own words.
    static let examples: [Text] = [
        Text(
            nl: "Heeft iets dat wij moeilijk elders vinden", en: "Has something that is hard for us to find elsewhere",
            fr: "Possède quelque chose que nous trouvons difficilement ailleurs"),
        Text(
            nl: "Kent de mensen om wie het gaat van dichtbij", en: "Knows the people it is about well",
            fr: "Connaît de près les personnes concernées"),
        Text(
            nl: "Kan zelf beslissen, of krijgt snel antwoord van wie beslist",
            en: "Can decide, or quickly gets an answer from those who decide",
            fr: "Peut décider, ou obtient vite une réponse des personnes qui décident"),
        Text(
            nl: "Kijkt anders dan wie er al bij is", en: "Sees things differently from those already there",
            fr: "A un autre regard que les acteurs déjà présents"),
        Text(
            nl: "Heeft er zelf belang bij dat het lukt", en: "Has its own interest in making this succeed",
            fr: "A un intérêt propre à ce que cela réussisse"),
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
