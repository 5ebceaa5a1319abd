import Localization

/// Words about questionnaires of one's own.
enum OwnText {
    static let title = Text(nl: "Eigen vragenlijsten", en: "Your own questionnaires", fr: "Vos propres questionnaires")
    static let why = Text(
        nl: "Maak een vragenlijst in jullie eigen woorden. Alleen jullie netwerk ziet en gebruikt ze.",
        en: "Make a questionnaire in your own words. Only your network sees and uses it.",
        fr: "Faites un questionnaire avec vos propres mots. Seul votre réseau le voit et l’utilise.")
    static let emptyTitle = Text(
        nl: "Hier komen jullie vragenlijsten", en: "Your questionnaires will appear here", fr: "Vos questionnaires apparaîtront ici")
    static let empty = Text(
        nl: "Begin van nul, met betrokkenheid per onderwerp, of met een kopie van een bestaand instrument.",
        en: "Start from scratch, with involvement per topic, or with a copy of an existing instrument.",
        fr: "Commencez de zéro, avec l’implication par sujet, ou avec une copie d’un instrument existant.")
    static let new = Text(nl: "Een nieuwe vragenlijst", en: "A new questionnaire", fr: "Un nouveau questionnaire")
    static let make = Text(nl: "Maak de vragenlijst", en: "Make the questionnaire", fr: "Créer le questionnaire")
    static let startFrom = Text(nl: "Waarmee begin je?", en: "What do you start from?", fr: "De quoi partez-vous ?")
    static let fromEmpty = Text(nl: "Leeg", en: "Empty", fr: "Vide")
    static let fromEmptyHint = Text(
        nl: "Je schrijft alle vragen zelf.", en: "You write all the questions yourself.", fr: "Vous écrivez vous-même toutes les questions."
    )
    static let fromInvolvement = Text(nl: "Betrokkenheid per onderwerp", en: "Involvement per topic", fr: "Implication par sujet")
    static let fromInvolvementHint = Text(
        nl: "Weten, meedenken, meedoen of meebepalen: voor elk onderwerp.",
        en: "Be informed, contribute ideas, take part or help decide: for each topic.",
        fr: "Être au courant, réfléchir avec les autres, participer ou codécider : pour chaque sujet.")
    static let name = Text(nl: "Titel", en: "Title", fr: "Titre")
    static let about = Text(nl: "Waarover het gaat", en: "What it is about", fr: "De quoi il s’agit")
    static let aboutHint = Text(
        nl: "In één of twee zinnen. Wie een meting voorbereidt, leest dit.",
        en: "In one or two sentences. Whoever prepares a measurement reads this.",
        fr: "En une ou deux phrases. La personne qui prépare une mesure lit ceci.")
    static let groups = Text(nl: "Groepen van vragen", en: "Groups of questions", fr: "Groupes de questions")
    static let noGroupsYet = Text(
        nl: "Er is nog geen groep. Kies hieronder welke soort vragen de eerste groep krijgt.",
        en: "There is no group yet. Choose below what kind of questions the first one gets.",
        fr: "Il n’y a pas encore de groupe. Choisissez ci-dessous le type de questions du premier.")
    static let addGroup = Text(nl: "Een groep toevoegen", en: "Add a group", fr: "Ajouter un groupe")
    static let more = Text(
        nl: "Talen, momenten en toelichting", en: "Languages, moments and remarks", fr: "Langues, moments et commentaires")
    static let languages = Text(nl: "Talen", en: "Languages", fr: "Langues")
    static let languagesHint = Text(
        nl: "Ontbreekt een tekst in een taal, dan staat de eerste taal in de plaats.",
        en: "Where a text is missing in a language, the first language takes its place.",
        fr: "Si un texte manque dans une langue, la première langue le remplace.")
    static let beforeLabel = Text(nl: "Naam van het eerste moment", en: "Name of the first moment", fr: "Nom du premier moment")
    static let nowLabel = Text(nl: "Naam van het moment nu", en: "Name of the moment now", fr: "Nom du moment présent")
    static let remarks = Text(
        nl: "Bij elke groep mag je iets toelichten", en: "People may add a remark to each group", fr: "On peut commenter chaque groupe")
    static let remarksHint = Text(
        nl: "De coördinator geeft toelichtingen vrij voor ze in het resultaat staan.",
        en: "The coordinator releases remarks before they appear in the result.",
        fr: "La coordination libère les commentaires avant qu’ils figurent dans le résultat.")
    static let preview = Text(nl: "Bekijk het voorbeeld", en: "See the preview", fr: "Voir l’aperçu")
    static let previewName = Text(nl: "Voorbeeld", en: "Preview", fr: "Aperçu")
    static let undo = Text(nl: "Maak de laatste wijziging ongedaan", en: "Undo the last change", fr: "Annuler le dernier changement")
    static let bringIn = Text(nl: "Haal een bestand binnen", en: "Bring in a file", fr: "Importer un fichier")
    static let saveAndBack = Text(nl: "Bewaren en terug", en: "Save and go back", fr: "Enregistrer et revenir")
    static let backToDraft = Text(nl: "Terug naar de vragenlijst", en: "Back to the questionnaire", fr: "Retour au questionnaire")
    static let export = Text(nl: "Neem mee als bestand", en: "Download as a file", fr: "Télécharger comme fichier")
    static let saveAndFinish = Text(nl: "Bewaren en klaarzetten", en: "Save and make ready", fr: "Enregistrer et mettre à disposition")
    static let finishWhy = Text(
        nl: "Staat ze klaar, dan kun je ermee meten en blijft deze versie zoals ze is.",
        en: "Once it is ready, you can measure with it and this version stays as it is.",
        fr: "Une fois le questionnaire disponible, vous pouvez mesurer avec lui et cette version ne change plus.")
    static let notReady = Text(nl: "Nog niet klaar", en: "Not ready yet", fr: "Pas encore prêt")
    static let savedAnyway = Text(
        nl: "Alles is bewaard als klad. Dit ontbreekt nog:", en: "Everything is saved as a draft. This is still missing:",
        fr: "Tout est enregistré comme brouillon. Il manque encore :")
    static let measure = Text(nl: "Meet met deze vragenlijst", en: "Measure with this questionnaire", fr: "Mesurer avec ce questionnaire")
    static let change = Text(
        nl: "Wijzigen: maak een volgende versie", en: "Change: make the next version", fr: "Modifier : faire la version suivante")
    static let readyWhy = Text(
        nl: "Deze versie staat klaar en verandert niet meer, zodat resultaten blijven kloppen. Een wijziging maakt een volgende versie.",
        en: "This version is ready and no longer changes, so that results stay right. A change makes the next version.",
        fr: "Cette version est prête et ne change plus, pour que les résultats restent justes. Un changement crée la version suivante.")
    static let copyTo = Text(nl: "Kopieer naar", en: "Copy to", fr: "Copier vers")
    static let copy = Text(nl: "Kopieer", en: "Copy", fr: "Copier")
    static let copyHint = Text(
        nl: "Een kopie is een klad, los van deze vragenlijst.", en: "A copy is a draft, apart from this questionnaire.",
        fr: "Une copie est un brouillon, indépendant de ce questionnaire.")
    static let remove = Text(nl: "Gooi deze vragenlijst weg", en: "Throw this questionnaire away", fr: "Supprimer ce questionnaire")
    static let removeWhy = Text(
        nl: "Dertig dagen lang haal je ze terug. Metingen waarin ze gebruikt is, blijven zoals ze zijn.",
        en: "For thirty days you can bring it back. Measurements it was used in stay as they are.",
        fr: "Pendant trente jours, vous pouvez le récupérer. Les mesures qui l’ont utilisé restent telles quelles.")
    static let removedTitle = Text(nl: "Weggegooid", en: "Thrown away", fr: "Supprimés")
    static let bringBack = Text(nl: "Haal terug", en: "Bring back", fr: "Récupérer")
    static let actions = Text(nl: "Delen en weggooien", en: "Share and throw away", fr: "Partager et supprimer")
    static let draft = Text(nl: "klad", en: "draft", fr: "brouillon")
    static let ready = Text(nl: "klaar", en: "ready", fr: "prêt")
    static let unused = Text(nl: "nog niet gebruikt", en: "not used yet", fr: "pas encore utilisé")
    static let otherMeanwhile = Text(
        nl: "Iemand anders wijzigde deze vragenlijst intussen", en: "Somebody else changed this questionnaire in the meantime",
        fr: "Une autre personne a modifié ce questionnaire entre-temps")

