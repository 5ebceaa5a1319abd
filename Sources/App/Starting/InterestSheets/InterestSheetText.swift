import Localization

/// Words of the two worksheets on interests: the A-B-C, and the three levels.
enum InterestSheetText {
    static let abcTitle = Text(
        nl: "Het A-B-C van ambitie en belangen", en: "The A-B-C of ambition and interests", fr: "L’A-B-C de l’ambition et des intérêts")
    static let abcWhy = Text(
        nl:
            "Voor partners die beginnen: per organisatie opschrijven wat je drijft, waarom je meedoet en wat je inbrengt, voor jullie een intentie op papier zetten.",
        en:
            "For partners who are starting: write down for each organisation what drives you, why you take part and what you bring in, before you put an intention on paper.",
        fr:
            "Pour les partenaires qui démarrent : noter par organisation ce qui vous anime, pourquoi vous participez et ce que vous apportez, avant de mettre une intention par écrit."
    )
    static let levelsTitle = Text(nl: "Drie niveaus van belangen", en: "Three levels of interests", fr: "Trois niveaux d’intérêts")
    static let levelsWhy = Text(
        nl:
            "Voor iedereen aan tafel, wanneer jullie elkaar leren kennen: wat levert samenwerken op voor het netwerk, voor je organisatie en voor jou?",
        en:
            "For everybody at the table, while you get to know each other: what does working together bring the network, your organisation and you?",
        fr:
            "Pour tous autour de la table, quand vous faites connaissance : qu’apporte la collaboration au réseau, à votre organisation et à vous ?"
    )
    static let source = Text(
        nl:
            "De drie niveaus van belangen zijn van V. Opstaele, M. Bonne en T. De Schepper (PRONET, Arteveldehogeschool); het A-B-C van ambitie en belangen volgt S. Vienne (PRONET), Kracht en valkuilen van netwerksamenwerking, 2019. De vragen, het voorbeeld en het begeleidersblad zijn van ons; dit is niet hun officiële versie.",
        en:
            "The three levels of interests are by V. Opstaele, M. Bonne and T. De Schepper (PRONET, Arteveldehogeschool); the A-B-C of ambition and interests follows S. Vienne (PRONET), Kracht en valkuilen van netwerksamenwerking, 2019. The questions, the example and the facilitator’s sheet are ours; this is not their official version.",
        fr:
            "Les trois niveaux d’intérêts sont de V. Opstaele, M. Bonne et T. De Schepper (PRONET, Arteveldehogeschool) ; l’A-B-C de l’ambition et des intérêts suit S. Vienne (PRONET), Kracht en valkuilen van netwerksamenwerking, 2019. Les questions, l’exemple et la fiche d’animation sont de nous ; ce n’est pas leur version officielle."
    )

    static let exampleIntro = Text(
        nl: "Drie partners van een verzonnen netwerk in Waterbeke, dat kinderen in de vakantie een warme maaltijd wil geven.",
        en: "Three partners of an invented network in Waterbeke that wants to give children a warm meal during the holidays.",
        fr: "Trois partenaires d’un réseau inventé à Waterbeke, qui veut offrir aux enfants un repas chaud pendant les vacances.")
    static let levelsIntro = Text(
        nl: "Twee mensen uit hetzelfde verzonnen netwerk, elk op drie niveaus.",
        en: "Two people from the same invented network, each at three levels.",
        fr: "Deux personnes du même réseau inventé, chacune à trois niveaux.")
    static let level = Text(nl: "Niveau", en: "Level", fr: "Niveau")
    static let stands = Text(nl: "Wat valt op?", en: "What stands out?", fr: "Qu’est-ce qui frappe ?")

