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
        nl: "Eén zin volstaat. Later weet je zo nog waarom.", en: "One sentence will do. Later you will still know why.",
        fr: "Une phrase suffit. Plus tard, vous saurez encore pourquoi.")
    static let notChosen = Text(nl: "nog niet gekozen", en: "not chosen yet", fr: "pas encore choisi")
    static let changedMeanwhile = Text(
        nl: "Iemand anders koos intussen", en: "Somebody else chose in the meantime", fr: "Quelqu’un d’autre a choisi entre-temps")
    static let talks = Text(nl: "Gesprekken", en: "Talks", fr: "Échanges")
    static let noTalks = Text(nl: "Nog niet mee gesproken.", en: "Not spoken to yet.", fr: "Pas encore de contact.")

    static func form(_ form: FormIdea.Form) -> Text {
        switch form {
        case .informing: Text(nl: "op de hoogte houden", en: "keep informed", fr: "tenir informé")
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
                nl: "Nog niet nu; we houden hen in het oog.", en: "Not now; we keep them in mind.",
                fr: "Pas maintenant ; nous les gardons à l’esprit.")
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
