import Localization

/// The words around answers that were given elsewhere.
enum BroughtAnswersText {
    static let title = Text(nl: "Antwoorden inbrengen", en: "Bring in answers", fr: "Ajouter des réponses")
    static let intro = Text(
        nl:
            "Antwoordden mensen al op papier of in een ander programma? Breng hun antwoorden in met een bestand uit een rekenblad: één rij per persoon, één kolom per stelling.",
        en:
            "Have people already answered on paper or in another program? Bring their answers in with a file from a spreadsheet: one row per person, one column per statement.",
        fr:
            "Des personnes ont-elles déjà répondu sur papier ou dans un autre programme ? Ajoutez leurs réponses avec un fichier de tableur : une ligne par personne, une colonne par affirmation."
    )
    static let headingsHint = Text(
        nl: "Boven elke kolom staat het nummer van de stelling of de tekst zelf. Wat we niet herkennen, kies je in de volgende stap.",
        en: "Each column is headed by the number of the statement or its text. What we do not recognise, you choose in the next step.",
        fr:
            "Au-dessus de chaque colonne figure le numéro de l’affirmation ou son texte. Ce que nous ne reconnaissons pas, vous le choisissez à l’étape suivante."
    )

    static func whatIsKept(_ mode: Mode) -> Text {
        switch mode {
        case .open:
            Text(
                nl:
                    "Dit is een open meting. Een kolom met namen en een kolom met partners bewaren we mee. De groep ziet wie wat antwoordde.",
                en:
                    "This is an open measurement. A column with names and a column with partners are kept. The group sees who answered what.",
                fr:
                    "Cette mesure est ouverte. Nous gardons une colonne avec les noms et une colonne avec les partenaires. Le groupe voit qui a répondu quoi."
            )
        case .confidential:
            Text(
                nl: "Dit is een vertrouwelijke meting. Namen bewaren we niet, een kolom met partners wel.",
                en: "This is a confidential measurement. Names are not kept; a column with partners is.",
                fr: "Cette mesure est confidentielle. Nous gardons une colonne avec les partenaires, mais pas les noms.")
        case .anonymous:
            Text(
                nl:
                    "Dit is een anonieme meting. We bewaren enkel de antwoorden, geen namen en geen partners. Omdat niets zegt welk antwoord met welk bestand kwam, kun je ze er later niet meer uithalen.",
                en:
                    "This is an anonymous measurement. Only the answers are kept, no names and no partners. Because nothing shows which answer came with which file, you cannot take them out again later.",
                fr:
                    "Cette mesure est anonyme. Nous ne gardons que les réponses, sans noms ni partenaires. Comme rien ne dit quelle réponse vient de quel fichier, vous ne pourrez plus les retirer."
            )
        }
    }

    static func ownAnswersCount(_ smallest: Int) -> Text {
        Text(
            nl:
                "Wie het bestand heeft, kent de antwoorden die erin staan. Antwoorden ook mensen met een eigen link, dan tonen we pas iets als dat er minstens \(smallest) zijn.",
            en:
                "Whoever has the file knows the answers in it. If people also answer with a link of their own, nothing is shown until at least \(smallest) of them have done so.",
            fr:
                "Qui possède le fichier connaît les réponses qu’il contient. Si des personnes répondent aussi par un lien personnel, nous ne montrons rien avant qu’elles soient au moins \(smallest)."
        )
    }

    static let file = Text(nl: "Bestand", en: "File", fr: "Fichier")
    static let fileHint = Text(
        nl: "Een rekenblad (.xlsx) of een tekstbestand (.csv), hoogstens 16 MB.",
        en: "A spreadsheet (.xlsx) or a text file (.csv), at most 16 MB.",
        fr: "Un tableur (.xlsx) ou un fichier texte (.csv), 16 Mo au maximum.")
    static let paste = Text(nl: "Of plak de cellen hier", en: "Or paste the cells here", fr: "Ou collez les cellules ici")
    static let pasteHint = Text(
        nl: "Met de rij van koppen erbij.", en: "With the row of headings.", fr: "Avec la ligne d’en-têtes.")
    static let look = Text(nl: "Eerst bekijken", en: "Check first", fr: "Vérifier d’abord")
    static let lookAgain = Text(nl: "Opnieuw bekijken", en: "Check again", fr: "Vérifier à nouveau")
    static let otherFile = Text(nl: "Een ander bestand kiezen", en: "Choose another file", fr: "Choisir un autre fichier")
    static let howItLooks = Text(nl: "Zo ziet het bestand eruit", en: "What the file looks like", fr: "À quoi ressemble le fichier")
    static let whatCellsMean = Text(nl: "Wat er in een cel kan staan", en: "What a cell may hold", fr: "Ce qu’une cellule peut contenir")
    static let emptyCell = Text(nl: "leeg", en: "empty", fr: "vide")
    static let notAnswered = Text(nl: "niet geantwoord", en: "not answered", fr: "pas de réponse")
    static let ticked = Text(nl: "aangekruist", en: "ticked", fr: "coché")
    static let cell = Text(nl: "Cel", en: "Cell", fr: "Cellule")
    static let meaning = Text(nl: "Betekenis", en: "Meaning", fr: "Signification")
    static let yes = Text(nl: "ja", en: "yes", fr: "oui")

