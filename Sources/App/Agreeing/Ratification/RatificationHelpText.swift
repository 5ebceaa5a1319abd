import Localization

/// Help with bodies that ratify.
enum RatificationHelpText {
    static let pages = [list, one]

    private static let base = "/netwerken/:network/besluiten/:decision/bekrachtigingen"
    private static let everybody = Text(
        nl: "Iedereen in het netwerk leest dit. De coördinator, en wie voor een partner spreekt, noteren de uitslagen.",
        en: "Everybody in the network reads this. The coordinator, and those who speak for a partner, write down the results.",
        fr: "Tout le réseau lit ceci. La coordination et les personnes qui parlent pour un partenaire notent les résultats.")

    private static let list = Help(
        key: "bekrachtiging", routes: [base], title: RatificationText.title,
        purpose: Text(
            nl: "Zien of de organen van de partners bekrachtigen wat aan tafel besloten is.",
            en: "See whether the partners’ bodies ratify what was decided at the table.",
            fr: "Voir si les organes des partenaires ratifient ce qui a été décidé autour de la table."),
        acts: Text(
            nl: "Per partner aangeven welk orgaan moet bekrachtigen, één of meer na elkaar, en tegen wanneer.",
            en: "Say for each partner which body has to ratify, one or several in a row, and by when.",
            fr: "Indiquer pour chaque partenaire quel organe doit ratifier, un ou plusieurs à la suite, et pour quand."),
        audience: everybody,
        doubt: Text(
            nl: "Verlaat een partner het netwerk? Dan wacht het besluit niet meer op zijn organen.",
            en: "Does a partner leave the network? Then the decision no longer waits for its bodies.",
            fr: "Un partenaire quitte le réseau ? La décision n’attend alors plus ses organes."))

    private static let one = Help(
        key: "bekrachtiging-uitslag", routes: [base + "/:ratification"],
        title: Text(nl: "De uitslag van een orgaan", en: "The result of a body", fr: "Le résultat d’un organe"),
        purpose: Text(
            nl: "Bijhouden wat een orgaan besliste, wanneer, en waar je dat kunt nalezen.",
            en: "Keep track of what a body decided, when, and where that can be read.",
            fr: "Garder la trace de ce qu’un organe a décidé, quand, et où le relire."),
        acts: Text(
            nl: "De uitslag opschrijven: bekrachtigd, geweigerd of uitgesteld. Of zeggen dat dit orgaan toch niet moet bekrachtigen.",
            en: "Write down the result: ratified, refused or postponed. Or say that this body does not have to ratify after all.",
            fr: "Noter le résultat : ratifié, refusé ou reporté. Ou dire que cet organe ne doit finalement pas ratifier."),
        audience: everybody,
        doubt: Text(
            nl: "Geweigerd, en later toch bekrachtigd? Schrijf een nieuwe uitslag op; de eerdere blijft staan.",
            en: "Refused, and ratified later after all? Write down a new result; the earlier one stays.",
            fr: "Refusé, puis ratifié plus tard ? Notez un nouveau résultat ; le précédent reste."))
}
