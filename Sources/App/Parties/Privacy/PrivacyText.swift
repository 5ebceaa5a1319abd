import Localization

/// Words of the privacy notice.
enum PrivacyText {
    static let title = Text(nl: "Privacyverklaring", en: "Privacy notice", fr: "Déclaration de confidentialité")
    static let formTitle = Text(
        nl: "De privacyverklaring invullen", en: "Fill in the privacy notice", fr: "Remplir la déclaration de confidentialité")
    static let formWhy = Text(
        nl:
            "Wie antwoordt, kan eerst lezen wie voor de gegevens instaat. Vul in wat voor jullie netwerk geldt; de rest van de verklaring staat er al.",
        en:
            "Whoever answers can first read who is responsible for the data. Fill in what holds for your network; the rest of the notice is there.",
        fr:
            "Avant de répondre, chaque personne peut lire qui est responsable des données. Indiquez ce qui vaut pour votre réseau ; le reste de la déclaration est déjà là."
    )
    static let fillIn = Text(nl: "Verklaring invullen", en: "Fill in the notice", fr: "Remplir la déclaration")
    static let change = Text(nl: "Verklaring wijzigen", en: "Change the notice", fr: "Modifier la déclaration")
    static let backToQuestions = Text(nl: "Terug naar de vragen", en: "Back to the questions", fr: "Retour aux questions")
    static let notFilledIn = Text(
        nl: "De coördinator heeft deze verklaring nog niet ingevuld. Wat hier staat, geldt tot dan.",
        en: "The coordinator has not filled in this notice yet. Until then, what stands here applies.",
        fr: "La coordination n’a pas encore rempli cette déclaration. D’ici là, ce qui suit s’applique.")
    static let notYet = Text(nl: "nog niet ingevuld", en: "not filled in yet", fr: "pas encore indiqué")
    static let askInviter = Text(
        nl: "de coördinator van het netwerk", en: "the coordinator of the network", fr: "la coordination du réseau")

    static let controller = Text(nl: "Wie instaat voor de gegevens", en: "Who is responsible for the data", fr: "Responsable des données")
    static let controllerHint = Text(
        nl:
            "De organisatie die beslist waarvoor de gegevens dienen (verwerkingsverantwoordelijke). Vaak is dat de organisatie van de coördinator.",
        en: "The organisation that decides what the data are for (the controller). Often that is the coordinator’s organisation.",
        fr: "L’organisation qui décide à quoi servent les données (responsable du traitement). C’est souvent celle de la coordination.")
    static let controllerAddress = Text(nl: "Adres", en: "Address", fr: "Adresse")
    static let contact = Text(nl: "E-mailadres voor vragen", en: "E-mail address for questions", fr: "Adresse e-mail pour les questions")
    static let contactHint = Text(
        nl: "Iedereen die uitgenodigd wordt, kan dit adres lezen.", en: "Everybody who is invited can read this address.",
        fr: "Toutes les personnes invitées peuvent lire cette adresse.")
    static let purpose = Text(nl: "Waarvoor", en: "What for", fr: "Dans quel but")
    static let purposeHint = Text(
        nl: "Laat je dit leeg, dan staat er: de samenwerking samen bekijken en verbeteren.",
        en: "If you leave this empty, it says: to look at the collaboration together and improve it.",
        fr: "Si vous laissez ce champ vide, nous indiquons : observer ensemble la collaboration et l’améliorer.")
    static let basis = Text(nl: "Rechtsgrond", en: "Legal basis", fr: "Base légale")
    static let officer = Text(
        nl: "Functionaris voor gegevensbescherming (DPO)", en: "Data protection officer (DPO)",
        fr: "Délégué à la protection des données (DPO)")
    static let officerHint = Text(
        nl: "Naam en e-mailadres. Mag leeg blijven als er geen is.", en: "Name and e-mail address. Leave empty if there is none.",
        fr: "Nom et adresse e-mail. Laissez vide s’il n’y en a pas.")
    static let authority = Text(nl: "Toezichthouder", en: "Supervisory authority", fr: "Autorité de contrôle")
    static let months = Text(
        nl: "Hoeveel maanden blijven antwoorden bewaard na het sluiten?", en: "How many months do answers stay after closing?",
        fr: "Combien de mois les réponses restent-elles après la clôture ?")
    static let monthsHint = Text(nl: "Van 6 tot 24.", en: "From 6 to 24.", fr: "De 6 à 24.")
    static let monthsRange = Text(
        nl: "Kies een getal van 6 tot 24.", en: "Choose a number from 6 to 24.", fr: "Choisissez un nombre de 6 à 24.")

