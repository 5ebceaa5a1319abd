import Localization

/// Words of the advice: what it is, why, and what else deserves a thought.
enum WeighingAdviceText {
    static let title = Text(nl: "Het advies", en: "The advice", fr: "Le conseil")
    static let why = Text(nl: "Waarom dit advies?", en: "Why this advice?", fr: "Pourquoi ce conseil ?")
    static let notABan = Text(
        nl: "Een advies is geen verbod. Jullie beslissen, en noteren waarom.",
        en: "Advice is not a ban. You decide, and note why.", fr: "Un conseil n’est pas une interdiction. Vous décidez, et notez pourquoi.")
    static let consider = Text(nl: "Denk hier nog over na", en: "Something to think about", fr: "Réfléchissez encore à ceci")
    static let stillOurs = Text(
        nl: "Wat is dan nog aan ons?", en: "What is then still ours to choose?", fr: "Que pouvons-nous encore choisir ?")
    static let fittingForm = Text(nl: "Welke vorm past?", en: "Which form fits?", fr: "Quelle forme convient ?")
    static let formUnknown = Text(
        nl: "Dat hangt af van waarvoor jullie samenkomen: uitwisselen, één actie, of een ingewikkeld vraagstuk. Zoek dat eerst uit.",
        en: "That depends on what you come together for: to exchange, for one action, or for a complex issue. Find that out first.",
        fr:
            "Cela dépend de ce qui vous réunit : échanger, mener une action ou traiter une question complexe. Clarifiez d’abord ce point.")
    static let how = Text(
        nl: "Hoe komen we tot dit advies?", en: "How do we arrive at this advice?", fr: "Comment arrivons-nous à ce conseil ?")
    static let howIntro = Text(
        nl:
            "De regels gaan van licht naar zwaar. Kan het alleen, dan alleen. Volstaan er twee, dan met twee. Pas daarna een netwerk. De eerste regel die past, beslist. Bij elke regel staat een voorbeeld.",
        en:
            "The rules go from light to heavy. If it can be done alone, then alone. If two are enough, then two. Only after that a network. The first rule that fits decides. Each rule comes with an example.",
        fr:
            "Les règles vont du plus léger au plus lourd. Si vous pouvez le faire seuls, faites-le seuls. Si deux suffisent, restez à deux. Ensuite seulement, un réseau. La première règle qui convient décide. Chaque règle est illustrée par un exemple."
    )

    static func name(_ course: Weighing.Course) -> Text {
        switch course {
        case .alone: Text(nl: "alleen", en: "alone", fr: "seuls")
        case .bilateral: Text(nl: "bilateraal", en: "bilateral", fr: "bilatéral")
        case .network: Text(nl: "netwerk", en: "network", fr: "réseau")
        case .notNow: Text(nl: "nu niet", en: "not now", fr: "pas maintenant")
        }
    }

    /// The advice as a sentence.
    static func sentence(_ course: Weighing.Course) -> Text {
        switch course {
        case .alone: Text(nl: "Doe het alleen.", en: "Do it alone.", fr: "Faites-le seuls.")
        case .bilateral:
            Text(
                nl: "Maak een afspraak met één partner.", en: "Make an agreement with one partner.",
                fr: "Concluez un accord avec un seul partenaire.")
        case .network:
            Text(
                nl: "Werk samen met meerdere partners.", en: "Work together with several partners.",
                fr: "Collaborez avec plusieurs partenaires.")
        case .notNow: Text(nl: "Begin nu nog niet.", en: "Do not begin yet.", fr: "Ne commencez pas encore.")
        }
    }

    static func form(_ form: Weighing.Form) -> Text {
        switch form {
        case .consultation: Text(nl: "overleg", en: "consultation", fr: "concertation")
        case .once: Text(nl: "ad hoc", en: "ad hoc", fr: "ad hoc")
        case .network: Text(nl: "netwerk", en: "network", fr: "réseau")
        }
    }

