import Localization

/// Words about the trust charter.
enum CharterText {
    static let title = Text(nl: "Ons vertrouwenscharter", en: "Our trust charter", fr: "Notre charte de confiance")
    static let intro = Text(
        nl:
            "Vertrouwen groeit door wat mensen doen. Bespreek de vijftien vuistregels, kies er samen enkele uit en spreek af hoe jullie elkaar eraan herinneren.",
        en:
            "Trust grows through what people do. Talk about the fifteen rules of thumb, choose a few together and agree how you remind each other of them.",
        fr:
            "La confiance grandit par ce que font les personnes. Discutez des quinze règles pratiques, choisissez-en quelques-unes ensemble et convenez de la façon de vous les rappeler mutuellement."
    )
    static let whoSees = Text(
        nl:
            "Iedereen in het netwerk leest dit. Iedereen behalve meelezers schrijft mee aan het ontwerp. De coördinator neemt het charter aan als de groep het eens is.",
        en:
            "Everybody in the network reads this. Everybody except readers works on the draft. The coordinator adopts the charter when the group agrees.",
        fr:
            "Tout le réseau lit ceci. Tout le monde, sauf les lectrices et lecteurs, participe au projet. La coordination adopte la charte quand le groupe est d’accord."
    )
    static let inspired = Text(
        nl:
            "Geïnspireerd op de werkvorm ‘15 vuistregels voor vertrouwen’ van PRONET (Arteveldehogeschool), in onze eigen woorden. Dit is niet de officiële lijst.",
        en:
            "Inspired by the exercise ‘15 vuistregels voor vertrouwen’ by PRONET (Artevelde University of Applied Sciences), in our own words. This is not the official list.",
        fr:
            "Inspiré de l’exercice « 15 vuistregels voor vertrouwen » de PRONET (Arteveldehogeschool), avec nos propres mots. Ce n’est pas la liste officielle."
    )
    static let sources = Text(nl: "Bronnen", en: "Sources", fr: "Sources")
    static let adopted = Text(nl: "Wat jullie aannamen", en: "What you adopted", fr: "Ce que vous avez adopté")
    static let notAdopted = Text(
        nl: "Jullie namen nog geen charter aan. Begin met bespreken: vijf tot zeven regels zijn genoeg.",
        en: "You have not adopted a charter yet. Begin by talking: five to seven rules are enough.",
        fr: "Vous n’avez pas encore adopté de charte. Commencez par en parler : cinq à sept règles suffisent.")
    static let due = Text(nl: "opnieuw te bekijken", en: "to be reviewed", fr: "à réexaminer")
    static let draft = Text(nl: "Waarover jullie praten", en: "What you are talking about", fr: "Ce dont vous parlez")
    static let draftDiffers = Text(
        nl: "Het ontwerp verschilt van wat jullie aannamen. Het charter verandert pas als jullie het opnieuw aannemen.",
        en: "The draft differs from what you adopted. The charter changes only when you adopt it again.",
        fr: "Le projet diffère de ce que vous avez adopté. La charte ne change que lorsque vous l’adoptez à nouveau.")
    static let edit = Text(nl: "Bespreken en kiezen", en: "Discuss and choose", fr: "Discuter et choisir")
    static let adopt = Text(nl: "Het charter aannemen", en: "Adopt the charter", fr: "Adopter la charte")
    static let adoptNow = Text(nl: "Aannemen", en: "Adopt", fr: "Adopter")
    static let adoptWhat = Text(
        nl:
            "Deze regels komen in het charter zoals ze hier staan. Wat aangenomen is, verandert nooit; de volgende keer wordt het een nieuwe versie.",
        en: "These rules go into the charter as they stand here. What is adopted never changes; the next time it becomes a new version.",
        fr:
            "Ces règles entrent dans la charte telles quelles. Ce qui est adopté ne change jamais ; une prochaine fois donnera une nouvelle version."
    )
    static let adoptedOn = Text(nl: "Aangenomen op", en: "Adopted on", fr: "Adoptée le")
    static let reviewOn = Text(nl: "Opnieuw bekijken op", en: "Review on", fr: "À réexaminer le")
    static let reviewHint = Text(
        nl: "Over een halfjaar of een jaar, of vroeger als het misloopt.", en: "In half a year or a year, or sooner when things go wrong.",
        fr: "Dans six mois ou un an, ou plus tôt si cela se passe mal.")
    static let reviewLater = Text(
        nl: "Kies een dag na die waarop jullie het aannemen.", en: "Choose a day after the one on which you adopt it.",
        fr: "Choisissez un jour après celui de l’adoption.")
    static let notYet = Text(
        nl: "Deze dag moet nog komen.", en: "This day is still to come.", fr: "Ce jour est encore à venir.")
    static let noneChosen = Text(
        nl: "Kies eerst minstens één regel.", en: "First choose at least one rule.", fr: "Choisissez d’abord au moins une règle.")
    static let given = Text(nl: "De vijftien vuistregels", en: "The fifteen rules of thumb", fr: "Les quinze règles pratiques")
    static let own = Text(nl: "Onze eigen regels", en: "Our own rules", fr: "Nos propres règles")
    static let ownHint = Text(
        nl: "Een lege regel verdwijnt uit het ontwerp.", en: "An empty rule disappears from the draft.",
        fr: "Une règle vide disparaît du projet.")
    static let ownNew = Text(nl: "Een nieuwe regel", en: "A new rule", fr: "Une nouvelle règle")
    static let ownBody = Text(nl: "In jullie eigen woorden", en: "In your own words", fr: "Avec vos propres mots")
    static let together = Text(nl: "Elkaar eraan herinneren", en: "Reminding each other", fr: "Se les rappeler mutuellement")
    static let reminding = Text(
        nl: "Hoe herinneren jullie elkaar eraan?", en: "How do you remind each other?", fr: "Comment vous les rappelez-vous mutuellement ?")
    static let remindingHint = Text(
        nl: "Bijvoorbeeld: bij het begin van elke vergadering leest iemand één regel voor. En wat doen jullie als het misloopt?",
        en: "For example: at the start of every meeting somebody reads one rule aloud. And what do you do when things go wrong?",
        fr: "Par exemple : au début de chaque réunion, quelqu’un lit une règle à voix haute. Et que faites-vous si cela se passe mal ?")
    static let choose = Text(nl: "Wij kiezen deze regel", en: "We choose this rule", fr: "Nous choisissons cette règle")
    static let chosen = Text(nl: "gekozen", en: "chosen", fr: "choisie")
    static let notChosen = Text(nl: "niet gekozen", en: "not chosen", fr: "pas choisie")
    static let discussedOn = Text(nl: "Besproken op", en: "Discussed on", fr: "Discutée le")
    static let notDiscussed = Text(nl: "nog niet besproken", en: "not discussed yet", fr: "pas encore discutée")
    static let earlier = Text(nl: "Vroegere versies", en: "Earlier versions", fr: "Versions antérieures")
    static let onePage = Text(nl: "Op één blad, om af te drukken", en: "On one page, to print", fr: "Sur une page, à imprimer")
    static let measure = Text(nl: "Wat vindt iedereen ervan?", en: "What does everybody think?", fr: "Qu’en pense chaque personne ?")
    static let measureWhy = Text(
        nl: "De bevraging over dezelfde vijftien regels toont welke regels belangrijk zijn en nog niet lukken.",
        en: "The questionnaire on the same fifteen rules shows which rules matter and do not work yet.",
        fr: "Le questionnaire sur les mêmes quinze règles montre quelles règles comptent et ne fonctionnent pas encore.")
    static let newRound = Text(nl: "De bevraging starten", en: "Start the questionnaire", fr: "Lancer le questionnaire")
    static let explained = Text(nl: "Over deze bevraging", en: "About this questionnaire", fr: "À propos de ce questionnaire")
    static let changedMeanwhile = Text(
        nl: "Iemand anders veranderde het ontwerp", en: "Somebody else changed the draft", fr: "Quelqu’un d’autre a modifié le projet")
    static let adoptClash = Text(
        nl: "Iemand veranderde het ontwerp terwijl je dit las. Hieronder staat het zoals het nu is. Kijk het na en neem het dan aan.",
        en: "Somebody changed the draft while you read this. It is shown below as it is now. Check it, then adopt it.",
        fr: "Quelqu’un a modifié le projet pendant votre lecture. Le voici tel qu’il est maintenant. Vérifiez-le puis adoptez-le.")

    static func version(_ number: Int) -> Text {
        Text(nl: "Versie \(number)", en: "Version \(number)", fr: "Version \(number)")
    }

    static func line(_ number: Int, _ adopted: String, _ review: String) -> Text {
        Text(
            nl: "Versie \(number), aangenomen op \(adopted). Opnieuw bekijken op \(review).",
            en: "Version \(number), adopted on \(adopted). Review on \(review).",
            fr: "Version \(number), adoptée le \(adopted). À réexaminer le \(review).")
    }

    static func discussed(_ day: String) -> Text {
        Text(nl: "besproken op \(day)", en: "discussed on \(day)", fr: "discutée le \(day)")
    }

    static func results(_ name: String) -> Text {
        Text(nl: "Resultaten van \(name)", en: "Results of \(name)", fr: "Résultats de \(name)")
    }

    static func tooMany(_ most: Int) -> Text {
        Text(
            nl: "Hoogstens \(most) eigen regels. Haal er eerst een weg.", en: "At most \(most) rules of your own. Remove one first.",
            fr: "Au plus \(most) règles à vous. Supprimez-en d’abord une.")
    }
}
