import Localization

/// Help with a network and who takes part in it.
enum NetworkHelpText {
    static let topic = HelpBook.Topic(
        title: Text(
            nl: "Het netwerk, partners en mensen", en: "The network, partners and people", fr: "Le réseau, les partenaires et les personnes"
        ), pages: [overview, change, activity, outbox, partners, partnerNew, partner, memberNew, member, importing])

    private static let overview = Help(
        key: "overzicht", routes: ["/netwerken/:network"],
        title: Text(nl: "Overzicht van het netwerk", en: "Overview of the network", fr: "Aperçu du réseau"),
        purpose: Text(
            nl: "In één oogopslag zien hoe het netwerk ervoor staat en wat nu wacht.",
            en: "See at a glance how the network is doing and what is waiting.",
            fr: "Voir d’un coup d’œil où en est le réseau et ce qui reste à faire."),
        acts: Text(
            nl: "Naar de laatste resultaten gaan, een vragenlijst invullen, of als coördinator de volgende stap zetten.",
            en: "Go to the latest results, answer a questionnaire or, as coordinator, take the next step.",
            fr:
                "Aller aux derniers résultats, répondre à un questionnaire ou, si vous assurez la coordination, passer à l’étape suivante."
        ),
        audience: Text(
            nl: "Iedereen in het netwerk. Alleen de coördinator ziet de eerste stappen en het beheer.",
            en: "Everybody in the network. Only the coordinator sees the first steps and the management.",
            fr: "Tout le réseau. Seule la coordination voit les premiers pas et la gestion."),
        doubt: Text(
            nl: "Nog geen pijl en wortels? Die komen er na de eerste meting met genoeg antwoorden.",
            en: "No arrow and roots yet? They appear after the first measurement with enough answers.",
            fr: "Pas encore de flèche ni de racines ? Elles apparaissent après une première mesure avec assez de réponses."))

    private static let change = Help(
        key: "netwerk-wijzigen", routes: ["/netwerken/:network/wijzigen"],
        title: Text(nl: "Het netwerk wijzigen", en: "Change the network", fr: "Modifier le réseau"),
        purpose: Text(
            nl: "De naam en de beschrijving van het netwerk juist houden.", en: "Keep the name and description of the network correct.",
            fr: "Tenir à jour le nom et la description du réseau."),
        acts: Text(
            nl: "Alles aanpassen: de naam, het issue, de doelgroep, het gebied en de periode.",
            en: "Adjust everything: the name, the issue, the target group, the area and the period.",
            fr: "Tout adapter : le nom, l’enjeu, le groupe cible, la zone et la période."),
        audience: Text(
            nl: "Iedereen in het netwerk leest dit. Alleen de coördinator wijzigt het.",
            en: "Everybody in the network reads this. Only the coordinator changes it.",
            fr: "Tout le réseau lit ceci. Seule la coordination le modifie."),
        doubt: Text(
            nl: "Niet zeker van de einddatum? Laat die leeg; er gebeurt niets vanzelf op die dag.",
            en: "Not sure about the end date? Leave it empty; nothing happens by itself that day.",
            fr: "Un doute sur la date de fin ? Laissez le champ vide : rien ne se passe automatiquement ce jour-là."))

    private static let activity = Help(
        key: "activiteit", routes: ["/netwerken/:network/activiteit"], title: Text(nl: "Activiteit", en: "Activity", fr: "Activité"),
        purpose: Text(nl: "Nagaan wie wat deed en wanneer.", en: "See who did what and when.", fr: "Voir qui a fait quoi et quand."),
        acts: Text(
            nl: "Lezen. Niemand kan een regel wijzigen.", en: "Read. Nobody can change a line.",
            fr: "Lire. Personne ne peut modifier une ligne."),
        audience: Text(
            nl: "Alleen de coördinator. Dat iemand antwoordde, staat hier nooit.",
            en: "Only the coordinator. That somebody answered never appears here.",
            fr: "La coordination seulement. Le fait que quelqu’un ait répondu n’y figure jamais."),
        doubt: Text(
            nl: "Klopt er iets niet? Vraag het aan wie erbij staat, en zet het recht op de pagina zelf.",
            en: "Is something wrong? Ask the person named, and put it right on the page itself.",
            fr: "Une erreur ? Parlez-en à la personne citée et corrigez sur la page concernée."))