    static let partners: [(name: Text, ambition: Text, interests: Text, commitment: Text)] = [
        (
            Text(nl: "Buurthuis De Kachel", en: "De Kachel community centre", fr: "Maison de quartier De Kachel"),
            Text(
                nl: "Geen kind in Waterbeke slaat in de vakantie een maaltijd over.",
                en: "No child in Waterbeke skips a meal during the holidays.",
                fr: "Aucun enfant de Waterbeke ne saute un repas pendant les vacances."),
            Text(
                nl: "Ouders leren ons kennen: onze deur staat open, ook voor wie geen hulp vraagt.",
                en: "Parents get to know us: our door is open, also to those who ask for no help.",
                fr: "Les parents nous découvrent : notre porte est ouverte, même à qui ne demande pas d’aide."),
            Text(
                nl: "Keuken, drie dagen per week. Vier vrijwilligers.", en: "Kitchen, three days a week. Four volunteers.",
                fr: "Cuisine, trois jours par semaine. Quatre bénévoles.")
        ),
        (
            Text(nl: "Basisschool Het Anker", en: "Het Anker primary school", fr: "École primaire Het Anker"),
            Text(
                nl: "Kinderen zijn in september even fit als in juni.", en: "Children are as fit in September as in June.",
                fr: "En septembre, les enfants sont aussi en forme qu’en juin."),
            Text(
                nl: "Minder zorgen op de eerste schooldag. De refter die anders leegstaat, wordt gebruikt.",
                en: "Fewer worries on the first day of school. The dining hall, otherwise empty, is used.",
                fr: "Moins de soucis à la rentrée. Le réfectoire sert, au lieu de rester vide."),
            Text(
                nl: "Refter in juli. Wie in augustus opent, weten we nog niet.",
                en: "Dining hall in July. We do not know yet who opens it in August.",
                fr: "Réfectoire en juillet. Nous ne savons pas encore qui ouvre en août.")
        ),
        (
            Text(nl: "Dienst Welzijn", en: "Welfare service", fr: "Service de l’action sociale"),
            Text(
                nl: "Armoede bij kinderen verdwijnt uit onze gemeente.", en: "Child poverty disappears from our municipality.",
                fr: "La pauvreté infantile disparaît de notre commune."),
            Text(
                nl: "Weten welke gezinnen we nu niet bereiken.", en: "Knowing which families we do not reach now.",
                fr: "Savoir quelles familles nous n’atteignons pas aujourd’hui."),
            Text(nl: "Nog leeg.", en: "Still empty.", fr: "Encore vide.")
        ),
    ]

    static let abcFindings: [Text] = [
        Text(
            nl: "Naast de hoogste ambitie staat het minste commitment. Dat is geen verwijt, wel de eerste vraag van het gesprek.",
            en: "The highest ambition has the least commitment beside it. That is no reproach, but the first question of the conversation.",
            fr:
                "L’ambition la plus élevée est celle qui va avec le moins d’engagement. Ce n’est pas un reproche, mais la première question de la discussion."
        ),
        Text(
            nl: "De belangen verschillen, maar botsen niet: een volle refter en een open deur gaan samen.",
            en: "The interests differ but do not clash: a full dining hall and an open door go together.",
            fr: "Les intérêts diffèrent sans être en tension : un réfectoire rempli et une porte ouverte vont de pair."),
    ]

