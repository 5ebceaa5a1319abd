import Localization

/// Words around the questions.
enum AnswerText {
    static let plain = Text(nl: "In klare taal", en: "In plain words", fr: "En langage clair")
    static let previous = Text(nl: "Vorige", en: "Previous", fr: "Précédent")
    static let begin = Text(nl: "Begin", en: "Begin", fr: "Commencer")
    static let next = Text(nl: "Volgende", en: "Next", fr: "Suivant")
    /// With the numbers in place of the two signs.
    static let step = Text(nl: "# van %", en: "# of %", fr: "# sur %")
    static let kept = Text(nl: "Bewaard", en: "Saved", fr: "Enregistré")
    static let handIn = Text(nl: "Klaar, verstuur mijn antwoord", en: "Done, send my answer", fr: "Terminé, envoyer ma réponse")
    static let later = Text(nl: "Bewaar en ga later verder", en: "Save and carry on later", fr: "Enregistrer et continuer plus tard")
    static let togetherTitle = Text(
        nl: "Vulden jullie dit met meer samen in?", en: "Did several of you fill this in together?",
        fr: "L’avez-vous rempli à plusieurs ?")
    static let together = Text(nl: "Met hoeveel zijn jullie?", en: "How many are you?", fr: "Combien êtes-vous ?")
    static let togetherWhy = Text(
        nl: "Een gedeeld antwoord staat naast dat van de anderen en telt niet mee als antwoord van één persoon.",
        en: "A shared answer is shown beside those of the others and does not count as the answer of one person.",
        fr: "Une réponse partagée figure à côté de celles des autres et ne compte pas comme la réponse d’une personne.")
    static let peopleRange = Text(
        nl: "Vul bij “met hoeveel” een getal van 1 tot 50 in. Er is niets bewaard; je link blijft geldig.",
        en: "For “how many”, fill in a number from 1 to 50. Nothing was saved; your link stays valid.",
        fr: "Pour « combien », indiquez un nombre de 1 à 50. Rien n’a été enregistré ; votre lien reste valable.")
    static let mirror = Text(
        nl: "Bekijk eerst wat het over mij zegt", en: "First see what it says about me", fr: "Voir d’abord ce que cela dit de moi")
    static let mirrorWhy = Text(
        nl: "Je kunt eerst alleen kijken wat je antwoorden over jou zeggen, en dan kiezen of je ze deelt.",
        en: "You can first see, just for yourself, what your answers say about you, and then choose whether to share them.",
        fr: "Vous pouvez d’abord voir, pour vous, ce que vos réponses disent de vous, puis choisir de les partager ou non.")
    static let finishTitle = Text(nl: "Klaar?", en: "Done?", fr: "Terminé ?")
    static let finish = Text(
        nl: "Je kunt nog teruggaan. Na het versturen kun je je antwoord niet meer wijzigen. Wat je niet invulde, telt niet mee.",
        en: "You can still go back. Once you have sent your answer, you cannot change it. What you left blank does not count.",
        fr:
            "Vous pouvez encore revenir en arrière. Après l’envoi, vous ne pourrez plus modifier votre réponse. Ce que vous n’avez pas rempli ne compte pas."
    )
    static let draftOnServer = Text(
        nl:
            "Je kunt stoppen en later verdergaan met dezelfde link, ook op een ander toestel. Tot je verstuurt, ziet wie je link heeft ook wat je al invulde.",
        en:
            "You can stop and carry on later with the same link, on another device too. Until you send, whoever has your link can see what you filled in so far.",
        fr:
            "Vous pouvez arrêter et reprendre plus tard avec le même lien, aussi sur un autre appareil. Jusqu’à l’envoi, toute personne qui a votre lien voit ce que vous avez déjà rempli."
    )
    static let draftOnDevice = Text(
        nl: "Je antwoorden blijven op dit toestel tot je verstuurt.", en: "Your answers stay on this device until you send them.",
        fr: "Vos réponses restent sur cet appareil jusqu’à l’envoi.")
    static let nothingFilledIn = Text(
        nl: "Je hebt nog niets ingevuld. Je link blijft geldig.", en: "You have not filled in anything yet. Your link stays valid.",
        fr: "Vous n’avez encore rien rempli. Votre lien reste valable.")
    static let outsideScale = Text(
        nl: "Een van de antwoorden valt buiten de schaal. Er is niets bewaard; je link blijft geldig.",
        en: "One of the answers is outside the scale. Nothing was saved; your link stays valid.",
        fr: "Une des réponses est en dehors de l’échelle. Rien n’a été enregistré ; votre lien reste valable.")
    static let unknownItem = Text(
        nl: "Het formulier bevat een vraag die niet bij deze meting hoort. Er is niets bewaard; je link blijft geldig.",
        en: "The form contains a question that is not part of this measurement. Nothing was saved; your link stays valid.",
        fr:
            "Le formulaire contient une question qui ne fait pas partie de cette mesure. Rien n’a été enregistré ; votre lien reste valable."
    )
    static let remarkTooLong = Text(
        nl: "Een toelichting mag hoogstens 2000 tekens lang zijn.", en: "A remark may be at most 2000 characters long.",
        fr: "Un commentaire ne peut pas dépasser 2000 caractères.")

