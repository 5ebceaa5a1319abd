import Localization

/// Help with proposals, positions and decisions.
enum DecisionHelpText {
    static let topic = HelpBook.Topic(
        title: DecisionText.title, pages: [room, list, draft, one, position, link, lead, text, closing, review, action])

    private static let base = "/netwerken/:network/besluiten/:decision"
    private static let everybody = Text(
        nl:
            "Iedereen in het netwerk leest voorstellen, standpunten en besluiten. Een klad is alleen te lezen voor wie het schreef en voor de coördinator.",
        en:
            "Everybody in the network reads proposals, positions and decisions. A draft is read only by whoever wrote it and by the coordinator.",
        fr:
            "Tout le réseau lit les propositions, les positions et les décisions. Un brouillon n’est lu que par la personne qui l’a écrit et par la coordination."
    )
    private static let onlyLead = Text(
        nl: "Wie het voorstel begeleidt: de coördinator, of de vertegenwoordiger die het inbracht.",
        en: "Whoever leads the proposal: the coordinator, or the representative who proposed it.",
        fr: "La personne qui accompagne la proposition : la coordination, ou la personne qui l’a déposée au nom d’un partenaire.")

    private static let room = Help(
        key: "afspraken", routes: ["/netwerken/:network/afspraken"], title: LayoutText.name(of: .agreements),
        purpose: Text(
            nl: "In één blik zien waar jullie zijn en wat er te beslissen valt.",
            en: "See at a glance where you are and what is to be decided.",
            fr: "Voir d’un coup d’œil où vous en êtes et ce qu’il y a à décider."),
        acts: Text(
            nl:
                "Naar een voorstel gaan dat op jullie wacht, een nieuw voorstel beginnen, en naar het traject, de mandaten en het charter gaan.",
            en: "Go to a proposal that is waiting for you, begin a new one, and see the journey, the mandates and the charter.",
            fr: "Aller vers une proposition qui vous attend, en commencer une, et voir le parcours, les mandats et la charte."),
        audience: everybody,
        doubt: Text(
            nl: "Wacht er niets op jou? Dan sprak je partner zich al uit, of je spreekt niet voor een stemgerechtigde partner.",
            en: "Is nothing waiting for you? Then your partner has spoken, or you do not speak for a partner with a vote.",
            fr:
                "Rien ne vous attend ? Votre partenaire s’est déjà prononcé, ou vous ne parlez pas pour un partenaire avec voix délibérative."
        ))

    private static let list = Help(
        key: "besluiten", routes: ["/netwerken/:network/besluiten"], title: DecisionText.title,
        purpose: Text(
            nl: "Terugvinden wat voorligt en wat jullie beslisten.", en: "Find what is on the table and what you decided.",
            fr: "Retrouver ce qui est sur la table et ce que vous avez décidé."),
        acts: Text(
            nl: "Een voorstel openen om het te lezen, of een nieuw voorstel schrijven.",
            en: "Open a proposal to read it, or write a new one.",
            fr: "Ouvrir une proposition pour la lire, ou en écrire une."),
        audience: everybody,
        doubt: Text(
            nl: "Een gesloten besluit verandert nooit. Klopt het niet meer, dan volgt een nieuw voorstel het op.",
            en: "A closed decision never changes. If it is no longer right, a new proposal follows it.",
            fr: "Une décision clôturée ne change jamais. Si elle ne convient plus, une nouvelle proposition lui fait suite."))

    private static let draft = Help(
        key: "voorstel", routes: ["/netwerken/:network/besluiten/nieuw", base + "/voorstel"], title: ProposalFormText.new,
        purpose: Text(
            nl: "Opschrijven wat je voorstelt, waarom, en hoe erover beslist wordt.",
            en: "Write down what you propose, why, and how it is decided.",
            fr: "Écrire ce que vous proposez, pourquoi, et comment on décide."),
        acts: Text(
            nl: "Kies de manier van beslissen, de laatste dag en het quorum. Ze liggen vast zodra het voorstel opengaat.",
            en: "Choose the way of deciding, the last day and the quorum. They are fixed once the proposal is opened.",
            fr: "Choisissez le mode de décision, le dernier jour et le quorum. Ils sont fixés dès l’ouverture."),
        audience: everybody,
        doubt: Text(
            nl:
                "Dat zwijgen instemming is, kun je niet kiezen. Je kiest alleen of een partner die zwijgt het besluit tegenhoudt, of alleen genoemd wordt en niet gebonden is.",
            en:
                "You cannot choose that silence means consent. You only choose whether a silent partner holds the decision up, or is named and not bound.",
            fr:
                "On ne peut pas choisir que le silence vaut accord. Vous choisissez seulement si un partenaire qui se tait bloque la décision, ou est cité sans être lié."
        ))

