import Localization

/// The words of the model of phases: what each phase asks, and what closes it.
enum PhaseText {
    static func name(_ phase: Phase) -> Text {
        switch phase {
        case .preparation: Text(nl: "Voorfase", en: "Preliminary phase", fr: "Phase préalable")
        case .exploring: Text(nl: "Verkennen", en: "Exploring", fr: "Explorer")
        case .sharing: Text(nl: "Delen", en: "Sharing", fr: "Partager")
        case .agreeing: Text(nl: "Overeenkomen", en: "Agreeing", fr: "S’accorder")
        case .shaping: Text(nl: "Vormgeven", en: "Shaping", fr: "Donner forme")
        case .renewing: Text(nl: "Uitvoeren & vernieuwen", en: "Carrying out & renewing", fr: "Réaliser & renouveler")
        }
    }

    /// With its number, as the field counts; the preparation has none.
    static func numbered(_ phase: Phase) -> Text {
        let (number, name) = (phase.rawValue, name(phase))
        guard phase != .preparation else { return name }
        return Text(nl: "\(number) \(name.nl)", en: "\(number) \(name.en)", fr: "\(number) \(name.fr)")
    }

    static func question(_ phase: Phase) -> Text {
        switch phase {
        case .preparation:
            Text(nl: "Met wie willen we dit doen?", en: "With whom do we want to do this?", fr: "Avec qui voulons-nous le faire ?")
        case .exploring: Text(nl: "Waarom zouden we samenwerken?", en: "Why would we work together?", fr: "Pourquoi collaborer ?")
        case .sharing:
            Text(
                nl: "Welke ambitie en doelstellingen hebben we samen?", en: "Which ambition and goals do we have together?",
                fr: "Quelle ambition et quels objectifs avons-nous en commun ?")
        case .agreeing:
            Text(
                nl: "Welke koers en richting kiezen we?", en: "Which course and direction do we choose?",
                fr: "Quel cap et quelle direction choisissons-nous ?")
        case .shaping:
            Text(
                nl: "Welke vorm en inhoud krijgen onze acties?", en: "What form and content do our actions get?",
                fr: "Quelle forme et quel contenu donnons-nous à nos actions ?")
        case .renewing:
            Text(
                nl: "Wat lukt, wat doen we anders, en aan wie geven we het door?",
                en: "What works, what do we do differently, and to whom do we pass it on?",
                fr: "Qu’est-ce qui marche, que faisons-nous autrement, et à qui transmettre ?")
        }
    }

    /// The kind of conversation.
    static func conversation(_ phase: Phase) -> Text {
        switch phase {
        case .preparation: Text(nl: "Verkennende contacten", en: "Exploratory contacts", fr: "Des contacts exploratoires")
        case .exploring:
            Text(
                nl: "Het oprecht geïnteresseerde gesprek", en: "The conversation of sincere interest",
                fr: "La conversation guidée par un intérêt sincère")
        case .sharing:
            Text(
                nl: "Het inhoudelijk-betekenisgevende gesprek", en: "The conversation about content and meaning",
                fr: "La conversation sur le contenu et le sens")
        case .agreeing: Text(nl: "Onderhandelen", en: "Negotiating", fr: "La négociation")
        case .shaping: Text(nl: "(Project)management", en: "(Project) management", fr: "La gestion (de projet)")
        case .renewing: Text(nl: "(Proces)management", en: "(Process) management", fr: "La gestion (de processus)")
        }
    }

    /// The document that closes it.
    static func document(_ phase: Phase) -> Text {
        switch phase {
        case .preparation: Text(nl: "Arena-analyse", en: "Arena analysis", fr: "Analyse de l’arène")
        case .exploring: Text(nl: "Startnota", en: "Start note", fr: "Note de départ")
        case .sharing: Text(nl: "Intentieverklaring", en: "Letter of intent", fr: "Déclaration d’intention")
        case .agreeing:
            Text(
                nl: "Afsprakennota of samenwerkingsovereenkomst", en: "Agreement note or collaboration agreement",
                fr: "Note d’accords ou convention de collaboration")
        case .shaping: Text(nl: "Projectfiche", en: "Project sheet", fr: "Fiche de projet")
        case .renewing:
            Text(
                nl: "Realisaties op het terrein, en een evaluatie", en: "Results in the field, and an evaluation",
                fr: "Des réalisations sur le terrain, et une évaluation")
        }
    }

