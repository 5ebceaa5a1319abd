import Localization

/// Words of the log of approaches.
enum ApproachText {
    static let title = Text(nl: "Logboek van het aanspreken", en: "Log of approaches", fr: "Journal des prises de contact")
    static let intro = Text(
        nl:
            "Wie sprak met wie, wat is hun eigen belang, en willen ze handelen? Noteer hier ook mogelijke partners, kanalen voor geld en wie welke deur opent. Het logboek blijft open, ook als de zes stappen gezet zijn.",
        en:
            "Who spoke to whom, what is their own interest, and are they ready to act? Write down possible partners, funding channels and who opens which door here too. The log stays open, even once the six steps are done.",
        fr:
            "Qui a parlé avec qui, quel est leur propre intérêt, et sont-ils prêts à agir ? Notez ici aussi les partenaires possibles, les canaux de financement et qui ouvre quelle porte. Le journal reste ouvert, même après les six étapes."
    )
    static let emptyLog = Text(
        nl: "Er staat nog niets in het logboek.", en: "There is nothing in the log yet.", fr: "Le journal est encore vide.")
    static let new = Text(nl: "Iets noteren", en: "Write something down", fr: "Noter quelque chose")
    static let newTalk = Text(nl: "Gesprek noteren", en: "Write down a talk", fr: "Noter un échange")
    static let change = Text(nl: "Wijzigen", en: "Change", fr: "Modifier")
    static let waiting = Text(nl: "Nog aan te spreken", en: "Still to approach", fr: "Encore à contacter")
    static let due = Text(nl: "Wat nu te doen is", en: "What is to be done now", fr: "À faire maintenant")
    static let takeAlong = Text(nl: "Neem het logboek mee als CSV", en: "Take the log along as CSV", fr: "Emporter le journal en CSV")
    static let takenOut = Text(nl: "Uit het logboek gehaald", en: "Taken out of the log", fr: "Retirés du journal")
    static let takeOut = Text(nl: "Uit het logboek halen", en: "Take out of the log", fr: "Retirer du journal")
    static let takeOutWhy = Text(
        nl: "Dertig dagen lang kun je het onderaan het logboek terugzetten.",
        en: "For thirty days you can put it back at the bottom of the log.",
        fr: "Pendant trente jours, vous pouvez le remettre au bas du journal.")
    static let putBack = Text(nl: "Terugzetten", en: "Put back", fr: "Remettre")

