import Localization

/// Words of how long what was signed holds.
enum TermsText {
    static let title = Text(nl: "Looptijd", en: "Term", fr: "Durée")
    static let intro = Text(
        nl: "Hoe lang de ondertekende tekst geldt en voor wie. Wie wil toetreden of uittreden, en wanneer jullie hem opnieuw bekijken.",
        en: "How long the signed text is valid and for whom. Who wants to join or leave, and when you look at it again.",
        fr: "Combien de temps le texte signé est valable et pour qui. Qui veut adhérer ou se retirer, et quand vous le réexaminez.")
    static let moved = Text(
        nl: "Er is intussen iets veranderd. Kijk hoe het er nu voor staat; wat je typte, staat hieronder nog.",
        en: "Something has changed meanwhile. See how it stands now; what you typed is still below.",
        fr: "Quelque chose a changé entre-temps. Voyez où cela en est ; ce que vous avez écrit est encore ci-dessous.")
    static let notSigned = Text(
        nl: "Dit document is nog niet door iedereen ondertekend. De looptijd begint daarna.",
        en: "This document has not been signed by everybody yet. Its term begins after that.",
        fr: "Ce document n’est pas encore signé par tout le monde. La durée commence ensuite.")
    static let toSigning = Text(nl: "Naar de ondertekening", en: "To the signing", fr: "Vers la signature")
    static let toSignatures = Text(nl: "Alle handtekeningen bekijken", en: "See all signatures", fr: "Voir toutes les signatures")
    static let startsOn = Text(nl: "Geldt vanaf", en: "Valid from", fr: "Valable à partir du")
    static let lastDay = Text(nl: "Geldt tot en met", en: "Valid until", fr: "Valable jusqu’au")
    static let indefinite = Text(nl: "onbepaalde duur", en: "indefinite term", fr: "durée indéterminée")
    static let reviewOn = Text(nl: "Opnieuw te bekijken op", en: "To be reviewed on", fr: "À réexaminer le")
    static let notice = Text(nl: "Opzegtermijn", en: "Notice period", fr: "Préavis")
    static let noNotice = Text(nl: "geen", en: "none", fr: "aucun")
    static let parties = Text(nl: "Voor wie", en: "For whom", fr: "Pour qui")
    static let partner = Text(nl: "Partner", en: "Partner", fr: "Partenaire")
    static let toSign = Text(nl: "moet nog tekenen", en: "still has to sign", fr: "doit encore signer")
    static let neverSigned = Text(nl: "tekende niet", en: "did not sign", fr: "n’a pas signé")

    static let joinTitle = Text(nl: "Een partner laten toetreden", en: "Let a partner join", fr: "Faire adhérer un partenaire")
    static let joinHint = Text(
        nl: "De partner tekent dezelfde tekst als de anderen. Spreek de toetreding eerst met hen af, zoals jullie overeenkomst dat regelt.",
        en: "The partner signs the same text as the others. Agree on it with them first, in the way your agreement provides.",
        fr: "Le partenaire signe le même texte que les autres. Convenez-en d’abord avec eux, comme le prévoit votre convention.")
    static let join = Text(nl: "Laten toetreden", en: "Let join", fr: "Faire adhérer")
    static let accededOn = Text(nl: "Treedt toe op", en: "Joins on", fr: "Adhère le")
    static let notBeforeSigned = Text(
        nl: "Toen was de tekst nog niet door iedereen ondertekend.", en: "The text had not been signed by everybody then.",
        fr: "Le texte n’était pas encore signé par tout le monde.")
    static let afterEnd = Text(
        nl: "Dan geldt de overeenkomst niet meer.", en: "The agreement is no longer valid by then.",
        fr: "La convention n’est alors plus valable."
    )

