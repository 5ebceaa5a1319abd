import Localization

/// Help with arena analyses.
enum ArenaHelpText {
    static let topic = HelpBook.Topic(
        title: Text(nl: "Kiezen met wie", en: "Choosing with whom", fr: "Choisir avec qui"),
        pages: [arenas, arena, actor, rating, differences, sharing, versions])

    private static let base = "/netwerken/:network/arena"
    private static let onlyMakers = Text(
        nl: "Alleen de makers van de arena, en nooit wie voor die actor komt.",
        en: "Only the makers of the arena, and never those who come for that actor.",
        fr: "Seules les personnes qui élaborent l’arène, et jamais celles qui viennent pour cet acteur.")

    private static let arenas = Help(
        key: "arenas", routes: [base, base + "/nieuw", base + "/:arena/wijzigen"],
        title: Text(nl: "Arena-analyses", en: "Arena analyses", fr: "Analyses de l’arène"),
        purpose: Text(
            nl: "Kiezen met wie je samenwerkt aan een issue, en zien van wie je afhangt.",
            en: "Choose whom to work with on an issue, and see on whom you depend.",
            fr: "Choisir avec qui collaborer autour d’un enjeu, et voir de qui vous dépendez."),
        acts: Text(
            nl:
                "Een arena beginnen en kiezen met wie je ze maakt. Wie begint, leidt: die kiest de makers, sluit de inschatting, deelt en gooit weg.",
            en:
                "Begin an arena and choose who makes it with you. Whoever begins leads: they choose the makers, close the rating, share and throw away.",
            fr:
                "Commencer une arène et choisir qui l’élabore avec vous. La personne qui commence mène : elle choisit les autres, clôture l’estimation, partage et supprime."
        ),
        audience: Text(
            nl: "Je ziet alleen arena’s die je mee maakt of die met jou gedeeld zijn. Ook de coördinator ziet geen andere.",
            en: "You only see arenas that you make or that are shared with you. The coordinator sees no others either.",
            fr: "Vous ne voyez que les arènes que vous élaborez ou qui sont partagées avec vous. La coordination n’en voit pas d’autres."),
        doubt: Text(
            nl: "Weggegooid? Wie leidt, kan de arena dertig dagen lang terughalen, onderaan de lijst.",
            en: "Thrown away? Whoever leads can bring the arena back for thirty days, at the bottom of the list.",
            fr: "Supprimée ? La personne qui mène peut récupérer l’arène pendant trente jours, au bas de la liste."))

    private static let arena = Help(
        key: "arena", routes: [base + "/:arena"], title: Text(nl: "Een arena", en: "An arena", fr: "Une arène"),
        purpose: Text(
            nl: "De actoren met hun hulpbronnen, de afhankelijkheid die daaruit volgt, en wie ontbreekt.",
            en: "The actors with their resources, the dependence that follows, and who is missing.",
            fr: "Les acteurs avec leurs ressources, la dépendance qui en découle, et qui manque."),
        acts: Text(
            nl:
                "Actoren toevoegen, inschatten, verschillen bespreken, de rangorde aanpassen met een reden, en de vraag beantwoorden wie niet aan tafel zit.",
            en: "Add actors, rate, discuss differences, change the rank with a reason, and answer who is not at the table.",
            fr: "Ajouter des acteurs, estimer, discuter des différences, modifier le rang en le motivant, et dire qui n’est pas à la table."
        ),
        audience: Text(
            nl:
                "De makers, behalve de rij over hun eigen partner. Ook mensen met wie de arena gedeeld is, als ze niet voor een actor komen.",
            en: "The makers, except the row about their own partner. Also people it is shared with, if they do not come for an actor.",
            fr:
                "Les personnes qui l’élaborent, sauf la ligne sur leur propre partenaire. Et celles avec qui elle est partagée, si elles ne viennent pas pour un acteur."
        ),
        doubt: Text(
            nl: "Staat er ‘voorlopig’? Dan verschillen jullie nog, en telt de middelste waarde tot jullie iets afspreken.",
            en: "Does it say ‘provisional’? Then you still differ, and the middle value counts until you agree.",
            fr:
                "Il est écrit « provisoire » ? Vos avis diffèrent encore, et la valeur du milieu compte jusqu’à ce que vous conveniez d’une autre."
        ))

    private static let actor = Help(
        key: "actor",
        routes: [
            base + "/:arena/actoren/nieuw", base + "/:arena/actoren/:actor", base + "/:arena/actoren/:actor/rang",
            base + "/:arena/hulpbronnen/:resource",
        ], title: Text(nl: "Een actor in de arena", en: "An actor in the arena", fr: "Un acteur de l’arène"),
        purpose: Text(
            nl: "Zeggen wie de actor is en wat die zou kunnen inbrengen.", en: "Say who the actor is and what they could bring.",
            fr: "Dire qui est l’acteur et ce qu’il pourrait apporter."),
        acts: Text(
            nl:
                "Gegevens en hulpbronnen aanvullen, weghalen en terugzetten. Twee actoren met dezelfde naam? Je kiest zelf of het om dezelfde gaat; samenvoegen kun je ongedaan maken.",
            en:
                "Fill in details and resources, take out and put back. Two actors with the same name? You choose whether they are the same; merging can be undone.",
            fr:
                "Compléter les données et les ressources, retirer et remettre. Deux acteurs du même nom ? Vous dites si c’est le même ; une fusion peut être annulée."
        ),
        audience: onlyMakers,
        doubt: Text(
            nl: "Wijzigde iemand anders dit intussen? Dan zie je beide teksten en gaat er niets verloren.",
            en: "Did somebody else change this meanwhile? Then you see both texts and nothing is lost.",
            fr: "Quelqu’un a modifié ceci entre-temps ? Vous voyez les deux textes et rien n’est perdu."))

