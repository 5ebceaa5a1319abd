import Localization

/// Help with the register of documents.
enum AgreementRegisterHelpText {
    static let pages = [register]

    private static let register = Help(
        key: "overeenkomstenregister", routes: ["/overeenkomsten"], title: AgreementRegisterText.title,
        purpose: Text(
            nl: "Terugvinden wat er in al je netwerken op papier staat, en zien wat bijna afloopt of nog op een handtekening wacht.",
            en: "Find what is on paper in all your networks, and see what is nearly over or still waiting for a signature.",
            fr: "Retrouver ce qui est écrit dans tous vos réseaux, et voir ce qui arrive à son terme ou attend encore une signature."),
        acts: Text(
            nl:
                "Zoeken op woorden in titels en rubrieken, kiezen op netwerk, soort en stand, tonen wat op jouw partner wacht, en alles meenemen als rekenblad.",
            en:
                "Search by words in titles and sections, choose by network, kind and state, show what is waiting for your partner, and download it all as a spreadsheet.",
            fr:
                "Chercher par mots dans les titres et les rubriques, choisir par réseau, type et état, afficher ce qui attend votre partenaire, et tout télécharger au format tableur."
        ),
        audience: Text(
            nl: "Alleen jij ziet dit overzicht. Elk document zelf is te zien voor wie in dat netwerk zit.",
            en: "Only you see this overview. Each document itself can be seen by everybody in that network.",
            fr: "Cet aperçu n’est visible que pour vous. Chaque document est visible pour les personnes de son réseau."),
        doubt: Text(
            nl: "Vind je een document niet? Zoek met één woord, en kijk of het niet in de prullenmand van het netwerk ligt.",
            en: "Can you not find a document? Search with one word, and see whether it is in the bin of the network.",
            fr: "Vous ne trouvez pas un document ? Cherchez avec un seul mot, et vérifiez s’il n’est pas dans la corbeille du réseau."))
}