    static let leaveTitle = Text(nl: "Opzeggen", en: "Give notice", fr: "Donner un préavis")
    static let leaveHint = Text(
        nl:
            "De partner zegt dat hij eruit stapt, en waarom. Tot en met de laatste dag blijft hij gebonden; tot dan kan hij erop terugkomen.",
        en: "The partner says that it is leaving, and why. It stays bound until the last day; until then it can take the notice back.",
        fr:
            "Le partenaire annonce son retrait et dit pourquoi. Il reste lié jusqu’au dernier jour ; d’ici là, il peut revenir sur sa décision."
    )
    static let leave = Text(nl: "Opzegging noteren", en: "Write down the notice", fr: "Noter le préavis")
    static let announcedOn = Text(nl: "Aangekondigd op", en: "Announced on", fr: "Annoncé le")
    static let announcedHint = Text(
        nl: "De dag waarop de opzegging aankwam, hoogstens 31 dagen geleden. De anderen krijgen meteen een mail.",
        en: "The day on which the notice arrived, at most 31 days ago. The others get an e-mail at once.",
        fr: "Le jour où le préavis est arrivé, il y a 31 jours au plus. Les autres reçoivent aussitôt un e-mail.")
    static let exitEndsOn = Text(nl: "Laatste dag", en: "Last day", fr: "Dernier jour")
    static let exitEndsHint = Text(
        nl: "Niet voor de opzegtermijn om is.", en: "Not before the notice period is over.", fr: "Pas avant la fin du préavis.")
    static let reason = Text(nl: "Reden", en: "Reason", fr: "Raison")
    static let notAhead = Text(nl: "Die dag moet nog komen.", en: "That day is yet to come.", fr: "Ce jour n’est pas encore arrivé.")
    static let notBound = Text(
        nl: "Toen had deze partner nog niet getekend.", en: "This partner had not signed then.",
        fr: "Ce partenaire n’avait pas encore signé.")
    static let tooLongAgo = Text(
        nl: "Dat is langer dan 31 dagen geleden. Noteer een dag daarna: de opzegtermijn begint als de anderen het weten.",
        en: "That is more than 31 days ago. Write down a later day: the notice period begins when the others know.",
        fr: "C’était il y a plus de 31 jours. Notez un jour ultérieur : le préavis commence quand les autres sont informés.")
    static let takeBack = Text(nl: "Opzegging terugnemen", en: "Take the notice back", fr: "Retirer le préavis")

    static let reviews = Text(nl: "Opnieuw bekeken", en: "Reviews", fr: "Réexamens")
    static let neverReviewed = Text(
        nl: "Deze tekst is nog niet opnieuw bekeken.", en: "This text has not been reviewed yet.",
        fr: "Ce texte n’a pas encore été réexaminé.")
    static let reviewTitle = Text(nl: "Noteren dat jullie het bekeken", en: "Write down a review", fr: "Noter un réexamen")
    static let reviewHint = Text(
        nl: "Klopt nog wat jullie afspraken? Schrijf op wat jullie vonden en hoe het verder gaat.",
        en: "Does what you agreed still hold? Write down what you found and what happens next.",
        fr: "Ce que vous avez convenu tient-il toujours ? Notez vos constats et la suite.")
    static let write = Text(nl: "Opschrijven", en: "Write down", fr: "Noter")
    static let heldOn = Text(nl: "Bekeken op", en: "Reviewed on", fr: "Réexaminé le")
    static let outcome = Text(nl: "Hoe gaat het verder", en: "What happens next", fr: "La suite")
    static let note = Text(nl: "Wat jullie vonden", en: "What you found", fr: "Vos constats")
    static let nextOn = Text(nl: "Opnieuw bekijken op", en: "Review again on", fr: "À réexaminer le")
    static let endsOn = Text(nl: "Laatste dag", en: "Last day", fr: "Dernier jour")
    static let endsHint = Text(
        nl: "Alleen als jullie ermee stoppen.", en: "Only when you end it.", fr: "Uniquement si vous y mettez fin.")
    static let afterHeld = Text(
        nl: "Kies een latere dag dan die waarop jullie het bekeken.", en: "Choose a later day than that of the review.",
        fr: "Choisissez un jour postérieur au réexamen.")
    static let notAfterEnd = Text(
        nl: "Jullie stoppen ermee; dan is er niets meer te bekijken.", en: "You end it, so there is nothing to review any more.",
        fr: "Vous y mettez fin ; il n’y a plus rien à réexaminer.")
    static let onlyEnd = Text(
        nl: "Kies dan ‘We stoppen ermee’.", en: "Then choose ‘We end it’.", fr: "Choisissez alors « Nous y mettons fin ».")

    static func outcome(_ outcome: AgreementReview.Outcome) -> Text {
        switch outcome {
        case .keep: Text(nl: "We gaan zo door", en: "We carry on like this", fr: "Nous continuons ainsi")
        case .change: Text(nl: "We passen de tekst aan", en: "We change the text", fr: "Nous adaptons le texte")
        case .end: Text(nl: "We stoppen ermee", en: "We end it", fr: "Nous y mettons fin")
        }
    }

    static func outcomeHint(_ outcome: AgreementReview.Outcome) -> Text {
        switch outcome {
        case .keep:
            Text(
                nl: "De ondertekende tekst blijft gelden.", en: "The signed text stays valid.",
                fr: "Le texte signé reste valable.")
        case .change:
            Text(
                nl: "De ondertekende tekst blijft gelden tot een nieuwe goedgekeurd en getekend is.",
                en: "The signed text stays valid until a new one is approved and signed.",
                fr: "Le texte signé reste valable jusqu’à ce qu’un nouveau soit approuvé et signé.")
        case .end:
            Text(
                nl: "De ondertekende tekst geldt niet meer na de laatste dag.",
                en: "The signed text is no longer valid after the last day.",
                fr: "Le texte signé n’est plus valable après le dernier jour.")
        }
    }

