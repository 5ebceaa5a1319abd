import Localization

/// Words of bringing in a list, and the words that a list itself may use.
enum ImportText {
    static let title = Text(nl: "Een lijst plakken", en: "Paste a list", fr: "Coller une liste")
    static let intro = Text(
        nl: "Kopieer de rijen uit je rekenblad en plak ze hieronder, of kies een CSV-bestand. Je ziet eerst wat elke rij wordt.",
        en: "Copy the rows from your spreadsheet and paste them below, or choose a CSV file. First you will see what each line becomes.",
        fr:
            "Copiez les lignes de votre tableur et collez-les ci-dessous, ou choisissez un fichier CSV. Vous verrez d’abord ce que devient chaque ligne."
    )
    static let example = Text(nl: "Zo kan een lijst eruitzien", en: "What a list can look like", fr: "À quoi une liste peut ressembler")
    static let paste = Text(nl: "De lijst", en: "The list", fr: "La liste")
    static let pasteHint = Text(
        nl:
            "Met een kop boven de kolommen mogen ze in elke volgorde staan: naam, voornaam, e-mail, partner, rol, taal, soort partner, aard, domein, niveau, KBO. Zonder kop: naam, e-mail, partner, rol, taal.",
        en:
            "With headings, the columns may be in any order: name, first name, e-mail, partner, role, language, kind of partner, nature, field, level, KBO. Without headings: name, e-mail, partner, role, language.",
        fr:
            "Avec des titres, les colonnes peuvent être dans n’importe quel ordre : nom, prénom, e-mail, partenaire, rôle, langue, type de partenaire, nature, domaine, niveau, BCE. Sans titres : nom, e-mail, partenaire, rôle, langue."
    )
    static let file = Text(nl: "Of een CSV-bestand", en: "Or a CSV file", fr: "Ou un fichier CSV")
    static let fileHint = Text(
        nl: "Met komma, puntkomma of tab. Een bestand krijgt voorrang op wat je plakte.",
        en: "With commas, semicolons or tabs. A file takes precedence over what you pasted.",
        fr: "Avec des virgules, des points-virgules ou des tabulations. Un fichier a priorité sur ce que vous avez collé.")
    static let look = Text(nl: "Eerst bekijken", en: "Check first", fr: "Vérifier d’abord")
    static let change = Text(nl: "De lijst aanpassen", en: "Change the list", fr: "Modifier la liste")
    static let keep = Text(nl: "Alles toevoegen", en: "Add everything", fr: "Tout ajouter")
    static let becomes = Text(nl: "Wat elke rij wordt", en: "What each line becomes", fr: "Ce que devient chaque ligne")
    static let nothingKept = Text(
        nl: "Er is nog niets bewaard. Pas deze rijen aan en bekijk de lijst opnieuw.",
        en: "Nothing has been saved yet. Change these lines and check the list again.",
        fr: "Rien n’est encore enregistré. Modifiez ces lignes et vérifiez à nouveau.")
    static let workbook = Text(
        nl: "Dit is een werkmap, en die kunnen we niet lezen. Bewaar ze als CSV, of kopieer de rijen en plak ze hier.",
        en: "This is a workbook, which we cannot read. Save it as CSV, or copy the rows and paste them here.",
        fr: "Ceci est un classeur, que nous ne pouvons pas lire. Enregistrez-le au format CSV, ou copiez les lignes et collez-les ici.")
    static let nothingThere = Text(
        nl: "Plak een lijst of kies een bestand.", en: "Paste a list or choose a file.", fr: "Collez une liste ou choisissez un fichier.")
    static let onPaper = Text(nl: "op papier", en: "on paper", fr: "sur papier")
    static let columnLine = Text(nl: "Lijn", en: "Line", fr: "Ligne")
    static let columnName = Text(nl: "Naam", en: "Name", fr: "Nom")
    static let columnAddress = Text(nl: "E-mail", en: "E-mail", fr: "E-mail")
    static let columnPartner = Text(nl: "Partner", en: "Partner", fr: "Partenaire")
    static let columnRole = Text(nl: "Rol", en: "Role", fr: "Rôle")

    static let openQuote = Text(
        nl: "Hier begint een aanhalingsteken dat nergens eindigt.", en: "A quotation mark opens here and is never closed.",
        fr: "Un guillemet s’ouvre ici et n’est jamais fermé.")
    static let noName = Text(nl: "Er staat geen naam.", en: "There is no name.", fr: "Il n’y a pas de nom.")
    static let tooLong = Text(
        nl: "De naam is langer dan 300 tekens.", en: "The name is longer than 300 characters.", fr: "Le nom dépasse 300 caractères.")
    static let nameIsAddress = Text(
        nl: "Waar de naam hoort, staat een adres. Staan de kolommen in de juiste volgorde?",
        en: "There is an address where the name should be. Are the columns in the right order?",
        fr: "Une adresse se trouve à la place du nom. Les colonnes sont-elles dans le bon ordre ?")

