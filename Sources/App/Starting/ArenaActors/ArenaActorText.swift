import Localization

/// Words of the actors in an arena and of what they could bring.
enum ArenaActorText {
    static let new = Text(nl: "Een actor toevoegen", en: "Add an actor", fr: "Ajouter un acteur")
    static let addPartners = Text(
        nl: "Voeg alle partners toe", en: "Add all partners", fr: "Ajouter tous les partenaires")

    static func partnersLeft(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 partner van het netwerk staat nog niet in de arena.", en: "1 partner of the network is not in the arena yet.",
                fr: "1 partenaire du réseau n’est pas encore dans l’arène."),
            other: Text(
                nl: "\(count) partners van het netwerk staan nog niet in de arena.",
                en: "\(count) partners of the network are not in the arena yet.",
                fr: "\(count) partenaires du réseau ne sont pas encore dans l’arène."))
    }

    static let who = Text(nl: "Wie is dit?", en: "Who is this?", fr: "Qui est-ce ?")
    static let kind = Text(nl: "Wat voor actor is dit?", en: "What kind of actor is this?", fr: "Quel genre d’acteur est-ce ?")
    static let partner = Text(nl: "Partner van het netwerk", en: "Partner of the network", fr: "Partenaire du réseau")
    static let partnerHint = Text(
        nl: "Is de actor al partner? Kies die dan: we vullen aan wat we weten. Je eigen partner staat er niet bij.",
        en: "Is the actor a partner already? Choose it and we fill in what we know. Your own partner is not in the list.",
        fr:
            "L’acteur est déjà partenaire ? Choisissez-le et nous complétons ce que nous savons. Votre propre partenaire n’est pas dans la liste."
    )
    static let nameHint = Text(
        nl: "Mag leeg blijven als je een partner kiest.", en: "May stay empty when you choose a partner.",
        fr: "Peut rester vide si vous choisissez un partenaire.")
    static let personHint = Text(
        nl:
            "Iemand in eigen naam? Schrijf alleen wat je ook tegen die persoon zou zeggen: wie hier beschreven wordt, mag vragen wat er staat.",
        en: "Somebody in their own name? Write only what you would say to them too: whoever is described here may ask what it says.",
        fr: "Une personne en son nom propre ? N’écrivez que ce que vous lui diriez aussi : elle peut demander ce qui figure ici.")
    static let registerNumber = Text(nl: "Nummer in een register", en: "Number in a register", fr: "Numéro dans un registre")
    static let registerNumberHint = Text(
        nl: "KBO-nummer, vCode of OVO-nummer. Mag leeg blijven.", en: "Company number (KBO), vCode or OVO number. Optional.",
        fr: "Numéro BCE, vCode ou numéro OVO. Facultatif.")
    static let wrongNumber = Text(
        nl: "Dit is geen geldig KBO-nummer, geen geldige vCode en geen geldig OVO-nummer.",
        en: "This is not a valid company number, vCode or OVO number.",
        fr: "Ce n’est ni un numéro BCE, ni un vCode, ni un numéro OVO valable.")
    static let ownPartner = Text(
        nl: "Dit gaat over jezelf of over je eigen partner. Vraag een andere maker om dat in te vullen.",
        en: "This is about yourself or your own partner. Ask another maker to fill this in.",
        fr: "Ceci vous concerne, vous ou votre propre partenaire. Demandez à une autre personne qui élabore l’arène de le remplir.")
    static let hasWhat = Text(
        nl: "Welke machts- en hulpbronnen heeft deze actor?", en: "Which power and help resources does this actor have?",
        fr: "De quelles ressources et moyens de pouvoir dispose cet acteur ?")
    static let hasWhatHint = Text(
        nl: "Een actor doet mee omdat die iets heeft wat ertoe doet voor het issue. De details vul je daarna in.",
        en: "An actor takes part because they have something that matters for the issue. You fill in the details afterwards.",
        fr: "Un acteur participe parce qu’il a quelque chose d’important pour l’enjeu. Vous précisez les détails ensuite.")
    static let resources = Text(
        nl: "Machts- en hulpbronnen", en: "Power and help resources", fr: "Ressources et moyens de pouvoir")
    static let noResources = Text(
        nl: "Nog niets. Kies hieronder wat deze actor zou kunnen inbrengen.", en: "Nothing yet. Choose below what this actor could bring.",
        fr: "Encore rien. Choisissez ci-dessous ce que cet acteur pourrait apporter.")
    static let addResource = Text(nl: "Nog een hulpbron", en: "Another resource", fr: "Une autre ressource")
    static let add = Text(nl: "Toevoegen", en: "Add", fr: "Ajouter")
    static let detail = Text(nl: "Wat precies?", en: "What exactly?", fr: "Quoi exactement ?")
    static let detailHint = Text(
        nl: "Bijvoorbeeld: een zaal op woensdag, kennis van de buurt.", en: "For instance: a hall on Wednesdays, knowledge of the area.",
        fr: "Par exemple : une salle le mercredi, la connaissance du quartier.")
    static let has = Text(nl: "Heeft", en: "Has it", fr: "En dispose")
    static let canUse = Text(nl: "Kan het inzetten", en: "Can use it", fr: "Peut l’engager")
    static let willing = Text(nl: "Wil het inzetten", en: "Is willing", fr: "Veut l’engager")
    static let relation = Text(nl: "Naast wat wij hebben", en: "Next to what we have", fr: "À côté de ce que nous avons")
    static let relationHint = Text(
        nl: "Aanvullende hulpbronnen gaan makkelijker samen dan competitieve.",
        en: "Complementary resources go together more easily than competing ones.",
        fr: "Des ressources complémentaires se combinent plus facilement que des ressources concurrentes.")
    static let substitute = Text(nl: "Te vervangen door wie", en: "Replaceable by whom", fr: "Remplaçable par qui")
    static let substituteHint = Text(
        nl: "Wie of wat zou dit anders kunnen inbrengen?", en: "Who or what else could bring this?",
        fr: "Qui ou quoi d’autre pourrait l’apporter ?")
    static let remove = Text(nl: "Actor weghalen", en: "Take the actor out", fr: "Retirer l’acteur")
    static let unmerge = Text(nl: "Toch een aparte actor", en: "A separate actor after all", fr: "Finalement un acteur distinct")
    static let removeResource = Text(nl: "Deze hulpbron weghalen", en: "Take this resource away", fr: "Retirer cette ressource")
    static let removeResourceWhy = Text(
        nl: "Ook alle inschattingen ervan verdwijnen. Je kunt dit niet ongedaan maken.",
        en: "All ratings of it go too. This cannot be undone.",
        fr: "Toutes les estimations à son sujet disparaissent aussi. C’est irréversible.")
    static let takenOut = Text(
        nl: "Iemand haalde deze actor intussen weg. Wat je typte, staat er nog: zet de actor terug in de arena en bewaar opnieuw.",
        en: "Somebody took this actor out in the meantime. What you typed is still there: put the actor back in the arena and save again.",
        fr:
            "Quelqu’un a retiré cet acteur entre-temps. Ce que vous avez écrit est encore là : remettez l’acteur dans l’arène et enregistrez à nouveau."
    )
    static let erased = Text(
        nl: "iemand van wie de naam gewist is", en: "somebody whose name was erased", fr: "une personne dont le nom a été effacé")
    static let twinTitle = Text(
        nl: "Er staat al een actor met deze naam of dit nummer", en: "There is already an actor with this name or number",
        fr: "Il y a déjà un acteur avec ce nom ou ce numéro")
    static let twinQuestion = Text(nl: "Hoe zit dat?", en: "Which is it?", fr: "Qu’en est-il ?")
    static let twinAnswer = Text(
        nl: "Kies eerst hoe dat zit. Wat je typte, staat er nog.", en: "First choose which it is. What you typed is still there.",
        fr: "Choisissez d’abord ce qu’il en est. Ce que vous avez écrit est encore là.")
    static let correctName = Text(
        nl: "Verbeter de naam of het nummer en bewaar opnieuw.", en: "Correct the name or the number and save again.",
        fr: "Corrigez le nom ou le numéro et enregistrez à nouveau.")

    static func twinWhy(_ name: String) -> Text {
        Text(
            nl: "\(name) staat al in deze arena. We voegen nooit actoren samen zonder het te vragen.",
            en: "\(name) is in this arena already. We never merge actors without asking.",
            fr: "\(name) figure déjà dans cette arène. Nous ne fusionnons jamais d’acteurs sans vous le demander.")
    }

    static func twin(_ twin: ArenaActorForm.Twin) -> Text {
        switch twin {
        case .same: Text(nl: "Het is dezelfde", en: "It is the same", fr: "C’est le même")
        case .apart: Text(nl: "Het zijn er twee", en: "They are two different ones", fr: "Ce sont deux acteurs différents")
        case .mistake: Text(nl: "Het is een vergissing", en: "It is a mistake", fr: "C’est une erreur")
        }
    }

    static func twinMeaning(_ twin: ArenaActorForm.Twin) -> Text {
        switch twin {
        case .same:
            Text(
                nl: "Ze tellen als één actor, met de hulpbronnen van allebei. Je kunt ze later weer losmaken.",
                en: "They count as one actor, with the resources of both. You can take them apart again later.",
                fr: "Ils comptent pour un seul acteur, avec les ressources des deux. Vous pourrez les séparer plus tard.")
        case .apart:
            Text(
                nl: "Bijvoorbeeld twee diensten van één organisatie.", en: "For instance two services of one organisation.",
                fr: "Par exemple deux services d’une même organisation.")
        case .mistake:
            Text(
                nl: "Ik verbeter hieronder de naam of het nummer.", en: "I will correct the name or the number below.",
                fr: "Je corrige le nom ou le numéro ci-dessous.")
        }
    }
}
