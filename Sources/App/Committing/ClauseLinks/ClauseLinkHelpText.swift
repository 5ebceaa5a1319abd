import Localization

/// Help with what carries out a section.
enum ClauseLinkHelpText {
    static let pages = [
        Help(
            key: "uitvoering-rubriek", routes: ["/netwerken/:network/documenten/:document/artikels/:section/uitvoering"],
            title: ClauseLinkText.title,
            purpose: Text(
                nl: "Tonen welke besluiten en acties een rubriek waarmaken, en hoe ver die staan.",
                en: "Show which decisions and actions put a section into practice, and how far they are.",
                fr: "Montrer quelles décisions et actions concrétisent une rubrique, et où elles en sont."),
            acts: Text(
                nl: "Een besluit of een actie koppelen aan de rubriek, of ze weer loskoppelen.",
                en: "Link a decision or an action to the section, or unlink it again.",
                fr: "Associer une décision ou une action à la rubrique, ou la dissocier."),
            audience: Text(
                nl: "De coördinator en wie het document begon, koppelen. Iedereen in het netwerk ziet onder de rubriek wat gekoppeld is.",
                en: "The coordinator and whoever began the document link. Everybody in the network sees below the section what is linked.",
                fr:
                    "La coordination et la personne qui a commencé le document associent. Tout le réseau voit sous la rubrique ce qui y est associé."
            ),
            doubt: Text(
                nl: "Een koppeling is geen deel van de tekst: de vingerafdruk en de handtekeningen blijven geldig.",
                en: "A link is no part of the text: the fingerprint and the signatures stay valid.",
                fr: "Une association ne fait pas partie du texte : l’empreinte et les signatures restent valables."))
    ]
}
