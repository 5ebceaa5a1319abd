import Localization

/// Help with the register of decisions.
enum RegisterHelpText {
    static let pages = [register]

    private static let register = Help(
        key: "besluitenregister", routes: ["/besluiten"], title: RegisterText.title,
        purpose: Text(
            nl: "Terugvinden wat er in al je netwerken beslist is, en zien wat nog loopt.",
            en: "Find what was decided in all your networks, and see what is still under way.",
            fr: "Retrouver ce qui a été décidé dans tous vos réseaux, et voir ce qui est encore en cours."),
        acts: Text(
            nl: "Zoeken op woorden, netwerk, stand, manier en jaar, tonen wat op jouw partner wacht, en alles meenemen als rekenblad.",
            en:
                "Search by words, network, state, way and year, show what is waiting for your partner, and download it all as a spreadsheet.",
            fr:
                "Chercher par mots, réseau, état, mode et année, afficher ce qui attend votre partenaire, et tout télécharger au format tableur."
        ),
        audience: Text(
            nl: "Alleen jij ziet dit overzicht. Elk besluit zelf is te zien voor wie in dat netwerk zit.",
            en: "Only you see this overview. Each decision itself can be seen by everybody in that network.",
            fr: "Cet aperçu n’est visible que pour vous. Chaque décision est visible pour les personnes de son réseau."),
        doubt: Text(
            nl: "Vind je een besluit niet? Kijk of je nog in dat netwerk zit, en laat enkele keuzes weg.",
            en: "Can you not find a decision? See whether you are still in that network, and leave out some choices.",
            fr: "Vous ne trouvez pas une décision ? Vérifiez que vous êtes encore dans ce réseau, et retirez des critères."))
}