    private static let rating = Help(
        key: "inschatting", routes: [base + "/:arena/inschatting"],
        title: Text(nl: "Mijn inschatting", en: "My rating", fr: "Mon estimation"),
        purpose: Text(
            nl: "Zelf nadenken vóór je de anderen hoort.", en: "Think for yourself before you hear the others.",
            fr: "Réfléchir vous-même avant d’entendre les autres."),
        acts: Text(
            nl: "Per hulpbron belangrijkheid en vervangbaarheid kiezen, later voortdoen, of afronden.",
            en: "Choose importance and replaceability for each resource, go on later, or finish.",
            fr: "Choisir l’importance et la remplaçabilité de chaque ressource, continuer plus tard, ou terminer."),
        audience: Text(
            nl:
                "Niemand, tot jij en de anderen klaar zijn of tot wie leidt de inschatting sluit. Daarna zien de makers hoeveel mensen wat kozen, zonder namen.",
            en:
                "Nobody, until you and the others are finished or whoever leads closes the rating. Then the makers see how many people chose what, without names.",
            fr:
                "Personne, jusqu’à ce que vous et les autres ayez terminé ou que la personne qui mène clôture l’estimation. Ensuite, les personnes qui élaborent l’arène voient combien ont choisi quoi, sans les noms."
        ),
        doubt: Text(
            nl: "Haalde iemand een actor weg terwijl je bezig was? Dat staat er dan bij, en al het andere is bewaard.",
            en: "Did somebody take out an actor while you were busy? It says so, and everything else is saved.",
            fr: "Quelqu’un a retiré un acteur pendant ce temps ? C’est indiqué, et tout le reste est enregistré."))

    private static let differences = Help(
        key: "verschillen", routes: [base + "/:arena/verschillen"],
        title: Text(nl: "De verschillen", en: "The differences", fr: "Les différences"),
        purpose: Text(
            nl: "Zien waar jullie anders denken, en iets afspreken.", en: "See where you think differently, and agree on something.",
            fr: "Voir où vos avis diffèrent, et convenir d’une valeur."),
        acts: Text(
            nl: "Vastleggen wat de groep afspreekt, zodra iedereen klaar is met inschatten of de inschatting gesloten is.",
            en: "Write down what the group agrees, once everybody has finished rating or the rating is closed.",
            fr: "Noter ce dont le groupe convient, dès que chacun a terminé ou que l’estimation est clôturée."),
        audience: onlyMakers,
        doubt: Text(
            nl: "Toch geen afspraak? Zet beide waarden op ‘open’ en bewaar.",
            en: "No agreement after all? Set both values to ‘open’ and save.",
            fr: "Finalement pas d’accord ? Mettez les deux valeurs sur « ouvert » et enregistrez."))

    private static let sharing = Help(
        key: "arena-delen", routes: [base + "/:arena/delen"],
        title: Text(nl: "Een arena delen", en: "Sharing an arena", fr: "Partager une arène"),
        purpose: Text(
            nl: "Kiezen wie buiten de makers mag meekijken.", en: "Choose who may look besides the makers.",
            fr: "Choisir qui peut regarder en plus des personnes qui l’élaborent."),
        acts: Text(
            nl: "Mensen aanvinken, het delen stoppen, en zien wie keek.", en: "Tick people, stop sharing, and see who looked.",
            fr: "Cocher des personnes, arrêter le partage, et voir qui a regardé."),
        audience: Text(
            nl: "Alleen wie leidt, ziet deze pagina.", en: "Only whoever leads sees this page.",
            fr: "Seule la personne qui mène voit cette page."),
        doubt: Text(
            nl: "Kun je iemand niet kiezen? Dan staat die of een partner van die persoon in de arena.",
            en: "Can you not choose somebody? Then they or a partner of theirs are in the arena.",
            fr: "Vous ne pouvez pas choisir quelqu’un ? Cette personne ou son partenaire figure dans l’arène."))

    private static let versions = Help(
        key: "arena-versies", routes: [base + "/:arena/versies", base + "/:arena/versies/:frozen"],
        title: Text(nl: "Versies van een arena", en: "Versions of an arena", fr: "Versions d’une arène"),
        purpose: Text(
            nl: "Terugkijken: wie kwam erbij, wie viel weg, wat veranderde.", en: "Look back: who came, who went, what changed.",
            fr: "Regarder en arrière : qui est venu, qui est parti, qu’est-ce qui a changé."),
        acts: Text(
            nl: "Een versie vastleggen, twee data vergelijken, en een kopie beginnen.",
            en: "Freeze a version, compare two dates, and begin a copy.",
            fr: "Figer une version, comparer deux dates, et commencer une copie."),
        audience: onlyMakers,
        doubt: Text(
            nl: "Een vastgelegde versie verandert nooit meer, ook niet als je de arena wijzigt.",
            en: "A frozen version never changes, even when you change the arena.",
            fr: "Une version figée ne change plus jamais, même si vous modifiez l’arène."))
}
