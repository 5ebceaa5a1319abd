import Localization

/// Words of amendments.
enum AmendmentText {
    static let title = Text(nl: "Wijzigingsvoorstellen", en: "Amendments", fr: "Amendements")
    static let why = Text(
        nl:
            "Een partner stelt voor een rubriek een andere tekst voor, met de reden. Wie het document schrijft, antwoordt. Alles blijft hier staan.",
        en: "A partner proposes another text for a section, with the reason. Whoever writes the document answers. Everything stays here.",
        fr:
            "Un partenaire propose un autre texte pour une rubrique, avec la raison. La personne qui rédige le document répond. Tout reste visible ici."
    )
    static let nothing = Text(
        nl: "Er zijn nog geen wijzigingsvoorstellen. Je begint er een bij de rubriek die je anders wilt.",
        en: "There are no amendments yet. You begin one from the section that you want to be different.",
        fr: "Il n’y a pas encore d’amendement. Vous en commencez un depuis la rubrique que vous souhaitez modifier.")
    static let toDocument = Text(nl: "Naar het document", en: "To the document", fr: "Vers le document")
    static let open = Text(nl: "Open", en: "Open", fr: "Ouverts")
    static let answered = Text(nl: "Beantwoord of ingetrokken", en: "Answered or withdrawn", fr: "Traités ou retirés")
    static let noneOpen = Text(nl: "Er staat niets meer open.", en: "Nothing is open any more.", fr: "Plus rien n’est ouvert.")

    static let new = Text(nl: "Een wijziging voorstellen", en: "Propose an amendment", fr: "Proposer un amendement")
    static let newWhy = Text(
        nl: "Pas de tekst aan zoals je partner hem wil. De tekst van het document verandert pas als wie het schrijft je voorstel aanneemt.",
        en:
            "Change the text the way your partner wants it. The text of the document only changes once whoever writes it accepts your amendment.",
        fr:
            "Adaptez le texte comme votre partenaire le souhaite. Le document ne change que lorsque la personne qui le rédige accepte votre amendement."
    )
    static let partner = Text(nl: "Namens welke partner?", en: "For which partner?", fr: "Au nom de quel partenaire ?")
    static let reason = Text(nl: "Waarom deze wijziging?", en: "Why this change?", fr: "Pourquoi ce changement ?")
    static let reasonHint = Text(
        nl: "Wat moet de ander weten om te kunnen kiezen?", en: "What does the other person need to know in order to choose?",
        fr: "Que faut-il savoir pour pouvoir trancher ?")
    static let propose = Text(nl: "Voorstellen", en: "Propose", fr: "Proposer")
    static let same = Text(
        nl: "Dit is de tekst die er al staat. Pas hem aan, of laat een opmerking achter.",
        en: "This is the text that is there already. Change it, or leave a comment.",
        fr: "C’est le texte qui s’y trouve déjà. Adaptez-le ou laissez un commentaire.")
    static let notYours = Text(
        nl: "Kies een partner voor wie je zelf meedoet.", en: "Choose a partner for which you take part yourself.",
        fr: "Choisissez un partenaire pour lequel vous participez vous-même.")
    static let changedWhileWriting = Text(
        nl: "De rubriek veranderde terwijl jij schreef", en: "The section changed while you were writing",
        fr: "La rubrique a changé pendant que vous écriviez")
    static let changedWhat = Text(
        nl: "Er ging niets verloren. Kijk hoe jouw tekst verschilt van wat er nu staat, pas hem aan en dien opnieuw in.",
        en: "Nothing was lost. See how your text differs from what is there now, adapt it and submit it again.",
        fr: "Rien n’est perdu. Voyez en quoi votre texte diffère de celui d’aujourd’hui, adaptez-le et soumettez-le à nouveau.")
    static let leftOut = Text(
        nl: "Deze rubriek is weggelaten uit het document.", en: "This section was left out of the document.",
        fr: "Cette rubrique a été retirée du document.")
    static let leftOutPropose = Text(
        nl: "Je voorstel is niet ingediend. Hieronder staat nog alles wat je schreef; kopieer het als je het wilt bewaren.",
        en: "Your amendment was not submitted. Everything you wrote is still below; copy it if you want to keep it.",
        fr:
            "Votre amendement n’a pas été soumis. Tout ce que vous avez écrit figure encore ci-dessous ; copiez-le si vous voulez le garder."
    )
    static let now = Text(nl: "Wat er nu staat", en: "What is there now", fr: "Ce qui s’y trouve maintenant")

