import Localization

/// Help with what was promised and delivered.
enum LedgerHelpText {
    static let pages = [ledger, promise, takeBack]

    private static let base = "/netwerken/:network/inbreng"
    private static let everybody = Text(
        nl: "Iedereen in het netwerk leest dit. Wie voor een partner komt, schrijft voor die partner; de coördinator voor allemaal.",
        en: "Everybody in the network reads this. Those who come for a partner write for that partner; the coordinator for all.",
        fr: "Tout le réseau lit ceci. Les personnes d’un partenaire écrivent pour lui ; la coordination pour tous.")

    private static let ledger = Help(
        key: "beloofd-geleverd", routes: [base], title: LedgerText.title,
        purpose: Text(
            nl: "Zien wat elke partner beloofde, wat er al van kwam, en wat over tijd is.",
            en: "See what each partner promised, what has come of it, and what is late.",
            fr: "Voir ce que chaque partenaire a promis, ce qui en est venu, et ce qui est en retard."),
        acts: Text(
            nl: "Kiezen welke beloften je ziet, er één openen om op te schrijven wat geleverd is, en alles meenemen als rekenblad.",
            en: "Choose which promises you see, open one to write down what was delivered, and download it all as a spreadsheet.",
            fr: "Choisir les promesses à afficher, en ouvrir une pour noter ce qui a été fourni, et tout télécharger au format tableur."),
        audience: everybody,
        doubt: Text(
            nl: "Klopt de belofte zelf niet meer? De partner wijzigt ze op de belangenkaart; hier verandert ze mee.",
            en: "Is the promise itself no longer right? The partner changes it on the map of interests; it changes here too.",
            fr: "La promesse elle-même n’est plus juste ? Le partenaire la modifie sur la carte des intérêts ; elle change aussi ici."))

    private static let promise = Help(
        key: "belofte", routes: [base + "/:commitment"],
        title: Text(nl: "Eén belofte", en: "One promise", fr: "Une promesse"),
        purpose: Text(
            nl: "Bijhouden wat er van een belofte geleverd is, en wanneer.", en: "Keep track of what was delivered of a promise, and when.",
            fr: "Suivre ce qui a été fourni d’une promesse, et quand."),
        acts: Text(
            nl: "Opschrijven wat geleverd is, in een getal of in woorden. Terugnemen wat niet klopt.",
            en: "Write down what was delivered, in a number or in words. Take back what is not right.",
            fr: "Noter ce qui a été fourni, par un nombre ou avec des mots. Retirer ce qui est erroné."),
        audience: everybody,
        doubt: Text(
            nl: "Telt een levering niet mee? Dan is ze in een andere eenheid geteld dan de belofte van nu.",
            en: "Is a delivery not added up? Then it is counted in another unit than the promise as it is now.",
            fr: "Un apport ne s’additionne pas ? Il est compté dans une autre unité que la promesse actuelle."))

    private static let takeBack = Help(
        key: "levering-terugnemen", routes: [base + "/:commitment/:delivery/terug"],
        title: Text(nl: "Een levering terugnemen", en: "Take a delivery back", fr: "Retirer un apport"),
        purpose: Text(
            nl: "Rechtzetten wat verkeerd opgeschreven is, zonder iets uit te wissen.",
            en: "Put right what was written down wrongly, without erasing anything.",
            fr: "Rectifier ce qui a été mal noté, sans rien effacer."),
        acts: Text(
            nl: "Zeggen waarom de levering niet klopt. Schrijf daarna op wat wel klopt.",
            en: "Say why the delivery is not right. Then write down what is.",
            fr: "Dire pourquoi l’apport est erroné. Notez ensuite ce qui est juste."),
        audience: everybody,
        doubt: Text(
            nl: "Toch juist? Schrijf de levering gewoon opnieuw op.", en: "Right after all? Simply write the delivery down again.",
            fr: "Finalement juste ? Notez simplement l’apport à nouveau."))
}
