import Localization

/// Words of handing over what somebody has in a network.
enum HandoverText {
    static let title = Text(nl: "Vertegenwoordiging overdragen", en: "Hand over the representation", fr: "Transmettre la représentation")
    static let intro = Text(
        nl:
            "Kies een opvolger en loop daarna alles één voor één door. Pas als je op Overdragen klikt, gebeurt alles samen. De opvolger krijgt een mail met wat die overneemt.",
        en:
            "Choose a successor and then go through everything one by one. Only when you press Hand over does it all happen at once. The successor gets an e-mail with what they take over.",
        fr:
            "Choisissez qui prend la suite, puis parcourez tout, point par point. Tout se fait en une fois quand vous cliquez sur Transmettre. La personne qui prend la suite reçoit un e-mail avec ce qu’elle reprend."
    )
    static let successor = Text(nl: "Wie neemt over?", en: "Who takes over?", fr: "Qui prend la suite ?")
    static let successorHint = Text(
        nl: "Iemand van het netwerk. Staat die er nog niet in? Voeg die persoon dan eerst toe.",
        en: "Somebody in the network. Not there yet? Then add that person first.",
        fr: "Une personne du réseau. Elle n’y est pas encore ? Ajoutez-la d’abord.")
    static let addFirst = Text(nl: "Iemand toevoegen", en: "Add a person", fr: "Ajouter une personne")
    static let askCoordinator = Text(
        nl: "Staat de opvolger nog niet in het netwerk? Vraag de coördinator om die persoon toe te voegen.",
        en: "Is the successor not in the network yet? Ask the coordinator to add that person.",
        fr: "La personne qui prend la suite n’est pas encore dans le réseau ? Demandez à la coordination de l’ajouter.")
    static let successorFirst = Text(
        nl: "Kies wie overneemt, of kies nergens ‘overdragen’.", en: "Choose who takes over, or do not choose ‘hand over’ anywhere.",
        fr: "Choisissez qui prend la suite, ou ne choisissez « transmettre » nulle part.")
    static let places = Text(nl: "Plaatsen in het netwerk", en: "Places in the network", fr: "Places dans le réseau")
    static let mandates = Text(nl: "Mandaten", en: "Mandates", fr: "Mandats")
    static let actions = Text(nl: "Acties die nog lopen", en: "Actions still to be done", fr: "Actions encore en cours")
    static let open = Text(
        nl: "Besluiten die nog op een standpunt wachten", en: "Decisions that still wait for a position",
        fr: "Décisions qui attendent encore une position")
    static let openWhy = Text(
        nl:
            "Deze besluiten wachten nog op een standpunt van de partner. Wie overneemt, vindt ze bij de besluiten; hier verandert er niets aan.",
        en:
            "These decisions still wait for a position of the partner. Whoever takes over finds them among the decisions; nothing changes here.",
        fr:
            "Ces décisions attendent encore une position du partenaire. La personne qui reprend les trouve parmi les décisions ; rien ne change ici."
    )
    static let nothing = Text(
        nl: "Er is niets dat je voor deze persoon kunt overdragen.", en: "There is nothing that you can hand over for this person.",
        fr: "Il n’y a rien que vous puissiez transmettre pour cette personne.")
    static let givenBy = Text(
        nl: "Wie geeft het mandaat aan de opvolger?", en: "Who gives the mandate to the successor?",
        fr: "Qui donne le mandat à la personne qui prend la suite ?")
    static let givenByHint = Text(
        nl: "Alleen als je het overdraagt: het orgaan of de persoon van de partner.",
        en: "Only when you hand it over: the body or the person of the partner.",
        fr: "Seulement si vous le transmettez : l’organe ou la personne du partenaire.")
    static let why = Text(nl: "Waarom?", en: "Why?", fr: "Pourquoi ?")
    static let whyHint = Text(
        nl: "Bijvoorbeeld: ander werk. Het staat bij de mandaten die eindigen.",
        en: "For example: another job. It is shown with the mandates that end.",
        fr: "Par exemple : un autre emploi. Cela figure à côté des mandats qui prennent fin.")
    static let now = Text(nl: "Overdragen", en: "Hand over", fr: "Transmettre")
    static let chooseSomething = Text(
        nl: "Kies minstens één ding om over te dragen of te beëindigen.", en: "Choose at least one thing to hand over or to end.",
        fr: "Choisissez au moins un élément à transmettre ou auquel mettre fin.")
    static let lastCoordinator = Text(
        nl: "Dan heeft het netwerk geen coördinator meer. Draag die plaats over, of laat ze zoals ze is. Er is niets veranderd.",
        en: "Then the network would have no coordinator. Hand that place over, or leave it as it is. Nothing has changed.",
        fr: "Le réseau n’aurait alors plus de coordination. Transmettez cette place, ou laissez-la telle quelle. Rien n’a changé.")
    static let changed = Text(
        nl: "Intussen veranderde er iets. Hieronder staat hoe het nu is, met wat je koos. Er is nog niets overgedragen.",
        en: "Something changed meanwhile. Below is how things stand now, with what you chose. Nothing has been handed over yet.",
        fr: "Quelque chose a changé entre-temps. Voici la situation actuelle, avec vos choix. Rien n’a encore été transmis.")
    static let doneTitle = Text(nl: "Wat is overgedragen", en: "What was handed over", fr: "Ce qui a été transmis")
    static let ended = Text(nl: "Beëindigd", en: "Ended", fr: "Ce qui a pris fin")
    static let back = Text(nl: "Naar de mandaten", en: "To the mandates", fr: "Vers les mandats")

