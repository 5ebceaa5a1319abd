import Localization
import Statistics

/// Words of the results.
enum ResultsText {
    static let heading = Text(
        nl: "Waar staan we, en waar kijken we anders?", en: "Where do we stand, and where do we see things differently?",
        fr: "Où en sommes-nous, et où nos regards diffèrent-ils ?")
    static let openNote = Text(nl: "Dit is een open meting.", en: "This is an open measurement.", fr: "C’est une mesure ouverte.")
    static let asTable = Text(nl: "Bekijk als tabel", en: "View as a table", fr: "Voir sous forme de tableau")
    static let strengths = Text(nl: "Grootste sterktes", en: "Main strengths", fr: "Principaux points forts")
    static let noStrengths = Text(
        nl: "Geen enkel domein haalt gemiddeld 4.", en: "No domain has a mean of 4.", fr: "Aucun domaine n’atteint une moyenne de 4.")
    static let workPoints = Text(nl: "Grootste werkpunten", en: "Main points to work on", fr: "Principaux points à travailler")
    static let noWorkPoints = Text(
        nl: "Geen enkel domein zit onder 3.", en: "No domain is below 3.", fr: "Aucun domaine n’est en dessous de 3.")
    static let differences = Text(
        nl: "Waar jullie het meest verschillen", en: "Where you differ most", fr: "Là où vos regards diffèrent le plus")
    static let noDifferences = Text(
        nl: "Over elk domein zijn jullie eensgezind.", en: "You agree on every domain.", fr: "Vos avis concordent sur chaque domaine.")
    static let priorities = Text(
        nl: "Vaakst gekozen om eerst aan te werken", en: "Most often chosen to work on first", fr: "Le plus souvent choisis pour commencer")
    static let perDomain = Text(nl: "Per domein", en: "By domain", fr: "Par domaine")
    static let perStatement = Text(nl: "Per stelling", en: "By statement", fr: "Par affirmation")
    static let spider = Text(nl: "Spinnenweb", en: "Spider chart", fr: "Diagramme en étoile")
    static let spiderDescription = Text(
        nl: "Het gemiddelde van elk domein op een schaal van 1 (midden) tot 5 (rand).",
        en: "The mean of each domain on a scale of 1 (centre) to 5 (edge).",
        fr: "La moyenne de chaque domaine sur une échelle de 1 (centre) à 5 (bord).")
    static let change = Text(nl: "Verschil", en: "Change", fr: "Différence")
    static let changeWhy = Text(
        nl: "Het gemiddelde van elk domein op beide momenten. Een duidelijk verschil valt op.",
        en: "The mean of each domain at both moments. A clear change stands out.",
        fr: "La moyenne de chaque domaine aux deux moments. Une différence nette est mise en évidence.")
    static let whoAnsweredWhat = Text(nl: "Wie antwoordde wat", en: "Who answered what", fr: "Qui a répondu quoi")
    static let whatNow = Text(nl: "Wat nu?", en: "What next?", fr: "Et maintenant ?")
    static let readOn = Text(
        nl: "Lees wat kan helpen, domein per domein", en: "Read what can help, domain by domain",
        fr: "Lire ce qui peut aider, domaine par domaine")
    static let measureAgain = Text(nl: "Plan een volgende meting", en: "Plan the next measurement", fr: "Planifier une nouvelle mesure")
    static let notYetTitle = Text(nl: "Er is nog geen resultaat", en: "There is no result yet", fr: "Il n’y a pas encore de résultat")
    static let domain = Text(nl: "Domein", en: "Domain", fr: "Domaine")
    static let statement = Text(nl: "Stelling", en: "Statement", fr: "Affirmation")
    static let spread = Text(
        nl: "Spreiding, van niet akkoord tot akkoord", en: "Spread, from disagree to agree", fr: "Répartition, de pas d’accord à d’accord")
    static func spread(from low: String, to high: String) -> Text {
        Text(nl: "Spreiding, van \(low) tot \(high)", en: "Spread, from \(low) to \(high)", fr: "Répartition, de \(low) à \(high)")
    }

    static let spreadShort = Text(nl: "Spreiding", en: "Spread", fr: "Répartition")
    static let mean = Text(nl: "Gemiddelde", en: "Mean", fr: "Moyenne")
    static let median = Text(nl: "Mediaan", en: "Median", fr: "Médiane")
    static let agreement = Text(nl: "Eensgezindheid", en: "Agreement", fr: "Concordance")
    static let band = Text(nl: "Stand", en: "Rating", fr: "Appréciation")
    static let unknown = Text(nl: "Weet niet", en: "Don’t know", fr: "Ne sait pas")
    static let name = Text(nl: "Naam", en: "Name", fr: "Nom")
    static let partner = Text(nl: "Partner", en: "Partner", fr: "Partenaire")
    static let group = Text(nl: "De groep", en: "The group", fr: "Le groupe")
    static let nothing = Text(nl: "Er is niets te tonen.", en: "There is nothing to show.", fr: "Il n’y a rien à montrer.")
    static let tooFewShort = Text(nl: "te weinig antwoorden", en: "too few answers", fr: "trop peu de réponses")
    static let markQuestion = Text(
        nl: "Voor wie, wanneer en waardoor is dit een sterkte, en wanneer een zwakte?",
        en: "For whom, when and why is this a strength, and when a weakness?",
        fr: "Pour qui, quand et pourquoi est-ce un point fort, et quand un point faible ?")
    static let pictureTitle = Text(nl: "De pijl en de wortels", en: "The arrow and the roots", fr: "La flèche et les racines")
    static let pictureDescription = Text(
        nl: "Tien domeinen: vijf als pijl boven de grond, vijf als wortels eronder. Kleur is de score, breedte de eensgezindheid.",
        en: "Ten domains: five as an arrow above the ground, five as roots below. Colour is the score, width is agreement.",
        fr:
            "Dix domaines : cinq forment une flèche au-dessus du sol, cinq des racines en dessous. La couleur indique le score, la largeur la concordance."
    )