    private static let outbox = Help(
        key: "post", routes: ["/netwerken/:network/post"], title: Text(nl: "Uitgaande post", en: "Outbox", fr: "Courrier sortant"),
        purpose: Text(
            nl: "Zien welke uitnodigingen en herinneringen klaarstaan, vertrokken zijn of vastzitten.",
            en: "See which invitations and reminders are ready, sent or stuck.",
            fr: "Voir quelles invitations et quels rappels sont prêts, partis ou bloqués."),
        acts: Text(
            nl:
                "Een persoonlijke link kopiëren zolang de mail niet vertrokken is. Daarna kun je bij de meting een brief met dezelfde link afdrukken.",
            en:
                "Copy a personal link as long as the e-mail has not been sent. After that you can print a letter with the same link from the measurement.",
            fr:
                "Copier un lien personnel tant que l’e-mail n’est pas parti. Ensuite, vous pouvez imprimer, depuis la mesure, une lettre avec le même lien."
        ),
        audience: Text(
            nl: "Alleen de coördinator. Geef een link alleen aan de persoon voor wie hij bestemd is.",
            en: "Only the coordinator. Give a link only to the person it is for.",
            fr: "La coordination seulement. Ne donnez un lien qu’à la personne à qui il est destiné."),
        doubt: Text(
            nl: "Lukt het versturen niet, dan proberen we opnieuw. Kijk of het adres klopt.",
            en: "If sending fails, we try again. Check that the address is right.",
            fr: "Si l’envoi échoue, nous réessayons. Vérifiez que l’adresse est correcte."))

    private static let partners = Help(
        key: "partners", routes: ["/netwerken/:network/partners"],
        title: Text(nl: "Partners en mensen", en: "Partners and people", fr: "Partenaires et personnes"),
        purpose: Text(
            nl: "Zien welke organisaties meedoen en wie er namens hen komt.",
            en: "See which organisations take part and who comes for them.",
            fr: "Voir quelles organisations participent et qui vient en leur nom."),
        acts: Text(
            nl: "Als coördinator partners en mensen toevoegen of een lijst plakken. Een vertegenwoordiger past de eigen partner aan.",
            en: "As coordinator, add partners and people or paste a list. A representative adjusts their own partner.",
            fr:
                "La coordination ajoute des partenaires et des personnes, ou colle une liste. La personne qui représente un partenaire en modifie les données."
        ),
        audience: Text(
            nl: "Iedereen in het netwerk ziet namen en rollen. Mailadressen ziet alleen de coördinator.",
            en: "Everybody in the network sees names and roles. Only the coordinator sees e-mail addresses.",
            fr: "Tout le réseau voit les noms et les rôles. Seule la coordination voit les adresses e-mail."),
        doubt: Text(
            nl: "Zit iemand er voor twee organisaties? Voeg die persoon twee keer toe, met hetzelfde adres: het blijft één persoon.",
            en: "Does somebody take part for two organisations? Add them twice with the same address: they stay one person.",
            fr:
                "Quelqu’un vient pour deux organisations ? Ajoutez cette personne deux fois, avec la même adresse : elle reste une seule personne."
        ))

    private static let partnerNew = Help(
        key: "partner-toevoegen", routes: ["/netwerken/:network/partners/nieuw"],
        title: Text(nl: "Een partner toevoegen", en: "Add a partner", fr: "Ajouter un partenaire"),
        purpose: Text(
            nl: "Een organisatie, een dienst, een groep of iemand in eigen naam bij het netwerk zetten.",
            en: "Add an organisation, a service, a group or somebody in their own name to the network.",
            fr: "Ajouter au réseau une organisation, un service, un groupe ou une personne en son nom propre."),
        acts: Text(
            nl: "De naam volstaat. De rest helpt om later te vergelijken, bijvoorbeeld per domein of niveau.",
            en: "The name is enough. The rest helps to compare later, for instance by field or level.",
            fr: "Le nom suffit. Le reste aide à comparer plus tard, par exemple par domaine ou niveau."),
        audience: Text(
            nl: "Iedereen in het netwerk ziet de partner. Alleen de coördinator voegt toe.",
            en: "Everybody in the network sees the partner. Only the coordinator adds one.",
            fr: "Tout le réseau voit le partenaire. Seule la coordination ajoute."),
        doubt: Text(
            nl: "Veel tegelijk? Plak dan een lijst uit je rekenblad bij Partners.",
            en: "Many at once? Paste a list from your spreadsheet under Partners.",
            fr: "Beaucoup à la fois ? Collez une liste de votre tableur sous Partenaires."))