    static let groupName = Text(nl: "Naam van de groep", en: "Name of the group", fr: "Nom du groupe")
    static let intro = Text(nl: "Inleiding", en: "Introduction", fr: "Introduction")
    static let openQuestion = Text(nl: "De vraag", en: "The question", fr: "La question")
    static let answers = Text(nl: "Antwoorden", en: "Answers", fr: "Réponses")
    static let answersHint = Text(
        nl: "Eén per regel, het laagste eerst. Van 2 tot 11.", en: "One per line, the lowest first. From 2 to 11.",
        fr: "Une par ligne, la plus basse d’abord. De 2 à 11.")
    static let choicesHint = Text(nl: "Eén per regel. Van 2 tot 30.", en: "One per line. From 2 to 30.", fr: "Une par ligne. De 2 à 30.")
    static let readyScales = Text(
        nl: "Of neem een kant-en-klare schaal:", en: "Or take a ready-made scale:", fr: "Ou prenez une échelle toute faite :")
    static let unknown = Text(nl: "Ook “weet ik niet” aanbieden", en: "Also offer “don’t know”", fr: "Proposer aussi « je ne sais pas »")
    static let plain = Text(nl: "In klare taal", en: "In plain words", fr: "En langage clair")
    static let plainHint = Text(
        nl: "Uitleg voor wie de stelling niet meteen begrijpt. Mag leeg blijven.",
        en: "An explanation for anyone who does not understand the statement at once. Optional.",
        fr: "Une explication pour qui ne comprend pas tout de suite l’affirmation. Facultatif.")
    static let newItemsHint = Text(
        nl: "Eén per regel. Ze komen erbij als je bewaart.", en: "One per line. They are added when you save.",
        fr: "Un élément par ligne. Tout s’ajoute quand vous enregistrez.")

