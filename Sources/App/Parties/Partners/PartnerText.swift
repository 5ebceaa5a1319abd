import Localization

/// Words about partners.
enum PartnerText {
    static let title = Text(nl: "Partners", en: "Partners", fr: "Partenaires")
    static let new = Text(nl: "Een partner toevoegen", en: "Add a partner", fr: "Ajouter un partenaire")
    static let starting = Text(nl: "Waarom samen?", en: "Why together?", fr: "Pourquoi ensemble ?")
    static let interests = Text(
        nl: "Belangenkaart: wat wil en brengt elke partner?", en: "Map of interests: what does each partner want and bring?",
        fr: "Carte des intérêts : que veut et qu’apporte chaque partenaire ?")
    static let promised = Text(nl: "Wat we beloofden", en: "What we promised", fr: "Ce que nous avons promis")
    static let ownInterests = Text(
        nl: "Ambitie, belangen en commitment", en: "Ambition, interests and commitment", fr: "Ambition, intérêts et engagement")
    static let newPerson = Text(nl: "Iemand toevoegen", en: "Add a person", fr: "Ajouter une personne")
    static let importPeople = Text(nl: "Een lijst plakken", en: "Paste a list", fr: "Coller une liste")
    static let name = Text(nl: "Naam", en: "Name", fr: "Nom")
    static let kindLabel = Text(
        nl: "Wat voor partner is dit?", en: "What kind of partner is this?", fr: "De quel type de partenaire s’agit-il ?")
    static let partOf = Text(nl: "Deel van", en: "Part of", fr: "Fait partie de")
    static let partOfHint = Text(
        nl: "Bij een dienst: de organisatie waar die bij hoort.", en: "For a service: the organisation it belongs to.",
        fr: "Pour un service : l’organisation dont il fait partie.")
    static let hasVoice = Text(
        nl: "Deze partner is stemgerechtigd", en: "This partner has a vote", fr: "Ce partenaire a voix délibérative")
    static let hasVoiceHint = Text(
        nl: "Telt mee wanneer het netwerk beslist.", en: "Counts when the network decides.", fr: "Compte lorsque le réseau décide.")
    static let withoutVoice = Text(nl: "niet stemgerechtigd", en: "without a vote", fr: "sans voix délibérative")
    static let notActive = Text(nl: "niet actief", en: "not active", fr: "inactif")
    static let sort = Text(nl: "Aard", en: "Nature", fr: "Nature")
    static let field = Text(nl: "Domein", en: "Field", fr: "Domaine")
    static let level = Text(nl: "Niveau", en: "Level", fr: "Niveau")
    static let more = Text(nl: "Nummers en periode", en: "Numbers and period", fr: "Numéros et période")
    static let kbo = Text(nl: "KBO-nummer", en: "Company number (KBO)", fr: "Numéro BCE")
    static let vCode = Text(nl: "vCode", en: "vCode", fr: "vCode")
    static let ovo = Text(nl: "OVO-nummer", en: "OVO number", fr: "Numéro OVO")
    static let wrongKbo = Text(
        nl: "Dit is geen geldig KBO-nummer: tien cijfers, met op het einde twee controlecijfers.",
        en: "This is not a valid company number: ten digits, the last two of which are check digits.",
        fr: "Ce n’est pas un numéro BCE valable : dix chiffres, dont les deux derniers servent de contrôle.")
    static let wrongVCode = Text(
        nl: "Een vCode is V en zeven cijfers.", en: "A vCode is V and seven digits.", fr: "Un vCode est V suivi de sept chiffres.")
    static let wrongOvo = Text(
        nl: "Een OVO-nummer is OVO en zes cijfers.", en: "An OVO number is OVO and six digits.",
        fr: "Un numéro OVO est OVO suivi de six chiffres.")
    static let activeFrom = Text(nl: "Actief vanaf", en: "Active from", fr: "Actif à partir du")
    static let activeUntil = Text(nl: "Actief tot", en: "Active until", fr: "Actif jusqu’au")
    static let actions = Text(
        nl: "Wat deze partner nog doet", en: "What this partner still does", fr: "Ce que ce partenaire doit encore faire")
    static let arenas = Text(
        nl: "Arena-analyse: met wie samenwerken, en waarom?", en: "Arena analysis: whom to work with, and why?",
        fr: "Analyse de l’arène : avec qui collaborer, et pourquoi ?")
    static let logo = Text(nl: "Logo voor documenten", en: "Logo for documents", fr: "Logo pour les documents")
    static let remove = Text(nl: "Partner weggooien", en: "Throw the partner away", fr: "Supprimer le partenaire")
    static let removeWhy = Text(
        nl: "De mensen van deze partner blijven in het netwerk, zonder partner. Je kunt de partner dertig dagen lang terughalen.",
        en: "The people of this partner stay in the network, without a partner. You can bring the partner back for thirty days.",
        fr:
            "Les personnes de ce partenaire restent dans le réseau, sans partenaire. Vous pouvez récupérer le partenaire pendant trente jours."
    )
    static let why = Text(
        nl: "Waarom dit netwerk? De weging vooraf", en: "Why this network? The weighing before it",
        fr: "Pourquoi ce réseau ? La réflexion préalable")
    static let nobody = Text(nl: "Nog niemand.", en: "Nobody yet.", fr: "Encore personne.")
    static let unattached = Text(nl: "Zonder partner", en: "Without a partner", fr: "Sans partenaire")
    static let emptyTitle = Text(
        nl: "Hier komen jullie partners", en: "Your partners will appear here", fr: "Vos partenaires apparaîtront ici")
    static let empty = Text(
        nl: "Het gaat het snelst met een lijst uit een rekenblad: naam, e-mail, partner en rol. Zo ziet het er daarna uit.",
        en: "The quickest way is with a list from a spreadsheet: name, e-mail, partner and role. This is what it will look like.",
        fr: "Le plus rapide est une liste tirée d’un tableur : nom, e-mail, partenaire et rôle. Voici à quoi cela ressemblera.")
    static let exampleCaption = Text(nl: "Een verzonnen voorbeeld", en: "A made-up example", fr: "Un exemple inventé")