    static func title(_ round: String) -> Text {
        Text(nl: "Resultaat van \(round)", en: "Result of \(round)", fr: "Résultat de \(round)")
    }

    static func answered(_ n: Int, of invited: Int) -> Text {
        Text(
            nl: "\(n) van \(invited) mensen \(n == 1 ? "antwoordde" : "antwoordden").", en: "\(n) of \(invited) people answered.",
            fr: n < 2 ? "\(n) personne sur \(invited) a répondu." : "\(n) personnes sur \(invited) ont répondu.")
    }

    static func smallestGroup(_ k: Int) -> Text {
        Text(
            nl: "Groepen kleiner dan \(k) tonen we niet.", en: "We do not show groups smaller than \(k).",
            fr: "Nous ne montrons pas les groupes de moins de \(k) personnes.")
    }

    static func tooFew(_ k: Int) -> Text {
        Text(
            nl: "Te weinig antwoorden (minimum \(k)). Om niemand herkenbaar te maken, tonen we niets.",
            en: "Too few answers (\(k) are needed). So that nobody can be recognised, we show nothing.",
            fr: "Trop peu de réponses (minimum \(k)). Pour que personne ne soit reconnaissable, nous ne montrons rien.")
    }

    static func pictureCaption(_ n: Int) -> Text {
        let answers = CountText.answers(n)
        return Text(
            nl: "\(answers.nl). Kleur is de score van zwak (oranje) tot sterk (blauw), breedte de eensgezindheid.",
            en: "\(answers.en). Colour is the score from weak (orange) to strong (blue), width is agreement.",
            fr: "\(answers.fr). La couleur indique le score, de faible (orange) à fort (bleu) ; la largeur indique la concordance.")
    }

    static func seen(strong: Int, weak: Int) -> Text {
        Text(
            nl: "\(strong) \(strong == 1 ? "ervaart" : "ervaren") dit als een sterkte, \(weak) als een zwakte.",
            en: "A strength for \(strong), a weakness for \(weak).",
            fr: "Un point fort pour \(strong), un point faible pour \(weak).")
    }

    static func times(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 keer", en: "once", fr: "1 fois"),
            other: Text(nl: "\(count) keer", en: "\(count) times", fr: "\(count) fois"))
    }

    static func remarks(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 toelichting", en: "1 remark", fr: "1 commentaire"),
            other: Text(
                nl: "\(count) toelichtingen, in willekeurige volgorde", en: "\(count) remarks, in random order",
                fr: "\(count) commentaires, dans un ordre aléatoire"))
    }

    static func discussFirst(_ domain: String) -> Text {
        Text(nl: "Bespreek eerst samen: \(domain)", en: "First discuss together: \(domain)", fr: "Discutez d’abord ensemble : \(domain)")
    }

    static func notYet(_ date: String) -> Text {
        Text(
            nl: "De meting loopt tot en met \(date). Na het sluiten ziet iedereen het resultaat tegelijk.",
            en: "The measurement is open up to and including \(date). After it closes, everybody sees the result at the same time.",
            fr: "La mesure est ouverte jusqu’au \(date) inclus. Après la clôture, tout le monde voit le résultat en même temps.")
    }

    static func mark(_ mark: Mark) -> Text {
        switch mark {
        case .spagaat: Text(nl: "spagaat", en: "spagaat (split)", fr: "grand écart")
        case .verdeeld: Text(nl: "verdeeld", en: "divided", fr: "partagé")
        }
    }

    static func band(_ band: AgreementBand) -> Text {
        switch band {
        case .united: Text(nl: "eensgezind", en: "in agreement", fr: "concordant")
        case .fairlyUnited: Text(nl: "redelijk eensgezind", en: "fairly in agreement", fr: "assez concordant")
        case .diverging: Text(nl: "uiteenlopend", en: "diverging", fr: "divergent")
        case .stronglyDiverging: Text(nl: "sterk uiteenlopend", en: "strongly diverging", fr: "très divergent")
        }
    }

    static func scoreBand(_ band: ScoreBand) -> Text {
        switch band {
        case .strength: Text(nl: "sterkte", en: "strength", fr: "point fort")
        case .attention: Text(nl: "aandachtspunt", en: "needs attention", fr: "point d’attention")
        case .workPoint: Text(nl: "werkpunt", en: "point to work on", fr: "point à travailler")
        }
    }
}
