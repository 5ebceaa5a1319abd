import Localization

/// Words of what is kept about a person.
enum MyDataText {
    static let title = Text(nl: "Mijn gegevens", en: "My data", fr: "Mes données")
    static let intro = Text(
        nl: "Dit bewaart Samenspel over jou.", en: "This is what Samenspel keeps about you.",
        fr: "Voici ce que Samenspel conserve sur vous.")
    static let take = Text(nl: "Meenemen", en: "Take it with you", fr: "Recevoir une copie")
    static let takeWhy = Text(
        nl: "Alles samen in één bestand, dat ook een ander programma kan lezen (JSON).",
        en: "Everything together in one file that another program can read too (JSON).",
        fr: "Tout dans un seul fichier, lisible aussi par un autre programme (JSON).")
    static let download = Text(nl: "Mijn gegevens downloaden", en: "Download my data", fr: "Télécharger mes données")
    static let erase = Text(nl: "Laten wissen", en: "Have it erased", fr: "Faire effacer")
    static let whatGoes = Text(
        nl:
            "We wissen je naam, je adressen, je plaatsen in netwerken, je uitnodigingen, wat meedoen jou oplevert en wat je antwoordde in open en vertrouwelijke metingen en op bladen over het soort samenwerking. In de activiteit blijft staan wat er gebeurde, zonder je naam.",
        en:
            "We erase your name, your addresses, your places in networks, your invitations, what you get out of taking part and what you answered in open and confidential measurements and on sheets about the kind of collaboration. The activity keeps what happened, without your name.",
        fr:
            "Nous effaçons votre nom, vos adresses, vos places dans les réseaux, vos invitations, ce que votre participation vous apporte et vos réponses aux mesures ouvertes et confidentielles et aux fiches sur le type de collaboration. L’activité garde ce qui s’est passé, sans votre nom."
    )
    static let whatStays = Text(
        nl:
            "Wat een gesloten meting al had geteld, blijft geteld. Afspraken en verslagen blijven van de groep, en wat je voor een partner schreef blijft van die partner, zonder je naam; staat je naam in de tekst zelf, vraag dan de coördinator om die weg te halen. Onder een overeenkomst die je tekende, blijft je naam staan zoals je tekende. Je hebt dertig dagen om je te bedenken.",
        en:
            "What a closed measurement had already counted stays counted. Agreements and minutes remain the group’s, and what you wrote for a partner remains that partner’s, without your name; if your name is in the text itself, ask the coordinator to take it out. Under an agreement that you signed your name stays as you signed it. You have thirty days to change your mind.",
        fr:
            "Ce qu’une mesure clôturée avait déjà compté reste compté. Les accords et les comptes rendus restent au groupe ; si votre nom figure dans le texte même, demandez à la coordination de l’enlever. Sous une convention que vous avez signée, votre nom reste tel que vous l’avez signé. Vous avez trente jours pour changer d’avis."
    )
    static let ask = Text(
        nl: "Wis mijn gegevens over dertig dagen", en: "Erase my data in thirty days", fr: "Effacer mes données dans trente jours")
    static let takeBack = Text(nl: "Toch niet wissen", en: "Do not erase after all", fr: "Annuler l’effacement")
    static let atOnce = Text(nl: "Liever meteen?", en: "Rather at once?", fr: "Plutôt tout de suite ?")
    static let sure = Text(
        nl: "Ik weet dat dit niet teruggedraaid kan worden.", en: "I know that this cannot be undone.",
        fr: "Je sais que c’est irréversible.")
    static let eraseNow = Text(nl: "Wis mijn gegevens nu", en: "Erase my data now", fr: "Effacer mes données maintenant")
    static let tickFirst = Text(
        nl: "Vink eerst aan dat je weet dat dit niet teruggedraaid kan worden. Er is niets gewist.",
        en: "First tick that you know this cannot be undone. Nothing was erased.",
        fr: "Cochez d’abord que vous savez que c’est irréversible. Rien n’a été effacé.")
    static let askFor = Text(nl: "Gegevens laten wissen", en: "Have the data erased", fr: "Faire effacer les données")
    static let erasureSubject = Text(
        nl: "Je gegevens worden gewist", en: "Your data will be erased", fr: "Vos données seront effacées")