    static func why(_ kind: OwnKind) -> Text {
        switch kind {
        case .words:
            Text(
                nl:
                    "Iedereen geeft hoogstens drie woorden. Hoe vaker een woord terugkomt, hoe groter het in de wolk staat. Iemand leest de woorden na voor de groep ze ziet.",
                en:
                    "Everybody gives at most three words. The more often a word comes back, the larger it stands in the cloud. Somebody reads the words before the group sees them.",
                fr:
                    "Chaque personne donne trois mots au plus. Plus un mot revient, plus il est grand dans le nuage. Quelqu’un relit les mots avant que le groupe les voie."
            )
        case .ideas:
            Text(
                nl:
                    "Iedereen geeft hoogstens drie ideeën. In de zaal kiest de groep daarna uit wat getoond wordt; met een link verzamel je alleen de ideeën. Iemand leest ze na voor de groep ze ziet.",
                en:
                    "Everybody gives at most three ideas. In the room the group then chooses from those that are shown; with a link you only gather ideas. Somebody reads them before the group sees them.",
                fr:
                    "Chaque personne donne trois idées au plus. En salle, le groupe choisit ensuite parmi celles qui sont montrées ; avec un lien, vous récoltez seulement les idées. Quelqu’un les relit avant que le groupe les voie."
            )
        default: textWhy
        }
    }
    static let textWhy = Text(
        nl: "Iedereen schrijft hier vrij. De coördinator geeft de teksten vrij voor ze in het resultaat staan.",
        en: "Here everybody writes freely. The coordinator releases the texts before they appear in the result.",
        fr: "Ici, chaque personne écrit librement. La coordination libère les textes avant qu’ils figurent dans le résultat.")
    static let otherKind = Text(nl: "Anders vragen", en: "Ask in another way", fr: "Demander autrement")
    static let otherKindHint = Text(
        nl: "Wat niet past bij de nieuwe soort, valt weg. Je kunt het ongedaan maken.",
        en: "What does not fit the new kind is dropped. You can undo it.",
        fr: "Ce qui ne convient pas au nouveau type disparaît. Vous pouvez l’annuler.")

    static let noTitle = Text(
        nl: "De vragenlijst heeft geen titel.", en: "The questionnaire has no title.", fr: "Le questionnaire n’a pas de titre.")
    static let noGroups = Text(nl: "Er is nog geen groep.", en: "There is no group yet.", fr: "Il n’y a pas encore de groupe.")
    static let noMoment = Text(nl: "Een moment heeft geen naam.", en: "A moment has no name.", fr: "Un moment n’a pas de nom.")
    static let noName = Text(nl: "heeft geen naam.", en: "has no name.", fr: "n’a pas de nom.")
    static let emptyItem = Text(nl: "heeft een lege regel.", en: "has an empty line.", fr: "a une ligne vide.")
    static let noAnswers = Text(nl: "heeft te weinig antwoorden.", en: "has too few answers.", fr: "a trop peu de réponses.")
    static let tooManyGroups = Text(
        nl: "Een vragenlijst heeft hoogstens 60 groepen.", en: "A questionnaire has at most 60 groups.",
        fr: "Un questionnaire a au plus 60 groupes.")
    static let tooManyItems = Text(
        nl: "Een groep heeft hoogstens 12 regels. Maak een tweede groep.", en: "A group has at most 12 lines. Make a second group.",
        fr: "Un groupe a au plus 12 lignes. Faites un deuxième groupe.")

    static func group(_ place: Int, _ what: Text) -> Text {
        Text(nl: "Groep \(place) \(what.nl)", en: "Group \(place) \(what.en)", fr: "Le groupe \(place) \(what.fr)")
    }

    static func noItems(_ isRanking: Bool) -> Text {
        isRanking
            ? Text(nl: "heeft minstens twee opties nodig.", en: "needs at least two options.", fr: "a besoin d’au moins deux options.")
            : Text(nl: "vraagt nog niets.", en: "asks nothing yet.", fr: "ne demande encore rien.")
    }

