import Localization

/// Words of rating in an arena.
enum ArenaRatingText {
    static let title = Text(nl: "Mijn inschatting", en: "My rating", fr: "Mon estimation")
    static let blind = Text(
        nl:
            "Niemand ziet dit terwijl je bezig bent, en jij ziet niet wat de anderen kiezen. Zodra je afrondt, zie je waar jullie verschillen. Je eigen inschatting verander je dan niet meer: jullie spreken samen iets af. Wat je niet weet, laat je open.",
        en:
            "Nobody sees this while you are busy, and you do not see what the others choose. As soon as you finish, you see where you differ. You then no longer change your own rating: you agree on something together. Leave open what you do not know.",
        fr:
            "Personne ne voit ceci pendant que vous remplissez, et vous ne voyez pas ce que choisissent les autres. Dès que vous terminez, vous voyez où vos avis diffèrent. Vous ne changez alors plus votre estimation : vous convenez ensemble d’une valeur. Laissez ouvert ce que vous ne savez pas."
    )
    static let nothing = Text(
        nl: "Je hoeft op dit ogenblik niets in te schatten.", en: "There is nothing for you to rate at the moment.",
        fr: "Il n’y a rien à estimer pour le moment.")
    static let open = Text(nl: "open", en: "open", fr: "ouvert")
    static let next = Text(nl: "Bewaren en verder", en: "Save and go on", fr: "Enregistrer et continuer")
    static let later = Text(nl: "Later voortdoen", en: "Go on later", fr: "Continuer plus tard")
    static let finish = Text(
        nl: "Afronden en de verschillen zien", en: "Finish and see the differences", fr: "Terminer et voir les différences")
    static let aResource = Text(nl: "een hulpbron", en: "a resource", fr: "une ressource")
    static let rule = Text(
        nl: "Hoe volgt daaruit de afhankelijkheid?", en: "How does dependence follow from this?", fr: "Comment en déduit-on la dépendance ?"
    )
    static let ruleWhy = Text(
        nl:
            "Wat belangrijk is en moeilijk te vervangen, maakt jullie sterk afhankelijk. Van elke actor tellen de grootste belangrijkheid en de grootste afhankelijkheid onder zijn hulpbronnen. De rangorde die daaruit volgt, is een voorstel: de groep beslist.",
        en:
            "What is important and hard to replace makes you strongly dependent. For each actor, the greatest importance and the greatest dependence among its resources count. The rank that follows is a proposal: the group decides.",
        fr:
            "Ce qui est important et difficile à remplacer crée une forte dépendance. Pour chaque acteur, on retient la plus grande importance et la plus grande dépendance parmi ses ressources. Le rang qui en découle est une proposition : le groupe décide."
    )
    static let ruleCaption = Text(
        nl: "Afhankelijkheid, volgens belangrijkheid en vervangbaarheid", en: "Dependence, by importance and replaceability",
        fr: "Dépendance, selon l’importance et la remplaçabilité")
    static let differences = Text(nl: "Waar verschillen jullie?", en: "Where do you differ?", fr: "Où vos avis diffèrent-ils ?")
    static let differencesWhy = Text(
        nl:
            "Het grootste verschil staat vooraan. Praat erover en leg vast wat jullie afspreken. Een verschil betekent vaak dat iemand iets weet wat de anderen niet weten.",
        en:
            "The largest difference comes first. Talk about it and write down what you agree. A difference often means that somebody knows something the others do not.",
        fr:
            "La plus grande différence vient en premier. Parlez-en et notez ce dont vous convenez. Une différence signifie souvent que quelqu’un sait quelque chose que les autres ignorent."
    )
    static let noneRated = Text(
        nl: "Rond eerst je eigen inschatting af. Daarna zie je hier waar jullie verschillen.",
        en: "First finish your own rating. Then you see here where you differ.",
        fr: "Terminez d’abord votre propre estimation. Vous verrez ensuite ici où vos avis diffèrent.")
    static let moreRows = Text(nl: "Volgende", en: "Next", fr: "Suivant")
    static let agreed = Text(nl: "afgesproken", en: "agreed", fr: "convenu")
    static let agree = Text(nl: "Afspreken", en: "Agree", fr: "Convenir")
    static let keepAgreement = Text(nl: "Dit spreken we af", en: "This is what we agree", fr: "Voilà ce dont nous convenons")
    static let close = Text(nl: "De inschatting sluiten", en: "Close the rating", fr: "Clôturer l’estimation")
    static let closeWhy = Text(
        nl: "Daarna ziet elke maker alle inschattingen, ook wie zelf nog niet klaar was.",
        en: "After that every maker sees all ratings, even a maker who had not finished.",
        fr: "Ensuite, chaque personne qui élabore l’arène voit toutes les estimations, même si elle n’avait pas terminé.")
    static let reopen = Text(nl: "De inschatting heropenen", en: "Reopen the rating", fr: "Rouvrir l’estimation")
    static let reopenWhy = Text(
        nl: "Voor actoren die er nog bijkomen. Wat al te zien was, verandert niet meer.",
        en: "For actors that are added later. What could already be seen no longer changes.",
        fr: "Pour les acteurs ajoutés plus tard. Ce qui était déjà visible ne change plus.")

    static func progress(_ done: Int, of all: Int) -> Text {
        Text(nl: "\(done) van \(all) ingeschat.", en: "\(done) of \(all) rated.", fr: "Estimations faites : \(done) sur \(all).")
    }

    static func gone(_ names: String) -> Text {
        Text(
            nl:
                "Iemand haalde intussen weg: \(names). Al het andere is bewaard. Wat je over een weggehaalde actor invulde, is er weer als die teruggezet wordt.",
            en:
                "Somebody took out in the meantime: \(names). Everything else is saved. What you filled in about an actor that was taken out is back when it is put back.",
            fr:
                "Quelqu’un a retiré entre-temps : \(names). Tout le reste est enregistré. Ce que vous avez rempli sur un acteur retiré réapparaît s’il est remis."
        )
    }

    static func waiting(_ names: String) -> Text {
        Text(
            nl: "Nog niet klaar met inschatten: \(names).", en: "Not finished rating yet: \(names).",
            fr: "N’ont pas encore terminé l’estimation : \(names).")
    }

    static func apart(_ steps: Int) -> Text {
        steps == 0
            ? Text(nl: "Hierover zijn jullie het eens.", en: "You agree about this.", fr: "Vous êtes d’accord à ce sujet.")
            : .counted(
                steps, one: Text(nl: "1 stap uit elkaar", en: "1 step apart", fr: "1 degré d’écart"),
                other: Text(nl: "\(steps) stappen uit elkaar", en: "\(steps) steps apart", fr: "\(steps) degrés d’écart"))
    }

    static func agreedBy(_ name: String?, _ date: String) -> Text {
        guard let name else { return Text(nl: "op \(date)", en: "on \(date)", fr: "le \(date)") }
        return Text(nl: "vastgelegd door \(name) op \(date)", en: "written down by \(name) on \(date)", fr: "noté par \(name) le \(date)")
    }
}