    static let proposedBy = Text(nl: "Voorgesteld door", en: "Proposed by", fr: "Proposé par")
    static let proposedOn = Text(nl: "Voorgesteld op", en: "Proposed on", fr: "Proposé le")
    static let madeOn = Text(nl: "Gemaakt op de tekst van", en: "Based on the text of", fr: "Texte de départ")
    static let acceptedBy = Text(nl: "Aangenomen door", en: "Accepted by", fr: "Accepté par")
    static let refusedBy = Text(nl: "Afgewezen door", en: "Refused by", fr: "Rejeté par")
    static let withdrawnBy = Text(nl: "Ingetrokken door", en: "Withdrawn by", fr: "Retiré par")
    static let acceptedOn = Text(nl: "Aangenomen op", en: "Accepted on", fr: "Accepté le")
    static let refusedOn = Text(nl: "Afgewezen op", en: "Refused on", fr: "Rejeté le")
    static let withdrawnOn = Text(nl: "Ingetrokken op", en: "Withdrawn on", fr: "Retiré le")
    static let inVersion = Text(nl: "Staat in", en: "Included in", fr: "Figure dans")
    static let left = Text(nl: "verliet het netwerk", en: "left the network", fr: "a quitté le réseau")
    static let adapted = Text(nl: "met aanpassingen", en: "with changes", fr: "avec adaptations")
    static let difference = Text(nl: "Wat het voorstel verandert", en: "What the amendment changes", fr: "Ce que l’amendement change")
    static let againstNow = Text(
        nl: "Wat het verandert aan de tekst die er nu staat", en: "What it changes in the text that is there now",
        fr: "Ce qu’il change au texte actuel")
    static let movedOn = Text(
        nl: "De rubriek is gewijzigd sinds dit voorgesteld werd.", en: "The section was changed since this was proposed.",
        fr: "La rubrique a été modifiée depuis cette proposition.")
    static let takenDifference = Text(
        nl: "Wat er anders overgenomen is dan voorgesteld", en: "Where the accepted text differs from what was proposed",
        fr: "Ce qui a été repris autrement que proposé")
    static let reading = Text(nl: "Lezen en antwoorden", en: "Read and answer", fr: "Lire et répondre")
    static let read = Text(nl: "Lezen", en: "Read", fr: "Lire")

