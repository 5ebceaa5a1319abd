import Localization

/// Help with the trust charter.
enum CharterHelpText {
    static let pages = [charter, talk, adopt, version]

    private static let base = "/netwerken/:network/vertrouwen"
    private static let everybody = Text(
        nl: "Iedereen in het netwerk leest het. Meelezers schrijven er niet aan mee.",
        en: "Everybody in the network reads it. Readers do not write in it.",
        fr: "Tout le réseau le lit. Les lectrices et lecteurs n’y écrivent pas.")

    private static let charter = Help(
        key: "vertrouwen", routes: [base], title: CharterText.title,
        purpose: Text(
            nl: "Afspreken hoe jullie met elkaar omgaan, en dat bij de hand houden.",
            en: "Agree how you treat each other, and keep that at hand.",
            fr: "Convenir de la façon de vous comporter entre vous, et garder cela sous la main."),
        acts: Text(
            nl: "Lezen wat jullie aannamen, verder praten over de regels, of eerst iedereen bevragen.",
            en: "Read what you adopted, go on talking about the rules, or ask everybody first.",
            fr: "Lire ce que vous avez adopté, continuer à parler des règles, ou interroger d’abord tout le monde."),
        audience: everybody,
        doubt: Text(
            nl: "Liep er iets mis? Haal het charter erbij en bekijk het samen opnieuw, ook vóór de afgesproken dag.",
            en: "Did something go wrong? Take out the charter and review it together, even before the agreed day.",
            fr: "Quelque chose s’est mal passé ? Reprenez la charte et réexaminez-la ensemble, même avant le jour convenu."))

    private static let talk = Help(
        key: "vertrouwen-bespreken", routes: [base + "/bespreken"], title: CharterText.edit,
        purpose: Text(
            nl: "Bijhouden welke regels jullie bespraken en welke jullie willen.",
            en: "Keep track of which rules you discussed and which you want.",
            fr: "Suivre les règles dont vous avez discuté et celles que vous voulez."),
        acts: Text(
            nl: "Aanvinken, de dag invullen, eigen regels schrijven en afspreken hoe jullie elkaar herinneren.",
            en: "Tick, fill in the day, write rules of your own and agree how you remind each other.",
            fr: "Cocher, indiquer le jour, écrire vos propres règles et convenir de la façon de vous les rappeler mutuellement."),
        audience: everybody,
        doubt: Text(
            nl: "Schreef iemand tegelijk? Dan zie je beide teksten en verlies je niets.",
            en: "Did somebody write at the same time? Then you see both texts and lose nothing.",
            fr: "Quelqu’un a écrit en même temps ? Vous voyez les deux textes et ne perdez rien."))

    private static let adopt = Help(
        key: "vertrouwen-aannemen", routes: [base + "/aannemen"], title: CharterText.adopt,
        purpose: Text(
            nl: "Vastleggen waar de groep het over eens is.", en: "Record what the group agrees on.",
            fr: "Fixer ce sur quoi le groupe est d’accord."),
        acts: Text(
            nl: "De dag kiezen, en de dag waarop jullie het opnieuw bekijken.", en: "Choose the day, and the day on which you review it.",
            fr: "Choisir le jour, et le jour où vous la réexaminerez."),
        audience: Text(nl: "De coördinator.", en: "The coordinator.", fr: "La coordination."),
        doubt: Text(
            nl: "Toch iets anders? Verander het ontwerp en neem een nieuwe versie aan; de oude blijft leesbaar.",
            en: "Something else after all? Change the draft and adopt a new version; the old one stays readable.",
            fr: "Finalement autre chose ? Modifiez le projet et adoptez une nouvelle version ; l’ancienne reste lisible."))

    private static let version = Help(
        key: "vertrouwen-versie", routes: [base + "/versies/:number"],
        title: Text(nl: "Eén versie van het charter", en: "One version of the charter", fr: "Une version de la charte"),
        purpose: Text(
            nl: "Het charter op één blad, zoals het toen was.", en: "The charter on one page, as it was then.",
            fr: "La charte sur une page, telle qu’elle était alors."),
        acts: Text(
            nl: "Lezen, afdrukken en ophangen.", en: "Read it, print it and put it on the wall.", fr: "La lire, l’imprimer et l’afficher."),
        audience: everybody,
        doubt: Text(
            nl: "Een oude versie verandert nooit, ook niet als regels later anders verwoord worden.",
            en: "An old version never changes, not even when rules are worded otherwise later.",
            fr: "Une ancienne version ne change jamais, même si des règles sont formulées autrement plus tard."))
}
