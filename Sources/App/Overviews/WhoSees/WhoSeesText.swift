import Localization

/// Words of who sees what.
enum WhoSeesText {
    static let intro = Text(
        nl:
            "Deze tabel volgt de rechten die het programma afdwingt. Acties, verslagen van groepsgesprekken en de weging waarmee het netwerk begon, leest iedereen in het netwerk. Een blad over het soort samenwerking leest wie het zelf invulde, en wie alleen meeleest. Een arena-analyse zien alleen haar makers en wie zij kiezen, en nooit wie voor een actor erin komt. De zes stappen en het logboek van het aanspreken zien alleen de makers.",
        en:
            "This table follows the permissions that the program enforces. Everybody in the network reads actions, the minutes of group sessions and the weighing with which the network began. A sheet about the kind of collaboration is read by those who filled it in themselves and by those who only read along. Only its makers and those they choose see an arena analysis, and never those who come for an actor in it. Only its makers see the six steps and the log of approaches.",
        fr:
            "Ce tableau suit les droits que le programme applique. Tout le réseau lit les actions, les comptes rendus des séances de groupe et la réflexion qui a précédé le réseau. Une fiche sur le type de collaboration est lue par les personnes qui l’ont remplie et par celles qui ne font que lire. Une analyse de l’arène n’est visible que pour celles et ceux qui l’élaborent et les personnes choisies, jamais pour qui vient pour un de ses acteurs. Seules les personnes qui élaborent l’arène voient les six étapes et le journal des prises de contact."
    )
    static let inWords = Text(nl: "In woorden", en: "In words", fr: "En mots")
    static let byMode = Text(
        nl:
            "In een open meting ziet het hele netwerk wat iemand antwoordt, met naam. In een vertrouwelijke en een anonieme meting ziet niemand dat: na het sluiten tonen we alleen groepen van vijf of meer.",
        en:
            "In an open measurement, the whole network sees what somebody answers, with their name. In a confidential or an anonymous one nobody does: after closing we only show groups of five or more.",
        fr:
            "Dans une mesure ouverte, tout le réseau voit ce que chacun répond, avec son nom. Dans une mesure confidentielle ou anonyme, personne ne le voit : après la clôture, nous ne montrons que des groupes de cinq personnes ou plus."
    )
    static let guest = Text(
        nl: "Een gast ziet de vragen van die ene meting, het eigen antwoord tot het verstuurd is, en de privacyverklaring.",
        en: "A guest sees the questions of that one measurement, their own answer until it is sent, and the privacy notice.",
        fr:
            "Une personne extérieure qui est invitée voit les questions de la mesure concernée, sa propre réponse jusqu’à l’envoi, et la déclaration de confidentialité."
    )
    static let administrator = Text(
        nl: "Een beheerder ziet de toestand van de installatie, maar geen enkel netwerk waar die niet in zit.",
        en: "An administrator sees the state of the installation, but no network they are not in.",
        fr: "La personne qui administre l’installation en voit l’état, mais aucun réseau dont elle ne fait pas partie.")

    static func viewer(_ viewer: WhoSees.Viewer) -> Text {
        switch viewer {
        case .role(let role): NetworkText.role(role)
        case .guest: Text(nl: "gast", en: "guest", fr: "personne extérieure invitée")
        case .administrator: Text(nl: "beheerder", en: "administrator", fr: "administration")
        case .outsider: Text(nl: "buitenstaander", en: "outsider", fr: "toute autre personne")
        }
    }