    static let answer = Text(nl: "Antwoord", en: "Answer", fr: "Réponse")
    static let answerTitle = Text(nl: "Antwoorden", en: "Answer", fr: "Répondre")
    static let choice = Text(
        nl: "Wat doe je met dit voorstel?", en: "What do you do with this amendment?", fr: "Que faites-vous de cet amendement ?")
    static let accept = Text(nl: "Aannemen", en: "Accept", fr: "Accepter")
    static let acceptHint = Text(
        nl: "De tekst hieronder komt in het document, als nieuwe versie. Je mag hem eerst aanpassen.",
        en: "The text below goes into the document, as a new version. You may change it first.",
        fr: "Le texte ci-dessous entre dans le document, comme nouvelle version. Vous pouvez d’abord l’adapter.")
    static let refuse = Text(nl: "Afwijzen", en: "Refuse", fr: "Rejeter")
    static let refuseHint = Text(
        nl: "De tekst blijft zoals hij is. De partner leest je reden.", en: "The text stays as it is. The partner reads your reason.",
        fr: "Le texte reste tel quel. Le partenaire lira votre raison.")
    static let words = Text(nl: "Toelichting", en: "Explanation", fr: "Explication")
    static let wordsHint = Text(
        nl: "Nodig als je afwijst.", en: "Needed when you refuse.", fr: "Nécessaire en cas de rejet.")
    static let refuseNeeds = Text(
        nl: "Zeg waarom je het voorstel afwijst.", en: "Say why you refuse the amendment.", fr: "Dites pourquoi vous rejetez l’amendement.")
    static let give = Text(nl: "Antwoord geven", en: "Give the answer", fr: "Donner la réponse")
    static let waits = Text(
        nl: "Wacht op antwoord van wie het document schrijft.", en: "Waiting for an answer from whoever writes the document.",
        fr: "Attend une réponse de la personne qui rédige le document.")
    static let withdraw = Text(nl: "Voorstel intrekken", en: "Withdraw the amendment", fr: "Retirer l’amendement")
    static let withdrawHint = Text(
        nl: "Het blijft leesbaar, als ingetrokken.", en: "It stays readable, as withdrawn.", fr: "Il reste lisible, comme retiré.")
    static let closedMeanwhile = Text(
        nl: "Dit voorstel is intussen beantwoord of ingetrokken", en: "This amendment was answered or withdrawn meanwhile",
        fr: "Cet amendement a entre-temps reçu une réponse ou été retiré")
    static let closedWhat = Text(
        nl: "Wat er nu staat, lees je hieronder. Wat jij schreef, is niet bewaard.",
        en: "How it stands now is shown below. What you wrote was not kept.",
        fr: "L’état actuel figure ci-dessous. Ce que vous avez écrit n’a pas été enregistré.")
    static let yourWords = Text(nl: "Wat jij schreef", en: "What you wrote", fr: "Ce que vous avez écrit")
    static let changedWhileAnswering = Text(
        nl: "De rubriek veranderde terwijl jij antwoordde", en: "The section changed while you were answering",
        fr: "La rubrique a changé pendant que vous répondiez")
    static let changedAnswering = Text(
        nl: "Er is niets overschreven. Kijk hoe jouw tekst verschilt van wat er nu staat, pas hem aan en antwoord opnieuw.",
        en: "Nothing was overwritten. See how your text differs from what is there now, adapt it and answer again.",
        fr: "Rien n’a été écrasé. Voyez en quoi votre texte diffère de celui d’aujourd’hui, adaptez-le et répondez à nouveau.")
    static let yours = Text(nl: "Wat jouw tekst daaraan verandert", en: "What your text changes in it", fr: "Ce que votre texte y change")

    static func behalf(_ partner: String) -> Text {
        Text(nl: "Namens \(partner).", en: "For \(partner).", fr: "Au nom de \(partner).")
    }

    static func of(_ partner: String) -> Text {
        Text(nl: "Wijzigingsvoorstel van \(partner)", en: "Amendment by \(partner)", fr: "Amendement de \(partner)")
    }

    static func taken(from partner: String) -> Text {
        Text(
            nl: "wijzigingsvoorstel van \(partner) aangenomen", en: "amendment by \(partner) accepted",
            fr: "amendement de \(partner) accepté")
    }

    static func counted(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 open wijzigingsvoorstel", en: "1 open amendment", fr: "1 amendement ouvert"),
            other: Text(
                nl: "\(count) open wijzigingsvoorstellen", en: "\(count) open amendments", fr: "\(count) amendements ouverts"))
    }

    static func proposed(_ name: String, _ day: String) -> Text {
        Text(nl: "voorgesteld door \(name) op \(day)", en: "proposed by \(name) on \(day)", fr: "proposé par \(name) le \(day)")
    }

    static func proposed(_ day: String) -> Text {
        Text(nl: "voorgesteld op \(day)", en: "proposed on \(day)", fr: "proposé le \(day)")
    }

    static func state(_ state: Amendment.State) -> Text {
        switch state {
        case .open: Text(nl: "open", en: "open", fr: "ouvert")
        case .accepted: Text(nl: "aangenomen", en: "accepted", fr: "accepté")
        case .refused: Text(nl: "afgewezen", en: "refused", fr: "rejeté")
        case .withdrawn: Text(nl: "ingetrokken", en: "withdrawn", fr: "retiré")
        }
    }

    /// Who closed it, and when; nil while it is open.
    static func closed(_ state: Amendment.State) -> (by: Text, on: Text)? {
        switch state {
        case .open: nil
        case .accepted: (acceptedBy, acceptedOn)
        case .refused: (refusedBy, refusedOn)
        case .withdrawn: (withdrawnBy, withdrawnOn)
        }
    }
}