    static func answersRange(_ least: Int, _ most: Int) -> Text {
        Text(
            nl: "Schrijf \(least) tot \(most) antwoorden, één per regel.", en: "Write \(least) to \(most) answers, one per line.",
            fr: "Écrivez de \(least) à \(most) réponses, une par ligne.")
    }

    /// A name, or its place while it has none.
    static func named(_ name: Text, _ place: Int) -> Text {
        let placed = Text(nl: "Groep \(place)", en: "Group \(place)", fr: "Groupe \(place)")
        return Text { name[$0].isEmpty ? placed[$0] : name[$0] }
    }

    static func kind(_ kind: OwnKind) -> Text {
        switch kind {
        case .scale: Text(nl: "Stellingen op een schaal", en: "Statements on a scale", fr: "Affirmations sur une échelle")
        case .number: Text(nl: "Een getal van 0 tot 100", en: "A number from 0 to 100", fr: "Un nombre de 0 à 100")
        case .choice: Text(nl: "Eén keuze", en: "One choice", fr: "Un seul choix")
        case .ticks: Text(nl: "Aankruisen", en: "Things to tick", fr: "À cocher")
        case .ranking: Text(nl: "Rangschikken", en: "Ranking", fr: "Classement")
        case .text: Text(nl: "Open vraag", en: "Open question", fr: "Question ouverte")
        case .words: Text(nl: "Woordenwolk", en: "Word cloud", fr: "Nuage de mots")
        case .ideas: Text(nl: "Ideeën en stemmen", en: "Ideas and votes", fr: "Idées et votes")
        }
    }

    static func facts(_ kind: OwnKind, _ items: Int) -> Text {
        let name = self.kind(kind)
        return kind.isWritten ? name : name.map { "\($0) · \(items)" }
    }

    static func introHint(_ kind: OwnKind) -> Text {
        kind.isWritten
            ? Text(nl: "Zoals mensen ze lezen.", en: "As people will read it.", fr: "Comme on la lira.")
            : Text(
                nl: "Staat boven de groep. Mag leeg blijven.", en: "Stands above the group. Optional.",
                fr: "Au-dessus du groupe. Facultatif.")
    }

    static func items(_ kind: OwnKind) -> Text {
        switch kind {
        case .scale: Text(nl: "Stellingen", en: "Statements", fr: "Affirmations")
        case .number, .choice, .text, .words, .ideas: Text(nl: "Vragen", en: "Questions", fr: "Questions")
        case .ticks: Text(nl: "Wat er aan te kruisen is", en: "What there is to tick", fr: "Ce qu’il y a à cocher")
        case .ranking: Text(nl: "Opties", en: "Options", fr: "Options")
        }
    }

    static func item(_ kind: OwnKind, _ place: Int) -> Text {
        switch kind {
        case .scale: Text(nl: "Stelling \(place)", en: "Statement \(place)", fr: "Affirmation \(place)")
        case .number, .choice, .text, .words, .ideas: Text(nl: "Vraag \(place)", en: "Question \(place)", fr: "Question \(place)")
        case .ticks, .ranking: Text(nl: "Optie \(place)", en: "Option \(place)", fr: "Option \(place)")
        }
    }

    static func newItems(_ kind: OwnKind) -> Text {
        switch kind {
        case .scale: Text(nl: "Nieuwe stellingen", en: "New statements", fr: "Nouvelles affirmations")
        case .number, .choice, .text, .words, .ideas: Text(nl: "Nieuwe vragen", en: "New questions", fr: "Nouvelles questions")
        case .ticks, .ranking: Text(nl: "Nieuwe opties", en: "New options", fr: "Nouvelles options")
        }
    }

    static func verb(_ verb: OwnAct.Verb) -> Text {
        switch verb {
        case .up: Text(nl: "Hoger", en: "Up", fr: "Monter")
        case .down: Text(nl: "Lager", en: "Down", fr: "Descendre")
        case .copy: Text(nl: "Dupliceer", en: "Duplicate", fr: "Dupliquer")
        case .remove: Text(nl: "Haal weg", en: "Remove", fr: "Retirer")
        }
    }

    static func version(_ number: Int) -> Text {
        Text(nl: "versie \(number)", en: "version \(number)", fr: "version \(number)")
    }

    static func usedIn(_ names: [String]) -> Text {
        let list = names.joined(separator: ", ")
        return Text(nl: "gebruikt in \(list)", en: "used in \(list)", fr: "utilisé dans \(list)")
    }

    /// Which languages it has, for who reads another.
    static func writtenIn(_ languages: [Language]) -> String { languages.map(\.name).joined(separator: ", ") }

    static func copyOf(_ title: Text) -> Text {
        Text(nl: "Een kopie van \(title.nl)", en: "A copy of \(title.en)", fr: "Une copie de \(title.fr)")
    }
}