    static func badAddress(_ text: String) -> Text {
        Text(
            nl: "“\(text)” is geen e-mailadres.", en: "“\(text)” is not an e-mail address.", fr: "« \(text) » n’est pas une adresse e-mail."
        )
    }

    static func unknownRole(_ text: String) -> Text {
        Text(
            nl: "“\(text)” is geen rol. Kies uit coördinator, vertegenwoordiger, lid, meelezer.",
            en: "“\(text)” is not a role. Choose from coordinator, representative, member, reader.",
            fr: "« \(text) » n’est pas un rôle. Choisissez parmi coordination, représentation, membre, lecture.")
    }

    static func badKbo(_ text: String) -> Text {
        Text(
            nl: "“\(text)” is geen geldig KBO-nummer.", en: "“\(text)” is not a valid company number.",
            fr: "« \(text) » n’est pas un numéro BCE valable.")
    }

    static func unknownWord(_ text: String) -> Text {
        Text(
            nl: "“\(text)” staat niet in onze lijst.", en: "“\(text)” is not in our list.",
            fr: "« \(text) » ne figure pas dans notre liste.")
    }

    static func tooMany(_ most: Int) -> Text {
        Text(
            nl: "Een lijst mag hoogstens \(most) rijen hebben.", en: "A list may have at most \(most) lines.",
            fr: "Une liste peut compter au maximum \(most) lignes.")
    }

    static func line(_ number: Int) -> Text {
        Text(nl: "Lijn \(number).", en: "Line \(number).", fr: "Ligne \(number).")
    }

    static func problems(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 rij kunnen we niet lezen", en: "We cannot read 1 line", fr: "Nous ne pouvons pas lire 1 ligne"),
            other: Text(
                nl: "\(count) rijen kunnen we niet lezen", en: "We cannot read \(count) lines",
                fr: "Nous ne pouvons pas lire \(count) lignes"))
    }

    static func summary(people: Int, partners: Int, known: Int) -> Text {
        let (people, partners, known) = (CountText.people(people), CountText.partners(partners), CountText.people(known))
        return Text(
            nl: "Nieuw: \(people.nl) en \(partners.nl). Stonden er al: \(known.nl).",
            en: "New: \(people.en) and \(partners.en). Already there: \(known.en).",
            fr: "À ajouter : \(people.fr) et \(partners.fr). Déjà dans la liste : \(known.fr).")
    }

    /// The role a word means in any language.
    static func role(_ word: String) -> Membership.Role? {
        let word = word.lowercased()
        let also: [String: Membership.Role] = [
            "trekker": .coordinator, "coordinator": .coordinator, "coordinatrice": .coordinator, "coordinateur": .coordinator,
            "vertegenwoordigster": .representative,
            "représentant": .representative, "représentante": .representative, "deelnemer": .member, "lecteur": .reader,
            "lectrice": .reader,
        ]
        return also[word]
            ?? Membership.Role.allCases.first {
                [NetworkText.role($0).nl, NetworkText.role($0).en, NetworkText.role($0).fr].contains(word)
            }
    }

    /// The kind of partner a word means in any language.
    static func kind(_ word: String) -> Partner.Kind? {
        let word = word.lowercased()
        return Partner.Kind.allCases.first {
            [PartnerText.kind($0).nl, PartnerText.kind($0).en, PartnerText.kind($0).fr, $0.rawValue].contains(word)
        }
    }

    /// What people write above a column, in small letters and without hyphens.
    static func headings(of column: PeopleList.Column) -> [String] {
        switch column {
        case .name: ["naam", "name", "nom", "familienaam", "achternaam"]
        case .firstName: ["voornaam", "first name", "prénom", "prenom"]
        case .address: ["email", "emailadres", "mail", "adres", "mailadres", "address", "adresse", "courriel"]
        case .partner: ["partner", "organisatie", "organisation", "partenaire", "dienst", "vereniging"]
        case .role: ["rol", "role", "rôle", "functie"]
        case .language: ["taal", "language", "langue"]
        case .partnerKind: ["soort partner", "kind of partner", "type de partenaire", "soort"]
        case .sort: ["aard", "sort", "nature"]
        case .field: ["domein", "field", "domaine", "sector"]
        case .level: ["niveau", "level"]
        case .kbo: ["kbo", "kbonummer", "ondernemingsnummer", "bce", "company number"]
        }
    }
}
