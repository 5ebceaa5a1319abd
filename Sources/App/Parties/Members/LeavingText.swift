import Localization

/// Words of leaving a network and handing its coordination over.
enum LeavingText {
    static let leave = Text(nl: "Dit netwerk verlaten", en: "Leave this network", fr: "Quitter ce réseau")
    static let leaveNow = Text(nl: "Ja, ik verlaat het netwerk", en: "Yes, leave the network", fr: "Oui, quitter le réseau")
    static let stay = Text(nl: "Nee, alles blijft zo", en: "No, keep things as they are", fr: "Non, ne rien changer")
    static let throwAway = Text(nl: "Netwerk weggooien", en: "Throw the network away", fr: "Supprimer le réseau")
    static let lastCoordinator = Text(
        nl: "Je bent de enige coördinator. Draag eerst de coördinatie over; dan kun je gaan.",
        en: "You are the only coordinator. First hand coordination over; then you can leave.",
        fr: "Vous êtes la seule personne à assurer la coordination. Confiez-la d’abord à quelqu’un d’autre ; vous pourrez ensuite partir.")
    static let alone = Text(
        nl: "Je bent hier alleen. Wil je weg, gooi dan het netwerk weg; dertig dagen lang kun je het terughalen.",
        en: "You are alone here. If you want to leave, throw the network away; you can bring it back for thirty days.",
        fr: "Il n’y a que vous ici. Pour partir, supprimez le réseau ; vous pouvez le récupérer pendant trente jours.")
    static let handOver = Text(nl: "De coördinatie overdragen", en: "Hand coordination over", fr: "Confier la coordination")
    static let handOverWhy = Text(
        nl: "Kies wie het netwerk voortaan coördineert. Jullie krijgen allebei een mail.",
        en: "Choose who coordinates the network from now on. You both get an e-mail.",
        fr: "Choisissez qui coordonnera désormais le réseau. Vous et cette personne recevrez un e-mail.")
    static let toWhom = Text(nl: "Aan wie?", en: "To whom?", fr: "À qui ?")
    static let afterwards = Text(nl: "En jij?", en: "And you?", fr: "Et vous ?")
    static let stayMember = Text(nl: "Ik blijf als lid", en: "I stay as a member", fr: "Je reste comme membre")
    static let leaveToo = Text(nl: "Ik verlaat het netwerk", en: "I leave the network", fr: "Je quitte le réseau")
    static let handOverNow = Text(nl: "Overdragen", en: "Hand over", fr: "Confier")
    static let nobody = Text(
        nl: "Er is nog niemand aan wie je kunt overdragen. Voeg eerst iemand toe.",
        en: "There is nobody to hand over to yet. Add somebody first.",
        fr: "Il n’y a encore personne à qui confier la coordination. Ajoutez d’abord quelqu’un.")

    static func leaveWhy(_ network: String) -> Text {
        Text(
            nl:
                "Je ziet \(network) dan niet meer en krijgt er geen uitnodigingen meer van. Wat je al antwoordde, blijft; bij Mijn gegevens kun je dat laten wissen.",
            en:
                "You will no longer see \(network) or get invitations from it. What you have answered stays; under My data you can have it erased.",
            fr:
                "Vous ne verrez plus \(network) et n’en recevrez plus d’invitations. Ce que vous avez répondu reste ; vous pouvez le faire effacer sous Mes données."
        )
    }

    static func letterSubject(_ network: String) -> Text {
        Text(nl: "De coördinatie van \(network)", en: "Coordination of \(network)", fr: "La coordination de \(network)")
    }

    static func takerLetter(name: String, giver: String, network: String, link: String) -> Text {
        Text(
            nl:
                "Dag \(name)\n\n\(giver) droeg de coördinatie van \(network) aan je over. Je beheert nu de partners, de mensen en de metingen.\n\n\(link)\n",
            en:
                "Hello \(name)\n\n\(giver) handed the coordination of \(network) over to you. You now manage the partners, the people and the measurements.\n\n\(link)\n",
            fr:
                "Bonjour \(name)\n\n\(giver) vous a confié la coordination de \(network). Vous gérez maintenant les partenaires, les personnes et les mesures.\n\n\(link)\n"
        )
    }

    static func giverLetter(name: String, taker: String, network: String, link: String) -> Text {
        Text(
            nl: "Dag \(name)\n\nJe droeg de coördinatie van \(network) over aan \(taker).\n\n\(link)\n",
            en: "Hello \(name)\n\nYou handed the coordination of \(network) over to \(taker).\n\n\(link)\n",
            fr: "Bonjour \(name)\n\nVous avez confié la coordination de \(network) à \(taker).\n\n\(link)\n")
    }
}