    static func kind(_ kind: Partner.Kind) -> Text {
        switch kind {
        case .organisation: Text(nl: "organisatie", en: "organisation", fr: "organisation")
        case .service: Text(nl: "dienst", en: "service", fr: "service")
        case .group: Text(nl: "feitelijke vereniging", en: "group without legal form", fr: "association de fait")
        case .person: Text(nl: "persoon in eigen naam", en: "person in their own name", fr: "personne en son nom propre")
        }
    }

    static func kindMeaning(_ kind: Partner.Kind) -> Text {
        switch kind {
        case .organisation:
            Text(
                nl: "een vzw, een OCMW, een school, een bedrijf", en: "a non-profit, a public welfare centre, a school, a company",
                fr: "une ASBL, un CPAS, une école, une entreprise")
        case .service:
            Text(
                nl: "een dienst, afdeling of vestiging van een organisatie", en: "a service, department or branch of an organisation",
                fr: "un service, un département ou une antenne d’une organisation")
        case .group:
            Text(
                nl: "een groep burgers of een comité", en: "a group of citizens or a committee",
                fr: "un groupe de citoyennes et citoyens ou un comité")
        case .person:
            Text(
                nl: "een ervaringsdeskundige of procesbegeleider", en: "an expert by experience or a facilitator",
                fr: "une personne experte du vécu ou qui anime le processus")
        }
    }

    static func summary(partners: Int, voices: Int, people: Int) -> Text {
        let (partnerCount, peopleCount) = (CountText.partners(partners), CountText.people(people))
        return Text(
            nl: "\(partnerCount.nl), waarvan \(voices) stemgerechtigd. \(peopleCount.nl).",
            en: "\(partnerCount.en), \(voices) of them with a vote. \(peopleCount.en).",
            fr: "\(partnerCount.fr), dont \(voices) avec voix délibérative. \(peopleCount.fr).")
    }
}
