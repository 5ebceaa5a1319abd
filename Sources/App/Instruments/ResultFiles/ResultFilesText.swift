import Localization
import Statistics

/// Words of the files that results are taken along in.
enum ResultFilesText {
    static let part = Text(nl: "Deel", en: "Part", fr: "Partie")
    static let results = Text(nl: "Resultaten", en: "Results", fr: "Résultats")
    static let answers = Text(nl: "Antwoorden", en: "Answers", fr: "Réponses")
    static let answer = Text(nl: "Antwoord", en: "Answer", fr: "Réponse")
    static let codebook = Text(nl: "Codeboek", en: "Codebook", fr: "Codes")
    static let topic = Text(nl: "Waarover", en: "About", fr: "Sujet")
    static let code = Text(nl: "Wat er staat", en: "What it says", fr: "Ce qui est écrit")
    static let meaning = Text(nl: "Wat het betekent", en: "What it means", fr: "Ce que cela signifie")
    static let round = Text(nl: "Meting", en: "Measurement", fr: "Mesure")
    static let column = Text(nl: "Kolom", en: "Column", fr: "Colonne")
    static let scale = Text(nl: "Schaal", en: "Scale", fr: "Échelle")
    static let moment = Text(nl: "Moment", en: "Moment", fr: "Moment")
    static let domain = Text(nl: "Domein", en: "Domain", fr: "Domaine")
    static let statement = Text(nl: "Stelling", en: "Statement", fr: "Affirmation")
    static let notInside = Text(nl: "Persoonlijk", en: "Personal", fr: "Personnel")
    static let source = Text(nl: "Bron", en: "Source", fr: "Source")
    static let hidden = Text(nl: "Verborgen", en: "Hidden", fr: "Masqué")
    static let name = Text(nl: "Naam", en: "Name", fr: "Nom")
    static let purpose = Text(nl: "Doel", en: "Purpose", fr: "But")
    static let instrument = Text(nl: "Vragenlijst", en: "Questionnaire", fr: "Questionnaire")
    static let version = Text(nl: "Versie", en: "Version", fr: "Version")
    static let period = Text(nl: "Periode", en: "Period", fr: "Période")
    static let mode = Text(nl: "Wie ziet wat", en: "Who sees what", fr: "Qui voit quoi")
    static let people = Text(nl: "Mensen", en: "People", fr: "Personnes")
    static let remarks = Text(nl: "Toelichtingen", en: "Remarks", fr: "Commentaires")
    static let everybody = Text(nl: "iedereen", en: "everybody", fr: "tout le monde")
    static let empty = Text(nl: "leeg", en: "empty", fr: "vide")
    static let priorities = Text(nl: "Prioriteiten", en: "Priorities", fr: "Priorités")

    static let unknownMeaning = Text(
        nl: "Weet niet of niet van toepassing. Apart geteld, nooit in een gemiddelde.",
        en: "Don’t know or not applicable. Counted apart, never part of a mean.",
        fr: "Ne sait pas ou sans objet. Compté à part, jamais dans une moyenne.")
    static let notAnsweredMeaning = Text(
        nl: "Deze stelling kreeg geen antwoord.", en: "This statement was not answered.",
        fr: "Cette affirmation n’a pas reçu de réponse.")
    static let prioritiesMeaning = Text(
        nl: "De domeinen die deze persoon eerst wil aanpakken.", en: "The domains this person wants to work on first.",
        fr: "Les domaines que cette personne souhaite aborder en premier.")
    static let momentMeaning = Text(
        nl: "De situatie waarover de stellingen gaan.", en: "The situation the statements are about.",
        fr: "La situation sur laquelle portent les affirmations.")
    static let remarksMeaning = Text(
        nl: "Toelichtingen staan niet in dit bestand. Lees ze op de pagina met het resultaat.",
        en: "Remarks are not in this file. Read them on the page of results.",
        fr: "Les commentaires ne figurent pas dans ce fichier. Lisez-les sur la page des résultats.")

    static func counted(step: Int) -> Text {
        Text(nl: "Aantal \(step)", en: "Count of \(step)", fr: "Nombre de \(step)")
    }

    static func level(_ level: ResultLine.Level) -> Text {
        switch level {
        case .round: Text(nl: "meting", en: "measurement", fr: "mesure")
        case .domain: Text(nl: "domein", en: "domain", fr: "domaine")
        case .statement: Text(nl: "stelling", en: "statement", fr: "affirmation")
        }
    }