    static let kind = Text(nl: "Wat noteer je?", en: "What are you writing down?", fr: "Que notez-vous ?")
    static let actor = Text(nl: "Welke actor?", en: "Which actor?", fr: "Quel acteur ?")
    static let actorHint = Text(
        nl: "Uit de arena. Staat de actor er niet in? Voeg die daar eerst toe, of noteer een mogelijke partner.",
        en: "From the arena. Is the actor not in it? Add it there first, or write down a possible partner.",
        fr: "Un acteur de l’arène. Il n’y figure pas ? Ajoutez-le d’abord, ou notez un partenaire possible.")
    static let name = Text(nl: "Wie of wat?", en: "Who or what?", fr: "Qui ou quoi ?")
    static let nameHint = Text(
        nl: "Alleen als het geen actor uit de arena is: een organisatie, een fonds, een projectoproep.",
        en: "Only when it is not an actor in the arena: an organisation, a fund, a call for projects.",
        fr: "Seulement s’il ne s’agit pas d’un acteur de l’arène : une organisation, un fonds, un appel à projets.")
    static let heldOn = Text(nl: "Datum", en: "Date", fr: "Date")
    static let by = Text(nl: "Wie van ons?", en: "Which of us?", fr: "Qui parmi nous ?")
    static let spokenTo = Text(nl: "Met wie daar?", en: "With whom, on their side?", fr: "Avec qui chez eux ?")
    static let spokenToHint = Text(
        nl: "Een functie volstaat, zoals ‘de directeur’. Na twee jaar wissen we dit.",
        en: "A function will do, such as ‘the director’. After two years we erase this.",
        fr: "Une fonction suffit, comme « la directrice ». Nous l’effaçons après deux ans.")
    static let door = Text(
        nl: "Wie opende de deur, of zou dat kunnen?", en: "Who opened the door, or could do so?",
        fr: "Qui a ouvert la porte, ou le pourrait ?")
    static let interest = Text(
        nl: "Wat is hun eigen belang?", en: "What is their own interest?", fr: "Quel est leur propre intérêt ?")
    static let interestHint = Text(
        nl: "Wat heeft hun organisatie eraan? Vraag het, vul het niet voor hen in.",
        en: "What does their organisation get out of it? Ask; do not fill it in for them.",
        fr: "Qu’est-ce que leur organisation y gagne ? Demandez-le, ne le supposez pas.")
    static let motivation = Text(
        nl: "Hoe gemotiveerd zijn ze? (1 niet, 5 heel erg)", en: "How motivated are they? (1 not at all, 5 very)",
        fr: "Quelle est leur motivation ? (1 aucune, 5 très forte)")
    static let motivationShort = Text(nl: "motivatie", en: "motivation", fr: "motivation")
    static let willingness = Text(nl: "Bereid om te handelen", en: "Ready to act", fr: "Prêts à agir")
    static let condition = Text(nl: "Onder welke voorwaarde?", en: "On what condition?", fr: "À quelle condition ?")
    static let conditionFirst = Text(
        nl: "Schrijf erbij onder welke voorwaarde.", en: "Write down the condition too.", fr: "Indiquez à quelle condition.")
    static let estimate = Text(nl: "Klopte onze inschatting?", en: "Was our estimate right?", fr: "Notre estimation était-elle juste ?")
    static let note = Text(nl: "Wat nog?", en: "What else?", fr: "Quoi d’autre ?")
    static let nextStep = Text(nl: "Wat doen we hierna?", en: "What do we do next?", fr: "Que faisons-nous ensuite ?")
    static let nextOn = Text(nl: "Tegen wanneer?", en: "By when?", fr: "Pour quand ?")
    static let nextFirst = Text(
        nl: "Schrijf erbij wat er dan gebeurt.", en: "Write down what will happen then.", fr: "Indiquez ce qui se passera alors.")
    static let actorFirst = Text(
        nl: "Kies de actor met wie je sprak.", en: "Choose the actor you spoke to.", fr: "Choisissez l’acteur avec qui vous avez parlé.")
    static let nameFirst = Text(
        nl: "Schrijf wie of wat, of kies een actor.", en: "Write who or what, or choose an actor.",
        fr: "Écrivez qui ou quoi, ou choisissez un acteur.")
    static let oneOfBoth = Text(
        nl: "Kies een actor of schrijf een naam, niet allebei.", en: "Choose an actor or write a name, not both.",
        fr: "Choisissez un acteur ou écrivez un nom, pas les deux.")
    static let takenOutMeanwhile = Text(
        nl: "Iemand haalde dit intussen uit het logboek. Wat je schreef, staat hieronder: zet het terug in het logboek en bewaar opnieuw.",
        en: "Somebody took this out of the log in the meantime. What you wrote is below: put it back in the log and save again.",
        fr:
            "Quelqu’un a retiré ceci du journal entre-temps. Votre texte est ci-dessous : remettez-le dans le journal et enregistrez à nouveau."
    )
    static let ownPartner = Text(
        nl: "Dit gaat over jezelf of over je eigen partner. Laat een andere maker dit noteren.",
        en: "This is about yourself or your own partner. Ask another maker to write this down.",
        fr: "Ceci concerne vous-même ou votre propre partenaire. Demandez à une autre personne de le noter.")
    static let onlyTalk = Text(
        nl: "Dit hoort bij een gesprek met een actor.", en: "This belongs to a talk with an actor.",
        fr: "Ceci concerne un échange avec un acteur.")
    static let changedMeanwhile = Text(
        nl: "Iemand anders wijzigde dit intussen", en: "Somebody else changed this in the meantime",
        fr: "Quelqu’un d’autre a modifié ceci entre-temps")

    static func kind(_ kind: Approach.Kind) -> Text {
        switch kind {
        case .talk: Text(nl: "een gesprek", en: "a talk", fr: "un échange")
        case .prospect: Text(nl: "een mogelijke partner", en: "a possible partner", fr: "un partenaire possible")
        case .funding: Text(nl: "een kanaal voor geld", en: "a funding channel", fr: "un canal de financement")
        case .door: Text(nl: "een deur", en: "a door", fr: "une porte")
        }
    }

    static func kindMeaning(_ kind: Approach.Kind) -> Text {
        switch kind {
        case .talk:
            Text(
                nl: "Jullie spraken met een actor uit de arena.", en: "You spoke to an actor in the arena.",
                fr: "Vous avez parlé avec un acteur de l’arène.")
        case .prospect:
            Text(
                nl: "Iemand die later partner kan worden.", en: "Somebody who may become a partner later.",
                fr: "Quelqu’un qui pourrait devenir partenaire plus tard.")
        case .funding:
            Text(
                nl: "Een subsidie, fonds, sponsor of projectoproep.", en: "A grant, fund, sponsor or call for projects.",
                fr: "Un subside, un fonds, un sponsor ou un appel à projets.")
        case .door:
            Text(
                nl: "Iemand die ons bij anderen kan introduceren.", en: "Somebody who can introduce us to others.",
                fr: "Quelqu’un qui peut nous introduire auprès d’autres.")
        }
    }

    static func willingness(_ willingness: Approach.Willingness) -> Text {
        switch willingness {
        case .yes: Text(nl: "ja", en: "yes", fr: "oui")
        case .conditional: Text(nl: "voorwaardelijk", en: "conditional", fr: "sous condition")
        case .no: Text(nl: "nee", en: "no", fr: "non")
        }
    }