    static func choice(_ choice: HandoverItem.Choice) -> Text {
        switch choice {
        case .handOver: Text(nl: "overdragen", en: "hand over", fr: "transmettre")
        case .end: Text(nl: "beëindigen", en: "end", fr: "y mettre fin")
        case .leave: Text(nl: "laten zoals het is", en: "leave as it is", fr: "laisser tel quel")
        }
    }

    static func kind(_ kind: Handover.Item.Kind) -> Text {
        switch kind {
        case .place: Text(nl: "plaats", en: "place", fr: "place")
        case .mandate: Text(nl: "mandaat", en: "mandate", fr: "mandat")
        case .action: Text(nl: "actie", en: "action", fr: "action")
        }
    }

    /// A place, with its partner when it has one.
    static func place(_ role: Membership.Role, _ partner: String) -> Text {
        partner.isEmpty
            ? NetworkText.role(role)
            : Text(
                nl: "\(NetworkText.role(role).nl) voor \(partner)", en: "\(NetworkText.role(role).en) for \(partner)",
                fr: "\(NetworkText.role(role).fr) pour \(partner)")
    }

    static func mandate(_ limit: Text, _ subject: Text, _ partner: String) -> Text {
        Text(
            nl: "\(limit.nl) voor \(partner), \(subject.nl)", en: "\(limit.en) for \(partner), \(subject.en)",
            fr: "\(limit.fr) pour \(partner), \(subject.fr)")
    }

    static func of(_ item: HandoverItem) -> Text {
        switch item {
        case .place(let one): return place(one.role, one.partnerName ?? "")
        case .mandate(let one):
            let subject = one.subject.isEmpty ? MandateText.everything : Text(verbatim: one.subject)
            return mandate(MandateText.limit(of: one), subject, one.partnerName ?? "")
        case .action(let one): return Text(verbatim: one.action.body)
        }
    }

    /// What was written down of it then.
    static func of(_ item: Handover.Item) -> Text {
        switch item.kind {
        case .place: return Membership.Role(rawValue: item.detail).map { place($0, item.partner) } ?? Text(verbatim: item.partner)
        case .mandate:
            let subject = item.detail.isEmpty ? MandateText.everything : Text(verbatim: item.detail)
            return Text(nl: "\(item.partner), \(subject.nl)", en: "\(item.partner), \(subject.en)", fr: "\(item.partner), \(subject.fr)")
        case .action: return Text(verbatim: item.detail)
        }
    }

    static func line(_ giver: String, _ taker: String) -> Text {
        Text(nl: "Van \(giver) aan \(taker)", en: "From \(giver) to \(taker)", fr: "De \(giver) à \(taker)")
    }

    static func done(_ who: String, _ when: String) -> Text {
        Text(nl: "Gedaan door \(who), \(when).", en: "Done by \(who), \(when).", fr: "Fait par \(who), \(when).")
    }

    static func letterSubject(_ network: String) -> Text {
        Text(nl: "Wat je overneemt in \(network)", en: "What you take over in \(network)", fr: "Ce que vous reprenez dans \(network)")
    }

    static func takerLetter(name: String, giver: String, network: String, lines: Text, link: String) -> Text {
        Text(
            nl: "Dag \(name)\n\nJe neemt in \(network) over van \(giver):\n\n\(lines.nl)\n\nJe vindt alles hier:\n\n\(link)\n",
            en: "Hello \(name)\n\nIn \(network) you take over from \(giver):\n\n\(lines.en)\n\nYou can find everything here:\n\n\(link)\n",
            fr: "Bonjour \(name)\n\nDans \(network), vous reprenez de \(giver) :\n\n\(lines.fr)\n\nVous trouverez tout ici :\n\n\(link)\n")
    }

    static func giverSubject(_ network: String) -> Text {
        Text(
            nl: "Wat je overdroeg in \(network)", en: "What you handed over in \(network)", fr: "Ce que vous avez transmis dans \(network)")
    }

    static func giverLetter(name: String, network: String, lines: Text, link: String) -> Text {
        Text(
            nl: "Dag \(name)\n\nDit is in \(network) overgedragen of beëindigd:\n\n\(lines.nl)\n\n\(link)\n",
            en: "Hello \(name)\n\nThis was handed over or ended in \(network):\n\n\(lines.en)\n\n\(link)\n",
            fr: "Bonjour \(name)\n\nVoici ce qui a été transmis ou a pris fin dans \(network) :\n\n\(lines.fr)\n\n\(link)\n")
    }
}
