import Localization

/// Words of thinking of forms and of choosing actors.
enum SelectionText {
    static let title = CriteriaText.choosing
    static let actors = Text(nl: "Vormen en keuzes", en: "Forms and choices", fr: "Formes et choix")
    static let forms = Text(nl: "Vormen die zouden passen", en: "Forms that would fit", fr: "Formes qui conviendraient")
    static let form = Text(nl: "Vorm van samenwerking", en: "Form of collaboration", fr: "Forme de collaboration")
    static let noForms = Text(nl: "Nog niets bedacht.", en: "Nothing thought of yet.", fr: "Encore rien imaginé.")
    static let addForm = Text(nl: "Vorm toevoegen", en: "Add a form", fr: "Ajouter une forme")
    static let note = Text(nl: "Hoe zou dat eruitzien?", en: "What would that look like?", fr: "À quoi cela ressemblerait-il ?")
    static let meets = Text(nl: "Voldoet aan de criteria?", en: "Meets the criteria?", fr: "Répond aux critères ?")
    static let unknown = Text(nl: "weten we niet", en: "we do not know", fr: "nous ne savons pas")
    static let choice = Text(nl: "Keuze", en: "Choice", fr: "Choix")
    static let reason = Text(nl: "Waarom?", en: "Why?", fr: "Pourquoi ?")
    static let reasonHint = Text(
        nl: "Eén zin volstaat. Zo weten jullie later nog waarom.", en: "One sentence will do. That way you will still know why later.",
        fr: "Une phrase suffit. Ainsi, vous saurez encore pourquoi plus tard.")
    static let notChosen = Text(nl: "nog niet gekozen", en: "not chosen yet", fr: "pas encore choisi")
    static let changedMeanwhile = Text(
        nl: "Iemand anders koos intussen", en: "Somebody else chose in the meantime", fr: "Quelqu’un d’autre a choisi entre-temps")
    static let talks = Text(nl: "Gesprekken", en: "Talks", fr: "Échanges")
    static let noTalks = Text(nl: "Nog niet met hen gesproken.", en: "Not spoken to yet.", fr: "Pas encore d’échange.")

    static func form(_ form: FormIdea.Form) -> Text {
        switch form {
        case .informing: Text(nl: "op de hoogte houden", en: "keep informed", fr: "tenir au courant")
        case .bilateral:
            Text(nl: "afspraak onder ons tweeën", en: "an agreement between the two of us", fr: "un accord à deux")
        case .consultation: MarksText.name(.consultation)
        case .adHoc: MarksText.name(.adHoc)
        case .network: MarksText.name(.network)
        case .merger: MarksText.name(.merger)
        }
    }

    static func meets(_ meets: CriterionCheck.Meets) -> Text {
        switch meets {
        case .yes: Text(nl: "ja", en: "yes", fr: "oui")
        case .partly: Text(nl: "deels", en: "partly", fr: "en partie")
        case .no: Text(nl: "nee", en: "no", fr: "non")
        }
    }

    static func choice(_ choice: ActorChoice.Choice) -> Text {
        switch choice {
        case .approach: Text(nl: "aanspreken", en: "approach", fr: "contacter")
        case .later: Text(nl: "later", en: "later", fr: "plus tard")
        case .no: Text(nl: "niet in dit netwerk", en: "not in this network", fr: "pas dans ce réseau")
        }
    }

    static func choiceMeaning(_ choice: ActorChoice.Choice) -> Text {
        switch choice {
        case .approach:
            Text(nl: "We willen met hen beginnen.", en: "We want to begin with them.", fr: "Nous voulons commencer avec eux.")
        case .later:
            Text(
                nl: "Nu nog niet. We vergeten hen niet.", en: "Not now. We keep them in mind.",
                fr: "Pas maintenant. Nous ne les oublions pas.")
        case .no:
            Text(
                nl: "Een andere vorm past beter, of geen.", en: "Another form fits better, or none.",
                fr: "Une autre forme convient mieux, ou aucune.")
        }
    }

    static func chosen(_ day: String, by name: String?) -> Text {
        guard let name else { return Text(nl: "gekozen op \(day)", en: "chosen on \(day)", fr: "choisi le \(day)") }
        return Text(nl: "gekozen op \(day), \(name)", en: "chosen on \(day), \(name)", fr: "choisi le \(day), \(name)")
    }
}
