import Localization

/// Words of reading remarks before the group does.
enum RemarksText {
    static let title = Text(nl: "Toelichtingen lezen", en: "Reading remarks", fr: "Lire les commentaires")
    static let toResults = Text(nl: "het resultaat", en: "the result", fr: "le résultat")
    static let why = Text(
        nl:
            "De groep ziet alleen wat je vrijgeeft, in willekeurige volgorde en zonder naam. Ga na of een toelichting iemand herkenbaar maakt of kwetst. Je kunt woorden weglaten, maar niets toevoegen.",
        en:
            "The group sees only what you release, in random order and without a name. Check whether a remark makes somebody recognisable or hurts them. You can leave words out, but add nothing.",
        fr:
            "Le groupe ne voit que ce que vous libérez, dans un ordre aléatoire et sans nom. Vérifiez si un commentaire rend quelqu’un reconnaissable ou blesse quelqu’un. Vous pouvez retirer des mots, mais pas en ajouter."
    )
    static let none = Text(
        nl: "Er zijn geen toelichtingen om te lezen.", en: "There are no remarks to read.", fr: "Il n’y a pas de commentaires à lire.")
    static let leaveOut = Text(nl: "Laat woorden weg", en: "Leave words out", fr: "Retirer des mots")
    static let leaveOutOnly = Text(
        nl: "Laat deze woorden weg", en: "Leave these words out", fr: "Retirer ces mots")
    static let words = Text(nl: "Welke woorden?", en: "Which words?", fr: "Quels mots ?")
    static let wordsHint = Text(
        nl: "Met een komma ertussen, precies zoals ze er staan. Op hun plaats komt […].",
        en: "With a comma between them, exactly as they stand there. […] comes in their place.",
        fr: "Séparés par une virgule, exactement comme ils sont écrits. […] les remplace.")
    static let notKept = Text(
        nl: "Wat je weglaat, bewaren we niet. Je kunt het niet terughalen.",
        en: "What you leave out is not kept. You cannot get it back.",
        fr: "Ce que vous retirez n’est pas conservé. Vous ne pourrez pas le récupérer.")
    static let read = Text(nl: "Lees ze nu", en: "Read them now", fr: "Les lire maintenant")

    static func notThere(_ words: [String]) -> Text {
        let list = words.joined(separator: ", ")
        return Text(
            nl: "Dit staat niet in deze toelichting: \(list). Er is niets gewijzigd.",
            en: "This is not in this remark: \(list). Nothing was changed.",
            fr: "Ceci ne figure pas dans ce commentaire : \(list). Rien n’a été modifié.")
    }

    static func waiting(_ count: Int) -> Text {
        count == 0
            ? Text(
                nl: "Er wacht geen toelichting op de coördinator.", en: "No remark is waiting for the coordinator.",
                fr: "Aucun commentaire n’attend d’être lu par la coordination.")
            : .counted(
                count,
                one: Text(
                    nl: "1 toelichting wacht op de coördinator.", en: "1 remark is waiting for the coordinator.",
                    fr: "1 commentaire attend d’être lu par la coordination."),
                other: Text(
                    nl: "\(count) toelichtingen wachten op de coördinator.", en: "\(count) remarks are waiting for the coordinator.",
                    fr: "\(count) commentaires attendent d’être lus par la coordination."))
    }

    static func releaseAll(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "Geef ze vrij", en: "Release it", fr: "Libérer ce commentaire"),
            other: Text(nl: "Geef ze alle \(count) vrij", en: "Release all \(count)", fr: "Libérer les \(count) commentaires"))
    }

    static func heading(_ state: Remark.State, _ count: Int) -> Text {
        switch state {
        case .waiting: Text(nl: "Wachten (\(count))", en: "Waiting (\(count))", fr: "En attente (\(count))")
        case .released: Text(nl: "Vrijgegeven (\(count))", en: "Released (\(count))", fr: "Libérés (\(count))")
        case .hidden: Text(nl: "Verborgen (\(count))", en: "Hidden (\(count))", fr: "Masqués (\(count))")
        }
    }

    static func act(_ moderation: Moderation) -> Text {
        switch moderation {
        case .release: Text(nl: "Geef vrij", en: "Release", fr: "Libérer")
        case .hide: Text(nl: "Verberg", en: "Hide", fr: "Masquer")
        case .wait: Text(nl: "Laat weer wachten", en: "Let it wait again", fr: "Remettre en attente")
        }
    }
}