    static func formMeaning(_ form: Weighing.Form) -> Text {
        switch form {
        case .consultation:
            Text(
                nl: "Om uit te wisselen en elkaar te leren kennen volstaat overleg. Dat is vrijblijvend en kost het minst.",
                en: "To exchange and get to know each other, consultation is enough. It commits to little and costs least.",
                fr: "Pour échanger et faire connaissance, la concertation suffit. Elle engage peu et coûte le moins.")
        case .once:
            Text(
                nl: "Voor één actie waar iedereen belang bij heeft, volstaat samenwerking ad hoc. Spreek af wanneer die eindigt.",
                en: "For one action that matters to all, ad hoc collaboration is enough. Agree when it ends.",
                fr: "Pour une action qui concerne tout le monde, une collaboration ad hoc suffit. Convenez du moment où elle prend fin.")
        case .network:
            Text(
                nl:
                    "Voor een ingewikkeld vraagstuk waarin jullie van elkaar afhangen, past een netwerk: een gezamenlijk doel, middelen die jullie samenleggen, en elke partner blijft zichzelf.",
                en:
                    "For a complex issue in which you depend on each other, a network fits: a shared goal, resources that you pool, and each partner remains itself.",
                fr:
                    "Pour une question complexe où vous dépendez les uns des autres, un réseau convient : un but commun, des ressources réunies, et chaque partenaire reste lui-même."
            )
        }
    }

    static func reason(_ reason: WeighingAdvice.Reason) -> Text {
        switch reason {
        case .canAlone:
            Text(
                nl: "Jullie kunnen dit alleen. Dan is alleen doen prima: het gaat sneller en kost geen vergadertijd.",
                en: "You can do this alone. Then doing it alone is fine: it is quicker and costs no meeting time.",
                fr: "Vous pouvez le faire seuls. C’est alors très bien ainsi : plus rapide, et sans temps de réunion.")
        case .haveEverything:
            Text(
                nl: "Alles wat nodig is, hebben jullie zelf. Niets wijst erop dat anderen nodig zijn.",
                en: "You have everything it takes yourselves. Nothing suggests that others are needed.",
                fr: "Vous avez vous-mêmes tout ce qu’il faut. Rien n’indique que d’autres soient nécessaires.")
        case .onlySubsidy:
            Text(
                nl: "De subsidie is het enige motief. Wat alleen voor het geld begint, houdt zelden stand als het geld op is.",
                en: "The grant is the only motive. What begins for the money alone rarely lasts once the money is spent.",
                fr: "Le subside est le seul motif. Ce qui commence seulement pour l’argent tient rarement une fois l’argent dépensé.")
        case .aloneUnknown:
            Text(
                nl: "Nog niet gezegd: wat is er nodig, en kunnen jullie het alleen? Zoek dat eerst uit.",
                en: "Not said yet: what does it take, and can you do it alone? Find that out first.",
                fr: "Pas encore dit : que faut-il, et pouvez-vous le faire seuls ? Clarifiez d’abord ces points.")
        case .nobodyHasIt:
            Text(
                nl:
                    "Wat ontbreekt, heeft ook niemand anders die jullie kennen. Samen vergaderen lost dat niet op. Zoek eerst wie het wel heeft.",
                en: "Nobody you know has what is missing. Meeting together does not solve that. First find out who does have it.",
                fr:
                    "Ce qui manque, personne que vous connaissez ne l’a. Se réunir n’y change rien. Cherchez d’abord qui l’a.")
        case .nobodyYet:
            Text(
                nl: "Er is nog geen partner. Zoek eerst wie de middelen heeft die jullie missen.",
                en: "There is no partner yet. First find out who has the resources you lack.",
                fr: "Il n’y a pas encore de partenaire. Cherchez d’abord qui a les ressources qui vous manquent.")
        case .partnersUnknown:
            Text(
                nl: "Nog niet gezegd: met wie? Noem de organisaties die hebben wat jullie missen.",
                en: "Not said yet: with whom? Name the organisations that have what you lack.",
                fr: "Pas encore dit : avec qui ? Nommez les organisations qui ont ce qui vous manque.")
        default: reasonTogether(reason)
        }
    }

