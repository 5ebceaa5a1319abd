import Localization

/// Help with rights, data and their rules.
enum LawHelpText {
    static let topic = HelpBook.Topic(
        title: Text(nl: "Rechten en gegevens", en: "Rights and data", fr: "Droits et données"), pages: [whoSees, privacy, privacyForm])

    private static let whoSees = Help(
        key: "wie-ziet-wat", routes: ["/netwerken/:network/wie-ziet-wat"],
        title: Text(nl: "Wie ziet wat", en: "Who sees what", fr: "Qui voit quoi"),
        purpose: Text(
            nl: "In gewone woorden lezen wie in dit netwerk wat te zien krijgt.",
            en: "Read in plain words who gets to see what in this network.", fr: "Lire en mots simples qui voit quoi dans ce réseau."),
        acts: Text(
            nl: "Lezen en afdrukken, bijvoorbeeld om op een eerste bijeenkomst uit te delen.",
            en: "Read and print, for instance to hand out at a first meeting.",
            fr: "Lire et imprimer, par exemple pour une première réunion."),
        audience: Text(nl: "Iedereen in het netwerk.", en: "Everybody in the network.", fr: "Tout le réseau."),
        doubt: Text(
            nl:
                "Verwacht je iets anders? Zeg het de coördinator vóór je antwoordt. Niemand kan de regels van een anonieme meting verzwakken.",
            en:
                "Did you expect something else? Tell the coordinator before you answer. Nobody can weaken the rules of an anonymous measurement.",
            fr:
                "Vous attendiez autre chose ? Dites-le à la coordination avant de répondre. Personne ne peut affaiblir les règles d’une mesure anonyme."
        ))

    private static let privacy = Help(
        key: "privacyverklaring", routes: ["/netwerken/:network/privacy"],
        title: Text(nl: "Privacyverklaring", en: "Privacy notice", fr: "Déclaration de confidentialité"),
        purpose: Text(
            nl: "Weten wie instaat voor de gegevens, waarvoor ze dienen en hoelang ze blijven.",
            en: "Know who is responsible for the data, what they are for and how long they stay.",
            fr: "Savoir qui est responsable des données, à quoi elles servent et combien de temps elles restent."),
        acts: Text(
            nl: "Lezen, en het contact gebruiken om iets te vragen over je eigen gegevens.",
            en: "Read, and use the contact to ask something about your own data.",
            fr: "Lire, et utiliser le contact pour toute question sur vos données."),
        audience: Text(
            nl: "Iedereen in het netwerk, en wie met een link antwoordt, vóór de eerste vraag.",
            en: "Everybody in the network, and whoever answers by a link, before the first question.",
            fr: "Tout le réseau, et toute personne qui répond par un lien, avant la première question."),
        doubt: Text(
            nl: "Staat er nog niets? Vraag het de coördinator, die de verklaring invult.",
            en: "Nothing there yet? Ask the coordinator, who fills in the notice.",
            fr: "Rien encore ? Demandez à la coordination, qui remplit la déclaration."))

    private static let privacyForm = Help(
        key: "privacyverklaring-invullen", routes: ["/netwerken/:network/privacy/wijzigen"],
        title: Text(nl: "De privacyverklaring invullen", en: "Fill in the privacy notice", fr: "Remplir la déclaration de confidentialité"),
        purpose: Text(
            nl: "Zeggen wie voor jullie netwerk instaat voor de gegevens.", en: "Say who is responsible for the data of your network.",
            fr: "Dire qui est responsable des données de votre réseau."),
        acts: Text(
            nl: "De organisatie, een contactadres, de rechtsgrond en de bewaartermijn van antwoorden invullen. De rest staat er al.",
            en: "Fill in the organisation, a contact address, the legal basis and how long answers are kept. The rest is there.",
            fr: "Indiquer l’organisation, un contact, la base légale et la durée de conservation des réponses. Le reste y est déjà."),
        audience: Text(
            nl: "Alleen de coördinator vult in; iedereen leest het.", en: "Only the coordinator fills it in; everybody reads it.",
            fr: "Seule la coordination remplit ; tout le monde lit."),
        doubt: Text(
            nl: "Niet zeker van de rechtsgrond? Vraag het de functionaris voor gegevensbescherming van je organisatie.",
            en: "Not sure about the legal basis? Ask the data protection officer of your organisation.",
            fr: "Un doute sur la base légale ? Demandez au délégué à la protection des données de votre organisation."))

}
