import Localization

/// Help with handing over what somebody has in a network.
enum HandoverHelpText {
    static let pages = [choose, done]

    private static let choose = Help(
        key: "vertegenwoordiging-overdragen", routes: ["/netwerken/:network/mandaten/overdragen/:person"], title: HandoverText.title,
        purpose: Text(
            nl: "Zorgen dat niets blijft liggen als iemand stopt of van taak verandert.",
            en: "See to it that nothing is left behind when somebody stops or changes jobs.",
            fr: "Faire en sorte que rien ne reste en suspens quand une personne arrête ou change de fonction."),
        acts: Text(
            nl: "Bij elke plaats, elk mandaat en elke actie kiezen: overdragen, beëindigen of laten zoals het is.",
            en: "Choose for each place, each mandate and each action: hand over, end or leave as it is.",
            fr: "Choisir pour chaque place, chaque mandat et chaque action : transmettre, y mettre fin ou laisser tel quel."),
        audience: Text(
            nl: "De coördinator, en wie een partner vertegenwoordigt, voor de mensen van die partner.",
            en: "The coordinator, and whoever represents a partner, for the people of that partner.",
            fr: "La coordination, et la personne qui représente un partenaire, pour les personnes de ce partenaire."),
        doubt: Text(
            nl: "Lukt één ding niet, dan gebeurt er niets. De enige coördinator kan pas weg als iemand anders coördineert.",
            en: "If one thing cannot be done, nothing happens. The only coordinator can leave only once somebody else coordinates.",
            fr: "Si un élément échoue, rien ne se fait. La seule personne à coordonner ne peut partir que si une autre coordonne."))

    private static let done = Help(
        key: "overgedragen", routes: ["/netwerken/:network/mandaten/overgedragen/:handover"], title: HandoverText.doneTitle,
        purpose: Text(
            nl: "Nalezen wat er van hand tot hand ging.", en: "Read what passed from hand to hand.",
            fr: "Relire ce qui est passé de main en main."),
        acts: Text(nl: "Lezen en afdrukken.", en: "Read and print.", fr: "Lire et imprimer."),
        audience: Text(
            nl: "Iedereen in het netwerk die het adres van de pagina heeft.",
            en: "Everybody in the network who has the address of the page.",
            fr: "Toute personne du réseau qui a l’adresse de la page."),
        doubt: Text(
            nl: "Is er iets te veel overgedragen? Geef het mandaat of de actie gewoon terug.",
            en: "Was too much handed over? Simply give the mandate or the action back.",
            fr: "Un élément de trop ? Rendez simplement le mandat ou l’action."))
}
