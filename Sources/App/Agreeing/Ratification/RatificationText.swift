import Localization

/// Words of bodies that ratify.
enum RatificationText {
    static let title = Text(
        nl: "Onder voorbehoud van bekrachtiging", en: "Subject to ratification", fr: "Sous réserve de ratification")
    static let why = Text(
        nl:
            "Een akkoord aan tafel is nog geen akkoord van de achterban. Hier staat welk orgaan van welke partner het besluit nog moet bekrachtigen. Het besluit is pas definitief als ze dat allemaal gedaan hebben.",
        en:
            "An agreement at the table is not yet an agreement of the home organisation. Here you see which body of which partner still has to ratify the decision. The decision is final only when all of them have.",
        fr:
            "Un accord autour de la table n’est pas encore un accord de l’organisation d’origine. Vous voyez ici quel organe de quel partenaire doit encore ratifier la décision. Elle n’est définitive que lorsque tous l’ont fait."
    )
    static let nobody = Text(
        nl: "Voor dit besluit is geen orgaan gevraagd om te bekrachtigen.", en: "No body was asked to ratify this decision.",
        fr: "Aucun organe n’a été invité à ratifier cette décision.")
    static let askFirst = Text(
        nl: "Moet een orgaan dit nog bekrachtigen?", en: "Does a body still have to ratify this?",
        fr: "Un organe doit-il encore ratifier ceci ?")
    static let follow = Text(nl: "Bekrachtiging opvolgen", en: "Follow up ratification", fr: "Suivre la ratification")
    static let ask = Text(nl: "Nog een orgaan", en: "Another body", fr: "Un autre organe")
    static let inRow = Text(
        nl:
            "Moeten bij één partner twee organen na elkaar bekrachtigen? Voeg dan eerst toe wat eerst aan de beurt is. Het tweede is aan de beurt als het eerste bekrachtigd heeft.",
        en: "Does one partner need two bodies in a row? Add the one that goes first. The second has its turn once the first has ratified.",
        fr:
            "Faut-il deux organes à la suite chez un partenaire ? Ajoutez d’abord celui qui passe en premier. Le second vient à son tour lorsque le premier a ratifié."
    )
    static let add = Text(nl: "Toevoegen", en: "Add", fr: "Ajouter")
    static let partner = Text(nl: "Partner", en: "Partner", fr: "Partenaire")
    static let body = Text(nl: "Orgaan", en: "Body", fr: "Organe")
    static let ownName = Text(nl: "Naam van het orgaan", en: "Name of the body", fr: "Nom de l’organe")
    static let ownNameHint = Text(
        nl: "Alleen bij een ander orgaan.", en: "Only for another body.", fr: "Uniquement pour un autre organe.")
    static let onlyOwn = Text(
        nl: "Kies dan een ander orgaan in de lijst.", en: "Choose another body in the list then.",
        fr: "Choisissez alors un autre organe dans la liste.")
    static let dueOn = Text(nl: "Verwacht tegen", en: "Expected by", fr: "Attendu pour le")
    static let dueOnHint = Text(
        nl: "Wie voor de partner spreekt, krijgt een week vooraf een herinnering, en daarna als er niets volgt. Zonder datum komt er geen.",
        en: "We remind those who speak for the partner a week before, and afterwards if nothing follows. Without a date we do not.",
        fr: "La personne qui parle pour le partenaire reçoit un rappel une semaine avant, puis si rien ne suit. Sans date, pas de rappel.")
    static let notPast = Text(nl: "Die dag is voorbij.", en: "That day has passed.", fr: "Cette date est passée.")