    private static let one = Help(
        key: "besluit", routes: [base, base + "/geschiedenis"], title: DecisionText.one,
        purpose: Text(
            nl: "Zien wat voorligt of besloten is, wie gehoord is en wie nog niet.",
            en: "See what is proposed or decided, who has been heard and who has not.",
            fr: "Voir ce qui est proposé ou décidé, qui a été entendu et qui ne l’a pas été."),
        acts: Text(
            nl:
                "Een standpunt innemen voor je partner, lezen welke bezwaren er zijn en hoe ze verwerkt zijn, en de geschiedenis van alle standpunten bekijken.",
            en:
                "Take a position for your partner, read the objections and how they were addressed, and look at the history of all positions.",
            fr:
                "Prendre position pour votre partenaire, lire les objections et la façon dont elles ont été traitées, et consulter l’historique des positions."
        ),
        audience: everybody,
        doubt: Text(
            nl:
                "Waren jullie niet gehoord? Dan zijn jullie niet gebonden. Je kunt je na het sluiten alsnog aansluiten, of zeggen dat jullie dat niet doen.",
            en: "Were you not heard? Then you are not bound. After closing you can still join, or say that you do not.",
            fr:
                "Votre partenaire n’a pas été entendu ? Il n’est donc pas lié. Après la clôture, il peut encore se rallier à la décision, ou dire qu’il ne le fait pas."
        ))

    private static let position = Help(
        key: "standpunt", routes: [base + "/standpunt"], title: PositionText.take,
        purpose: Text(
            nl: "Zeggen waar je partner staat. Elke partner neemt één standpunt in.",
            en: "Say where your partner stands. Each partner takes one position.",
            fr: "Dire où se situe votre partenaire. Chaque partenaire prend une seule position."),
        acts: Text(
            nl:
                "Klik aan wat jullie zeggen. Vraag eerst advies aan collega’s als je twijfelt. Zeg het erbij als je persoonlijk akkoord gaat, maar je organisatie nog niet.",
            en:
                "Choose what you say. Ask colleagues for advice first if you are in doubt. Say so if you agree personally, but your organisation does not yet.",
            fr:
                "Choisissez ce que vous dites. En cas de doute, demandez d’abord l’avis de collègues. Précisez si votre accord est personnel et que votre organisation ne s’est pas encore prononcée."
        ),
        audience: Text(
            nl:
                "Iedereen in het netwerk ziet het standpunt, tenzij het verborgen is tot het sluiten of de stemming geheim is. Advies van collega’s lezen alleen zij.",
            en:
                "Everybody in the network sees the position, unless it is hidden until closing or the ballot is secret. Colleagues’ advice is read by them only.",
            fr:
                "Tout le réseau voit la position, sauf si elle est cachée jusqu’à la clôture ou si le vote est secret. Les avis entre collègues ne sont lus que par ces collègues."
        ),
        doubt: Text(
            nl: "Sprak een collega al? Jouw standpunt vervangt het; het eerste blijft in de geschiedenis.",
            en: "Did a colleague speak already? Your position replaces it; the first stays in the history.",
            fr: "Votre partenaire a déjà une position ? La vôtre la remplace ; la première reste dans l’historique."))

    private static let link = Help(
        key: "standpunt-mail", routes: ["/b/:token"],
        title: Text(nl: "Een standpunt uit de mail", en: "A position from the e-mail", fr: "Une position depuis l’e-mail"),
        purpose: Text(
            nl: "In twee tikken zeggen waar je partner staat.", en: "Say in two taps where your partner stands.",
            fr: "Dire en deux gestes où se situe votre partenaire."),
        acts: Text(
            nl: "De link toont het voorstel. Pas als je aanklikt wat jullie zeggen, is er iets gezegd.",
            en: "The link shows the proposal. Nothing is said until you choose what you say.",
            fr: "Le lien montre la proposition. Rien n’est dit tant que vous n’avez pas choisi."),
        audience: everybody,
        doubt: Text(
            nl: "De link is van jou: wie hem heeft, spreekt in jouw naam. Geef hem niet door.",
            en: "The link is yours: whoever has it speaks on your behalf. Do not pass it on.",
            fr: "Le lien est à vous : toute personne qui l’a parle en votre nom. Ne le transmettez pas."))