    /// The reasons that come after the question whether two can do it.
    private static func reasonTogether(_ reason: WeighingAdvice.Reason) -> Text {
        switch reason {
        case .twoService:
            Text(
                nl: "Twee volstaan: een dienstvrager en een dienstverlener. Leg vast wie wat levert, tegen wanneer en voor hoeveel.",
                en:
                    "Two are enough: one who asks for a service and one who provides it. Settle who provides what, by when and for how much.",
                fr:
                    "Deux suffisent : un demandeur et un prestataire de service. Fixez qui fournit quoi, pour quand et à quel prix.")
        case .twoJoint:
            Text(
                nl: "Twee volstaan: een gezamenlijk engagement voor iets nieuws. Leg vast wat elk inbrengt en wanneer jullie evalueren.",
                en: "Two are enough: a joint commitment to something new. Settle what each brings in and when you will evaluate.",
                fr: "Deux suffisent : un engagement commun pour quelque chose de neuf. Fixez l’apport de chacun et le moment d’évaluer.")
        case .onePartner:
            Text(
                nl: "Er is één partner naast jullie. Dat is een afspraak tussen twee; een netwerk telt er minstens drie.",
                en: "There is one partner besides you. That is an agreement between two; a network has at least three.",
                fr: "Il y a un partenaire en plus de vous. C’est un accord à deux ; un réseau en compte au moins trois.")
        case .network:
            Text(
                nl:
                    "Jullie kunnen het niet alleen en niet met twee, en er zijn minstens twee andere partners om middelen mee samen te leggen.",
                en: "You cannot do it alone or with two, and there are at least two other partners to pool resources with.",
                fr:
                    "Vous ne pouvez le faire ni seuls ni à deux, et il y a au moins deux autres partenaires avec qui réunir des ressources."
            )
        case .costsMore:
            Text(
                nl: "Het kost veel meer dan het opbrengt. Maak het eerst kleiner, of zoek waar de meerwaarde zit.",
                en: "It costs far more than it brings. First make it smaller, or find where the added value is.",
                fr: "Cela coûte bien plus que cela ne rapporte. Réduisez d’abord l’ampleur, ou cherchez où est la plus-value.")
        default:
            Text(
                nl: "Nog niet gezegd: zou een afspraak met één partner volstaan? Ga dat na vóór jullie met meer beginnen.",
                en: "Not said yet: would an agreement with one partner be enough? Find out before you begin with more.",
                fr: "Pas encore dit : un accord avec un seul partenaire suffirait-il ? Vérifiez-le avant de commencer à plusieurs.")
        }
    }

    static func remark(_ remark: WeighingAdvice.Remark) -> Text {
        switch remark {
        case .imposed:
            Text(
                nl:
                    "Het is opgelegd. Ook dan is het goed om zelf af te wegen: jullie weten zo wat jullie erin willen steken en eruit willen halen.",
                en: "It is imposed. Even then it is good to weigh it yourselves: you then know what you want to put in and get out.",
                fr:
                    "C’est imposé. Il est bon d’y réfléchir malgré tout : vous saurez ce que vous voulez y mettre et en retirer.")
        case .subsidy:
            Text(
                nl: "Er is een subsidie bij. Zouden jullie het ook doen zonder dat geld, of als het op is?",
                en: "There is a grant involved. Would you do it without that money too, or once it is spent?",
                fr: "Il y a un subside. Le feriez-vous aussi sans cet argent, ou une fois qu’il sera dépensé ?")
        case .subsidyOnly:
            Text(
                nl: "Let op: de subsidie is het enige motief. Blijft het daarbij, dan is dat zelden een goed begin.",
                en: "Take care: the grant is the only motive. If it stays that way, it is rarely a good start.",
                fr: "Attention : le subside est le seul motif. Si cela en reste là, c’est rarement un bon début.")
        case .stillMissing:
            Text(
                nl: "Er ontbreekt iets dat niemand heeft. Wie moet er nog bij, of waar halen jullie het?",
                en: "Something is missing that nobody has. Who else is needed, or where will you get it?",
                fr: "Il manque quelque chose que personne n’a. Qui d’autre faut-il, ou où le trouverez-vous ?")
        case .allOurs:
            Text(
                nl: "Alles wat nodig is, hebben jullie zelf, en toch kan het niet alleen. Wat ontbreekt er dan?",
                en: "You have everything it takes, and yet cannot do it alone. What is missing then?",
                fr: "Vous avez tout ce qu’il faut, et pourtant vous ne pouvez le faire seuls. Que manque-t-il alors ?")
        case .needsUnknown:
            Text(
                nl: "Vul nog in wat er nodig is. Dan zien jullie wie jullie echt nodig hebben.",
                en: "Fill in what it takes as well. Then you see whom you really need.",
                fr: "Indiquez encore ce qu’il faut. Vous verrez alors de qui vous avez vraiment besoin.")
        default: remarkOnWorth(remark)
        }
    }