    private static let partner = Help(
        key: "partner", routes: ["/netwerken/:network/partners/:partner"],
        title: Text(nl: "Een partner wijzigen", en: "Change a partner", fr: "Modifier un partenaire"),
        purpose: Text(
            nl: "De gegevens van een partner juist houden.", en: "Keep the details of a partner correct.",
            fr: "Tenir à jour les données d’un partenaire."),
        acts: Text(
            nl: "Alles aanpassen, ook tot wanneer de partner meedoet en of die stemgerechtigd is.",
            en: "Adjust everything, including until when the partner takes part and whether it has a vote.",
            fr: "Tout adapter, y compris jusqu’à quand le partenaire participe et s’il a voix délibérative."),
        audience: Text(
            nl: "Iedereen in het netwerk leest mee. Wijzigen doen de coördinator en de vertegenwoordiger van deze partner.",
            en: "Everybody in the network reads it. The coordinator and this partner’s representative change it.",
            fr: "Tout le réseau peut lire. Seules la coordination et la personne qui représente ce partenaire modifient."),
        doubt: Text(
            nl: "Stopt een partner? Vul een einddatum in; zo blijven eerdere metingen kloppen.",
            en: "Is a partner leaving? Fill in an end date; that way earlier measurements stay correct.",
            fr: "Un partenaire s’en va ? Indiquez une date de fin : les mesures antérieures restent exactes."))

    private static let memberNew = Help(
        key: "mens-toevoegen", routes: ["/netwerken/:network/mensen/nieuw"],
        title: Text(nl: "Iemand toevoegen", en: "Add a person", fr: "Ajouter une personne"),
        purpose: Text(
            nl: "Iemand een plaats geven in het netwerk, voor een partner of zonder partner.",
            en: "Give somebody a place in the network, for a partner or without one.",
            fr: "Donner à quelqu’un une place dans le réseau, pour un partenaire ou sans partenaire."),
        acts: Text(
            nl: "Een naam en een adres invullen, een partner en een rol kiezen. Zonder adres print je later een brief.",
            en: "Fill in a name and an address, choose a partner and a role. Without an address you print a letter later.",
            fr: "Indiquer un nom et une adresse, choisir un partenaire et un rôle. Sans adresse, vous imprimerez une lettre plus tard."),
        audience: Text(
            nl: "De naam ziet iedereen in het netwerk, het adres alleen de coördinator.",
            en: "Everybody in the network sees the name, only the coordinator sees the address.",
            fr: "Tout le réseau voit le nom, seule la coordination voit l’adresse."),
        doubt: Text(
            nl: "Is een meting al open? Nodig de nieuwe persoon daarna uit op de pagina van die meting.",
            en: "Is a measurement open already? Then invite the new person on its page.",
            fr: "Une mesure est déjà ouverte ? Invitez ensuite cette personne sur la page de la mesure."))

    private static let member = Help(
        key: "mens", routes: ["/netwerken/:network/mensen/:person"],
        title: Text(nl: "Iemand in het netwerk", en: "Somebody in the network", fr: "Une personne du réseau"),
        purpose: Text(
            nl: "Zien welke plaats iemand heeft en die aanpassen.", en: "See what place somebody has and adjust it.",
            fr: "Voir la place de quelqu’un et l’adapter."),
        acts: Text(
            nl: "Een andere rol geven, of een plaats beëindigen.", en: "Give another role, or end a place.",
            fr: "Donner un autre rôle ou mettre fin à une place."),
        audience: Text(nl: "Alleen de coördinator.", en: "Only the coordinator.", fr: "La coordination seulement."),
        doubt: Text(
            nl: "De enige coördinator kan niet weg: maak eerst iemand anders coördinator.",
            en: "The only coordinator cannot go: make somebody else coordinator first.",
            fr: "La seule personne à la coordination ne peut pas partir : confiez d’abord la coordination à quelqu’un d’autre."))

    private static let importing = Help(
        key: "lijst-plakken", routes: ["/netwerken/:network/importeren", "/netwerken/:network/importeren/voorbeeld"],
        title: Text(nl: "Een lijst plakken", en: "Paste a list", fr: "Coller une liste"),
        purpose: Text(
            nl: "Alle partners en mensen in één keer toevoegen vanuit een rekenblad.",
            en: "Add all partners and people at once from a spreadsheet.",
            fr: "Ajouter tous les partenaires et toutes les personnes à la fois depuis un tableur."),
        acts: Text(
            nl: "Plak de lijst en bekijk het voorbeeld. De lijst wordt pas toegevoegd als je bevestigt.",
            en: "Paste the list and look at the preview. It is added only when you confirm.",
            fr: "Collez la liste et regardez l’aperçu. Elle n’est ajoutée qu’après votre confirmation."),
        audience: Text(
            nl: "Alleen de coördinator ziet de lijst. Namen en rollen ziet daarna het hele netwerk.",
            en: "Only the coordinator sees the list. Afterwards the whole network sees names and roles.",
            fr: "Seule la coordination voit la liste. Ensuite, tout le réseau voit les noms et les rôles."),
        doubt: Text(
            nl: "Een regel die we niet kunnen lezen, blijft staan met de reden. Wie er al is, komt er geen tweede keer bij.",
            en: "A line we cannot read stays, with the reason. Those who are there already are not added twice.",
            fr: "Une ligne illisible reste affichée, avec la raison. Les personnes déjà présentes ne sont pas ajoutées une seconde fois."))

}