    static let whatTitle = Text(nl: "Wat we bewaren", en: "What we keep", fr: "Ce que nous conservons")
    static let what = Text(
        nl:
            "Je naam, je e-mailadres, je taal, je partner en je rol; de metingen waarvoor je bent uitgenodigd en of je antwoordde; je antwoord, als de meting open of vertrouwelijk is; wat meedoen jou oplevert, als je dat voor jezelf opschrijft; een foto van wat het netwerk verwezenlijkte waar je op staat, als je daarmee akkoord ging; en wie wat in het netwerk wijzigde. We volgen niemand, tonen geen reclame en geven niets door aan derden.",
        en:
            "Your name, your e-mail address, your language, your partner and your role; the measurements you are invited to and whether you answered; your answer, if the measurement is open or confidential; what you get out of taking part, if you write that down for yourself; a photo of what the network realised in which you appear, if you agreed to it; and who changed what in the network. We track nobody, show no advertising and pass nothing on to third parties.",
        fr:
            "Votre nom, votre adresse e-mail, votre langue, votre partenaire et votre rôle ; vos invitations à des mesures et le fait que vous ayez répondu ou non ; votre réponse, si la mesure est ouverte ou confidentielle ; une photo d’une réalisation du réseau sur laquelle vous figurez, si vous avez donné votre accord ; et qui a modifié quoi dans le réseau. Nous ne suivons personne, ne montrons pas de publicité et ne transmettons rien à des tiers."
    )
    static let howLong = Text(nl: "Hoelang", en: "How long", fr: "Combien de temps")
    static let byItself = Text(
        nl: "Na die termijn wissen we de gegevens vanzelf. Getelde resultaten zonder namen blijven.",
        en: "After that period the data are erased by themselves. Counted results without names stay.",
        fr: "Passé ce délai, les données sont effacées automatiquement. Les résultats comptés, sans noms, restent.")
    static let rightsTitle = Text(nl: "Wat je kunt vragen", en: "What you can ask", fr: "Ce que vous pouvez demander")
    static let rights = Text(
        nl:
            "Je mag inkijken wat we over je bewaren, het laten verbeteren, het meenemen, het laten wissen en bezwaar maken. Bij toestemming mag je die altijd intrekken. Een anoniem antwoord kunnen we niet terugvinden: er staat nergens van wie het is.",
        en:
            "You may see what we keep about you, have it corrected, take it along, have it erased, and object. Where you gave consent, you may withdraw it at any time. We cannot find an anonymous answer again: nothing says whose it is.",
        fr:
            "Vous pouvez consulter ce que nous conservons sur vous, le faire corriger, en recevoir une copie, le faire effacer et vous y opposer. Si vous avez donné votre consentement, vous pouvez le retirer à tout moment. Une réponse anonyme est introuvable : rien n’indique de qui elle vient."
    )
    static let howToAsk = Text(
        nl:
            "Wie zich aanmeldt, vindt alles bij Instellingen, Mijn gegevens. Meld je je niet aan? Mail dan je vraag; je krijgt binnen een maand antwoord.",
        en:
            "If you sign in, you will find everything under Settings, My data. If you do not, send your question by e-mail; you get an answer within a month.",
        fr:
            "Après connexion, vous trouvez tout sous Réglages, Mes données. Sinon, envoyez votre question par e-mail ; vous recevrez une réponse dans le mois."
    )
    static let complaint = Text(
        nl: "Niet tevreden met het antwoord? Je kunt een klacht indienen bij:", en: "Not satisfied with the answer? You can complain to:",
        fr: "La réponse ne vous satisfait pas ? Vous pouvez introduire une plainte auprès de :")
    static let essentials = Text(
        nl: "Wat gebeurt er met je gegevens?", en: "What happens to your data?", fr: "Que deviennent vos données ?")
    static let readAll = Text(
        nl: "Lees de hele privacyverklaring", en: "Read the whole privacy notice", fr: "Lire toute la déclaration de confidentialité")

    static func whoIsResponsible(_ controller: String, _ contact: String) -> Text {
        Text(
            nl: "\(controller) staat in voor je gegevens. Vragen? \(contact)",
            en: "\(controller) is responsible for your data. Questions? \(contact)",
            fr: "\(controller) est responsable de vos données. Des questions ? \(contact)")
    }

    static func whyAndHowLong(basis: Text, months: Int) -> Text {
        Text(
            nl:
                "Ze dienen om de samenwerking te bekijken en te verbeteren (rechtsgrond: \(basis.nl)). Antwoorden wissen we \(months) maanden na het sluiten.",
            en:
                "They serve to look at the collaboration and improve it (legal basis: \(basis.en)). We erase answers \(months) months after closing.",
            fr:
                "Elles servent à observer et améliorer la collaboration (base légale : \(basis.fr)). Nous effaçons les réponses \(months) mois après la clôture."
        )
    }

    static func standardPurpose(_ network: String) -> Text {
        Text(
            nl: "De samenwerking in \(network) samen bekijken en verbeteren.",
            en: "To look at the collaboration in \(network) together and improve it.",
            fr: "Observer ensemble la collaboration dans \(network) et l’améliorer.")
    }

    static func basis(_ basis: PrivacyNotice.Basis) -> Text {
        switch basis {
        case .legitimateInterest: Text(nl: "gerechtvaardigd belang", en: "legitimate interest", fr: "intérêt légitime")
        case .publicTask: Text(nl: "taak van algemeen belang", en: "public task", fr: "mission d’intérêt public")
        case .consent: Text(nl: "toestemming", en: "consent", fr: "consentement")
        }
    }

    static func basisMeaning(_ basis: PrivacyNotice.Basis) -> Text {
        switch basis {
        case .legitimateInterest:
            Text(
                nl: "Samenwerkende organisaties hebben er belang bij te weten hoe hun samenwerking loopt.",
                en: "Organisations that work together have an interest in knowing how their collaboration goes.",
                fr: "Des organisations qui collaborent ont un intérêt à savoir comment se passe leur collaboration.")
        case .publicTask:
            Text(
                nl: "Samenwerken hoort bij een taak die de wet of een decreet aan de organisatie geeft.",
                en: "The collaboration belongs to a task that the law gives to the organisation.",
                fr: "La collaboration fait partie d’une mission que la loi ou un décret confie à l’organisation.")
        case .consent:
            Text(
                nl: "Wie meedoet, kiest daar zelf voor en mag daarop terugkomen.",
                en: "Whoever takes part chooses to, and may change their mind.",
                fr: "Chaque personne choisit de participer et peut revenir sur ce choix.")
        }
    }
}
