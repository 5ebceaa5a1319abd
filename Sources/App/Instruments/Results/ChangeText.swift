import Localization

/// Words about what changed, and about groups.
enum ChangeText {
    static let heading = Text(nl: "Wat veranderde", en: "What changed", fr: "Ce qui a changé")
    static let interval = Text(nl: "90 %-interval", en: "90% interval", fr: "Intervalle à 90 %")
    static let verdict = Text(nl: "Wat we zien", en: "What we see", fr: "Ce que nous voyons")
    static let clearlyHigher = Text(nl: "duidelijk hoger", en: "clearly higher", fr: "nettement plus haut")
    static let clearlyLower = Text(nl: "duidelijk lager", en: "clearly lower", fr: "nettement plus bas")
    static let noClearChange = Text(nl: "geen duidelijk verschil", en: "no clear change", fr: "pas de différence nette")
    static let onlyFigures = Text(
        nl: "te weinig antwoorden om te duiden", en: "too few answers to interpret", fr: "trop peu de réponses pour interpréter")
    static let noneNamed = Text(
        nl: "Geen enkel domein veranderde duidelijk.", en: "No domain changed clearly.", fr: "Aucun domaine n’a nettement changé.")
    static let rule = Text(
        nl:
            "Een verschil noemen we duidelijk als het minstens een half punt is, op minstens tien antwoorden steunt en het toeval weinig kans laat (het 90 %-interval bevat 0 niet).",
        en:
            "We call a change clear when it is at least half a point, rests on at least ten answers, and leaves chance little room (the 90% interval does not contain 0).",
        fr:
            "Une différence est nette si elle atteint un demi-point, repose sur dix réponses au moins et laisse peu de place au hasard (l’intervalle à 90 % ne contient pas 0)."
    )
    static let byPerson = Text(
        nl: "Elke persoon is vergeleken met zichzelf: enkel wie op beide metingen antwoordde, telt mee.",
        en: "Each person is compared with themselves: only those who answered both measurements count.",
        fr: "Chaque personne est comparée à elle-même : seules comptent celles qui ont répondu aux deux mesures.")
    static let betweenGroups = Text(
        nl: "We vergelijken twee groepen: we weten niet wie op beide metingen antwoordde, of tonen dat niet.",
        en: "We compare two groups: we do not know, or do not show, who answered both measurements.",
        fr: "Nous comparons deux groupes : nous ne savons pas qui a répondu aux deux mesures, ou ne le montrons pas.")
    static let withinAnswer = Text(
        nl: "Elke persoon gaf beide momenten een score en is vergeleken met zichzelf.",
        en: "Each person scored both moments and is compared with themselves.",
        fr: "Chaque personne a donné un score aux deux moments et est comparée à elle-même.")
    static let trend = Text(nl: "Alle metingen naast elkaar", en: "All measurements side by side", fr: "Toutes les mesures côte à côte")
    static let meansOf = Text(nl: "Gemiddelde van:", en: "Mean of:", fr: "Moyenne :")
    static let persons = Text(nl: "mensen", en: "people", fr: "des personnes")
    static let partners = Text(nl: "partners", en: "partners", fr: "des partenaires")
    static let partnersNote = Text(
        nl:
            "Elke partner telt één keer, hoeveel mensen er ook antwoordden. Dat verandert enkel de gemiddelden. Wie geen partner heeft, telt hier niet mee.",
        en:
            "Each partner counts once, however many people answered. This changes the means only. People without a partner do not count here.",
        fr:
            "Chaque partenaire compte une fois, quel que soit le nombre de réponses. Cela ne change que les moyennes. Les personnes sans partenaire ne comptent pas ici."
    )
    static let groupsHeading = Text(nl: "Groepen naast elkaar", en: "Groups side by side", fr: "Les groupes côte à côte")
    static let noGroups = Text(
        nl: "Geen groep is groot genoeg om apart te tonen.", en: "No group is large enough to show by itself.",
        fr: "Aucun groupe n’est assez grand pour être montré à part.")
    static let breakDownBy = Text(nl: "Uitsplitsen:", en: "Break down:", fr: "Détailler :")

    static func risen(_ change: String) -> Text {
        Text(nl: "gestegen, \(change)", en: "risen, \(change)", fr: "en hausse, \(change)")
    }

    static func fallen(_ change: String) -> Text {
        Text(nl: "gedaald, \(change)", en: "fallen, \(change)", fr: "en baisse, \(change)")
    }

    static func from(_ low: String, to high: String) -> Text {
        Text(nl: "\(low) tot \(high)", en: "\(low) to \(high)", fr: "de \(low) à \(high)")
    }

    static func since(_ round: String) -> Text {
        Text(nl: "Sinds “\(round)”", en: "Since “\(round)”", fr: "Depuis « \(round) »")
    }

    static func groupsNote(_ k: Int) -> Text {
        Text(
            nl: "Gemiddelde per groep. Groepen kleiner dan \(k) tonen we niet, en ook niet wat ze zou verraden.",
            en: "Mean by group. We do not show groups smaller than \(k), nor anything that would give them away.",
            fr: "Moyenne par groupe. Nous ne montrons pas les groupes de moins de \(k) personnes, ni ce qui les trahirait.")
    }
}
