import Localization

/// Help with ambition, interests and commitment.
enum InterestHelpText {
    static let topic = HelpBook.Topic(
        title: InterestText.title, pages: [map, partner, fillIn, own, commitment, mark])

    private static let map = Help(
        key: "belangenkaart", routes: ["/netwerken/:network/belangen"],
        title: InterestText.map,
        purpose: Text(
            nl: "Naast elkaar zien wat elke partner drijft, waarom die meedoet en wat die inbrengt.",
            en: "See side by side what drives each partner, why they take part and what they bring in.",
            fr: "Voir côte à côte ce qui anime chaque partenaire, pourquoi il participe et ce qu’il apporte."),
        acts: Text(
            nl: "Lezen wat er staat en wat nog leeg is, tekens zetten, afdrukken of de kaart meenemen.",
            en: "Read what is there and what is still empty, set marks, print the map or take it along.",
            fr: "Lire ce qui s’y trouve et ce qui est encore vide, placer des repères, imprimer ou télécharger la carte."),
        audience: Text(
            nl: "Iedereen in het netwerk. Wat het iemand persoonlijk oplevert, staat er alleen als die persoon het deelt.",
            en: "Everybody in the network. What somebody personally gets out of it is only there if that person shares it.",
            fr: "Tout le réseau. Ce que cela apporte à une personne n’y figure que si elle le partage."),
        doubt: Text(
            nl: "Staat iets niet in de som? Alleen wat in dezelfde eenheid geteld is, tellen we op.",
            en: "Is something not in the sum? We only add up what is counted in the same unit.",
            fr: "Quelque chose n’est pas dans la somme ? Nous n’additionnons que ce qui est compté dans la même unité."))

    private static let partner = Help(
        key: "belangen-partner", routes: ["/netwerken/:network/belangen/partners/:partner"],
        title: Text(nl: "De belangen van een partner", en: "The interests of a partner", fr: "Les intérêts d’un partenaire"),
        purpose: Text(
            nl: "Alles over één partner lezen, en hoe het groeide.", en: "Read everything about one partner, and how it grew.",
            fr: "Lire tout ce qui concerne un partenaire, et son évolution."),
        acts: Text(
            nl: "Wie voor de partner komt, vult in, wijzigt en haalt een vroegere tekst terug.",
            en: "Those who come for the partner fill in, change, and bring back an earlier text.",
            fr: "Les personnes du partenaire remplissent, modifient et récupèrent un texte précédent."),
        audience: Text(
            nl: "Iedereen in het netwerk. Over de gevoeligheden beslist de partner zelf.",
            en: "Everybody in the network. The partner decides about the sensitivities.",
            fr: "Tout le réseau. Le partenaire décide pour les sensibilités."),
        doubt: Text(
            nl: "Heeft een partner nog niemand, dan typt de coördinator in hun plaats. De pagina zegt dat.",
            en: "If a partner has nobody yet, the coordinator types in their place. The page says so.",
            fr: "Si un partenaire n’a encore personne, la coordination saisit à sa place. La page l’indique."))

    private static let fillIn = Help(
        key: "belangen-invullen", routes: ["/netwerken/:network/belangen/partners/:partner/wijzigen"],
        title: Text(nl: "Belangen invullen", en: "Fill in interests", fr: "Remplir les intérêts"),
        purpose: Text(
            nl: "Opschrijven wat jullie drijft en waarom jullie meedoen.", en: "Write down what drives you and why you take part.",
            fr: "Écrire ce qui vous anime et pourquoi vous participez."),
        acts: Text(
            nl: "Invullen wat je al weet. Wat je wijzigt, wordt een nieuwe versie met een datum.",
            en: "Fill in what you know already. What you change becomes a new version with a date.",
            fr: "Remplir ce que vous savez déjà. Ce que vous modifiez devient une nouvelle version datée."),
        audience: Text(
            nl: "Iedereen in het netwerk leest de ambitie en de belangen. Bij de gevoeligheden kies je wie ze leest.",
            en: "Everybody in the network reads the ambition and the interests. For the sensitivities you choose who reads them.",
            fr: "Tout le réseau lit l’ambition et les intérêts. Pour les sensibilités, vous choisissez qui les lit."),
        doubt: Text(
            nl: "Schrijft een collega tegelijk? Dan zie je beide teksten en gaat er niets verloren.",
            en: "Is a colleague writing at the same time? Then you see both texts and nothing is lost.",
            fr: "Une autre personne écrit en même temps ? Vous voyez alors les deux textes et rien n’est perdu."))