    static let name = Text(nl: "Naam", en: "Name", fr: "Nom")
    static let partner = Text(nl: "Partner", en: "Partner", fr: "Partenaire")
    static let priorities = Text(nl: "Prioriteiten", en: "Priorities", fr: "Priorités")
    static let unused = Text(nl: "Niet gebruiken", en: "Do not use", fr: "Ne pas utiliser")
    static let leftOut = Text(
        nl: "Bewaren we in deze meting niet.", en: "Not kept in this measurement.", fr: "Nous ne gardons pas ceci dans cette mesure.")

    static func item(_ item: Instrument.Item, _ moment: Text?) -> Text {
        func label(_ language: Language) -> String {
            let text = item.text[language]
            let short = text.count > 60 ? text.prefix(57) + "…" : text[...]
            return item.key + (moment.map { " " + $0[language] } ?? "") + " – " + short
        }
        return Text(nl: label(.nl), en: label(.en), fr: label(.fr))
    }

    static func remark(_ group: Text, _ prompt: Text?) -> Text {
        func label(_ word: String, _ language: Language) -> String {
            "\(word) \(group[language])" + (prompt.map { " – " + $0[language] } ?? "")
        }
        return Text(nl: label("Toelichting", .nl), en: label("Remark", .en), fr: label("Commentaire", .fr))
    }

    static func found(rows: Int, matched: Int, columns: Int) -> Text {
        let answers = CountText.answers(rows)
        return Text(
            nl: "\(answers.nl) in het bestand. \(matched) van \(columns) kolommen worden gebruikt.",
            en: "\(answers.en) in the file. \(matched) of \(columns) columns are used.",
            fr: "\(answers.fr) dans le fichier. \(matched) colonnes sur \(columns) sont utilisées.")
    }

    static func sheet(_ name: String) -> Text {
        Text(nl: "We lezen het blad “\(name)”.", en: "We read the sheet “\(name)”.", fr: "Nous lisons la feuille « \(name) ».")
    }

    static func missing(_ keys: String) -> Text {
        Text(
            nl: "Geen kolom voor: \(keys). Daar komen geen antwoorden.", en: "No column for: \(keys). They get no answers.",
            fr: "Pas de colonne pour : \(keys). Il n’y aura pas de réponses.")
    }

    static func empty(_ count: Int, _ lines: String) -> Text {
        .counted(
            count,
            one: Text(
                nl: "Rij \(lines) is zonder antwoord en telt niet mee.", en: "Row \(lines) holds no answer and does not count.",
                fr: "La ligne \(lines) est sans réponse et ne compte pas."),
            other: Text(
                nl: "\(count) rijen zijn zonder antwoord en tellen niet mee: \(lines).",
                en: "\(count) rows hold no answer and do not count: \(lines).",
                fr: "\(count) lignes sont sans réponse et ne comptent pas : \(lines)."))
    }

    static let columns = Text(nl: "Wat in elke kolom staat", en: "What each column holds", fr: "Ce que contient chaque colonne")
    static let heading = Text(nl: "Kop", en: "Heading", fr: "En-tête")
    static let firstCells = Text(nl: "Eerste cellen", en: "First cells", fr: "Premières cellules")
    static let holds = Text(nl: "Bevat", en: "Holds", fr: "Contient")

    static func column(_ number: Int, _ heading: String) -> Text {
        let name = heading.isEmpty ? "" : " “\(heading)”"
        return Text(nl: "Kolom \(number)\(name) bevat", en: "Column \(number)\(name) holds", fr: "La colonne \(number)\(name) contient")
    }

    static func bringIn(_ count: Int) -> Text {
        let answers = CountText.answers(count)
        return Text(nl: "Breng \(answers.nl) in", en: "Bring in \(answers.en)", fr: "Ajouter \(answers.fr)")
    }

    static func already(_ moment: String) -> Text {
        Text(
            nl: "Dit bestand is al ingebracht op \(moment). Breng je het nog eens in, dan tellen dezelfde antwoorden dubbel.",
            en: "This file was already brought in on \(moment). If you bring it in again, the same answers count twice.",
            fr: "Ce fichier a déjà été ajouté le \(moment). Si vous l’ajoutez encore, les mêmes réponses compteront deux fois.")
    }

    static let again = Text(
        nl: "Toch nog eens inbrengen: dit zijn andere mensen.", en: "Bring it in again all the same: these are other people.",
        fr: "L’ajouter quand même : ce sont d’autres personnes.")
    static let roundChanged = Text(
        nl: "De meting is intussen gesloten of gewijzigd. Er is niets ingebracht.",
        en: "The measurement was closed or changed in the meantime. Nothing was brought in.",
        fr: "La mesure a été clôturée ou modifiée entre-temps. Rien n’a été ajouté.")

    static let earlier = Text(nl: "Al ingebracht", en: "Already brought in", fr: "Déjà ajouté")
    static let takeOut = Text(nl: "Haal ze er weer uit", en: "Take them out again", fr: "Retirer")

    static func brought(_ count: Int, _ moment: String, _ person: String?) -> Text {
        let answers = CountText.answers(count)
        return Text(
            nl: "\(answers.nl), \(moment)" + (person.map { ", door \($0)" } ?? ""),
            en: "\(answers.en), \(moment)" + (person.map { ", by \($0)" } ?? ""),
            fr: "\(answers.fr), \(moment)" + (person.map { ", par \($0)" } ?? ""))
    }

    static func row(_ line: Int) -> Text {
        Text(nl: "rij \(line)", en: "row \(line)", fr: "ligne \(line)")
    }
}