    static let result = Text(nl: "Uitslag", en: "Result", fr: "Résultat")
    static let again = Text(nl: "Een nieuwe uitslag", en: "A new result", fr: "Un nouveau résultat")
    static let said = Text(nl: "Wat het orgaan zei", en: "What the body said", fr: "Ce que l’organe a dit")
    static let heldOn = Text(nl: "Dag van de vergadering", en: "Day of the meeting", fr: "Jour de la réunion")
    static let nextOn = Text(nl: "Opnieuw op de agenda", en: "Back on the agenda", fr: "À nouveau à l’ordre du jour")
    static let reference = Text(nl: "Verwijzing", en: "Reference", fr: "Référence")
    static let referenceHint = Text(
        nl: "Zoals het nummer van het agendapunt of van het besluit.", en: "Such as the number of the item or of the resolution.",
        fr: "Par exemple le numéro du point ou de la délibération.")
    static let url = Text(nl: "Webadres", en: "Web address", fr: "Adresse web")
    static let urlHint = Text(
        nl: "Waar het verslag staat. Begint met https:// of http://.", en: "Where the minutes are. Begins with https:// or http://.",
        fr: "Où se trouve le procès-verbal. Commence par https:// ou http://.")
    static let onlyWeb = Text(
        nl: "Schrijf een adres dat begint met https:// of http://.", en: "Write an address that begins with https:// or http://.",
        fr: "Écrivez une adresse qui commence par https:// ou http://.")
    static let note = Text(nl: "Toelichting", en: "Note", fr: "Remarque")
    static let notAhead = Text(
        nl: "Die vergadering moet nog komen.", en: "That meeting is still to come.", fr: "Cette réunion doit encore avoir lieu.")
    static let notBefore = Text(
        nl: "Toen lag het voorstel nog niet voor.", en: "The proposal was not on the table yet then.",
        fr: "La proposition n’était pas encore sur la table.")
    static let onlyPostponed = Text(
        nl: "Alleen als het uitgesteld is.", en: "Only when it was postponed.", fr: "Uniquement en cas de report.")
    static let afterHeld = Text(
        nl: "Dat moet na de vergadering zijn.", en: "That must be after the meeting.", fr: "Ce doit être après la réunion.")
    static let write = Text(nl: "Uitslag bewaren", en: "Save the result", fr: "Enregistrer le résultat")
    static let lastMakesFinal = Text(
        nl: "Heeft het laatste orgaan bekrachtigd, dan is het besluit definitief. Daarna verandert hier niets meer.",
        en: "Once the last body has ratified, the decision is final. After that nothing changes here any more.",
        fr: "Lorsque le dernier organe a ratifié, la décision est définitive. Plus rien ne change ensuite ici.")
    static let tableFirst = Text(
        nl: "De uitslag kan erbij zodra het besluit aan tafel genomen is.",
        en: "The result can be added once the decision is taken at the table.",
        fr: "Le résultat peut être ajouté dès que la décision est prise autour de la table.")
    static let otherFirst = Text(
        nl: "Eerst moet het vorige orgaan bekrachtigen.", en: "The body before it has to ratify first.",
        fr: "L’organe précédent doit d’abord ratifier.")
    static let changedMeanwhile = Text(
        nl: "Iemand anders schreef hier intussen iets op", en: "Somebody else wrote something down here meanwhile",
        fr: "Quelqu’un d’autre a noté quelque chose ici entre-temps")
    static let moved = Text(
        nl: "Het besluit is intussen veranderd. Kijk hoe het er nu voor staat.",
        en: "The decision has changed meanwhile. See how it stands now.",
        fr: "La décision a changé entre-temps. Voyez où elle en est.")

    static let dropTitle = Text(
        nl: "Moet dit orgaan toch niet bekrachtigen?", en: "Does this body not have to ratify after all?",
        fr: "Cet organe ne doit finalement pas ratifier ?")
    static let dropHint = Text(
        nl: "Het blijft hier staan met de reden. Wachtte het besluit alleen nog op dit orgaan, dan is het daarmee definitief.",
        en: "It stays here with the reason. If the decision was waiting for this body only, it is now final.",
        fr: "Il reste affiché avec la raison. Si la décision n’attendait plus que lui, elle devient ainsi définitive.")
    static let drop = Text(nl: "Niet meer op dit orgaan wachten", en: "No longer wait for this body", fr: "Ne plus attendre cet organe")
    static let dropWhy = Text(nl: "Waarom niet", en: "Why not", fr: "Pourquoi pas")
    static let askedOn = Text(nl: "Gevraagd op", en: "Asked on", fr: "Demandé le")
    static let askedBy = Text(nl: "Gevraagd door", en: "Asked by", fr: "Demandé par")
    static let droppedBy = Text(nl: "Geschrapt door", en: "Dropped by", fr: "Retiré par")

