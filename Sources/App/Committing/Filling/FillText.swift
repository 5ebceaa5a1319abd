import Localization

/// Words of what a document begins with.
enum FillText {
    static let partner = Text(nl: "Partner", en: "Partner", fr: "Partenaire")
    static let whatPartner = Text(nl: "Wat voor partner", en: "Kind of partner", fr: "Type de partenaire")
    static let comes = Text(nl: "Wie komt", en: "Who comes", fr: "Qui participe")
    static let represents = Text(nl: "Wie vertegenwoordigt", en: "Who represents it", fr: "Qui le représente")
    static let mandate = Text(nl: "Mandaat", en: "Mandate", fr: "Mandat")
    static let drafting = Text(nl: "Opmaak", en: "Drafting", fr: "Élaboration")
    static let following = Text(nl: "Opvolging", en: "Follow-up", fr: "Suivi")
    static let carryingOut = Text(nl: "Uitvoering", en: "Implementation", fr: "Exécution")
    static let how = Text(nl: "Hoe", en: "How", fr: "Comment")
    static let brings = Text(nl: "Inbreng", en: "Contribution", fr: "Apport")
    static let until = Text(nl: "Tot en met", en: "Up to and including", fr: "Jusqu’au (inclus)")
    static let note = Text(nl: "Toelichting", en: "Explanation", fr: "Précisions")
    static let what = Text(nl: "Wat", en: "What", fr: "Quoi")
    static let who = Text(nl: "Wie", en: "Who", fr: "Qui")
    static let by = Text(nl: "Tegen", en: "By", fr: "Pour le")
    static let reserved = Text(
        nl: "onder voorbehoud van bekrachtiging", en: "subject to ratification", fr: "sous réserve de ratification")
    static let earlierDecisions = Text(
        nl: "Oudere besluiten staan in het besluitenregister.", en: "Earlier decisions are in the register of decisions.",
        fr: "Les décisions antérieures figurent dans le registre des décisions.")
    static let more = Text(
        nl: "Er is meer bekend dan hier past.", en: "More is known than fits here.",
        fr: "Il y a plus d’informations que cette rubrique ne peut en contenir.")
    static let reminding = Text(
        nl: "Hoe we elkaar eraan herinneren", en: "How we remind each other", fr: "Comment nous nous les rappelons")
    static let choice = Text(nl: "Onze keuze", en: "Our choice", fr: "Notre choix")

    static func partOf(_ kind: Text, _ whole: String) -> Text {
        Text(nl: "\(kind.nl) van \(whole)", en: "\(kind.en) of \(whole)", fr: "\(kind.fr) dépendant de \(whole)")
    }

    static func about(_ subject: String) -> Text {
        Text(nl: "over: \(subject)", en: "on: \(subject)", fr: "sur : \(subject)")
    }

    static func decision(_ number: Int) -> Text {
        Text(nl: "Besluit \(number)", en: "Decision \(number)", fr: "Décision \(number)")
    }

    static func adopted(_ day: String, _ number: Int) -> Text {
        Text(
            nl: "Aangenomen op \(day) (versie \(number)).", en: "Adopted on \(day) (version \(number)).",
            fr: "Adoptée le \(day) (version \(number)).")
    }

    static func voices(_ names: String) -> Text {
        Text(nl: "Stemgerechtigd: \(names).", en: "With a vote: \(names).", fr: "Avec voix délibérative : \(names).")
    }

    static func heard(_ share: Text) -> Text {
        Text(nl: "Te horen partners: \(share.nl).", en: "Partners to be heard: \(share.en).", fr: "Partenaires à entendre : \(share.fr).")
    }

    static func delegation(_ partner: String, _ holder: String, _ day: String) -> Text {
        Text(
            nl: "\(partner) laat \(holder) spreken, tot en met \(day).", en: "\(partner) lets \(holder) speak, up to and including \(day).",
            fr: "\(partner) laisse parler \(holder), jusqu’au \(day) inclus.")
    }

    /// How often a group came together in a year, and when it last did.
    static func meetings(_ count: Int, _ last: String) -> Text {
        .counted(
            count,
            one: Text(
                nl: "Het voorbije jaar kwamen we 1 keer samen, op \(last).", en: "In the past year we came together once, on \(last).",
                fr: "Au cours de l’année écoulée, nous nous sommes réunis 1 fois, le \(last)."),
            other: Text(
                nl: "Het voorbije jaar kwamen we \(count) keer samen, het laatst op \(last).",
                en: "In the past year we came together \(count) times, most recently on \(last).",
                fr: "Au cours de l’année écoulée, nous nous sommes réunis \(count) fois, la dernière fois le \(last)."))
    }
}

/// What a maker of an arena reads before putting names of it into a document.
extension FillText {
    static let arenaTitle = Text(
        nl: "Wie nog te betrekken is, volgens jouw arena-analyse", en: "Who is still to be involved, according to your arena analysis",
        fr: "Qui doit encore être associé, selon votre analyse de l’arène")
    static let arenaWhy = Text(
        nl:
            "Dit zie je omdat je deze arena mee maakt. Het komt alleen in het document als jij de namen overneemt. Daarna leest iedereen die het document leest ze ook. Wat er over een actor gezegd wordt, staat hier nooit.",
        en:
            "You see this because you are one of the makers of this arena. It only goes into the document if you copy the names. From then on everybody who reads the document reads them too. What is said of an actor is never here.",
        fr:
            "Vous voyez ceci parce que vous élaborez cette arène. Les noms n’entrent dans le document que si vous les reprenez. Ensuite, toute personne qui lit le document les lit aussi. Ce qui est dit d’un acteur ne figure jamais ici."
    )
    static let toInvolve = Text(nl: "Nog te betrekken", en: "Still to be involved", fr: "Encore à associer")
}
