import Localization

/// Why a file with answers, or a row of it, is not taken.
extension BroughtAnswersText {
    static let nothingThere = Text(
        nl: "Er staat niets in. Kies een bestand of plak de cellen.", en: "There is nothing in it. Choose a file or paste the cells.",
        fr: "Il n’y a rien. Choisissez un fichier ou collez les cellules.")
    static let noHeadings = Text(
        nl: "De eerste rij is niet te lezen: daar begint een aanhalingsteken dat nergens eindigt.",
        en: "The first row cannot be read: a quotation mark opens there and is never closed.",
        fr: "La première ligne est illisible : un guillemet s’y ouvre et n’est jamais fermé.")
    static let onlyHeadings = Text(
        nl: "Er staat maar één rij in. De eerste rij zijn de koppen, daaronder komt een rij per persoon.",
        en: "There is only one row. The first row holds the headings; below it comes a row per person.",
        fr: "Il n’y a qu’une ligne. La première ligne contient les en-têtes ; en dessous vient une ligne par personne.")
    static let oldWorkbook = Text(
        nl: "Dit rekenblad is van een oude soort of zit achter een wachtwoord. Bewaar het als .xlsx zonder wachtwoord, of als .csv.",
        en: "This spreadsheet is of an old kind or protected by a password. Save it as .xlsx without a password, or as .csv.",
        fr: "Ce tableur est d’un ancien type ou protégé par un mot de passe. Enregistrez-le en .xlsx sans mot de passe, ou en .csv.")
    static let tooLarge = Text(
        nl: "Het bestand is te groot. Splits het en breng elk deel in.", en: "The file is too large. Split it and bring in each part.",
        fr: "Le fichier est trop grand. Divisez-le et ajoutez chaque partie.")
    static let nothingMatched = Text(
        nl: "Geen enkele kolom hoort bij een stelling. Zet het nummer van de stelling boven de kolom, of kies hieronder.",
        en: "No column belongs to a statement. Put the number of the statement above the column, or choose below.",
        fr:
            "Aucune colonne ne correspond à une affirmation. Mettez le numéro de l’affirmation au-dessus de la colonne, ou choisissez ci-dessous."
    )
    static let nobodyAnswered = Text(
        nl: "In geen enkele rij staat een antwoord.", en: "No row holds an answer.", fr: "Aucune ligne ne contient de réponse.")
    static let unreadable = Text(
        nl: "Deze rij is niet te lezen.", en: "This row cannot be read.", fr: "Cette ligne est illisible.")

    static let damaged = Text(
        nl: "Dit rekenblad is niet te lezen: het is beschadigd of onvolledig. Bewaar het opnieuw, of bewaar het als .csv.",
        en: "This spreadsheet cannot be read: it is damaged or incomplete. Save it again, or save it as .csv.",
        fr: "Ce tableur est illisible : il est abîmé ou incomplet. Enregistrez-le à nouveau, ou en .csv.")
    static let declares = Text(
        nl: "In dit rekenblad staat code die we niet lezen. Bewaar het opnieuw, of bewaar het als .csv.",
        en: "This spreadsheet holds code that we do not read. Save it again, or save it as .csv.",
        fr: "Ce tableur contient du code que nous ne lisons pas. Enregistrez-le à nouveau, ou en .csv.")
    static let allHidden = Text(
        nl: "Alle bladen van dit rekenblad zijn verborgen. Maak het blad met antwoorden zichtbaar.",
        en: "All sheets of this spreadsheet are hidden. Make the sheet with answers visible.",
        fr: "Toutes les feuilles de ce tableur sont masquées. Affichez la feuille avec les réponses.")

    static func tooManyRows(_ most: Int) -> Text {
        Text(
            nl: "Een bestand mag hoogstens \(most) rijen hebben. Splits het en breng elk deel in.",
            en: "A file may have at most \(most) rows. Split it and bring in each part.",
            fr: "Un fichier peut compter au maximum \(most) lignes. Divisez-le et ajoutez chaque partie.")
    }

    static func tooManyColumns(_ most: Int) -> Text {
        Text(
            nl: "Een bestand mag hoogstens \(most) kolommen hebben.", en: "A file may have at most \(most) columns.",
            fr: "Un fichier peut compter au maximum \(most) colonnes.")
    }

    static func twice(_ column: Text, _ headings: [String]) -> Text {
        Text(
            nl: "“\(column.nl)” staat in meer dan één kolom: \(headings.joined(separator: ", ")). Kies er één.",
            en: "“\(column.en)” is in more than one column: \(headings.joined(separator: ", ")). Choose one.",
            fr: "« \(column.fr) » se trouve dans plusieurs colonnes : \(headings.joined(separator: ", ")). Choisissez-en une.")
    }

    static func tooManyCells(_ cells: Int, _ columns: Int) -> Text {
        Text(
            nl:
                "Hier staan \(cells) cellen en er zijn maar \(columns) koppen.",
            en: "There are \(cells) cells here and only \(columns) headings.",
            fr: "Il y a \(cells) cellules ici et seulement \(columns) en-têtes.")
    }

    static func outside(_ cell: String, _ key: String, steps: Int, isTicks: Bool) -> Text {
        if isTicks {
            return Text(
                nl: "“\(cell)” bij stelling \(key) is geen kruisje. Zet 1, x of ja, of laat leeg.",
                en: "“\(cell)” for statement \(key) is not a tick. Write 1, x or yes, or leave it empty.",
                fr: "« \(cell) » pour l’affirmation \(key) n’est pas une coche. Écrivez 1, x ou oui, ou laissez vide.")
        }
        return Text(
            nl: "“\(cell)” bij stelling \(key) staat niet op de schaal van 1 tot \(steps).",
            en: "“\(cell)” for statement \(key) is not on the scale from 1 to \(steps).",
            fr: "« \(cell) » pour l’affirmation \(key) n’est pas sur l’échelle de 1 à \(steps).")
    }

    static func noPartner(_ name: String) -> Text {
        let name = String(name.prefix(80))
        return Text(
            nl: "Er is geen partner “\(name)” in dit netwerk.", en: "There is no partner “\(name)” in this network.",
            fr: "Il n’y a pas de partenaire « \(name) » dans ce réseau.")
    }

    static func severalPartners(_ name: String) -> Text {
        let name = String(name.prefix(80))
        return Text(
            nl: "Meer dan één partner heet “\(name)”.", en: "More than one partner is called “\(name)”.",
            fr: "Plusieurs partenaires s’appellent « \(name) ».")
    }

    static func noDomain(_ name: String) -> Text {
        Text(
            nl: "“\(name)” is geen domein om aan te werken.", en: "“\(name)” is not a domain to work on.",
            fr: "« \(name) » n’est pas un domaine sur lequel travailler.")
    }

    static func refused(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 ding klopt niet", en: "1 thing is not right", fr: "1 chose ne va pas"),
            other: Text(nl: "\(count) dingen kloppen niet", en: "\(count) things are not right", fr: "\(count) choses ne vont pas"))
    }

    static let nothingKept = Text(
        nl: "Er is nog niets ingebracht. Pas het bestand aan en bekijk het opnieuw.",
        en: "Nothing has been brought in yet. Change the file and check again.",
        fr: "Rien n’a encore été ajouté. Corrigez le fichier et vérifiez à nouveau.")

    static func more(_ count: Int) -> Text {
        Text(nl: "… en nog \(count).", en: "… and \(count) more.", fr: "… et encore \(count).")
    }
}
