import Localization

/// The works that Samenspel builds on.
enum SourcesText {
    static let intro = Text(
        nl:
            "Samenspel gebruikt de namen van modellen, schalen en rollen zoals het werkveld ze kent, met hun makers. De stellingen en de uitleg staan er in onze eigen woorden. Geen enkel instrument hier is de officiële versie van zijn makers.",
        en:
            "Samenspel uses the names of models, scales and roles as they are known in the field, with their authors. The statements and explanations are in our own words. No instrument here is its authors’ official version.",
        fr:
            "Samenspel utilise les noms des modèles, échelles et rôles tels que le terrain les connaît, avec leurs auteurs. Les affirmations et les explications sont formulées avec nos propres mots. Aucun instrument n’est ici la version officielle de ses auteurs."
    )
    static let instruments = Text(nl: "Meetinstrumenten", en: "Instruments", fr: "Instruments de mesure")
    static let literature = Text(nl: "Waarop we bouwen", en: "What we build on", fr: "Ce sur quoi nous nous appuyons")

    static let works: [(authors: String, title: String, used: Text)] = [
        (
            "PRONET, Arteveldehogeschool (V. Opstaele, M. Bonne, T. De Schepper)", "ArrowRoots",
            Text(
                nl: "De tien domeinen van samenwerking, en de quickscan als idee.",
                en: "The ten domains of collaboration, and the quickscan as an idea.",
                fr: "Les dix domaines de la collaboration, et l’idée du quickscan.")
        ),
        (
            "V. Opstaele, T. Van Vlaenderen e.a., PRONET", "De spagaat: netwerken tijdens de coronapandemie",
            Text(
                nl: "De spagaat: hetzelfde thema is tegelijk een sterkte en een zwakte.",
                en: "The spagaat: the same theme is a strength and a weakness at once.",
                fr: "Le grand écart : le même thème est à la fois un point fort et un point faible.")
        ),
        (
            "PRONET, Arteveldehogeschool; Samenlevingsopbouw", "Arena-analyse",
            Text(
                nl: "Wie ertoe doet voor een issue: machts- en hulpbronnen, vervangbaarheid, afhankelijkheid en de soorten actoren.",
                en: "Who matters for an issue: power and help resources, replaceability, dependence and the types of actors.",
                fr: "Qui compte pour un enjeu : ressources et moyens de pouvoir, remplaçabilité, dépendance et types d’acteurs.")
        ),
        (
            "E. Kaats, W. Opheij (2012)", "Leren samenwerken tussen organisaties",
            Text(
                nl: "De negen samenwerkingsvraagstukken, de vijf lenzen en de fasen van een samenwerking.",
                en: "The nine collaboration issues, the five lenses and the phases of a collaboration.",
                fr: "Les neuf questions de collaboration, les cinq regards et les phases d’une collaboration.")
        ),
        (
            "R. Agranoff (2012)", "Collaborating to Manage: A Primer for the Public Sector",
            Text(
                nl: "Wat een goede deelnemer en een netwerkmanager doen.", en: "What a good participant and a network manager do.",
                fr: "Ce que font un bon participant et un gestionnaire de réseau.")
        ),
        (
            "F. Gillebert (2020)", "Vertrouwen en wantrouwen in lokale netwerken vrijetijdsparticipatie",
            Text(
                nl: "Vertrouwen en wantrouwen naast elkaar, en hoe vaak een netwerk samenkomt.",
                en: "Trust and distrust side by side, and how often a network meets.",
                fr: "Confiance et méfiance côte à côte, et la fréquence des réunions d’un réseau.")
        ),
        (
            "R. Lewicki, D. McAllister, R. Bies (1998)",
            "Trust and distrust: new relationships and realities, Academy of Management Review 23",
            Text(
                nl: "De vier combinaties van vertrouwen en wantrouwen.", en: "The four combinations of trust and distrust.",
                fr: "Les quatre combinaisons de confiance et de méfiance.")
        ),
        (
            "UGent Lab for Network Analysis, VVSG", "Mijn positie als netwerkmanager",
            Text(
                nl: "De vijf rollen van netwerkmanagement.", en: "The five roles of network management.",
                fr: "Les cinq rôles du management de réseau.")
        ),
        (
            "M. Thompson, M. Zanna, D. Griffin (1995)", "Let’s not be indifferent about (attitudinal) ambivalence",
            Text(
                nl: "De maat voor hoe sterk en zwak tegelijk iets is.", en: "The measure of how strong and weak something is at once.",
                fr: "L’indice de ce qui est à la fois fort et faible.")
        ),
        (
            "C. van der Eijk (2001)", "Measuring agreement in ordered rating scales, Quality & Quantity 35",
            Text(
                nl: "De maat A voor eensgezindheid en polarisatie.", en: "Measure A of agreement and polarisation.",
                fr: "L’indice A de concordance et de polarisation.")
        ),
        (
            "W. Tastle, M. Wierman (2007)",
            "Consensus and dissention: a measure of ordinal dispersion, International Journal of Approximate Reasoning 45",
            Text(nl: "De maat voor consensus.", en: "The measure of consensus.", fr: "L’indice de consensus.")
        ),
        (
            "R. Leik (1966)", "A measure of ordinal consensus, Pacific Sociological Review 9",
            Text(nl: "De maat D voor spreiding.", en: "Measure D of dispersion.", fr: "L’indice D de dispersion.")
        ),
        (
            "Wilder Foundation (P. Mattessich e.a.)", "Collaboration Factors Inventory",
            Text(
                nl: "De grenzen 3 en 4 tussen werkpunt, aandachtspunt en sterkte, als hulp bij het gesprek.",
                en: "The limits 3 and 4 between work point, point of attention and strength, as an aid to discussion.",
                fr: "Les limites 3 et 4 entre point à travailler, point d’attention et point fort, comme aide à la discussion.")
        ),
        (
            "Groep Gegevensbescherming Artikel 29", "Advies 5/2014 over anonimiseringstechnieken (WP 216)",
            Text(
                nl: "Wat anoniem betekent: niemand aanwijzen, niets koppelen, niets afleiden.",
                en: "What anonymous means: no singling out, no linking, no inference.",
                fr: "Ce que veut dire anonyme : ne pas isoler, ne pas relier, ne pas déduire.")
        ),
    ]
}
