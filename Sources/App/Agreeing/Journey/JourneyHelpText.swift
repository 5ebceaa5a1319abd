import Localization

/// Help with the way of a network through the phases.
enum JourneyHelpText {
    static let pages = [journey, move, talk]

    private static let everybody = Text(
        nl: "Iedereen in het netwerk.", en: "Everybody in the network.", fr: "Tout le réseau.")

    private static let journey = Help(
        key: "traject", routes: ["/netwerken/:network/traject"], title: JourneyText.title,
        purpose: Text(
            nl: "Zien in welke fase jullie zijn, wat ze vraagt en wat al besproken is.",
            en: "See which phase you are in, what it asks and what was already discussed.",
            fr: "Voir dans quelle phase vous êtes, ce qu’elle demande et ce qui a déjà été abordé."),
        acts: Text(
            nl:
                "Zeggen waar je zelf denkt te staan, noteren dat een thema besproken is, en dat terugnemen. De coördinator verplaatst het netwerk naar een andere fase.",
            en:
                "Say where you think you stand yourself, write down that a theme was discussed, and withdraw that. The coordinator moves the network to another phase.",
            fr:
                "Dire où vous pensez en être, noter qu’un thème a été abordé, et le retirer. La coordination fait passer le réseau à une autre phase."
        ),
        audience: Text(
            nl: "Iedereen in het netwerk. Van wat iemand zelf denkt, zien anderen alleen aantallen.",
            en: "Everybody in the network. Others see only numbers of what each person thinks.",
            fr: "Tout le réseau. Des avis personnels, les autres ne voient que des nombres."),
        doubt: Text(
            nl: "Zien jullie het niet hetzelfde? Praat erover, of vraag het aan iedereen met een meting.",
            en: "Do you not see it the same way? Talk about it, or ask everybody with a measurement.",
            fr: "Vous ne voyez pas les choses de la même façon ? Parlez-en, ou posez la question à tout le monde par une mesure."))

    private static let move = Help(
        key: "traject-fase", routes: ["/netwerken/:network/traject/fase"], title: JourneyText.move,
        purpose: Text(
            nl: "Vastleggen dat jullie verdergaan, teruggaan of een fase overslaan.",
            en: "Record that you go on, go back or skip a phase.",
            fr: "Noter que vous avancez, revenez en arrière ou sautez une phase."),
        acts: Text(
            nl: "De fase kiezen. Een reden is nodig bij teruggaan, bij overslaan en als er nog thema’s open staan.",
            en: "Choose the phase. A reason is needed for going back, for skipping, and while themes are open.",
            fr: "Choisir la phase. Une raison est nécessaire pour revenir, pour sauter, et tant que des thèmes restent ouverts."),
        audience: Text(
            nl: "De coördinator verplaatst; iedereen leest de geschiedenis met de redenen.",
            en: "The coordinator moves; everybody reads the history with the reasons.",
            fr: "La coordination change de phase ; tout le réseau lit l’historique avec les raisons."),
        doubt: Text(
            nl: "Heb je je vergist? Verplaats het netwerk opnieuw en zeg waarom. De geschiedenis wordt niet gewist.",
            en: "A mistake? Move the network again and say why. The history is not erased.",
            fr: "Une erreur ? Changez à nouveau de phase et dites pourquoi. L’historique n’est pas effacé."))

    private static let talk = Help(
        key: "traject-gesprek", routes: ["/netwerken/:network/traject/gesprekken/nieuw"], title: ThemeTalkText.title,
        purpose: Text(
            nl: "Onthouden wanneer een thema besproken is en welke partners erbij waren.",
            en: "Remember when a theme was discussed and which partners were there.",
            fr: "Retenir quand un thème a été abordé et quels partenaires étaient présents."),
        acts: Text(
            nl: "Het thema, de dag en de partners noteren, en wat eruit kwam.",
            en: "Write down the theme, the day and the partners, and what came out of it.",
            fr: "Noter le thème, le jour et les partenaires, et ce qui en est ressorti."),
        audience: everybody,
        doubt: Text(
            nl: "Iets fout genoteerd? Neem het terug op de pagina van het traject en noteer het opnieuw.",
            en: "Something written down wrong? Withdraw it on the journey page and write it down again.",
            fr: "Une erreur ? Retirez la note sur la page du parcours et notez-la à nouveau."))
}