    static func heading(_ column: ResultSheet.Column) -> Text {
        switch column {
        case .level: Text(nl: "Niveau", en: "Level", fr: "Niveau")
        case .domain: domain
        case .statement: statement
        case .text: Text(nl: "Tekst", en: "Text", fr: "Texte")
        case .moment: moment
        case .people: Text(nl: "Groep", en: "Group", fr: "Groupe")
        case .n: Text(verbatim: "n")
        case .mean: Text(nl: "Gemiddelde", en: "Mean", fr: "Moyenne")
        case .median: Text(nl: "Mediaan", en: "Median", fr: "Médiane")
        case .agreement: Text(nl: "Eensgezindheid", en: "Agreement", fr: "Concordance")
        case .agreementWord: Text(nl: "Eensgezindheid in een woord", en: "Agreement in a word", fr: "Concordance en un mot")
        case .spread: Text(nl: "Aantal per antwoord", en: "Count per answer", fr: "Nombre par réponse")
        case .unknown: Text(nl: "Weet niet", en: "Don’t know", fr: "Ne sait pas")
        case .unanswered: Text(nl: "Geen antwoord", en: "No answer", fr: "Sans réponse")
        case .change: Text(nl: "Verschil", en: "Change", fr: "Différence")
        case .changeWord: Text(nl: "Duidelijk verschil", en: "Clear change", fr: "Différence nette")
        case .since: Text(nl: "Verschil met de vorige meting", en: "Change since the last one", fr: "Différence avec la précédente")
        case .sinceWord:
            Text(
                nl: "Duidelijk verschil met de vorige meting", en: "Clear change since the last one",
                fr: "Différence nette avec la précédente")
        case .priorities: Text(nl: "Prioriteit", en: "Priority", fr: "Priorité")
        case .note: Text(nl: "Opmerking", en: "Note", fr: "Remarque")
        }
    }

    static func meaning(of column: ResultSheet.Column) -> Text {
        switch column {
        case .level:
            Text(
                nl: "Waarover de rij gaat: de hele meting, een domein of een stelling.",
                en: "What the row is about: the whole measurement, a domain or a statement.",
                fr: "L’objet de la ligne : toute la mesure, un domaine ou une affirmation.")
        case .domain: Text(nl: "De korte naam van het domein.", en: "The short name of the domain.", fr: "Le nom court du domaine.")
        case .statement: Text(nl: "Het nummer van de stelling.", en: "The number of the statement.", fr: "Le numéro de l’affirmation.")
        case .text:
            Text(
                nl: "De volledige tekst van het domein of de stelling.", en: "The full text of the domain or statement.",
                fr: "Le texte complet du domaine ou de l’affirmation.")
        case .moment:
            Text(nl: "Over welke situatie het gaat.", en: "Which situation it is about.", fr: "La situation dont il s’agit.")
        case .people:
            Text(nl: "Van wie de antwoorden komen.", en: "Whose answers these are.", fr: "De qui viennent les réponses.")
        case .n:
            Text(
                nl: "Hoeveel mensen een score gaven. “Weet niet” telt niet mee.",
                en: "How many people gave a score. “Don’t know” does not count.",
                fr: "Combien de personnes ont donné un score. « Ne sait pas » ne compte pas.")
        case .note: Text(nl: "Waarom er geen cijfers staan.", en: "Why there are no figures.", fr: "Pourquoi il n’y a pas de chiffres.")
        case .priorities:
            Text(
                nl: "Hoeveel mensen dit domein eerst willen aanpakken.", en: "How many people want to work on this domain first.",
                fr: "Combien de personnes souhaitent aborder ce domaine en premier.")
        case .unknown: unknownMeaning
        default: meaning(ofFigure: column)
        }
    }