    static let dropped = Text(nl: "geschrapt", en: "dropped", fr: "retiré")
    static let left = Text(nl: "verliet het netwerk", en: "left the network", fr: "a quitté le réseau")
    static let overdue = Text(nl: "te laat", en: "late", fr: "en retard")
    static let itsTurn = Text(nl: "aan de beurt", en: "its turn", fr: "c’est son tour")
    static let afterOther = Text(nl: "daarna", en: "after that", fr: "ensuite")

    static let noneLeft = Text(
        nl: "Er is geen orgaan meer waarop dit besluit wacht.", en: "There is no body left that this decision waits for.",
        fr: "Cette décision n’attend plus aucun organe.")
    static let notTaken = Text(
        nl: "Dit besluit is niet genomen. Er valt niets te bekrachtigen.", en: "This decision was not taken. There is nothing to ratify.",
        fr: "Cette décision n’a pas été prise. Il n’y a rien à ratifier.")
    static let notFinal = Text(
        nl: "Genomen aan tafel, nog niet definitief.", en: "Taken at the table, not final yet.",
        fr: "Prise autour de la table, pas encore définitive.")
    static let later = Text(
        nl: "Als het besluit genomen wordt, is het nog niet definitief.", en: "If the decision is taken, it is not final yet.",
        fr: "Si la décision est prise, elle n’est pas encore définitive.")

    static func waiting(_ names: String) -> Text {
        Text(nl: "Eerst aan de beurt: \(names).", en: "First in turn: \(names).", fr: "D’abord au tour de : \(names).")
    }

    static func refused(_ names: String) -> Text {
        Text(
            nl: "Genomen aan tafel, maar geweigerd door \(names). Het besluit is niet definitief.",
            en: "Taken at the table, but refused by \(names). The decision is not final.",
            fr: "Prise autour de la table, mais refusée par \(names). La décision n’est pas définitive.")
    }

    static func final(_ day: String) -> Text {
        Text(
            nl: "Definitief sinds \(day): elk orgaan dat moest bekrachtigen, deed dat.",
            en: "Final since \(day): every body that had to ratify has done so.",
            fr: "Définitive depuis le \(day) : chaque organe concerné a ratifié.")
    }

    static func held(_ day: String) -> Text { Text(nl: "op \(day)", en: "on \(day)", fr: "le \(day)") }

    static func expected(_ day: String) -> Text {
        Text(nl: "verwacht tegen \(day)", en: "expected by \(day)", fr: "attendu pour le \(day)")
    }

    static func writtenDown(_ day: String, by name: String?) -> Text {
        name.map {
            Text(nl: "opgeschreven op \(day) door \($0)", en: "written down on \(day) by \($0)", fr: "noté le \(day) par \($0)")
        } ?? Text(nl: "opgeschreven op \(day)", en: "written down on \(day)", fr: "noté le \(day)")
    }

    static func verdict(_ result: Ratification.Verdict) -> Text {
        switch result {
        case .ratified: Text(nl: "bekrachtigd", en: "ratified", fr: "ratifié")
        case .refused: Text(nl: "geweigerd", en: "refused", fr: "refusé")
        case .postponed: Text(nl: "uitgesteld", en: "postponed", fr: "reporté")
        }
    }

    static func name(of one: Ratification, _ l: Language) -> String { one.body == .own ? one.bodyName : l(body(one.body)) }

    static func body(_ body: Ratification.Body) -> Text {
        switch body {
        case .college:
            Text(
                nl: "college van burgemeester en schepenen", en: "college of mayor and aldermen",
                fr: "collège des bourgmestre et échevins")
        case .council: Text(nl: "gemeenteraad", en: "municipal council", fr: "conseil communal")
        case .permanentBureau: Text(nl: "vast bureau", en: "permanent bureau", fr: "bureau permanent")
        case .welfareCouncil:
            Text(nl: "raad voor maatschappelijk welzijn", en: "council for social welfare", fr: "conseil de l’action sociale")
        case .board: Text(nl: "bestuursorgaan", en: "board", fr: "organe d’administration")
        case .generalMeeting: Text(nl: "algemene vergadering", en: "general meeting", fr: "assemblée générale")
        case .careCouncil: Text(nl: "zorgraad", en: "care council", fr: "conseil de soins")
        case .management: Text(nl: "directie", en: "management", fr: "direction")
        case .own: Text(nl: "een ander orgaan", en: "another body", fr: "un autre organe")
        }
    }
}