    private static func remarkOnWorth(_ remark: WeighingAdvice.Remark) -> Text {
        switch remark {
        case .costsMore:
            Text(
                nl: "Het kost veel meer dan het opbrengt. Houd de afspraak klein en kort.",
                en: "It costs far more than it brings. Keep the agreement small and short.",
                fr: "Cela coûte bien plus que cela ne rapporte. Gardez un accord limité et court.")
        case .worthUnknown:
            Text(
                nl: "Nog niet gezegd: brengt het meer op dan het kost? Praat daarover vóór jullie beginnen.",
                en: "Not said yet: does it bring more than it costs? Talk about that before you begin.",
                fr: "Pas encore dit : cela rapporte-t-il plus que cela ne coûte ? Parlez-en avant de commencer.")
        case .costsUnknown:
            Text(
                nl: "Reken de vergadertijd nog uit: mensen, uren en keren per jaar.",
                en: "Work out the meeting time as well: people, hours and times a year.",
                fr: "Calculez encore le temps de réunion : personnes, heures et nombre de réunions par an.")
        default:
            Text(
                nl: "Wat hebben de anderen eraan? Wie er niets aan heeft, haakt af.",
                en: "What is in it for the others? Whoever gains nothing drops out.",
                fr: "Qu’y gagnent les autres ? Qui n’y gagne rien décroche.")
        }
    }

    /// What remains to be chosen when working together is compulsory.
    static let ours: [Text] = [
        Text(
            nl: "Hoeveel tijd jullie erin steken, en wie namens jullie meedoet.",
            en: "How much time you put into it, and who takes part for you.",
            fr: "Le temps que vous y consacrez, et qui y participe en votre nom."),
        Text(
            nl: "Wat jullie er zelf uit willen halen, naast wat moet.",
            en: "What you want to get out of it yourselves, beyond what is required.",
            fr: "Ce que vous voulez en retirer vous-mêmes, au-delà de l’obligation."),
        Text(
            nl: "Welke vorm volstaat voor wat moet: overleg, ad hoc of een netwerk.",
            en: "Which form is enough for what is required: consultation, ad hoc or a network.",
            fr: "La forme qui suffit pour l’obligation : concertation, ad hoc ou réseau."),
        Text(
            nl: "Wie er nog bij mag om het zinvol te maken.", en: "Who else may join to make it worthwhile.",
            fr: "Qui d’autre peut s’y joindre pour que cela ait du sens."),
    ]
}

/// Words of the cases behind the advice.
extension WeighingAdviceText {
    static func title(_ key: WeighingCase.Key) -> Text {
        switch key {
        case .canAlone: Text(nl: "Het kan alleen", en: "It can be done alone", fr: "C’est possible seuls")
        case .nothingMissing: Text(nl: "Er ontbreekt niets", en: "Nothing is missing", fr: "Il ne manque rien")
        case .imposedAlone:
            Text(nl: "Opgelegd, en het kan alleen", en: "Imposed, and it can be done alone", fr: "Imposé, et possible seuls")
        case .service:
            Text(nl: "Twee kunnen het, als dienst", en: "Two can do it, as a service", fr: "Deux suffisent, sous forme de service")
        case .joint:
            Text(
                nl: "Twee kunnen het samen, maar het kost veel", en: "Two can do it together, but it costs a lot",
                fr: "Possible à deux, mais cela coûte cher")
        case .onePartner: Text(nl: "Er is maar één partner", en: "There is only one partner", fr: "Il n’y a qu’un partenaire")
        case .subsidyOnly: Text(nl: "Enkel voor de subsidie", en: "For the grant only", fr: "Pour le subside seulement")
        case .nothingKnown: Text(nl: "Nog niets ingevuld", en: "Nothing filled in yet", fr: "Rien n’est encore rempli")
        case .nobodyBrings: Text(nl: "De anderen brengen niets in", en: "The others bring nothing in", fr: "Les autres n’apportent rien")
        case .nobodyYet: Text(nl: "Er is nog geen partner", en: "There is no partner yet", fr: "Il n’y a pas encore de partenaire")
        case .partnersUnknown: Text(nl: "Nog niet gezegd met wie", en: "Not said yet with whom", fr: "Pas encore dit avec qui")
        case .twoUnknown:
            Text(
                nl: "Nog niet nagegaan of twee volstaan", en: "Not found out yet whether two are enough",
                fr: "Pas encore vérifié si deux suffisent")
        case .costsMore:
            Text(
                nl: "Het kost veel meer dan het opbrengt", en: "It costs far more than it brings",
                fr: "Cela coûte bien plus que cela ne rapporte")
        case .complex: Text(nl: "Een ingewikkeld vraagstuk", en: "A complex issue", fr: "Une question complexe")
        case .exchange: Text(nl: "Alleen om uit te wisselen", en: "Only to exchange", fr: "Seulement pour échanger")
        case .once: Text(nl: "Eén gezamenlijke actie", en: "One joint action", fr: "Une action commune")
        case .imposed:
            Text(nl: "Opgelegd, en er zijn er meer nodig", en: "Imposed, and more are needed", fr: "Imposé, et il en faut davantage")
        case .subsidyToo:
            Text(
                nl: "Een kans met subsidie, en er ontbreekt nog geld", en: "An opportunity with a grant, and money is still missing",
                fr: "Une opportunité avec subside, et il manque encore de l’argent")
        case .oursYetNot:
            Text(
                nl: "Alles in huis, en toch kan het niet alleen", en: "Everything in house, and yet not possible alone",
                fr: "Tout est là, et pourtant impossible seuls")
        }
    }

