import Localization

/// Words around fields.
enum FieldText {
    /// Under what somebody else wrote in the meantime.
    static let clash = Text(
        nl: "Dit staat er nu. Wat jij schreef, staat hieronder nog in het formulier. Voeg samen wat samen hoort en bewaar opnieuw.",
        en: "This is what is there now. What you wrote is still in the form below. Put together what belongs together and save again.",
        fr:
            "Voici ce qui est enregistré. Ce que vous avez écrit est encore dans le formulaire ci-dessous. Rassemblez ce qui va ensemble et enregistrez à nouveau."
    )
    static let required = Text(nl: "Vul dit in.", en: "Please fill this in.", fr: "Remplissez ce champ.")
    static let optional = Text(nl: "(mag leeg blijven)", en: "(optional)", fr: "(facultatif)")
    static let lookAgain = Text(nl: "Kijk dit nog even na", en: "Please check this again", fr: "À revoir")
    static let choose = Text(nl: "Kies uit de lijst.", en: "Choose from the list.", fr: "Choisissez dans la liste.")
    static let save = Text(nl: "Bewaren", en: "Save", fr: "Enregistrer")
    static let cancel = Text(nl: "Niet bewaren", en: "Do not save", fr: "Ne pas enregistrer")
    static let date = Text(
        nl: "Schrijf de datum als 2026-11-21.", en: "Write the date as 2026-11-21.", fr: "Écrivez la date sous la forme 2026-11-21.")
    static let address = Text(
        nl: "Dit lijkt geen e-mailadres.", en: "This does not look like an e-mail address.",
        fr: "Ceci ne ressemble pas à une adresse e-mail.")
    static let notChosen = Text(nl: "niet ingevuld", en: "not filled in", fr: "non indiqué")

    static func tooLong(_ limit: Int) -> Text {
        Text(
            nl: "Dit mag hoogstens \(limit) tekens lang zijn.", en: "This may be at most \(limit) characters long.",
            fr: "Au maximum \(limit) caractères.")
    }
}