    static func theme(_ theme: Theme) -> Text {
        switch theme {
        case .idea: Text(nl: "Het idee", en: "The idea", fr: "L’idée")
        case .firstContacts:
            Text(
                nl: "De eerste contacten door de initiatiefnemer", en: "The initiator’s first contacts",
                fr: "Les premiers contacts de la partie initiatrice")
        case .stakeholders:
            Text(
                nl: "Stakeholderanalyse en -selectie", en: "Stakeholder analysis and selection",
                fr: "Analyse et sélection des parties prenantes")
        case .enthusiasm: Text(nl: "Betrokkenheid en enthousiasme", en: "Involvement and enthusiasm", fr: "Implication et enthousiasme")
        case .acquaintance: Text(nl: "Elkaar leren kennen", en: "Getting to know each other", fr: "Apprendre à se connaître")
        case .openCards:
            Text(
                nl: "Open kaart over belangen", en: "Cards on the table about interests", fr: "Jouer cartes sur table à propos des intérêts"
            )
        case .language:
            Text(
                nl: "Spraakverwarring en ambiguïteit over issue en oplossing",
                en: "Confusion of terms and ambiguity about issue and solution",
                fr: "Confusion et ambiguïté à propos de l’enjeu et de la solution")
        case .constituency:
            Text(
                nl: "Relatie met achterban en mandaat", en: "Relation with the home organisation, and mandate",
                fr: "Relation avec l’organisation d’origine, et mandat")
        case .solutions:
            Text(
                nl: "Van ideeën naar oplossingen: verzamelen en kiezen", en: "From ideas to solutions: collecting and choosing",
                fr: "Des idées aux solutions : rassembler et choisir")
        case .addedValue:
            Text(nl: "Meerwaarde voor alle partijen", en: "Added value for all parties", fr: "Plus-value pour toutes les parties")
        case .results:
            Text(
                nl: "Resultaatgericht voorbereiden en samenwerken", en: "Preparing and working together with results in mind",
                fr: "Préparer et collaborer en visant des résultats")
        case .carryingOut: Text(nl: "Uitvoeren", en: "Carrying out", fr: "Réaliser")
        case .evaluating: Text(nl: "Evalueren", en: "Evaluating", fr: "Évaluer")
        case .adjusting: Text(nl: "Bijstellen", en: "Adjusting", fr: "Ajuster")
        case .transfer:
            Text(nl: "Transfer: doorgeven wat werkt", en: "Transfer: passing on what works", fr: "Transfert : transmettre ce qui marche")
        }
    }

    static let question = Text(nl: "De vraag", en: "The question", fr: "La question")
    static let conversation = Text(nl: "Het gesprek dat past", en: "The conversation that fits", fr: "La conversation qui convient")
    static let toDocuments = Text(nl: "Naar de documenten", en: "To the documents", fr: "Vers les documents")
    static let document = Text(nl: "Wat de fase afsluit", en: "What closes the phase", fr: "Ce qui clôture la phase")
    static let themes = Text(nl: "Kernthema’s", en: "Core themes", fr: "Thèmes centraux")
    static let helps = Text(nl: "Wat hier helpt", en: "What helps here", fr: "Ce qui aide ici")
    static let ownThemes = Text(
        nl: "Het model noemt voor deze fase geen kernthema’s. Deze lijst volgt wat er in de fase te doen is.",
        en: "The model names no core themes for this phase. This list follows what is to be done in it.",
        fr: "Le modèle ne cite pas de thèmes centraux pour cette phase. Cette liste suit ce qu’il y a à y faire.")
    static let source = Text(
        nl:
            "Het fasenmodel is van Kaats & Opheij, zoals PRONET (Arteveldehogeschool) het gebruikt. Uitleg en vertaling zijn in onze eigen woorden.",
        en:
            "The model of phases is by Kaats & Opheij, as used by PRONET (Artevelde University of Applied Sciences). Explanation and translation are in our own words.",
        fr:
            "Le modèle des phases est de Kaats & Opheij, tel que l’utilise PRONET (Arteveldehogeschool). L’explication et la traduction sont formulées avec nos propres mots."
    )
}