    static let filledIn = Text(nl: "Ingevuld:", en: "Filled in:", fr: "Rempli :")
    static let nothing = Text(nl: "niets", en: "nothing", fr: "rien")
    static let so = Text(nl: "Advies:", en: "Advice:", fr: "Conseil :")
}

/// Words of a weighing as one reads it back.
extension WeighingAdviceText {
    static let facts = Text(nl: "Wat jullie invulden", en: "What you filled in", fr: "Ce que vous avez rempli")
    static let alone = Text(nl: "Alleen mogelijk", en: "Possible alone", fr: "Possible seuls")
    static let two = Text(nl: "Eén partner volstaat", en: "One partner is enough", fr: "Un partenaire suffit")
    static let own = Text(nl: "Wij hebben", en: "We have", fr: "Nous avons")
    static let others = Text(nl: "Anderen hebben", en: "Others have", fr: "D’autres ont")
    static let missing = Text(nl: "Ontbreekt", en: "Missing", fr: "Il manque")
    static let purpose = Text(nl: "Waarvoor", en: "What for", fr: "Pour quoi")
    static let bringsUs = Text(nl: "Brengt ons op", en: "Brings us", fr: "Nous rapporte")
    static let bringsOthers = Text(nl: "Brengt de anderen op", en: "Brings the others", fr: "Rapporte aux autres")
    static let worth = Text(nl: "De moeite waard", en: "Worth it", fr: "En vaut la peine")
    static let balance = Text(nl: "Kost en meerwaarde", en: "Cost and added value", fr: "Coût et plus-value")
    static let cost = Text(nl: "Wat het kost", en: "What it costs", fr: "Ce que cela coûte")
    static let yourChoice = Text(nl: "Jullie keuze", en: "Your choice", fr: "Votre choix")
    static let disagrees = Text(
        nl: "Jullie kiezen iets anders dan het advies.", en: "You choose something other than the advice.",
        fr: "Vous faites un autre choix que ce qui est conseillé.")

    static func pair(_ label: Text, _ value: String) -> Text {
        Text(nl: "\(label.nl): \(value)", en: "\(label.en): \(value)", fr: "\(label.fr) : \(value)")
    }

    static func partners(beyondUs count: Int) -> Text {
        .counted(
            count,
            one: Text(nl: "\(count) partner naast ons", en: "\(count) partner besides us", fr: "\(count) partenaire en plus de nous"),
            other: Text(
                nl: "\(count) partners naast ons", en: "\(count) partners besides us", fr: "\(count) partenaires en plus de nous"))
    }

    /// Time around the table in a year, as it is worked out.
    static func time(people: Int, _ hours: Text, times: Int, _ sum: Text) -> Text {
        let (people, times) = (CountText.people(people), meetings(times))
        return Text(
            nl: "\(people.nl) × \(hours.nl) × \(times.nl) = \(sum.nl) per jaar",
            en: "\(people.en) × \(hours.en) × \(times.en) = \(sum.en) a year",
            fr: "\(people.fr) × \(hours.fr) × \(times.fr) = \(sum.fr) par an")
    }

    private static func meetings(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 keer", en: "1 time", fr: "1 réunion"),
            other: Text(nl: "\(count) keer", en: "\(count) times", fr: "\(count) réunions"))
    }

    /// - Parameter number: as the reader writes it.
    static func hours(_ number: String, isOne: Bool) -> Text {
        .counted(
            isOne ? 1 : 2, one: Text(nl: "\(number) uur", en: "\(number) hour", fr: "\(number) heure"),
            other: Text(nl: "\(number) uur", en: "\(number) hours", fr: "\(number) heures"))
    }

    static func money(_ hours: Text, _ rate: String, _ sum: String) -> Text {
        Text(
            nl: "\(hours.nl) × \(rate) euro = \(sum) euro per jaar", en: "\(hours.en) × \(rate) euros = \(sum) euros a year",
            fr: "\(hours.fr) × \(rate) euros = \(sum) euros par an")
    }
}
