import Localization

/// Words of the form for a proposal, and of what is done with one while it is open.
enum ProposalFormText {
    static let new = DecisionText.new
    static let edit = Text(nl: "Voorstel bijwerken", en: "Edit the proposal", fr: "Modifier la proposition")
    static let title = Text(nl: "In één zin", en: "In one sentence", fr: "En une phrase")
    static let bodyHint = Text(
        nl: "Wat beslissen jullie, zo concreet dat iemand die er niet bij was het begrijpt?",
        en: "What do you decide, in terms clear enough for somebody who was not there?",
        fr: "Que décidez-vous ? Dites-le assez concrètement pour qu’une personne absente le comprenne.")
    static let reasonHint = Text(
        nl: "Welk probleem lost het op, en wat gebeurt er als jullie niets beslissen?",
        en: "Which problem does it solve, and what happens if you decide nothing?",
        fr: "Quel problème cela résout-il, et que se passe-t-il si vous ne décidez rien ?")
    static let occasionHint = Text(
        nl: "Bijvoorbeeld een overleg, een meting of een vraag van een partner.",
        en: "For example a meeting, a measurement or a partner’s question.",
        fr: "Par exemple une réunion, une mesure ou la question d’un partenaire.")
    static let occasionOn = Text(nl: "Wanneer was dat", en: "When was that", fr: "Quand était-ce")
    static let pastDay = Text(
        nl: "Schrijf een dag die al voorbij is, zoals 2026-11-21.", en: "Write a day that has passed, such as 2026-11-21.",
        fr: "Écrivez un jour déjà passé, comme 2026-11-21.")
    static let followsHint = Text(
        nl: "Een gesloten besluit verandert nooit; een nieuw besluit volgt het op.",
        en: "A closed decision never changes; a new one follows it.",
        fr: "Une décision clôturée ne change jamais ; une nouvelle lui fait suite.")
    static let optionsHint = Text(
        nl:
            "Eén per regel, als er iets te kiezen valt. Bij een meerderheid wint de optie die meer dan de helft haalt; bij de andere manieren kan elke partner een voorkeur opgeven.",
        en:
            "One a line, if there is something to choose. With a majority the option that gets more than half wins; in the other ways each partner can say what it prefers.",
        fr:
            "Une par ligne, s’il y a un choix. À la majorité, l’option qui obtient plus de la moitié l’emporte ; dans les autres modes, chaque partenaire peut dire sa préférence."
    )
    static let twoOptions = Text(
        nl: "Eén optie is geen keuze: schrijf er minstens twee, of geen.", en: "One option is no choice: write at least two, or none.",
        fr: "Une seule option n’est pas un choix : écrivez-en au moins deux, ou aucune.")
    static let mostOptions = Text(nl: "Hoogstens twaalf opties.", en: "At most twelve options.", fr: "Douze options au maximum.")
    static let sameOptions = Text(
        nl: "Noteer elke optie maar één keer.", en: "Write each option only once.", fr: "Écrivez chaque option une seule fois.")
    static let closesHint = Text(
        nl: "Tot en met deze dag kan elke partner zich uitspreken. Tien werkdagen geven tijd om terug te koppelen met de achterban.",
        en: "Until the end of this day each partner can take a position. Ten working days leave time to consult the home organisation.",
        fr:
            "Jusqu’à la fin de ce jour, chaque partenaire peut se prononcer. Dix jours ouvrables laissent le temps de consulter l’organisation d’origine."
    )
    static let tomorrow = Text(
        nl: "Kies een dag vanaf morgen.", en: "Choose a day from tomorrow on.", fr: "Choisissez un jour à partir de demain.")
    static let later = Text(
        nl: "De laatste dag kan alleen later, niet vroeger.", en: "The last day can only move later, not earlier.",
        fr: "Le dernier jour ne peut être que reporté, pas avancé.")
    static let more = Text(
        nl: "Quorum, stilzwijgen, mandaat en stemming", en: "Quorum, silence, mandate and ballot", fr: "Quorum, silence, mandat et vote")
    static let amount = Text(nl: "Tot welk bedrag", en: "Up to which amount", fr: "Jusqu’à quel montant")
    static let amountHint = Text(
        nl: "In hele euro’s, per partner.", en: "In whole euros, for each partner.", fr: "En euros entiers, par partenaire.")
    static let wholeEuros = Text(
        nl: "Schrijf een bedrag in hele euro’s.", en: "Write an amount in whole euros.", fr: "Écrivez un montant en euros entiers.")
    static let onlyCommit = Text(
        nl: "Een bedrag hoort alleen bij middelen vastleggen.", en: "An amount only goes with committing resources.",
        fr: "Un montant ne va qu’avec un engagement de moyens.")
    static let ballot = Text(nl: "Stemming", en: "Ballot", fr: "Vote")
    static let hidden = Text(
        nl: "Toon standpunten pas na het sluiten", en: "Show positions only after closing",
        fr: "Ne montrer les positions qu’après la clôture")
    static let hiddenHint = Text(
        nl: "Wie zich al uitsprak, blijft zichtbaar. Na het openen kun je dit niet meer wijzigen.",
        en: "Who has spoken can still be seen. This cannot be changed after opening.",
        fr: "On voit toujours qui s’est prononcé. Ce n’est plus modifiable après l’ouverture.")
    static let consentIsNamed = Text(
        nl: "Bij consent is elk bezwaar zichtbaar, met naam: anders kan niemand het verwerken.",
        en: "With consent every objection is visible and named: otherwise nobody can address it.",
        fr: "Avec le consentement, chaque objection est visible, avec le nom : sinon personne ne peut la traiter.")

