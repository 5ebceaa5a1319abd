import Localization

/// Help with what was realised.
enum RealisationHelpText {
    static let pages = [list, form]

    private static let base = "/netwerken/:network/realisaties"

    private static let list = Help(
        key: "realisaties", routes: [base], title: RealisationText.title,
        purpose: Text(
            nl: "Bijhouden wat jullie samen waarmaken, zodat het zichtbaar is en in het jaarverslag kan.",
            en: "Keep track of what you make happen together, so that it is visible and can go into the annual report.",
            fr: "Garder la trace de ce que vous réalisez ensemble, pour que ce soit visible et puisse figurer dans le rapport annuel."),
        acts: Text(
            nl: "Lezen per jaar of per project, een realisatie noteren, en alles meenemen als rekenblad.",
            en: "Read by year or by project, write down a result, and download everything as a spreadsheet.",
            fr: "Lire par année ou par projet, noter une réalisation, et tout télécharger au format tableur."),
        audience: Text(
            nl: "Iedereen in het netwerk leest dit, met de foto’s en de naam van wie noteerde. Daarbuiten niemand.",
            en: "Everybody in the network reads this, with the photos and the name of whoever wrote it down. Nobody outside does.",
            fr: "Tout le réseau lit ceci, avec les photos et le nom de la personne qui a noté. Personne d’extérieur ne le voit."),
        doubt: Text(
            nl: "Iets weggehaald? Onderaan kun je het nog dertig dagen terughalen.",
            en: "Removed something? You can bring it back for thirty days, at the bottom of the page.",
            fr: "Vous avez retiré quelque chose ? Vous pouvez le récupérer en bas de page pendant trente jours."))

    private static let form = Help(
        key: "realisatie", routes: [base + "/nieuw", base + "/:realisation"],
        title: Text(
            nl: "Een realisatie noteren of wijzigen", en: "Writing down or changing a result", fr: "Noter ou modifier une réalisation"),
        purpose: Text(
            nl: "Kort opschrijven wat er gebeurde, voor wie en met hoeveel.",
            en: "Write down briefly what happened, for whom and with how many.",
            fr: "Noter brièvement ce qui s’est passé, pour qui et avec combien de personnes."),
        acts: Text(
            nl: "Invullen, aan een project of doel hangen, en een foto toevoegen als wie erop staat akkoord is.",
            en: "Fill in, tie it to a project or a goal, and add a photo if those in it agree.",
            fr: "Remplir, relier à un projet ou à un objectif, et ajouter une photo si les personnes qui y figurent sont d’accord."),
        audience: Text(
            nl: "Iedereen behalve meelezers kan noteren. Wijzigen en weghalen: de coördinator, en wie de realisatie noteerde.",
            en: "Everybody except readers can write one down. Changing and removing: the coordinator, and whoever wrote it down.",
            fr: "Tout le monde peut noter, sauf les lectrices et lecteurs. Modifier et retirer : la coordination et la personne qui a noté."
        ),
        doubt: Text(
            nl:
                "Wil iemand niet meer op een foto staan? Haal de foto weg of kies een andere; de oude is dan meteen gewist. Waar en wanneer een foto genomen is, bewaren we nooit.",
            en:
                "Does somebody no longer want to be in a photo? Remove it or choose another; the old one is then erased at once. We never keep where and when a photo was taken.",
            fr:
                "Une personne ne veut plus figurer sur une photo ? Retirez-la ou choisissez-en une autre ; l’ancienne est alors effacée aussitôt. Nous ne gardons jamais le lieu ni le moment de la prise de vue."
        ))
}
