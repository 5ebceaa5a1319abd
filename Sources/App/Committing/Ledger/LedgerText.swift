import Localization

/// Words of what was promised and delivered.
enum LedgerText {
    static let title = Text(nl: "Beloofd en geleverd", en: "Promised and delivered", fr: "Promis et fourni")
    static let why = Text(
        nl: "Wat elke partner beloofde in te brengen, en wat daar al van gekomen is. Om elkaar te helpen, niet om af te rekenen.",
        en: "What each partner promised to bring in, and what has come of it. To help each other, not to settle scores.",
        fr: "Ce que chaque partenaire a promis d’apporter, et ce qui en est venu. Pour s’entraider, et non pour régler des comptes.")
    static let emptyTitle = Text(
        nl: "Hier komen jullie beloften", en: "Your promises will appear here", fr: "Vos promesses apparaîtront ici")
    static let empty = Text(
        nl:
            "Partners beloven op de belangenkaart wat ze inbrengen: hoeveel, waarvan, tot wanneer. Daarna schrijf je hier op wat geleverd is.",
        en:
            "On the map of interests, partners promise what they bring in: how much, of what, until when. After that you write down here what was delivered.",
        fr:
            "Sur la carte des intérêts, les partenaires promettent ce qu’ils apportent : combien, de quoi, jusqu’à quand. Vous notez ensuite ici ce qui a été fourni."
    )
    static let example = Text(
        nl: "Muziekschool De Klaroen: tijd, 40 uur per jaar", en: "De Klaroen music school: time, 40 hours a year",
        fr: "École de musique De Klaroen : temps, 40 heures par an")
    static let exampleFacts = Text(
        nl: "30 van 40 uur per jaar geleverd", en: "30 of 40 hours a year delivered", fr: "30 heures par an fournies sur 40")
    static let toMap = Text(nl: "Naar de belangenkaart", en: "To the map of interests", fr: "Vers la carte des intérêts")
    static let takeAlong = Text(nl: "Meenemen als rekenblad", en: "Download as a spreadsheet", fr: "Télécharger au format tableur")

    static let filters = Text(nl: "Wat je wilt zien", en: "What you want to see", fr: "Ce que vous voulez voir")
    static let byPartner = Text(nl: "Per partner", en: "By partner", fr: "Par partenaire")
    static let everybody = Text(nl: "alle partners", en: "all partners", fr: "tous les partenaires")
    static let noneHere = Text(
        nl: "Er is geen belofte die hierbij past.", en: "There is no promise that fits this.",
        fr: "Aucune promesse ne correspond à ce choix.")
    static let showAll = Text(nl: "Toon alle beloften", en: "Show all promises", fr: "Afficher toutes les promesses")
    static let totals = Text(nl: "Alles samen", en: "All together", fr: "Au total")
    static let sameUnit = Text(
        nl: "Alleen wat in dezelfde eenheid geteld is, tellen we op.", en: "We only add up what is counted in the same unit.",
        fr: "Nous n’additionnons que ce qui est compté dans la même unité.")

