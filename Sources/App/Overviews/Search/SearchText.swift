import Localization

/// Words of searching.
enum SearchText {
    static let hint = Text(
        nl: "Een of meer woorden. Hoofdletters en accenten maken niet uit, en van het laatste woord is het begin genoeg.",
        en: "One or more words. Capitals and accents make no difference, and the beginning of the last word is enough.",
        fr: "Un ou plusieurs mots. Les majuscules et les accents ne comptent pas, et le début du dernier mot suffit.")
    static let everywhere = Text(nl: "Overal", en: "Everywhere", fr: "Partout")
    static let whereTo = Text(nl: "Waar zoeken", en: "Where to search", fr: "Où chercher")
    static let nothing = Text(nl: "Niets gevonden", en: "Nothing found", fr: "Aucun résultat")
    static let noWords = Text(
        nl: "Typ een woord met letters of cijfers.", en: "Type a word with letters or digits.",
        fr: "Saisissez un mot avec des lettres ou des chiffres.")
    static let noNetworks = Text(
        nl: "Je zit nog in geen enkel netwerk, dus is er nog niets om in te zoeken.",
        en: "You are not in a network yet, so there is nothing to search.",
        fr: "Vous ne faites encore partie d’aucun réseau : il n’y a donc encore rien à chercher.")
    static let cut = Text(
        nl: "Dat was een lange tekst. We zochten met de eerste 200 tekens.",
        en: "That was a long text. We searched with its first 200 characters.",
        fr: "C’était un long texte. Nous avons cherché avec ses 200 premiers caractères.")
    static let back = Text(
        nl: "Terug naar alles wat gevonden is", en: "Back to everything that was found", fr: "Revenir à tous les résultats")
    static let refine = Text(
        nl: "Er is nog meer. Typ er een woord bij om gerichter te zoeken.", en: "There is more. Add a word to narrow it down.",
        fr: "Il y en a d’autres. Ajoutez un mot pour affiner.")
    static let shortcut = Text(
        nl: "De toets / springt naar het zoekveld", en: "The / key jumps to the search field", fr: "La touche / va au champ de recherche")

    static func resultsFor(_ typed: String) -> Text {
        Text(nl: "Zoeken: \(typed)", en: "Search: \(typed)", fr: "Recherche : \(typed)")
    }

    /// What was looked through when nothing was found.
    static func searched(_ networks: Int) -> Text {
        .counted(
            networks,
            one: Text(
                nl:
                    "We zochten in het netwerk waar je in zit: in de naam en het issue, bij de partners, de mensen, de besluiten, de documenten, de realisaties, de metingen, de acties en de verslagen, en in de toelichtingen die je groep mag lezen.",
                en:
                    "We searched the network you are in: its name and issue, the partners, the people, the decisions, the documents, the results on the ground, the measurements, the actions and the minutes, and the remarks your group may read.",
                fr:
                    "Nous avons cherché dans le réseau dont vous faites partie : son nom et son enjeu, les partenaires, les personnes, les décisions, les documents, les réalisations, les mesures, les actions et les comptes rendus, et les commentaires que votre groupe peut lire."
            ),
            other: Text(
                nl:
                    "We zochten in de \(networks) netwerken waar je in zit: in de namen en issues, bij de partners, de mensen, de besluiten, de documenten, de realisaties, de metingen, de acties en de verslagen, en in de toelichtingen die je groep mag lezen.",
                en:
                    "We searched the \(networks) networks you are in: their names and issues, the partners, the people, the decisions, the documents, the results on the ground, the measurements, the actions and the minutes, and the remarks your group may read.",
                fr:
                    "Nous avons cherché dans les \(networks) réseaux dont vous faites partie : leurs noms et enjeux, les partenaires, les personnes, les décisions, les documents, les réalisations, les mesures, les actions et les comptes rendus, et les commentaires que votre groupe peut lire."
            ))
    }

    static func kind(_ kind: SearchKind) -> Text {
        switch kind {
        case .network: Text(nl: "Netwerken", en: "Networks", fr: "Réseaux")
        case .partner: Text(nl: "Partners", en: "Partners", fr: "Partenaires")
        case .person: Text(nl: "Mensen", en: "People", fr: "Personnes")
        case .decision: Text(nl: "Besluiten en voorstellen", en: "Decisions and proposals", fr: "Décisions et propositions")
        case .document: Text(nl: "Documenten", en: "Documents", fr: "Documents")
        case .clause: Text(nl: "Rubrieken van documenten", en: "Sections of documents", fr: "Rubriques de documents")
        case .realisation: Text(nl: "Realisaties", en: "Results on the ground", fr: "Réalisations")
        case .round: Text(nl: "Metingen", en: "Measurements", fr: "Mesures")
        case .action: Text(nl: "Acties", en: "Actions", fr: "Actions")
        case .session: Text(nl: "Groepsgesprekken", en: "Group sessions", fr: "Séances de groupe")
        case .conclusion:
            Text(nl: "Besluiten uit groepsgesprekken", en: "Conclusions of group sessions", fr: "Conclusions de séances de groupe")
        case .remark: Text(nl: "Toelichtingen", en: "Remarks", fr: "Commentaires")
        }
    }

    static func more(_ kind: SearchKind) -> Text {
        switch kind {
        case .network: Text(nl: "Meer netwerken", en: "More networks", fr: "Plus de réseaux")
        case .partner: Text(nl: "Meer partners", en: "More partners", fr: "Plus de partenaires")
        case .person: Text(nl: "Meer mensen", en: "More people", fr: "Plus de personnes")
        case .decision:
            Text(nl: "Meer besluiten en voorstellen", en: "More decisions and proposals", fr: "Plus de décisions et de propositions")
        case .document: Text(nl: "Meer documenten", en: "More documents", fr: "Plus de documents")
        case .clause:
            Text(nl: "Meer rubrieken van documenten", en: "More sections of documents", fr: "Plus de rubriques de documents")
        case .realisation: Text(nl: "Meer realisaties", en: "More results on the ground", fr: "Plus de réalisations")
        case .round: Text(nl: "Meer metingen", en: "More measurements", fr: "Plus de mesures")
        case .action: Text(nl: "Meer acties", en: "More actions", fr: "Plus d’actions")
        case .session: Text(nl: "Meer groepsgesprekken", en: "More group sessions", fr: "Plus de séances de groupe")
        case .conclusion:
            Text(
                nl: "Meer besluiten uit groepsgesprekken", en: "More conclusions of group sessions",
                fr: "Plus de conclusions de séances de groupe")
        case .remark: Text(nl: "Meer toelichtingen", en: "More remarks", fr: "Plus de commentaires")
        }
    }

    /// What the link of a conclusion leads to.
    static func inMinutes(_ name: String) -> Text {
        Text(nl: "In het verslag van \(name)", en: "In the minutes of \(name)", fr: "Dans le compte rendu de \(name)")
    }

    /// What the link of a remark leads to.
    static func inRound(_ name: String) -> Text {
        Text(nl: "Bij de resultaten van \(name)", en: "In the results of \(name)", fr: "Dans les résultats de \(name)")
    }
}