    private static let lead = Help(
        key: "voorstel-begeleiden", routes: [base + "/begeleiden"], title: ProposalFormText.manage,
        purpose: Text(
            nl: "Een voorstel openen en naar een besluit brengen.", en: "Open a proposal and bring it to a decision.",
            fr: "Ouvrir une proposition et la mener à une décision."),
        acts: Text(
            nl:
                "Een herinnering sturen aan wie nog niet gehoord is, een bezwaar verwerken, de tekst wijzigen, de laatste dag opschuiven, of het voorstel intrekken.",
            en: "Remind those not heard yet, address an objection, change the text, move the last day, or withdraw the proposal.",
            fr:
                "Envoyer un rappel aux partenaires pas encore entendus, traiter une objection, modifier le texte, reporter le dernier jour, ou retirer la proposition."
        ),
        audience: onlyLead,
        doubt: Text(
            nl:
                "Sluiten kan pas als iedereen gehoord is. Anders sluit het vanzelf na de laatste dag. Zo kan niemand een zwijgende partner voor zijn.",
            en:
                "You can close once everybody has been heard; otherwise it closes by itself after the last day. So nobody can get ahead of a silent partner.",
            fr:
                "On ne peut clôturer que lorsque tous ont été entendus. Sinon, la clôture est automatique après le dernier jour. Personne ne peut ainsi devancer un partenaire silencieux."
        ))

    private static let text = Help(
        key: "voorstel-tekst", routes: [base + "/tekst"], title: ProposalFormText.changeText,
        purpose: Text(
            nl: "Bezwaren en ideeën verwerken in een nieuwe tekst.", en: "Work objections and ideas into a new text.",
            fr: "Intégrer objections et idées dans un nouveau texte."),
        acts: Text(
            nl: "Pas de tekst aan, zeg wat er veranderde, en schrijf bij elk bezwaar hoe het verwerkt is.",
            en: "Change the text, say what changed, and write for each objection how it was addressed.",
            fr: "Modifiez le texte, dites ce qui a changé, et écrivez pour chaque objection comment elle a été traitée."),
        audience: onlyLead,
        doubt: Text(
            nl: "Wat op de vorige tekst gezegd is, telt niet voor de nieuwe. Wie al sprak, krijgt opnieuw een mail.",
            en: "What was said on the previous text does not count for the new one. Those who already spoke get another e-mail.",
            fr:
                "Ce qui a été dit sur l’ancien texte ne compte pas pour le nouveau. Les personnes qui avaient pris position reçoivent à nouveau un e-mail."
        ))

    private static let closing = Help(
        key: "uitspraak", routes: [base + "/uitspraak"], title: ClosingText.toState,
        purpose: Text(
            nl: "In gewone woorden vastleggen wat er besloten is.", en: "Fix in plain words what was decided.",
            fr: "Acter en mots simples ce qui a été décidé."),
        acts: Text(
            nl: "Schrijf de uitspraak en kies een dag om het besluit opnieuw te bekijken.",
            en: "Write the statement and choose a day to review the decision.",
            fr: "Écrivez l’énoncé et choisissez un jour pour réexaminer la décision."),
        audience: onlyLead,
        doubt: Text(
            nl: "De uitspraak schrijf je één keer. Lees haar dus na met iemand die erbij was.",
            en: "You write the statement once. So read it over with somebody who was there.",
            fr: "L’énoncé s’écrit une seule fois. Relisez-le donc avec quelqu’un qui y était."))

    private static let review = Help(
        key: "herbekijken", routes: [base + "/herbekijken"], title: ClosingText.review,
        purpose: Text(
            nl: "Nagaan of een besluit nog klopt.", en: "Check whether a decision is still right.",
            fr: "Vérifier si une décision convient encore."),
        acts: Text(
            nl: "Schrijf op wat jullie vaststelden en wanneer jullie het opnieuw bekijken.",
            en: "Write down what you found and when you will review it again.",
            fr: "Notez ce que vous avez constaté et quand vous la réexaminerez."),
        audience: onlyLead,
        doubt: Text(
            nl: "Is er iets anders nodig? Begin dan een nieuw voorstel dat dit besluit opvolgt.",
            en: "Is something else needed? Then begin a new proposal that follows this decision.",
            fr: "Faut-il autre chose ? Commencez une nouvelle proposition qui fait suite à cette décision."))

    private static let action = Help(
        key: "besluit-actie", routes: [base + "/acties"], title: ClosingText.action,
        purpose: Text(
            nl: "Opschrijven wie wat doet om het besluit uit te voeren.", en: "Write down who does what to carry out the decision.",
            fr: "Noter qui fait quoi pour exécuter la décision."),
        acts: Text(
            nl: "Zeg wat er gebeurt, wie het doet en tegen wanneer. Het staat ook bij de acties van het netwerk.",
            en: "Say what happens, who does it and by when. It is also listed among the actions of the network.",
            fr: "Dites ce qui se fait, par qui et pour quand. Cela figure aussi parmi les actions du réseau."),
        audience: Text(
            nl: "Iedereen in het netwerk ziet de acties. Meelezers voegen er geen toe.",
            en: "Everybody in the network sees the actions. Readers add none.",
            fr: "Tout le réseau voit les actions. Les lectrices et lecteurs n’en ajoutent pas."),
        doubt: Text(
            nl: "Een actie wijzig of schrap je op de pagina Werk.", en: "Change or drop an action on the Work page.",
            fr: "Modifiez ou abandonnez une action sur la page Travail."))
}