    static let thanksTitle = Text(nl: "Bedankt", en: "Thank you", fr: "Merci")
    static let usedTitle = Text(nl: "Je hebt al geantwoord", en: "You have already answered", fr: "Vous avez déjà répondu")
    static let closedTitle = Text(nl: "Deze meting is gesloten", en: "This measurement is closed", fr: "Cette mesure est clôturée")
    static let closed = Text(
        nl: "Antwoorden kan niet meer. Het resultaat staat bij de metingen van je netwerk.",
        en: "You can no longer answer. You will find the result among the measurements of your network.",
        fr: "Il n’est plus possible de répondre. Le résultat se trouve parmi les mesures de votre réseau.")
    static let notOpenTitle = Text(
        nl: "Deze meting is nog niet open", en: "This measurement is not open yet", fr: "Cette mesure n’est pas encore ouverte")
    static let notOpen = Text(
        nl: "Je link is juist. Probeer het later opnieuw.", en: "Your link is correct. Try again later.",
        fr: "Votre lien est correct. Réessayez plus tard.")

    static let declineTitle = Text(nl: "Doe je niet mee?", en: "Not taking part?", fr: "Vous ne participez pas ?")
    static let declineWhy = Text(
        nl: "Dat mag. Je krijgt dan geen herinnering meer. Zolang de meting loopt, kun je je bedenken met dezelfde link.",
        en: "That is fine. You will get no more reminders. While the measurement is open, you can change your mind with the same link.",
        fr:
            "Pas de problème. Vous ne recevrez plus de rappel. Tant que la mesure est ouverte, vous pouvez changer d’avis avec le même lien."
    )
    static let decline = Text(nl: "Ik doe niet mee", en: "I am not taking part", fr: "Je ne participe pas")
    static let declinedTitle = Text(nl: "Je doet niet mee", en: "You are not taking part", fr: "Vous ne participez pas")
    static let takePart = Text(nl: "Toch meedoen", en: "Take part after all", fr: "Participer quand même")

    static func declined(_ closes: String) -> Text {
        Text(
            nl: "We vragen je niets meer. Bedenk je je, dan kan dat tot en met \(closes).",
            en: "We will not ask you again. If you change your mind, you can up to and including \(closes).",
            fr: "Nous ne vous demanderons plus rien. Si vous changez d’avis, c’est possible jusqu’au \(closes) inclus.")
    }

    static let countsOnce = Text(
        nl: "Een link telt één keer: wat je er later nog mee verstuurt, verandert niets.",
        en: "A link counts once: anything you send with it later changes nothing.",
        fr: "Un lien compte une seule fois : ce que vous enverriez encore avec lui ne change rien.")

    static func thanks(_ closes: String) -> Text {
        Text(
            nl: "Je antwoord is goed aangekomen. De meting sluit na \(closes); daarna zie je met de hele groep het resultaat.",
            en:
                "Your answer has arrived safely. The measurement closes after \(closes); then you will see the result with the whole group.",
            fr:
                "Votre réponse est bien arrivée. La mesure se clôture après le \(closes) ; vous verrez ensuite le résultat avec tout le groupe."
        )
    }