    static func erasureLetter(name: String, network: String, date: String, link: String) -> Text {
        Text(
            nl:
                "Dag \(name)\n\nDe coördinator van \(network) vroeg om je gegevens te wissen. Dat gebeurt na \(date).\n\nWil je dat niet? Meld je aan en kies bij Mijn gegevens: Toch niet wissen.\n\n\(link)\n",
            en:
                "Hello \(name)\n\nThe coordinator of \(network) asked to have your data erased. That happens after \(date).\n\nDo you not want that? Sign in and choose under My data: Do not erase after all.\n\n\(link)\n",
            fr:
                "Bonjour \(name)\n\nLa coordination de \(network) a demandé d’effacer vos données. Ce sera fait après le \(date).\n\nVous ne le souhaitez pas ? Connectez-vous et choisissez sous Mes données : Annuler l’effacement.\n\n\(link)\n"
        )
    }

    static func asked(_ date: String) -> Text {
        Text(
            nl: "Je vroeg om je gegevens te wissen, of iemand deed dat voor jou. Het gebeurt op \(date). Tot dan kun je je bedenken.",
            en:
                "You asked to have your data erased, or somebody did so for you. It happens on \(date). Until then you can change your mind.",
            fr:
                "Vous avez demandé d’effacer vos données, ou quelqu’un l’a fait pour vous. Ce sera fait le \(date). D’ici là, vous pouvez changer d’avis."
        )
    }

    static func handOverFirst(_ networks: String) -> Text {
        Text(
            nl:
                "Je bent de enige coördinator van \(networks). Draag eerst de coördinatie over of gooi het netwerk weg; daarna kun je je gegevens laten wissen.",
            en:
                "You are the only coordinator of \(networks). First hand coordination over or throw the network away; then you can have your data erased.",
            fr:
                "Vous êtes la seule personne à assurer la coordination de \(networks). Confiez-la d’abord à quelqu’un d’autre ou supprimez le réseau ; vous pourrez ensuite faire effacer vos données."
        )
    }