    static func signatories(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 handtekening", en: "1 signature", fr: "1 signature"),
            other: Text(nl: "\(count) handtekeningen", en: "\(count) signatures", fr: "\(count) signatures"))
    }

    static func months(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 maand", en: "1 month", fr: "1 mois"),
            other: Text(nl: "\(count) maanden", en: "\(count) months", fr: "\(count) mois"))
    }

    /// - Parameter day: as it is kept.
    static func tooSoon(_ months: Int, _ day: String) -> Text {
        let (notice, first) = (self.months(months), Text(nl: Language.nl.day(day), en: Language.en.day(day), fr: Language.fr.day(day)))
        return Text(
            nl: "Met de opzegtermijn (\(notice.nl)) is \(first.nl) de eerste mogelijke dag.",
            en: "With the notice period (\(notice.en)), \(first.en) is the first possible day.",
            fr: "Avec le préavis (\(notice.fr)), le premier jour possible est le \(first.fr).")
    }

    static func begins(_ version: Int, _ day: String) -> Text {
        Text(
            nl: "Versie \(version) is ondertekend en gaat in op \(day).", en: "Version \(version) is signed and starts on \(day).",
            fr: "La version \(version) est signée et prend effet le \(day).")
    }

    static func endsBefore(_ version: Int, _ day: String) -> Text {
        Text(
            nl: "Versie \(version) is ondertekend, maar gaat niet in: jullie stoppen ermee op \(day).",
            en: "Version \(version) is signed but will not start: you end it on \(day).",
            fr: "La version \(version) est signée mais ne prendra pas effet : vous y mettez fin le \(day).")
    }

    static func notBoundYet(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 partner is nog niet gebonden: een eigen orgaan moet nog bekrachtigen.",
                en: "1 partner is not bound yet: a body of its own still has to ratify.",
                fr: "1 partenaire n’est pas encore lié : un organe propre doit encore ratifier."),
            other: Text(
                nl: "\(count) partners zijn nog niet gebonden: hun eigen organen moeten nog bekrachtigen.",
                en: "\(count) partners are not bound yet: their own bodies still have to ratify.",
                fr: "\(count) partenaires ne sont pas encore liés : leurs organes doivent encore ratifier."))
    }

    /// - Parameter body: the name of what has to ratify, in the language of the reader.
    static func underReserve(_ body: String) -> Text {
        Text(
            nl: "ondertekend, onder voorbehoud van bekrachtiging (\(body))", en: "signed, subject to ratification (\(body))",
            fr: "signé, sous réserve de ratification (\(body))")
    }

    static func refused(_ body: String) -> Text {
        Text(
            nl: "ondertekend, maar niet bekrachtigd (\(body))", en: "signed, but not ratified (\(body))",
            fr: "signé, mais pas ratifié (\(body))")
    }

    static func holds(_ version: Int) -> Text {
        Text(
            nl: "Versie \(version) is ondertekend en geldt.", en: "Version \(version) is signed and valid.",
            fr: "La version \(version) est signée et valable.")
    }

    static func holds(_ version: Int, until day: String) -> Text {
        Text(
            nl: "Versie \(version) is ondertekend en geldt tot en met \(day).", en: "Version \(version) is signed and valid until \(day).",
            fr: "La version \(version) est signée et valable jusqu’au \(day).")
    }

    static func over(_ version: Int, _ day: String) -> Text {
        Text(
            nl: "Versie \(version) gold tot en met \(day) en is afgelopen.", en: "Version \(version) was valid until \(day) and is over.",
            fr: "La version \(version) était valable jusqu’au \(day) ; elle est terminée.")
    }

    static func bound(since day: String) -> Text { Text(nl: "gebonden sinds \(day)", en: "bound since \(day)", fr: "lié depuis le \(day)") }

    static func leaves(_ day: String) -> Text {
        Text(nl: "stapt eruit na \(day)", en: "leaves after \(day)", fr: "se retire après le \(day)")
    }

    static func gone(_ day: String) -> Text { Text(nl: "uitgetreden na \(day)", en: "left after \(day)", fr: "retiré après le \(day)") }

    static func announced(_ day: String) -> Text {
        Text(nl: "opgezegd op \(day)", en: "gave notice on \(day)", fr: "préavis donné le \(day)")
    }

    static func takenBack(_ day: String) -> Text {
        Text(
            nl: "opgezegd op \(day), daarna teruggenomen", en: "gave notice on \(day), taken back afterwards",
            fr: "préavis donné le \(day), retiré ensuite")
    }

    static func again(_ day: String) -> Text { Text(nl: "opnieuw op \(day)", en: "again on \(day)", fr: "à nouveau le \(day)") }

    static func ends(_ day: String) -> Text { Text(nl: "tot en met \(day)", en: "until \(day)", fr: "jusqu’au \(day)") }
}
