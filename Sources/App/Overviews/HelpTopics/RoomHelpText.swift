import Localization

/// Help with answering without an invitation: guest links and rooms.
enum RoomHelpText {
    static let pages = [room, writing, guestLink]

    private static let room = Help(
        key: "zaal", routes: ["/netwerken/:network/metingen/:round/zaal", "/netwerken/:network/metingen/:round/zaal/affiche"],
        title: Text(nl: "Een zaal", en: "A room", fr: "Une salle"),
        purpose: Text(
            nl: "Samen antwoorden, elk op de eigen telefoon, met de verdeling op het grote scherm.",
            en: "Answer together, each on their own phone, with the spread on the big screen.",
            fr: "Répondre ensemble, chacun sur son téléphone, avec la répartition à l’écran."),
        acts: Text(
            nl:
                "Open een zaal, laat mensen de code intikken en start de zaal. De pijltjestoetsen gaan naar een andere stelling, de spatiebalk start en pauzeert.",
            en:
                "Open a room, let people type the code and start the room. The arrow keys go to another statement, the space bar starts and pauses.",
            fr:
                "Ouvrez une salle, faites taper le code et démarrez la salle. Les flèches passent à une autre affirmation, la barre d’espace démarre et met en pause."
        ),
        audience: Text(
            nl: "Alleen de coördinator leidt een zaal. Meedoen kan iedereen met de code, zonder account.",
            en: "Only the coordinator leads a room. Anybody with the code can join, without an account.",
            fr: "Seule la coordination anime une salle. Toute personne qui a le code peut participer, sans compte."),
        doubt: Text(
            nl: "Valt je computer uit, dan gebeurt er niets met de zaal: open deze pagina opnieuw. Na twaalf uur eindigt ze vanzelf.",
            en: "If your computer fails, nothing happens to the room: open this page again. After twelve hours it ends by itself.",
            fr:
                "Si votre ordinateur tombe en panne, rien n’arrive à la salle : rouvrez cette page. Après douze heures, elle se ferme d’elle-même."
        ))

    private static let writing = Help(
        key: "zaal-teksten", routes: ["/netwerken/:network/metingen/:round/zaal/teksten"],
        title: Text(nl: "Teksten uit de zaal", en: "Texts from the room", fr: "Les textes de la salle"),
        purpose: Text(
            nl: "Nalezen wat mensen in de zaal schrijven, voor het op het grote scherm komt.",
            en: "Read what people write in the room before it comes on the big screen.",
            fr: "Relire ce que les gens écrivent dans la salle avant que cela paraisse à l’écran."),
        acts: Text(
            nl: "Toon een woord, een idee of een antwoord, of toon het niet. Je kunt altijd op je besluit terugkomen.",
            en: "Show a word, an idea or an answer, or do not show it. You can always change your mind.",
            fr: "Montrez un mot, une idée ou une réponse, ou ne les montrez pas. Vous pouvez toujours changer d’avis."),
        audience: Text(
            nl: "Alleen de coördinator ziet deze pagina. Van wie een tekst is, staat nergens.",
            en: "Only the coordinator sees this page. Whose a text is stands nowhere.",
            fr: "Seule la coordination voit cette page. L’auteur d’un texte n’est indiqué nulle part."),
        doubt: Text(
            nl:
                "Herken je iemand in een tekst, toon hem dan niet. Na de zaal staat hij bij de toelichtingen, waar je er woorden uit kunt weglaten.",
            en:
                "If you recognise somebody in a text, do not show it. After the room it stands with the remarks, where you can leave words out.",
            fr:
                "Si vous reconnaissez quelqu’un dans un texte, ne le montrez pas. Après la salle, il figure parmi les commentaires, où vous pouvez en retirer des mots."
        ))

    private static let guestLink = Help(
        key: "gastlink", routes: ["/netwerken/:network/metingen/:round/gastlink"],
        title: Text(nl: "Een gastlink", en: "A guest link", fr: "Un lien invité"),
        purpose: Text(
            nl: "Mensen laten antwoorden die je niet bij naam kunt uitnodigen.", en: "Let people answer whom you cannot invite by name.",
            fr: "Faire répondre des personnes que vous ne pouvez pas inviter nommément."),
        acts: Text(
            nl: "Maak een link, zet hem of zijn QR-code in een brief of op een affiche, en trek hem in als het genoeg is.",
            en: "Make a link, put it or its QR code in a letter or on a poster, and withdraw it when that is enough.",
            fr: "Créez un lien, mettez-le (ou son code QR) dans une lettre ou sur une affiche, et retirez-le quand cela suffit."),
        audience: Text(
            nl: "Alleen de coördinator ziet de link hier. Wie hem krijgt, ziet enkel de vragen.",
            en: "Only the coordinator sees the link here. Whoever gets it sees only the questions.",
            fr: "Seule la coordination voit le lien ici. Qui le reçoit ne voit que les questions."),
        doubt: Text(
            nl: "Moet je weten wie antwoordde? Nodig mensen dan liever uit: een gastlink vertelt dat niet.",
            en: "Do you need to know who answered? Then invite people instead: a guest link does not tell.",
            fr: "Devez-vous savoir qui a répondu ? Invitez plutôt les personnes : un lien invité ne le dit pas."))
}