    private static let own = Help(
        key: "belang-van-mezelf", routes: ["/netwerken/:network/belangen/partners/:partner/mezelf"],
        title: InterestFormText.aboutMe,
        purpose: Text(
            nl: "Voor jezelf opschrijven wat het jou oplevert om mee te doen.",
            en: "Write down for yourself what you get out of taking part.",
            fr: "Écrire pour vous-même ce que cette participation vous apporte."),
        acts: Text(
            nl: "Schrijven, delen met het netwerk, het delen weer intrekken, of alles wissen.",
            en: "Write, share with the network, stop sharing, or erase everything.",
            fr: "Écrire, partager avec le réseau, annuler ce partage, ou tout effacer."),
        audience: Text(
            nl: "Alleen jij, tot je het deelt. Dan leest het netwerk alleen je nieuwste tekst, met je naam.",
            en: "Only you, until you share it. Then the network reads only your newest text, with your name.",
            fr:
                "Personne d’autre que vous, jusqu’à ce que vous le partagiez. Le réseau ne lit alors que votre dernier texte, avec votre nom."
        ),
        doubt: Text(
            nl: "Toch niet? Trek het delen in: de tekst verdwijnt meteen van de kaart.",
            en: "Changed your mind? Stop sharing: the text disappears from the map at once.",
            fr: "Vous changez d’avis ? Annulez le partage : le texte disparaît aussitôt de la carte."))

    private static let commitment = Help(
        key: "inbreng",
        routes: [
            "/netwerken/:network/belangen/partners/:partner/inbreng/nieuw", "/netwerken/:network/belangen/inbreng/:commitment/wijzigen",
        ],
        title: Text(nl: "Wat een partner inbrengt", en: "What a partner brings in", fr: "Ce qu’un partenaire apporte"),
        purpose: Text(
            nl: "Zeggen wat jullie willen inbrengen: welke hulpbron, hoeveel en tot wanneer.",
            en: "Say what you want to bring in: which resource, how much and until when.",
            fr: "Dire ce que vous voulez apporter : quelle ressource, combien et jusqu’à quand."),
        acts: Text(
            nl: "Een getal met zijn eenheid invullen, of het in woorden zeggen.", en: "Fill in a number with its unit, or say it in words.",
            fr: "Indiquer un nombre et son unité, ou le dire en mots."),
        audience: Text(nl: "Iedereen in het netwerk.", en: "Everybody in the network.", fr: "Tout le réseau."),
        doubt: Text(
            nl: "Lukt het niet meer? Zeg dat jullie het niet langer inbrengen; wat er stond, blijft leesbaar.",
            en: "No longer possible? Say that you no longer bring it in; what was there stays readable.",
            fr: "Ce n’est plus possible ? Indiquez que vous ne l’apportez plus ; ce qui s’y trouvait reste lisible."))

    private static let mark = Help(
        key: "teken", routes: ["/netwerken/:network/belangen/tekens/nieuw", "/netwerken/:network/belangen/tekens/:mark/wijzigen"],
        title: Text(nl: "Een teken op de kaart", en: "A mark on the map", fr: "Un repère sur la carte"),
        purpose: Text(
            nl: "Aanduiden waar belangen gedeeld, verenigbaar of botsend zijn.",
            en: "Show where interests are shared, compatible or clashing.",
            fr: "Indiquer où les intérêts sont partagés, compatibles ou en tension."),
        acts: Text(
            nl: "Twee teksten van twee partners kiezen, of een thema noemen, en zeggen waarom jullie dat zo zien.",
            en: "Choose two texts of two partners, or name a theme, and say why you see it that way.",
            fr: "Choisir deux textes de deux partenaires, ou nommer un thème, et dire pourquoi vous le voyez ainsi."),
        audience: Text(
            nl: "Iedereen in het netwerk leest het. Wie het zette en de coördinator kunnen het wijzigen.",
            en: "Everybody in the network reads it. Whoever set it and the coordinator can change it.",
            fr: "Tout le réseau le lit. La personne qui l’a placé et la coordination peuvent le modifier."),
        doubt: Text(
            nl: "Verandert een tekst later? Dan staat dat bij het teken.", en: "Does a text change later? Then the mark says so.",
            fr: "Un texte change plus tard ? Le repère l’indique alors."))
}
