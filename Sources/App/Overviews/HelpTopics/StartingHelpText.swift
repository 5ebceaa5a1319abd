import Localization

/// Help with what comes before a network and at its start.
enum StartingHelpText {
    static let topic = HelpBook.Topic(
        title: Text(nl: "Voor en bij de start", en: "Before and at the start", fr: "Avant et au démarrage"),
        pages: [weighing, beginning, networkWeighings])

    private static let weighing = Help(
        key: "weging", routes: ["/weging", "/weging/:token"],
        title: Text(nl: "Bezint eer ge begint", en: "Look before you leap", fr: "Réfléchir avant de commencer"),
        purpose: Text(
            nl: "Afwegen of samenwerken het beste is, met hoeveel en in welke vorm, vóór je begint.",
            en: "Weigh up whether working together is best, with how many and in which form, before you begin.",
            fr: "Évaluer si collaborer est la meilleure voie, à combien et sous quelle forme, avant de commencer."),
        acts: Text(
            nl: "Invullen, het advies lezen, zelf kiezen, afdrukken, of bewaren achter een geheime link.",
            en: "Fill it in, read the advice, choose yourself, print it, or keep it behind a secret link.",
            fr: "Remplir, lire le conseil, choisir, imprimer, ou conserver derrière un lien secret."),
        audience: Text(
            nl: "Wie de link heeft. Bewaar je de weging niet, dan ziet niemand iets: er wordt niets opgeslagen.",
            en: "Whoever has the link. If you do not keep the weighing, nobody sees anything: nothing is stored.",
            fr: "Toute personne ayant le lien. Si vous ne la conservez pas, personne ne voit rien : rien n’est enregistré."),
        doubt: Text(
            nl:
                "Ben je het niet eens met het advies? Kies iets anders en schrijf op waarom. Link kwijt? Dan is de weging niet terug te vinden.",
            en:
                "Do you disagree with the advice? Choose something else and note why. Lost the link? Then the weighing cannot be found again.",
            fr: "Pas d’accord avec le conseil ? Faites un autre choix et notez pourquoi. Lien perdu ? La réflexion ne peut être retrouvée.")
    )

    private static let beginning = Help(
        key: "netwerk-met-weging", routes: ["/weging/:token/netwerk"],
        title: Text(
            nl: "Een netwerk beginnen met een weging", en: "Begin a network with a weighing",
            fr: "Lancer un réseau à partir d’une réflexion"),
        purpose: Text(
            nl: "Een netwerk maken waarvan iedereen later kan lezen waarom het er kwam.",
            en: "Create a network, so that everybody can read later why it came about.",
            fr: "Créer un réseau, et permettre à chaque membre de lire plus tard pourquoi il existe."),
        acts: Text(
            nl: "Een naam geven. De opgave van de weging staat al ingevuld als issue.",
            en: "Give a name. The task of the weighing is already filled in as the issue.",
            fr: "Donner un nom. La mission de la réflexion est déjà indiquée comme enjeu."),
        audience: Text(
            nl: "Iedereen in het nieuwe netwerk leest de weging.", en: "Everybody in the new network reads the weighing.",
            fr: "Tout le nouveau réseau lit la réflexion."),
        doubt: Text(
            nl: "Wil je de weging daar toch niet? De coördinator kan ze losmaken.",
            en: "Do you not want the weighing there after all? The coordinator can detach it.",
            fr: "Vous ne voulez finalement pas de la réflexion dans ce réseau ? La coordination peut la détacher."))

    private static let networkWeighings = Help(
        key: "waarom-dit-netwerk", routes: ["/netwerken/:network/weging", "/netwerken/:network/weging/:weighing"],
        title: Text(nl: "Waarom dit netwerk?", en: "Why this network?", fr: "Pourquoi ce réseau ?"),
        purpose: Text(
            nl: "Lezen wat aan het netwerk voorafging, en later nog eens wegen.",
            en: "Read what came before the network, and weigh again later.",
            fr: "Lire ce qui a précédé le réseau, et y réfléchir à nouveau plus tard."),
        acts: Text(
            nl: "De nieuwste weging en de eerdere lezen. De coördinator voegt er een toe met de geheime link, of maakt er een los.",
            en: "Read the newest weighing and earlier ones. The coordinator adds one with its secret link, or detaches one.",
            fr:
                "Lire la réflexion la plus récente et les précédentes. La coordination en ajoute une par son lien secret, ou en détache une."
        ),
        audience: Text(nl: "Iedereen in het netwerk.", en: "Everybody in the network.", fr: "Tout le réseau."),
        doubt: Text(
            nl: "Klopt er iets niet meer? Weeg opnieuw; de oude weging blijft leesbaar, met haar datum.",
            en: "Is something no longer right? Weigh again; the old weighing stays readable, with its date.",
            fr: "Quelque chose n’est plus exact ? Réfléchissez à nouveau ; l’ancienne réflexion reste lisible, avec sa date."))
}