    static func estimate(_ estimate: Approach.Estimate) -> Text {
        switch estimate {
        case .right: Text(nl: "ja", en: "yes", fr: "oui")
        case .partly: Text(nl: "deels", en: "partly", fr: "en partie")
        case .wrong: Text(nl: "nee", en: "no", fr: "non")
        }
    }

    static func nextLine(_ what: String, _ day: String?) -> String {
        day.map { "\(what) (\($0))" } ?? what
    }
}

/// Words of correcting an arena after a talk.
enum CorrectionText {
    static let title = Text(nl: "De inschatting bijsturen", en: "Correct the estimate", fr: "Ajuster l’estimation")
    static let intro = Text(
        nl: "Wat zei de arena over hen, en wat weten jullie nu? Wat verandert, staat daarna bij stap 6, met wat er eerst stond.",
        en:
            "What did the arena say of them, and what do you know now? What changes is then listed at step 6, beside what was there first.",
        fr:
            "Que disait d’eux l’arène, et que savez-vous maintenant ? Ce qui change figure ensuite à l’étape 6, à côté de l’ancienne estimation."
    )
    static let noResources = Text(
        nl: "Van deze actor staat nog geen hulpbron in de arena.", en: "No resource of this actor is in the arena yet.",
        fr: "L’arène ne contient encore aucune ressource de cet acteur.")
    static let notAgreed = Text(nl: "nog niet afgesproken", en: "not agreed yet", fr: "pas encore convenu")
    static let both = Text(
        nl: "Vul belangrijkheid en vervangbaarheid samen in.", en: "Fill in importance and replaceability together.",
        fr: "Remplissez l’importance et la remplaçabilité ensemble.")

    static func aspect(_ aspect: ArenaCorrection.Aspect) -> Text {
        switch aspect {
        case .has: ArenaActorText.has
        case .canUse: ArenaActorText.canUse
        case .willing: ArenaActorText.willing
        case .importance: ArenaScaleText.importance
        case .replaceability: ArenaScaleText.replaceability
        }
    }

    /// What a value of an aspect is called.
    static func value(_ value: String, of aspect: ArenaCorrection.Aspect) -> Text {
        switch aspect {
        case .has, .canUse, .willing: ArenaResource.Certainty(rawValue: value).map(ArenaScaleText.certainty) ?? notAgreed
        case .importance: Int(value).flatMap(ArenaStep.init).map(ArenaScaleText.importance) ?? notAgreed
        case .replaceability: Int(value).flatMap(ArenaStep.init).map(ArenaScaleText.replaceability) ?? notAgreed
        }
    }
}

/// Words of who says yes and becomes a partner.
enum NewPartnerText {
    static let title = Text(nl: "Wordt partner", en: "Becomes a partner", fr: "Devient partenaire")
    static let intro = Text(
        nl: "Wat de arena al weet, gaat mee. Je hoeft niets over te typen.",
        en: "What the arena already knows goes along. You do not need to retype anything.",
        fr: "Ce que l’arène sait déjà est repris. Vous ne devez rien retaper.")
    static let privacy = Text(
        nl: "Wat de arena over hen zegt, blijft bij de makers: ook wie straks voor deze partner komt, ziet die rij niet.",
        en: "What the arena says of them stays with its makers: whoever comes for this partner later does not see that row either.",
        fr:
            "Ce que l’arène dit d’eux reste entre les personnes qui l’élaborent : celles qui viendront pour ce partenaire ne verront pas cette ligne non plus."
    )
    static let make = Text(nl: "Partner maken", en: "Make it a partner", fr: "En faire un partenaire")
    static let isPartner = Text(nl: "is partner van het netwerk", en: "is a partner of the network", fr: "est partenaire du réseau")
    static let askCoordinator = Text(
        nl: "De coördinator kan er een partner van maken.", en: "The coordinator can make it a partner.",
        fr: "La coordination peut en faire un partenaire.")
    static let twinTitle = Text(
        nl: "Bestaat die partner al?", en: "Does this partner exist already?", fr: "Ce partenaire existe-t-il déjà ?")
    static let another = Text(
        nl: "Nee, dit is een andere partner", en: "No, this is another partner", fr: "Non, c’est un autre partenaire")

    static func same(_ name: String) -> Text {
        Text(nl: "Ja, dit is \(name)", en: "Yes, this is \(name)", fr: "Oui, c’est \(name)")
    }

    static let next: [Text] = [
        Text(
            nl: "Nodig uit wie voor deze partner aan tafel komt.", en: "Invite whoever comes to the table for this partner.",
            fr: "Invitez les personnes qui viendront à la table pour ce partenaire."),
        Text(
            nl: "Vraag hun ambitie, belangen en inbreng, in hun eigen woorden.",
            en: "Ask for their ambition, interests and commitment, in their own words.",
            fr: "Demandez quels sont leur ambition, leurs intérêts et leur apport, dans leurs propres mots."),
    ]
}