    static func anonymous(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl:
                    "Je gaf ook 1 anoniem antwoord. Dat kunnen we niet terugvinden, ook niet om het te wissen: er staat nergens van wie het is.",
                en: "You also gave 1 anonymous answer. We cannot find it again, not even to erase it: nothing says whose it is.",
                fr: "Vous avez aussi donné 1 réponse anonyme. Elle est introuvable, même pour l’effacer : rien n’indique de qui elle vient."
            ),
            other: Text(
                nl:
                    "Anonieme antwoorden (je gaf er \(count)) kunnen we niet terugvinden, ook niet om ze te wissen: er staat nergens van wie ze zijn.",
                en: "Anonymous answers (you gave \(count)) cannot be found again, not even to erase them: nothing says whose they are.",
                fr:
                    "Les réponses anonymes (vous en avez donné \(count)) sont introuvables, même pour les effacer : rien n’indique de qui elles viennent."
            ))
    }

    static func about(addresses: Int) -> Text {
        .counted(
            addresses,
            one: Text(
                nl: "Je naam, je taal en 1 e-mailadres.", en: "Your name, your language and 1 e-mail address.",
                fr: "Votre nom, votre langue et 1 adresse e-mail."),
            other: Text(
                nl: "Je naam, je taal en \(addresses) e-mailadressen.", en: "Your name, your language and \(addresses) e-mail addresses.",
                fr: "Votre nom, votre langue et \(addresses) adresses e-mail."))
    }

    static func places(_ count: Int, networks: Int) -> Text {
        let places = Text.counted(
            count, one: Text(nl: "1 plaats", en: "1 place", fr: "1 place"),
            other: Text(nl: "\(count) plaatsen", en: "\(count) places", fr: "\(count) places"))
        return Text(
            nl: "\(places.nl) in netwerken: voor welke partner en in welke rol. Aantal netwerken nu: \(networks).",
            en: "\(places.en) in networks: for which partner and in which role. Networks now: \(networks).",
            fr: "\(places.fr) dans des réseaux : pour quel partenaire et dans quel rôle. Nombre de réseaux actuels : \(networks).")
    }

    static func invitations(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 uitnodiging voor een meting, en of je antwoordde.", en: "1 invitation to a measurement, and whether you answered.",
                fr: "1 invitation à une mesure, et le fait que vous ayez répondu ou non."),
            other: Text(
                nl: "\(count) uitnodigingen voor een meting, en of je antwoordde.",
                en: "\(count) invitations to a measurement, and whether you answered.",
                fr: "\(count) invitations à une mesure, et le fait que vous ayez répondu ou non."))
    }

    static func answers(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 antwoord op een open of vertrouwelijke meting.", en: "1 answer to an open or confidential measurement.",
                fr: "1 réponse à une mesure ouverte ou confidentielle."),
            other: Text(
                nl: "\(count) antwoorden op open en vertrouwelijke metingen.",
                en: "\(count) answers to open and confidential measurements.",
                fr: "\(count) réponses à des mesures ouvertes et confidentielles."))
    }

    static func drafts(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 half ingevuld antwoord.", en: "1 half-filled answer.", fr: "1 réponse inachevée."),
            other: Text(nl: "\(count) half ingevulde antwoorden.", en: "\(count) half-filled answers.", fr: "\(count) réponses inachevées.")
        )
    }

    static func actions(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(nl: "1 actie die je op je nam.", en: "1 action you took on.", fr: "1 action que vous avez prise en charge."),
            other: Text(
                nl: "\(count) acties die je op je nam.", en: "\(count) actions you took on.",
                fr: "\(count) actions que vous avez prises en charge."))
    }

    static func arenas(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 arena-analyse die je maakt of leest.", en: "1 arena analysis that you make or read.",
                fr: "1 analyse de l’arène que vous élaborez ou lisez."),
            other: Text(
                nl: "\(count) arena-analyses die je maakt of leest.", en: "\(count) arena analyses that you make or read.",
                fr: "\(count) analyses de l’arène que vous élaborez ou lisez."))
    }

    static func arenaRatings(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 inschatting in een arena-analyse.", en: "1 rating in an arena analysis.",
                fr: "1 estimation dans une analyse de l’arène."),
            other: Text(
                nl: "\(count) inschattingen in arena-analyses.", en: "\(count) ratings in arena analyses.",
                fr: "\(count) estimations dans des analyses de l’arène."))
    }

    static func documents(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 tekst, bestand of koppeling die je aan een document toevoegde.",
                en: "1 text, file or link that you added to a document.",
                fr: "1 texte, fichier ou lien que vous avez ajouté à un document."),
            other: Text(
                nl: "\(count) teksten, bestanden en koppelingen die je aan documenten toevoegde.",
                en: "\(count) texts, files and links that you added to documents.",
                fr: "\(count) textes, fichiers et liens que vous avez ajoutés à des documents."))
    }

    static func documentRemarks(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 wijzigingsvoorstel, antwoord of opmerking bij een document.",
                en: "1 amendment, answer or comment on a document.",
                fr: "1 amendement, réponse ou commentaire sur un document."),
            other: Text(
                nl: "\(count) wijzigingsvoorstellen, antwoorden of opmerkingen bij documenten.",
                en: "\(count) amendments, answers or comments on documents.",
                fr: "\(count) amendements, réponses ou commentaires sur des documents."))
    }

    static func signings(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 handtekening, of iets dat je noteerde bij het tekenen, opzeggen of herbekijken van een overeenkomst.",
                en: "1 signature, or something you wrote down about signing, leaving or reviewing an agreement.",
                fr: "1 signature, ou une note lors de la signature, du retrait ou du réexamen d’une convention."),
            other: Text(
                nl: "\(count) handtekeningen, of dingen die je noteerde bij het tekenen, opzeggen of herbekijken van overeenkomsten.",
                en: "\(count) signatures, or things you wrote down about signing, leaving or reviewing agreements.",
                fr: "\(count) signatures, ou notes lors de la signature, du retrait ou du réexamen de conventions."))
    }

    static func realised(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 doel, mijlpaal, meting of realisatie die je noteerde.",
                en: "1 goal, milestone, measured value or result you wrote down.",
                fr: "1 objectif, jalon, mesure ou réalisation que vous avez noté."),
            other: Text(
                nl: "\(count) doelen, mijlpalen, metingen en realisaties die je noteerde.",
                en: "\(count) goals, milestones, measured values and results you wrote down.",
                fr: "\(count) objectifs, jalons, mesures et réalisations que vous avez notés."))
    }

    static func deliveries(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 keer dat je opschreef wat een partner leverde, of dat terugnam.",
                en: "1 time that you wrote down what a partner delivered, or took that back.",
                fr: "1 fois où vous avez noté ce qu’un partenaire a fourni, ou retiré cette ligne."),
            other: Text(
                nl: "\(count) keer dat je opschreef wat een partner leverde, of dat terugnam.",
                en: "\(count) times that you wrote down what a partner delivered, or took that back.",
                fr: "\(count) fois où vous avez noté ce qu’un partenaire a fourni, ou retiré cette ligne."))
    }

    static func ratifications(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 keer dat je opschreef wie thuis moet bekrachtigen, of met welke uitslag.",
                en: "1 time that you wrote down who has to ratify at home, or with which result.",
                fr: "1 fois où vous avez noté qui doit ratifier, ou avec quel résultat."),
            other: Text(
                nl: "\(count) keer dat je opschreef wie thuis moet bekrachtigen, of met welke uitslag.",
                en: "\(count) times that you wrote down who has to ratify at home, or with which result.",
                fr: "\(count) fois où vous avez noté qui doit ratifier, ou avec quel résultat."))
    }

    static func approaches(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 regel in een logboek van het aanspreken.", en: "1 line in a log of approaches.",
                fr: "1 ligne dans un journal des prises de contact."),
            other: Text(
                nl: "\(count) regels in logboeken van het aanspreken.", en: "\(count) lines in logs of approaches.",
                fr: "\(count) lignes dans des journaux des prises de contact."))
    }

    static func journey(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 notitie of keuze over het traject van een netwerk.", en: "1 note or choice about the journey of a network.",
                fr: "1 note ou choix sur le parcours d’un réseau."),
            other: Text(
                nl: "\(count) notities of keuzes over het traject van netwerken.",
                en: "\(count) notes or choices about the journey of networks.",
                fr: "\(count) notes ou choix sur le parcours de réseaux."))
    }

    static func mandates(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 mandaat, delegatie, overdracht of vertrouwenscharter waarin je voorkomt.",
                en: "1 mandate, delegation, handing over or trust charter in which you appear.",
                fr: "1 mandat, procuration, transmission ou charte de confiance où vous figurez."),
            other: Text(
                nl: "\(count) mandaten, delegaties, overdrachten of vertrouwenscharters waarin je voorkomt.",
                en: "\(count) mandates, delegations, handings over or trust charters in which you appear.",
                fr: "\(count) mandats, procurations, transmissions ou chartes de confiance où vous figurez."))
    }

    static func decisions(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 voorstel, standpunt, advies of notitie bij een besluit.",
                en: "1 proposal, position, advice or note with a decision.",
                fr: "1 proposition, position, avis ou note à propos d’une décision."),
            other: Text(
                nl: "\(count) voorstellen, standpunten, adviezen of notities bij besluiten.",
                en: "\(count) proposals, positions, advice or notes with decisions.",
                fr: "\(count) propositions, positions, avis ou notes à propos de décisions."))
    }

    static func sessionsLed(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 groepsgesprek met jou als begeleider.", en: "1 group session with you as its facilitator.",
                fr: "1 séance de groupe que vous avez animée."),
            other: Text(
                nl: "\(count) groepsgesprekken met jou als begeleider.", en: "\(count) group sessions with you as their facilitator.",
                fr: "\(count) séances de groupe que vous avez animées."))
    }

    static func ownInterests(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 tekst over wat meedoen jou oplevert.", en: "1 text about what you get out of taking part.",
                fr: "1 texte sur ce que votre participation vous apporte."),
            other: Text(
                nl: "\(count) teksten over wat meedoen jou oplevert.", en: "\(count) texts about what you get out of taking part.",
                fr: "\(count) textes sur ce que votre participation vous apporte."))
    }

    static func interests(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 tekst die je voor een partner schreef over ambitie, belangen of inbreng.",
                en: "1 text you wrote for a partner about ambition, interests or what it brings in.",
                fr: "1 texte que vous avez écrit pour un partenaire sur l’ambition, les intérêts ou l’apport."),
            other: Text(
                nl: "\(count) teksten die je voor een partner schreef over ambitie, belangen of inbreng.",
                en: "\(count) texts you wrote for a partner about ambition, interests or what it brings in.",
                fr: "\(count) textes que vous avez écrits pour un partenaire sur l’ambition, les intérêts ou l’apport."))
    }

    static func kinds(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 blad dat je invulde over het soort samenwerking.", en: "1 sheet you filled in about the kind of collaboration.",
                fr: "1 fiche que vous avez remplie sur le type de collaboration."),
            other: Text(
                nl: "\(count) bladen die je invulde over het soort samenwerking.",
                en: "\(count) sheets you filled in about the kind of collaboration.",
                fr: "\(count) fiches que vous avez remplies sur le type de collaboration."))
    }

    static func activity(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 regel over wat je deed.", en: "1 line about what you did.", fr: "1 ligne sur ce que vous avez fait."),
            other: Text(
                nl: "\(count) regels over wat je deed.", en: "\(count) lines about what you did.",
                fr: "\(count) lignes sur ce que vous avez fait."))
    }

    static func mails(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 mail aan jou.", en: "1 e-mail to you.", fr: "1 e-mail qui vous est adressé."),
            other: Text(nl: "\(count) mails aan jou.", en: "\(count) e-mails to you.", fr: "\(count) e-mails qui vous sont adressés."))
    }

    static func sessions(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 toestel waarop je aangemeld bent.", en: "1 device you are signed in on.",
                fr: "1 appareil où votre session est ouverte."),
            other: Text(
                nl: "\(count) toestellen waarop je aangemeld bent.", en: "\(count) devices you are signed in on.",
                fr: "\(count) appareils où votre session est ouverte."))
    }
}