    /// Of what partners agree on.
    private static func agreed(_ matter: WhoSees.Matter) -> Text {
        switch matter {
        case .journey:
            Text(
                nl: "Het traject: fasen met hun redenen, en welke thema’s besproken zijn",
                en: "The journey: phases with their reasons, and which themes were discussed",
                fr: "Le parcours : les phases avec leurs raisons, et les thèmes abordés")
        case .phaseViews:
            Text(
                nl: "In welke fase iemand het netwerk ziet", en: "In which phase somebody sees the network",
                fr: "Dans quelle phase une personne voit le réseau")
        case .mandates:
            Text(
                nl: "Wie wat mag zeggen voor een partner, en wie voor wie spreekt",
                en: "Who may say what for a partner, and who speaks for whom",
                fr: "Qui peut dire quoi pour un partenaire, et qui parle pour qui")
        case .positions:
            Text(
                nl: "Standpunten over voorstellen, met naam, reden en mandaat; verborgen standpunten pas na het sluiten",
                en: "Positions on proposals, with name, reason and mandate; hidden positions only after closing",
                fr: "Les positions sur les propositions, avec nom, raison et mandat ; celles qui sont cachées, après la clôture seulement")
        case .realisations:
            Text(
                nl: "Doelen en metingen van projecten, en realisaties met hun foto’s en wie ze noteerde",
                en: "Goals and measured values of projects, and results with their photos and who wrote them down",
                fr: "Les objectifs et mesures des projets, et les réalisations avec leurs photos et qui les a notées")
        case .deliveries:
            Text(
                nl: "Wat partners beloofden en leverden, met wie dat opschreef",
                en: "What partners promised and delivered, with who wrote it down",
                fr: "Ce que les partenaires ont promis et fourni, et qui l’a noté")
        case .documents:
            Text(
                nl:
                    "Documenten met al hun versies, wijzigingsvoorstellen, opmerkingen, handtekeningen, bijlagen en bestanden die ervan gemaakt zijn",
                en: "Documents with all their versions, amendments, comments, signatures, attachments and files made of them",
                fr: "Les documents avec toutes leurs versions, amendements, commentaires, signatures, annexes et fichiers qui en sont tirés"
            )
        case .secretVotes:
            Text(
                nl: "Wat iemand stemde in een geheime stemming", en: "What somebody voted in a secret ballot",
                fr: "Ce qu’une personne a voté lors d’un vote secret")
        default:
            Text(
                nl: "Het advies van collega’s aan wie voor hun partner spreekt",
                en: "The advice of colleagues to whoever speaks for their partner",
                fr: "L’avis des collègues à la personne qui parle pour leur partenaire")
        }
    }

    static func matter(_ matter: WhoSees.Matter) -> Text {
        switch matter {
        case .partners: Text(nl: "Partners en mensen", en: "Partners and people", fr: "Partenaires et personnes")
        case .addresses: Text(nl: "E-mailadressen", en: "E-mail addresses", fr: "Adresses e-mail")
        case .results: Text(nl: "Resultaten van metingen", en: "Results of measurements", fr: "Résultats des mesures")
        case .whoAnswered:
            Text(
                nl: "Wie al antwoordde in een vertrouwelijke of anonieme meting",
                en: "Who has answered in a confidential or anonymous measurement",
                fr: "Qui a répondu à une mesure confidentielle ou anonyme")
        case .openAnswers:
            Text(
                nl: "Wat iemand antwoordde in een open meting", en: "What somebody answered in an open measurement",
                fr: "Ce que quelqu’un a répondu dans une mesure ouverte")
        case .confidentialAnswers:
            Text(
                nl: "Wat iemand antwoordde in een vertrouwelijke meting", en: "What somebody answered in a confidential measurement",
                fr: "Ce que quelqu’un a répondu dans une mesure confidentielle")
        case .anonymousAnswers:
            Text(
                nl: "Wat iemand antwoordde in een anonieme meting", en: "What somebody answered in an anonymous measurement",
                fr: "Ce que quelqu’un a répondu dans une mesure anonyme")
        case .remarks:
            Text(
                nl: "Toelichtingen die de coördinator las en vrijgaf", en: "Remarks that the coordinator read and released",
                fr: "Commentaires que la coordination a lus et libérés")
        case .interests:
            Text(
                nl: "Ambitie, belangen en wat een partner inbrengt", en: "Ambition, interests and what a partner brings in",
                fr: "Ambition, intérêts et ce qu’un partenaire apporte")
        case .sensitivities: Text(nl: "Gevoeligheden van een partner", en: "Sensitivities of a partner", fr: "Sensibilités d’un partenaire")
        case .ownInterests:
            Text(
                nl: "Wat meedoen iemand oplevert, zolang dat niet gedeeld is",
                en: "What somebody gets out of taking part, while that is not shared",
                fr: "Ce que la participation apporte à une personne, tant qu’elle ne le partage pas")
        case .journey, .phaseViews, .mandates, .positions, .documents, .realisations, .deliveries, .secretVotes, .advice: agreed(matter)
        case .activity: Text(nl: "Activiteit: wie deed wat", en: "Activity: who did what", fr: "Activité : qui a fait quoi")
        case .outbox: Text(nl: "Uitgaande post", en: "Outbox", fr: "Courrier sortant")
        }
    }

    static func sight(_ sight: WhoSees.Sight) -> Text {
        switch sight {
        case .all: Text(nl: "ja", en: "yes", fr: "oui")
        case .own: Text(nl: "alleen de eigen", en: "own only", fr: "seulement les siennes")
        case .groups: Text(nl: "ja, per groep", en: "yes, by group", fr: "oui, par groupe")
        case .number: Text(nl: "alleen hoeveel", en: "only how many", fr: "seulement combien")
        case .withoutNames:
            Text(nl: "ja, zonder naam", en: "yes, without names", fr: "oui, sans nom")
        case .asChosen: Text(nl: "als de partner dat kiest", en: "if the partner chooses so", fr: "si le partenaire le choisit")
        case .none: Text(nl: "nee", en: "no", fr: "non")
        }
    }
}