    static func ballot(_ ballot: Decision.Ballot) -> Text {
        switch ballot {
        case .named: Text(nl: "met naam van de partner", en: "with the partner’s name", fr: "avec le nom du partenaire")
        case .secret: Text(nl: "geheim", en: "secret", fr: "secret")
        }
    }

    static func meaning(_ ballot: Decision.Ballot) -> Text? {
        guard ballot == .secret else { return nil }
        return Text(
            nl:
                "We bewaren dát een partner stemde, en los daarvan de stem. Niemand kan die twee koppelen, wijzigen of terugnemen. Delegaties tellen niet. Met weinig partners kan de uitslag toch iets verraden.",
            en:
                "We keep that a partner voted and, apart from it, the vote. Nobody can link the two, change them or take them back. Delegations do not count. With few partners the result may still give something away.",
            fr:
                "Nous conservons le fait qu’un partenaire a voté et, séparément, le vote. Personne ne peut les relier, les modifier ou les retirer. Les procurations ne comptent pas. Avec peu de partenaires, le résultat peut malgré tout révéler quelque chose."
        )
    }

    static let open = Text(nl: "Openen en de partners vragen", en: "Open and ask the partners", fr: "Ouvrir et interroger les partenaires")
    static let openWhy = Text(
        nl:
            "Vanaf het openen ligt vast wie stemgerechtigd is en hoe er beslist wordt. Wie voor een partner spreekt, krijgt een mail met een persoonlijke link.",
        en: "Opening fixes who has a vote and how it is decided. Whoever speaks for a partner gets an e-mail with a personal link.",
        fr:
            "L’ouverture fixe qui a voix délibérative et comment on décide. Les personnes qui parlent pour un partenaire reçoivent un e-mail avec un lien personnel."
    )
    static let onlyLead = Text(
        nl: "Alleen de coördinator, of de vertegenwoordiger die het inbracht, opent een voorstel.",
        en: "Only the coordinator, or the representative who proposed it, opens a proposal.",
        fr: "Seule la coordination, ou la personne qui l’a déposée au nom d’un partenaire, ouvre une proposition.")
    static let tooFewVoices = Text(
        nl: "Er zijn minstens twee stemgerechtigde partners nodig. Kijk bij Partners na wie stemgerechtigd is.",
        en: "At least two partners with a vote are needed. Check under Partners who has a vote.",
        fr: "Il faut au moins deux partenaires avec voix délibérative. Vérifiez sous Partenaires qui a voix délibérative.")
    static let remove = Text(nl: "Dit klad weggooien", en: "Delete this draft", fr: "Supprimer ce brouillon")
    static let removeFor = Text(
        nl: "Een weggegooid klad komt niet terug.", en: "A deleted draft does not come back.", fr: "Un brouillon supprimé ne revient pas."
    )
    static let changeText = Text(nl: "De tekst wijzigen", en: "Change the text", fr: "Modifier le texte")
    static let changeTextWhy = Text(
        nl:
            "Standpunten op de vorige tekst blijven zichtbaar met die tekst. Ze tellen niet voor de nieuwe: iedereen wordt opnieuw bevraagd.",
        en: "Positions on the previous text stay visible with that text. They do not count for the new one: everybody is asked again.",
        fr:
            "Les positions sur le texte précédent restent visibles avec ce texte. Elles ne comptent pas pour le nouveau : chacun est réinterrogé."
    )
    static let whyChanged = Text(nl: "Wat is er veranderd, en waarom", en: "What changed, and why", fr: "Ce qui a changé, et pourquoi")
    static let sameText = Text(
        nl: "Er is niets gewijzigd aan de tekst.", en: "Nothing in the text has changed.", fr: "Le texte n’a pas changé.")
    static let textMoved = Text(
        nl: "Intussen is het voorstel veranderd of gesloten. Kijk hoe het nu staat; wat je schreef, staat hieronder.",
        en: "The proposal was changed or closed in the meantime. See how it stands now; what you wrote is below.",
        fr: "Entre-temps, la proposition a été modifiée ou clôturée. Voyez où elle en est ; ce que vous avez écrit figure ci-dessous.")
    static let move = Text(nl: "De laatste dag opschuiven", en: "Move the last day", fr: "Reporter le dernier jour")
    static let moveWhy = Text(nl: "Waarom later", en: "Why later", fr: "Pourquoi plus tard")
    static let withdraw = Text(nl: "Het voorstel intrekken", en: "Withdraw the proposal", fr: "Retirer la proposition")
    static let withdrawWhy = Text(nl: "Waarom ingetrokken", en: "Why it is withdrawn", fr: "Pourquoi elle est retirée")
    static let withdrawMeaning = Text(
        nl:
            "Een ingetrokken voorstel blijft leesbaar, met de standpunten en de reden. Wat verborgen was, blijft verborgen. Het gaat niet meer open.",
        en:
            "A withdrawn proposal can still be read, with the positions and the reason. What was hidden stays hidden. It does not open again.",
        fr:
            "Une proposition retirée reste lisible, avec les positions et la raison. Ce qui était caché le reste. Elle ne se rouvre pas.")
    static let answer = Text(
        nl: "Hoe is dit bezwaar verwerkt", en: "How this objection was addressed", fr: "Comment cette objection a été traitée")
    static let answerHint = Text(
        nl: "Een bezwaar verdwijnt pas als de partner zich opnieuw uitspreekt.",
        en: "An objection is gone only when its partner speaks again.",
        fr: "Une objection ne disparaît que lorsque son partenaire se prononce à nouveau.")
    static let manage = Text(nl: "Dit voorstel begeleiden", en: "Lead this proposal", fr: "Accompagner cette proposition")
    static let remind = Text(
        nl: "Herinner wie nog niet gehoord is", en: "Remind those not heard yet",
        fr: "Envoyer un rappel aux partenaires pas encore entendus")

    static func objection(_ partner: String) -> Text {
        Text(nl: "Bezwaar van \(partner)", en: "Objection from \(partner)", fr: "Objection de \(partner)")
    }
}