    static func used(_ closes: String) -> Text {
        Text(
            nl: "Met deze link is al een antwoord verstuurd. Het resultaat volgt na \(closes).",
            en: "An answer has already been sent with this link. The result follows after \(closes).",
            fr: "Une réponse a déjà été envoyée avec ce lien. Le résultat suivra après le \(closes).")
    }

    static func intro(_ questionnaire: Questionnaire) -> Text {
        let (items, minutes) = (questionnaire.items.count, questionnaire.minutes)
        return questionnaire.sections.allSatisfy { $0.scale.isOrdered }
            ? Text(
                nl: "\(items) stellingen, ongeveer \(minutes) minuten. Antwoord zoals jij het ervaart.",
                en: "\(items) statements, about \(minutes) minutes. Answer as you experience it.",
                fr: "\(items) affirmations, environ \(minutes) minutes. Répondez comme vous le vivez.")
            : Text(
                nl: "Ongeveer \(minutes) minuten. Antwoord zoals jij het ervaart.",
                en: "About \(minutes) minutes. Answer as you experience it.",
                fr: "Environ \(minutes) minutes. Répondez comme vous le vivez.")
    }

    static let tickAll = Text(
        nl: "Duid alles aan wat je herkent.", en: "Tick everything you recognise.", fr: "Cochez tout ce que vous reconnaissez.")
    static let noneOfThese = Text(nl: "Geen van deze", en: "None of these", fr: "Aucune de ces propositions")
    static let howStrongly = Text(
        nl: "Hoe sterk? (mag leeg blijven)", en: "How strongly? (optional)", fr: "À quel point ? (facultatif)")
    static let example = Text(
        nl: "Een voorbeeld, zonder namen (mag leeg blijven)", en: "An example, without names (optional)",
        fr: "Un exemple, sans noms (facultatif)")

    static func tickAtMost(_ most: Int) -> Text {
        Text(nl: "Duid er hoogstens \(most) aan.", en: "Tick no more than \(most).", fr: "Cochez-en \(most) au maximum.")
    }

    static func tooManyTicks(_ most: Int) -> Text {
        Text(
            nl: "Je duidde er meer dan \(most) aan. Er is niets bewaard; laat er een of meer weg en verstuur opnieuw.",
            en: "You ticked more than \(most). Nothing was saved; leave out one or more and send again.",
            fr: "Vous en avez coché plus de \(most). Rien n’a été enregistré ; retirez-en une ou plusieurs et envoyez à nouveau.")
    }

    static func place(_ number: Int, of count: Int) -> Text {
        Text(nl: "\(number) van \(count)", en: "\(number) of \(count)", fr: "\(number) sur \(count)")
    }

    static func remark(_ group: String) -> Text {
        Text(
            nl: "Toelichting bij \(group) (mag leeg blijven)", en: "Remark on \(group) (optional)",
            fr: "Commentaire sur \(group) (facultatif)"
        )
    }

    static func priorities(_ most: Int) -> Text {
        Text(
            nl: "Waar zouden jullie eerst aan werken? Kies er hoogstens \(most).",
            en: "What would you work on first? Choose no more than \(most).",
            fr: "Sur quoi travailleriez-vous d’abord ? Choisissez-en \(most) au maximum.")
    }

    static func tooManyPriorities(_ most: Int) -> Text {
        Text(
            nl: "Kies hoogstens \(most) prioriteiten.", en: "Choose no more than \(most) priorities.",
            fr: "Choisissez \(most) priorités au maximum.")
    }

    static func careful(_ mode: Mode) -> Text {
        mode == .open
            ? Text(
                nl: "De groep ziet wat jij antwoordde. Je toelichtingen staan er zonder naam.",
                en: "The group sees what you answered. Your remarks are shown without your name.",
                fr: "Le groupe voit ce que vous avez répondu. Vos commentaires sont montrés sans votre nom.")
            : Text(
                nl: "Schrijf in je toelichting niets waaraan iemand jou of een ander herkent.",
                en: "In your remarks, do not write anything that could identify you or somebody else.",
                fr: "N’écrivez rien dans vos commentaires qui permette de vous reconnaître, vous ou quelqu’un d’autre.")
    }
}