    static let deliveries = Text(nl: "Wat geleverd is", en: "What was delivered", fr: "Ce qui a été fourni")
    static let nothingYet = Text(
        nl: "Er is nog niets opgeschreven. Elke keer dat er iets van komt, is één regel genoeg.",
        en: "Nothing has been written down yet. Each time something comes of it, one line is enough.",
        fr: "Rien n’a encore été noté. Chaque fois que quelque chose se concrétise, une ligne suffit.")
    static let add = Text(nl: "Schrijf op wat geleverd is", en: "Write down what was delivered", fr: "Noter ce qui a été fourni")
    static let deliveredOn = Text(nl: "Geleverd op", en: "Delivered on", fr: "Fourni le")
    static let notYet = Text(nl: "Deze dag moet nog komen.", en: "This day is still to come.", fr: "Ce jour est encore à venir.")
    static let unitHint = Text(
        nl: "Tel zoals in de belofte; wat anders geteld is, staat ernaast en telt niet mee.",
        en: "Count as in the promise; what is counted otherwise stands beside it and is not added up.",
        fr: "Comptez comme dans la promesse ; ce qui est compté autrement figure à côté et ne s’additionne pas.")
    static let noteHint = Text(
        nl: "Wat er gebeurde, waar, met wie.", en: "What happened, where, with whom.", fr: "Ce qui s’est passé, où, avec qui.")
    static let saySomething = Text(
        nl: "Zeg hoeveel het is, of schrijf wat er geleverd is.", en: "Say how much it is, or write what was delivered.",
        fr: "Indiquez combien, ou écrivez ce qui a été fourni.")
    static let complete = Text(
        nl: "Hiermee is de belofte nagekomen", en: "With this the promise is kept", fr: "La promesse est ainsi tenue")
    static let completeHint = Text(
        nl: "Deze belofte staat in woorden; zo weet iedereen dat ze af is.",
        en: "This promise is in words; this way everybody knows that it is done.",
        fr: "Cette promesse est formulée en mots ; tout le monde sait ainsi qu’elle est accomplie.")
    static let inFull = Text(nl: "nagekomen zoals beloofd", en: "kept as promised", fr: "tenue comme promis")
    static let notCounted = Text(nl: "telt niet mee", en: "not added up", fr: "ne s’additionne pas")
    static let saidBy = Text(nl: "Beloofd door", en: "Promised by", fr: "Promis par")
    static let versions = Text(nl: "Hoe de belofte luidde", en: "How the promise read", fr: "Ce que disait la promesse")
    static let withdrawnTakesNone = Text(
        nl: "Deze belofte is ingetrokken. Ze blijft leesbaar, maar er komt niets meer bij.",
        en: "This promise was withdrawn. It stays readable, but nothing more is added.",
        fr: "Cette promesse a été retirée. Elle reste lisible, mais rien ne s’y ajoute.")
    static let changedMeanwhile = Text(
        nl: "De belofte is intussen veranderd", en: "The promise has changed meanwhile", fr: "La promesse a changé entre-temps")

    static let takeBack = Text(nl: "Terugnemen", en: "Take back", fr: "Retirer")
    static let takenBack = Text(nl: "teruggenomen", en: "taken back", fr: "retiré")
    static let staysReadable = Text(
        nl: "Klopt dit niet? Het blijft doorstreept staan, met je reden, en telt niet meer mee.",
        en: "Is this not right? It stays, struck through, with your reason, and is no longer added up.",
        fr: "Cette ligne est erronée ? Elle reste affichée, barrée, avec votre raison, et ne s’additionne plus.")
    static let gone = Text(
        nl: "Iemand anders nam dit al terug", en: "Somebody else took this back already", fr: "Quelqu’un d’autre a déjà retiré ceci")

    // In the file.
    static let promisedQuantity = Text(nl: "Beloofd", en: "Promised", fr: "Promis")
    static let deliveredQuantity = Text(nl: "Geleverd", en: "Delivered", fr: "Fourni")
    static let besideQuantity = Text(nl: "Niet meegeteld", en: "Not added up", fr: "Non additionné")
    static let partner = Text(nl: "Partner", en: "Partner", fr: "Partenaire")
    static let resource = Text(nl: "Hulpbron", en: "Resource", fr: "Ressource")
    static let unit = Text(nl: "Eenheid", en: "Unit", fr: "Unité")
    static let stands = Text(nl: "Stand", en: "State", fr: "État")
    static let last = Text(nl: "Laatst geleverd op", en: "Last delivered on", fr: "Dernier apport le")
    /// In a table of an agreement.
    static let howMuch = Text(nl: "Hoeveel", en: "How much", fr: "Combien")