    static let people: [(name: Text, network: Text, organisation: Text, individual: Text)] = [
        (
            Text(nl: "Aïcha, brugfiguur op school", en: "Aïcha, link worker at the school", fr: "Aïcha, personne relais à l’école"),
            Text(
                nl: "Samen kennen we elk gezin; ieder apart kent er maar een deel.",
                en: "Together we know every family; alone, each of us knows only some.",
                fr: "Ensemble, nous connaissons chaque famille ; seul, chacun n’en connaît qu’une partie."),
            Text(
                nl: "De school krijgt signalen vóór het te laat is.", en: "The school gets signals before it is too late.",
                fr: "L’école reçoit des signaux avant qu’il ne soit trop tard."),
            Text(
                nl: "Ik sta er niet meer alleen voor met verhalen die blijven hangen.",
                en: "I am no longer alone with stories that stay with me.",
                fr: "Je ne suis plus seule avec des histoires qui restent en tête.")
        ),
        (
            Text(
                nl: "Bert, coördinator van het buurthuis", en: "Bert, coordinator of the community centre",
                fr: "Bert, coordinateur de la maison de quartier"),
            Text(
                nl: "Wat we aanbieden, sluit op elkaar aan.", en: "What we offer fits together.", fr: "Nos offres se complètent."),
            Text(
                nl: "Een vast bedrag, in plaats van het elk jaar opnieuw te moeten vragen.",
                en: "A fixed amount instead of asking again every year.",
                fr: "Un montant fixe, au lieu de redemander chaque année."),
            Text(nl: "Dat houdt Bert voor zichzelf.", en: "Bert keeps this to himself.", fr: "Bert le garde pour lui.")
        ),
    ]

    static let levelsFindings: [Text] = [
        Text(
            nl: "Niet alles hoeft op tafel. Wie iets voor zich houdt, doet niet minder mee.",
            en: "Not everything has to be on the table. Whoever keeps something to themselves takes part no less.",
            fr: "Tout ne doit pas être mis sur la table. Qui garde quelque chose pour soi ne participe pas moins."),
        Text(
            nl: "Drie niveaus in evenwicht houden is werk dat terugkomt: vraag het elk jaar opnieuw.",
            en: "Keeping three levels in balance is work that keeps coming back: ask again every year.",
            fr: "Garder trois niveaux en équilibre est un travail qui revient : posez la question chaque année."),
    ]

    static let abcNext: [Text] = [
        Text(
            nl: "Vul dit per partner in binnen jullie netwerk, bij Partners, Belangenkaart.",
            en: "Fill this in per partner inside your network, under Partners, Map of interests.",
            fr: "Remplissez-le par partenaire dans votre réseau, sous Partenaires, Carte des intérêts."),
        Text(
            nl: "Zet tekens waar belangen gedeeld, verenigbaar of botsend zijn.",
            en: "Set marks where interests are shared, compatible or clashing.",
            fr: "Placez des repères là où les intérêts sont partagés, compatibles ou en tension."),
        Text(
            nl: "Neem wat gedeeld is mee naar jullie intentieverklaring.", en: "Take what is shared along to your letter of intent.",
            fr: "Reprenez ce qui est partagé dans votre déclaration d’intention."),
    ]

    static let levelsNext: [Text] = [
        Text(
            nl: "Schrijf in jullie netwerk eerst voor jezelf op wat het jou oplevert. Niemand leest mee tot je het deelt.",
            en: "In your network, first write down for yourself what you get out of it. Nobody else reads it until you share it.",
            fr:
                "Dans votre réseau, notez d’abord pour vous-même ce que vous en retirez. Personne d’autre ne lit ce texte tant que vous ne le partagez pas."
        ),
        Text(
            nl: "Bespreek daarna in je organisatie waarom jullie er tijd in steken.",
            en: "Then discuss in your organisation why you put time into it.",
            fr: "Discutez ensuite dans votre organisation des raisons d’y consacrer du temps."),
    ]

    // On paper.
    static let organisation = Text(nl: "Organisatie:", en: "Organisation:", fr: "Organisation :")
    static let date = Text(nl: "Datum:", en: "Date:", fr: "Date :")
    static let howFar = Text(nl: "Dit is vooral:", en: "This is mostly:", fr: "C’est surtout :")
    static let keep = Text(
        nl: "Dit deel is van jou. Vouw het om en bewaar het; vertel alleen wat je wilt.",
        en: "This part is yours. Fold it over and keep it; tell only what you want to.",
        fr: "Cette partie est à vous. Repliez-la et gardez-la ; ne dites que ce que vous voulez.")
}
