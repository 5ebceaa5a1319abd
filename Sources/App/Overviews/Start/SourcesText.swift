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
            "SWVG-symposium Jeugdhulp in Vlaanderen (2020)", "Op het kruispunt tussen onderzoek, praktijk en beleid",
            Text(
                nl: "Check 1, Bezint eer ge begint: eerst alleen, dan met twee, en pas daarna een netwerk.",
                en: "Check 1, Bezint eer ge begint: first alone, then with two, and only then a network.",
                fr: "Check 1, Bezint eer ge begint : d’abord seuls, puis à deux, et ensuite seulement un réseau.")
        ),
        (
            "C. Huxham, S. Vangen (2005)", "Managing to Collaborate: The Theory and Practice of Collaborative Advantage",
            Text(
                nl: "Samenwerken kost veel; begin eraan als de meerwaarde dat waard is.",
                en: "Working together costs a lot; begin when the added value is worth it.",
                fr: "Collaborer coûte cher ; commencez quand la plus-value en vaut la peine.")
        ),
        (
            "Samenlevingsopbouw", "Werkbladen samenwerken",
            Text(
                nl: "De vormen overleg, ad hoc en netwerk, elk voor wat er nodig is.",
                en: "The forms consultation, ad hoc and network, each for what it takes.",
                fr: "Les formes concertation, ad hoc et réseau, chacune selon le besoin.")
        ),
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
            "PRONET, Arteveldehogeschool", "15 vuistregels voor vertrouwen",
            Text(
                nl: "De vijftien regels als begin van een vertrouwenscharter, in onze eigen woorden.",
                en: "The fifteen rules as the beginning of a trust charter, in our own words.",
                fr: "Les quinze règles comme point de départ d’une charte de confiance, avec nos propres mots.")
        ),
        (
            "PRONET, Arteveldehogeschool; Samenlevingsopbouw", "Arena-analyse",
            Text(
                nl:
                    "Wie ertoe doet voor een issue: machts- en hulpbronnen, vervangbaarheid, afhankelijkheid en de soorten actoren; en de zes stappen om een netwerk te starten.",
                en:
                    "Who matters for an issue: power and help resources, replaceability, dependence and the types of actors; and the six steps of starting a network.",
                fr:
                    "Qui compte pour un enjeu : ressources et moyens de pouvoir, remplaçabilité, dépendance et types d’acteurs ; et les six étapes pour démarrer un réseau."
            )
        ),
        (
            "E. Kaats, W. Opheij (2012)", "Leren samenwerken tussen organisaties",
            Text(
                nl: "De negen samenwerkingsvraagstukken, de vijf lenzen en de fasen van een samenwerking.",
                en: "The nine collaboration issues, the five lenses and the phases of a collaboration.",
                fr: "Les neuf questions de collaboration, les cinq regards et les phases d’une collaboration.")
        ),
        (
            "PRONET, Arteveldehogeschool", "Fasen-model (werkvorm)",
            Text(
                nl:
                    "Het document dat elke fase afsluit: startnota, intentieverklaring, afsprakennota of overeenkomst, projectfiche. Welke rubrieken erin staan, is ons voorstel.",
                en:
                    "The document that closes each phase: start note, letter of intent, agreement note or agreement, project sheet. Which sections they have is our proposal.",
                fr:
                    "Le document qui clôt chaque phase : note de départ, déclaration d’intention, note d’accords ou convention, fiche de projet. Le choix des rubriques est notre proposition."
            )
        ),
        (
            "VVSG", "Lokale samenwerkingsovereenkomst (geïntegreerd breed onthaal)",
            Text(
                nl: "Een overeenkomst als einde van een onderhandeling, die daarna nog kan veranderen.",
                en: "An agreement as the end of a negotiation, which can still change afterwards.",
                fr: "Une convention comme fin d’une négociation, qui peut encore évoluer ensuite.")
        ),
        (
            "Demos (sinds 2025 deel van publiq); OP/TIL; Departement Cultuur, Jeugd en Media",
            "Afsprakennota’s van netwerken vrijetijdsparticipatie: Participatiedecreet (2008) en decreet bovenlokale cultuurwerking (vanaf 2027)",
            Text(
                nl:
                    "De drie schema’s van afsprakennota’s voor deze netwerken, zoals wij de regels lazen. Ze zijn geen formulier van de overheid; vraag de geldende regels aan het departement.",
                en:
                    "The three outlines of agreement notes for these networks, as we read the rules. They are not a form of the government; ask the department for the current rules.",
                fr:
                    "Les trois schémas de notes d’accords pour ces réseaux, selon notre lecture des règles. Ce ne sont pas des formulaires des pouvoirs publics ; demandez les règles en vigueur au département."
            )
        ),
        (
            "V. Opstaele, M. Bonne, T. De Schepper; S. Vienne (PRONET, 2019)",
            "Kracht en valkuilen van netwerksamenwerking rond maatschappelijke uitdagingen",
            Text(
                nl: "Het A-B-C van ambitie en belangen, de drie niveaus van belangen en de drie orden van een vraagstuk.",
                en: "The A-B-C of ambition and interests, the three levels of interests and the three orders of an issue.",
                fr: "L’A-B-C de l’ambition et des intérêts, les trois niveaux d’intérêts et les trois ordres d’une question.")
        ),
        (
            "R. Agranoff (2012)", "Collaborating to Manage: A Primer for the Public Sector",
            Text(
                nl: "Wat een goede deelnemer en een netwerkmanager doen.", en: "What a good participant and a network manager do.",
                fr: "Ce que font un bon participant et un gestionnaire de réseau.")
        ),
        (
            "A. Willem (2013)", "Beleidsnetwerken en organisatienetwerken, zoals PRONET ze aanhaalt",
            Text(
                nl: "Beleidsnetwerken en organisatienetwerken, in het netwerkprofiel.",
                en: "Policy networks and organisational networks, in the network profile.",
                fr: "Réseaux de politique publique et réseaux d’organisations, dans le profil du réseau.")
        ),
        (
            "R. Agranoff (2007)", "Managing Within Networks: Adding Value to Public Organizations",
            Text(
                nl: "Vier finaliteiten van een netwerk.", en: "Four purposes of a network.", fr: "Quatre finalités d’un réseau.")
        ),
        (
            "K. Provan, P. Kenis (2008)",
            "Modes of network governance: structure, management, and effectiveness, Journal of Public Administration Research and Theory 18",
            Text(
                nl: "Drie bestuursvormen, vier kenmerken en drie spanningen. Hoe we hun tabel in cijfers omzetten, is van ons.",
                en: "Three forms of governance, four features and three tensions. How we turn their table into figures is our own.",
                fr: "Trois formes de gouvernance, quatre caractéristiques et trois tensions. La traduction en chiffres est la nôtre.")
        ),
        (
            "S. Kaner e.a.", "Facilitator’s Guide to Participatory Decision-Making",
            Text(
                nl:
                    "De gradaties van instemming, met de acht stappen zoals een oudere uitgave ze noemt. De derde uitgave (2014) noemt de vijfde en de zesde anders.",
                en:
                    "The gradients of agreement, with the eight steps as an older edition names them. The third edition (2014) names the fifth and the sixth differently.",
                fr:
                    "Les degrés d’accord, avec les huit degrés tels que les nomme une édition plus ancienne. La troisième édition (2014) nomme autrement le cinquième et le sixième."
            )
        ),
        (
            "G. Endenburg", "Sociocratie",
            Text(
                nl: "Beslissen met consent: genomen als niemand een beargumenteerd overwegend bezwaar heeft.",
                en: "Deciding by consent: taken when nobody has a reasoned paramount objection.",
                fr: "La décision par consentement : prise si personne n’a d’objection majeure et argumentée.")
        ),
        (
            "L. de Caluwé, E. Kaats", "Samenwerken aan maatschappelijke vraagstukken, zoals PRONET het aanhaalt",
            Text(
                nl: "Kenmerken van een maatschappelijk vraagstuk, en institutioneel of maatschappelijk gericht samenwerken.",
                en: "Marks of a societal question, and institution-oriented or challenge-oriented collaboration.",
                fr: "Caractéristiques d’une question de société, et collaboration centrée sur les institutions ou sur le défi.")
        ),
        (
            "D. Ronfeldt (1996)", "Tribes, Institutions, Markets, Networks: A Framework about Societal Evolution",
            Text(
                nl: "De vier grondvormen van organiseren.", en: "The four basic forms of organising.",
                fr: "Les quatre formes de base d’organisation.")
        ),
        (
            "Demos vzw, met F. De Rynck en de VVSG", "Lokale netwerken vrijetijdsparticipatie",
            Text(
                nl: "Drie manieren van besturen en de rol van de overheid in een netwerk.",
                en: "Three ways of governing and the role of the government in a network.",
                fr: "Trois manières de gouverner et le rôle des pouvoirs publics dans un réseau.")
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
                en: "The limits 3 and 4 between “point to work on”, “needs attention” and “strength”, as an aid to discussion.",
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