    static func state(_ state: LedgerLine.State) -> Text {
        switch state {
        case .running: Text(nl: "loopt", en: "running", fr: "en cours")
        case .partly: Text(nl: "deels geleverd", en: "partly delivered", fr: "fourni en partie")
        case .overdue: Text(nl: "te laat", en: "late", fr: "en retard")
        case .delivered: Text(nl: "geleverd", en: "delivered", fr: "fourni")
        case .more: Text(nl: "meer dan beloofd", en: "more than promised", fr: "plus que promis")
        case .withdrawn: Text(nl: "ingetrokken", en: "withdrawn", fr: "retirée")
        }
    }

    static func show(_ show: LedgerFilter.Show) -> Text {
        switch show {
        case .all: Text(nl: "alle", en: "all", fr: "toutes")
        case .running: Text(nl: "lopend", en: "running", fr: "en cours")
        case .overdue: Text(nl: "te laat", en: "late", fr: "en retard")
        }
    }

    /// So much of so much.
    static func part(_ delivered: String, _ promised: String, _ unit: String) -> Text {
        Text(
            nl: "\(delivered) van \(promised) \(unit)", en: "\(delivered) of \(promised) \(unit)",
            fr: "\(delivered) sur \(promised) \(unit)")
    }

    /// How often something was written down of a promise in words.
    static func written(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 keer iets genoteerd", en: "something noted once", fr: "1 apport noté"),
            other: Text(nl: "\(count) keer iets genoteerd", en: "something noted \(count) times", fr: "\(count) apports notés"))
    }

    static func beside(_ amounts: String) -> Text {
        Text(nl: "niet meegeteld: \(amounts)", en: "not added up: \(amounts)", fr: "non additionné : \(amounts)")
    }

    /// What one delivery was, as one line.
    static func amount(_ delivery: Delivery, _ l: Language) -> String {
        if let quantity = delivery.quantity { return "\(InterestText.number(quantity, l)) \(delivery.unit)" }
        return delivery.note.isEmpty ? l(inFull) : delivery.note
    }

    static func numbered(_ number: Int) -> Text { Text(nl: "levering \(number)", en: "delivery \(number)", fr: "apport \(number)") }

    static func delivered(_ day: String) -> Text { Text(nl: "op \(day)", en: "on \(day)", fr: "le \(day)") }

    static func recorded(_ day: String, by name: String?) -> Text {
        name.map {
            Text(nl: "genoteerd door \($0), \(day)", en: "written down by \($0), \(day)", fr: "noté par \($0), le \(day)")
        } ?? Text(nl: "genoteerd op \(day)", en: "written down on \(day)", fr: "noté le \(day)")
    }

    static func takenBack(_ day: String, by name: String?) -> Text {
        name.map {
            Text(nl: "teruggenomen door \($0), \(day)", en: "taken back by \($0), \(day)", fr: "retiré par \($0), le \(day)")
        } ?? Text(nl: "teruggenomen op \(day)", en: "taken back on \(day)", fr: "retiré le \(day)")
    }

    static func because(_ reason: String) -> Text { Text(nl: "Omdat: \(reason)", en: "Because: \(reason)", fr: "Parce que : \(reason)") }

    static func why(of delivery: Delivery) -> Text {
        let number = delivery.number
        return Text(
            nl: "Waarom klopt levering \(number) niet?", en: "Why is delivery \(number) not right?",
            fr: "Pourquoi l’apport \(number) est-il erroné ?")
    }

    static func toPromise(_ partner: String) -> Text {
        Text(
            nl: "De belofte zelf wijzigen: \(partner)", en: "Change the promise itself: \(partner)",
            fr: "Modifier la promesse elle-même : \(partner)")
    }

    static func promised(_ partner: String, _ amount: String) -> Text {
        Text(nl: "\(partner) beloofde \(amount)", en: "\(partner) promised \(amount)", fr: "\(partner) a promis \(amount)")
    }
}
