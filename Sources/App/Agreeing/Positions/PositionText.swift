import Localization

/// Words of taking a position, and of asking colleagues.
enum PositionText {
    static let take = Text(nl: "Een standpunt innemen", en: "Take a position", fr: "Prendre position")
    static let change = Text(nl: "Het standpunt vervangen", en: "Replace the position", fr: "Remplacer la position")
    static let stance = Text(nl: "Wij zeggen", en: "We say", fr: "Nous disons")
    static let choose = Text(nl: "Klik aan wat jullie zeggen.", en: "Choose what you say.", fr: "Choisissez ce que vous dites.")
    static let reason = Text(nl: "Waarom", en: "Why", fr: "Pourquoi")
    static let reasonHint = Text(
        nl: "De anderen lezen dit. Bij een bezorgdheid, een bezwaar of een blokkering is het nodig: zonder reden kan niemand er iets mee.",
        en: "The others read this. A concern, an objection or a block needs it: without a reason nobody can work with it.",
        fr:
            "Les autres lisent ceci. C’est nécessaire pour une préoccupation, une objection ou un blocage : sans raison, personne ne peut en tenir compte."
    )
    static let reasonFirst = Text(
        nl: "Schrijf eerst waarom, en klik dan opnieuw.", en: "First write why, then choose again.",
        fr: "Écrivez d’abord pourquoi, puis choisissez à nouveau.")
    static let onBehalf = Text(nl: "Namens", en: "On behalf of", fr: "Au nom de")
    static let option = Text(nl: "Welke optie", en: "Which option", fr: "Quelle option")
    static let preference = Text(nl: "Wat verkiezen jullie", en: "Which do you prefer", fr: "Votre préférence")
    static let optionFirst = Text(nl: "Kies eerst een optie.", en: "Choose an option first.", fr: "Choisissez d’abord une option.")
    static let personal = Text(
        nl: "Dit is mijn persoonlijke mening; mijn organisatie heeft nog niets gezegd",
        en: "This is my personal opinion; my organisation has not said anything yet",
        fr: "C’est mon avis personnel ; mon organisation n’a encore rien dit")
    static let personalHint = Text(
        nl: "Dan tellen we jullie als nog niet gehoord, met jouw mening erbij.",
        en: "Then we count you as not heard yet, with your opinion beside it.",
        fr: "Votre partenaire compte alors comme pas encore entendu, avec votre avis à côté.")
    static let takeBack = Text(nl: "Dit standpunt terugnemen", en: "Take this position back", fr: "Retirer cette position")
    static let yourMandate = Text(nl: "Jouw mandaat", en: "Your mandate", fr: "Votre mandat")
    static let outsideWarning = Text(
        nl: "Dit voorstel vraagt meer dan jouw mandaat toelaat. Je kunt toch een standpunt innemen; we vermelden dan ‘buiten mandaat’.",
        en: "This proposal asks for more than your mandate allows. You can still take a position; we mark it as outside the mandate.",
        fr:
            "Cette proposition demande plus que votre mandat ne permet. Vous pouvez tout de même prendre position ; nous indiquerons « hors mandat »."
    )
    static let outsideWithout = Text(
        nl: "Er is geen mandaat van jou genoteerd. Je kunt toch een standpunt innemen; we vermelden dan ‘buiten mandaat’.",
        en: "No mandate of yours has been written down. You can still take a position; we mark it as outside the mandate.",
        fr: "Aucun mandat n’est noté à votre nom. Vous pouvez tout de même prendre position ; nous indiquerons « hors mandat ».")
    static let colleagueSpoke = Text(
        nl: "Voor deze partner is er al een standpunt. Een nieuw standpunt vervangt het, en het vorige blijft in de geschiedenis staan.",
        en: "There is a position for this partner already. A new one replaces it, and the earlier one stays in the history.",
        fr: "Il y a déjà une position pour ce partenaire. Une nouvelle la remplace, et la précédente reste dans l’historique.")
    static let textChanged = Text(
        nl: "De tekst van het voorstel is intussen veranderd. Lees de nieuwe tekst en klik dan opnieuw; wat je schreef, staat er nog.",
        en: "The text of the proposal has changed in the meantime. Read the new text and choose again; what you wrote is still there.",
        fr:
            "Le texte de la proposition a changé entre-temps. Lisez le nouveau texte et choisissez à nouveau ; ce que vous avez écrit est toujours là."
    )
    static let alreadyVoted = Text(
        nl: "Jullie partner heeft al gestemd. Een geheime stem kan niet meer veranderen.",
        en: "Your partner has voted already. A secret vote cannot be changed.",
        fr: "Votre partenaire a déjà voté. Un vote secret ne peut plus être modifié.")
    static let closed = Text(
        nl: "Dit voorstel staat niet meer open. Wat je schreef, is niet bewaard; het staat hieronder.",
        en: "This proposal is no longer open. What you wrote has not been saved; it is shown below.",
        fr: "Cette proposition n’est plus ouverte. Ce que vous avez écrit n’a pas été enregistré ; vous le retrouvez ci-dessous.")
    static let closedLink = Text(
        nl: "Dit voorstel staat niet meer open.", en: "This proposal is no longer open.", fr: "Cette proposition n’est plus ouverte.")
    static let nobodyToSpeakFor = Text(
        nl: "Je spreekt hier voor geen enkele stemgerechtigde partner.", en: "You do not speak for any partner with a vote here.",
        fr: "Vous ne parlez ici pour aucun partenaire avec voix délibérative.")
    static let thanks = Text(nl: "Genoteerd. Dank je.", en: "Noted. Thank you.", fr: "C’est noté. Merci.")
    static let youSaid = Text(nl: "Jullie standpunt", en: "Your position", fr: "Votre position")
    static let hasSpoken = Text(
        nl: "Jullie partner heeft zich uitgesproken. Wat er gezegd is, blijft verborgen tot het sluiten; je kunt het hieronder vervangen.",
        en: "Your partner has spoken. What was said stays hidden until closing; you can replace it below.",
        fr: "Votre partenaire s’est prononcé. Ce qui a été dit reste caché jusqu’à la clôture ; vous pouvez le remplacer ci-dessous.")
    static let mayReplace = Text(
        nl: "Je kunt het vervangen zolang het voorstel open staat.", en: "You can replace it while the proposal is open.",
        fr: "Vous pouvez la remplacer tant que la proposition est ouverte.")
    static let toDecision = Text(nl: "Naar het hele voorstel", en: "To the whole proposal", fr: "Voir toute la proposition")
    static let whoSees = Text(
        nl: "Iedereen in het netwerk ziet het standpunt, de reden, je naam en je mandaat, nu en later.",
        en: "Everybody in the network sees the position, the reason, your name and your mandate, now and later.",
        fr: "Toutes les personnes du réseau voient la position, la raison, votre nom et votre mandat, maintenant et plus tard.")
    static let whoSeesHidden = Text(
        nl:
            "Tot het sluiten zien de anderen alleen dat jullie spraken. Daarna ziet iedereen in het netwerk het standpunt, de reden, je naam en je mandaat.",
        en:
            "Until closing the others only see that you spoke. After that everybody in the network sees the position, the reason, your name and your mandate.",
        fr:
            "Jusqu’à la clôture, les autres voient seulement que votre partenaire s’est prononcé. Ensuite, tout le réseau voit la position, la raison, votre nom et votre mandat."
    )
    static let whoSeesSecret = Text(
        nl: "De stem is geheim: we bewaren dát jullie stemden, en los daarvan de stem. Ze kan daarna niet meer veranderen.",
        en: "The vote is secret: we keep that you voted and, apart from it, the vote. It cannot be changed afterwards.",
        fr: "Le vote est secret : nous conservons le fait que vous avez voté et, séparément, le vote. Il ne peut plus être modifié ensuite."
    )

    static func whoSees(_ decision: Decision) -> Text {
        decision.isSecret ? whoSeesSecret : decision.isHidden == 1 ? whoSeesHidden : whoSees
    }

    static func speakingFor(_ partner: String) -> Text {
        Text(nl: "Je spreekt voor \(partner).", en: "You speak for \(partner).", fr: "Vous parlez au nom de \(partner).")
    }

    static func linkIsOf(_ person: String, _ partner: String) -> Text {
        Text(
            nl: "Deze link is van \(person), voor \(partner).", en: "This link belongs to \(person), for \(partner).",
            fr: "Ce lien est celui de \(person), pour \(partner).")
    }
}