    /// What a column with figures means.
    private static func meaning(ofFigure column: ResultSheet.Column) -> Text {
        switch column {
        case .mean:
            Text(
                nl:
                    "Het gemiddelde van 1 tot 5, tot op één decimaal. Voor een domein: het gemiddelde van de scores van de mensen die minstens twee derde van de stellingen een score gaven.",
                en:
                    "The mean from 1 to 5, to one decimal. For a domain: the mean of the scores of people who scored at least two thirds of its statements.",
                fr:
                    "La moyenne de 1 à 5, à une décimale. Pour un domaine : la moyenne des scores des personnes qui ont évalué au moins les deux tiers des affirmations."
            )
        case .median:
            Text(
                nl: "De middelste score. Bij een even aantal het midden van de middelste twee.",
                en: "The middle score. For an even number the middle of the middle two.",
                fr: "Le score du milieu. Pour un nombre pair, la moyenne des deux scores du milieu.")
        case .agreement:
            Text(
                nl: "Hoe dicht de antwoorden bij elkaar liggen, van −1 (twee kampen) tot 1 (allemaal gelijk).",
                en: "How close the answers lie together, from −1 (two camps) to 1 (all the same).",
                fr: "À quel point les réponses sont proches, de −1 (deux camps) à 1 (toutes identiques).")
        case .agreementWord:
            Text(
                nl: "Hetzelfde in een woord, vanaf vijf antwoorden.", en: "The same in a word, from five answers on.",
                fr: "La même chose en un mot, à partir de cinq réponses.")
        case .spread:
            Text(
                nl: "Hoeveel mensen dit antwoord gaven. Voor een domein: hoeveel mensen een score rond dit antwoord hebben.",
                en: "How many people gave this answer. For a domain: how many people have a score around this answer.",
                fr:
                    "Combien de personnes ont donné cette réponse. Pour un domaine : combien de personnes ont un score proche de cette réponse."
            )
        case .change:
            Text(
                nl: "Het gemiddelde verschil bij wie beide momenten een score gaf.",
                en: "The mean change of those who scored both moments.",
                fr: "La différence moyenne chez les personnes qui ont évalué les deux moments.")
        case .changeWord, .sinceWord:
            Text(
                nl: "Of het verschil duidelijk is: minstens een half punt, minstens tien mensen, en een interval van 90 % zonder nul.",
                en: "Whether the change is clear: at least half a point, at least ten people, and a 90 % interval without zero.",
                fr: "Si la différence est nette : au moins un demi-point, au moins dix personnes et un intervalle de 90 % sans zéro.")
        case .since:
            Text(
                nl: "Het verschil met de vorige meting met dezelfde vragen.",
                en: "The change since the measurement before with the same questions.",
                fr: "La différence avec la mesure précédente qui posait les mêmes questions.")
        default: notAnsweredMeaning
        }
    }

    static func named(_ change: Change) -> Text {
        change.isNamed ? Text(nl: "ja", en: "yes", fr: "oui") : Text(nl: "nee", en: "no", fr: "non")
    }

    static func answered(_ n: Int, of invited: Int) -> Text {
        ResultsText.answered(n, of: invited)
    }

    static func hiddenMeaning(_ k: Int) -> Text {
        Text(
            nl: "Te weinig scores (minder dan \(k)). Dan staan er geen cijfers, ook geen verborgen.",
            en: "Too few scores (fewer than \(k)). Then there are no figures, not even hidden ones.",
            fr: "Trop peu de scores (moins de \(k)). Il n’y a alors aucun chiffre, pas même masqué.")
    }

    static func smallestMeaning(_ k: Int) -> Text {
        Text(
            nl: "Groepen kleiner dan \(k) staan niet in dit bestand.", en: "Groups smaller than \(k) are not in this file.",
            fr: "Les groupes de moins de \(k) personnes ne figurent pas dans ce fichier.")
    }

    static func modeMeaning(_ mode: Mode) -> Text {
        switch mode {
        case .open:
            Text(
                nl: "open: de groep ziet wie wat antwoordde", en: "open: the group sees who answered what",
                fr: "ouverte : le groupe voit qui a répondu quoi")
        case .confidential:
            Text(
                nl: "vertrouwelijk: alleen groepen die groot genoeg zijn", en: "confidential: only groups that are large enough",
                fr: "confidentielle : uniquement des groupes assez grands")
        case .anonymous:
            Text(
                nl: "anoniem: nergens staat wie wat antwoordde", en: "anonymous: nowhere does it say who answered what",
                fr: "anonyme : il n’est noté nulle part qui a répondu quoi")
        }
    }

    static func peopleMeaning(_ mode: Mode) -> Text {
        mode == .open
            ? Text(
                nl: "Wie wat antwoordde, staat in het bestand met de antwoorden. Ga er zorgvuldig mee om.",
                en: "Who answered what is in the file of answers. Handle it with care.",
                fr: "Qui a répondu quoi figure dans le fichier des réponses. Manipulez-le avec soin.")
            : Text(
                nl: "Er is geen rij per persoon: zo’n rij zou mensen herkenbaar maken, ook zonder naam.",
                en: "There is no row per person: such a row would make people recognisable, even without a name.",
                fr: "Il n’y a pas de ligne par personne : elle rendrait les personnes reconnaissables, même sans nom.")
    }
}
