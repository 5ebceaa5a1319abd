import Localization

/// Words of what happened and what was sent.
enum LogText {
    static let activity = Text(nl: "Activiteit", en: "Activity", fr: "Activité")
    static let activityWhy = Text(
        nl: "Wie deed wat en wanneer. Antwoorden op een meting staan hier nooit.",
        en: "Who did what and when. Answers to a measurement never appear here.",
        fr: "Qui a fait quoi et quand. Les réponses à une mesure n’y figurent jamais.")
    static let nothingYet = Text(nl: "Er is nog niets gebeurd.", en: "Nothing has happened yet.", fr: "Il ne s’est encore rien passé.")
    static let byItself = Text(nl: "vanzelf", en: "by itself", fr: "automatiquement")
    static let when = Text(nl: "Wanneer", en: "When", fr: "Quand")
    static let who = Text(nl: "Wie", en: "Who", fr: "Qui")
    static let what = Text(nl: "Wat", en: "What", fr: "Quoi")
    static let outbox = Text(nl: "Uitgaande post", en: "Outbox", fr: "Courrier sortant")
    static let outboxWhy = Text(
        nl: "Wat klaarstaat, vertrekt vanzelf. Lukt het niet, dan proberen we het later opnieuw. Na het versturen wissen we de tekst.",
        en: "What is ready is sent by itself. If that fails, we try again later. After sending, we erase the text.",
        fr: "Ce qui est prêt part automatiquement. En cas d’échec, nous réessayons plus tard. Après l’envoi, nous effaçons le texte.")
    static let outboxWithoutMail = Text(
        nl: "Hier is geen mail ingesteld. Kopieer elke persoonlijke link en geef hem zelf door, alleen aan wie hem mag gebruiken.",
        en: "E-mail is not set up here. Copy each personal link and pass it on yourself, only to the person it is for.",
        fr:
            "L’envoi d’e-mails n’est pas configuré ici. Copiez chaque lien personnel et transmettez-le vous-même, uniquement à la personne concernée."
    )
    static let outboxEmpty = Text(nl: "Er staat niets klaar.", en: "Nothing is waiting.", fr: "Rien n’est en attente.")
    static let waiting = Text(nl: "staat klaar", en: "ready", fr: "prêt")
    static let copy = Text(nl: "Kopieer", en: "Copy", fr: "Copier")
    static let copied = Text(nl: "Gekopieerd", en: "Copied", fr: "Copié")
    static let seeMail = Text(nl: "Lees de mail", en: "Read the e-mail", fr: "Lire l’e-mail")

    static func linkOf(_ name: String) -> Text {
        Text(nl: "Link van \(name)", en: "Link for \(name)", fr: "Lien pour \(name)")
    }

    static func sent(_ moment: String) -> Text {
        Text(nl: "verstuurd \(moment)", en: "sent \(moment)", fr: "envoyé le \(moment)")
    }

    static func failed(_ problem: String) -> Text {
        Text(nl: "niet gelukt: \(problem)", en: "failed: \(problem)", fr: "échec : \(problem)")
    }

    static func sentence(_ activity: Activity) -> Text {
        guard activity.subject.isEmpty else { return sentence(activity.kind, activity.subject) }
        return Text(
            nl: sentence(activity.kind, erased.nl).nl, en: sentence(activity.kind, erased.en).en, fr: sentence(activity.kind, erased.fr).fr)
    }

    private static func sentence(_ kind: Activity.Kind, _ subject: String) -> Text {
        // What was done to so many people keeps their number as its subject.
        let people = CountText.people(Int(subject) ?? 0)
        switch kind {
        case .networkMade:
            return Text(nl: "maakte het netwerk \(subject)", en: "created the network \(subject)", fr: "a créé le réseau \(subject)")
        case .networkChanged: return Text(nl: "wijzigde het netwerk", en: "changed the network", fr: "a modifié le réseau")
        case .firstStepsHidden:
            return Text(nl: "verborg de eerste stappen", en: "hid the first steps", fr: "a masqué les premiers pas")
        case .firstStepsShown:
            return Text(nl: "toonde de eerste stappen weer", en: "showed the first steps again", fr: "a réaffiché les premiers pas")
        case .partnerAdded:
            return Text(nl: "voegde partner \(subject) toe", en: "added partner \(subject)", fr: "a ajouté le partenaire \(subject)")
        case .partnerChanged:
            return Text(nl: "wijzigde partner \(subject)", en: "changed partner \(subject)", fr: "a modifié le partenaire \(subject)")
        case .personAdded: return Text(nl: "voegde \(subject) toe", en: "added \(subject)", fr: "a ajouté \(subject)")
        case .personChanged:
            return Text(nl: "wijzigde de rol van \(subject)", en: "changed the role of \(subject)", fr: "a modifié le rôle de \(subject)")
        case .membershipEnded:
            return Text(
                nl: "haalde \(subject) uit het netwerk", en: "removed \(subject) from the network", fr: "a retiré \(subject) du réseau")
        case .listImported:
            return Text(
                nl: "voegde een lijst toe met \(people.nl)", en: "added a list of \(people.en)", fr: "a ajouté une liste de \(people.fr)")
        case .roundMade:
            return Text(nl: "maakte de meting \(subject)", en: "created the measurement \(subject)", fr: "a créé la mesure \(subject)")
        case .roundChanged:
            return Text(nl: "wijzigde de meting \(subject)", en: "changed the measurement \(subject)", fr: "a modifié la mesure \(subject)")
        case .roundOpened:
            return Text(nl: "opende de meting \(subject)", en: "opened the measurement \(subject)", fr: "a ouvert la mesure \(subject)")
        case .roundClosed:
            return Text(nl: "sloot de meting \(subject)", en: "closed the measurement \(subject)", fr: "a clôturé la mesure \(subject)")
        case .reminded:
            return Text(
                nl: "stuurde een herinnering naar \(people.nl)", en: "sent a reminder to \(people.en)",
                fr: "a envoyé un rappel à \(people.fr)")
        case .guestInvited: return Text(nl: "nodigde gast \(subject) uit", en: "invited guest \(subject)", fr: "a invité \(subject)")
        case .invitationWithdrawn:
            return Text(
                nl: "trok de uitnodiging van \(subject) in", en: "withdrew the invitation to \(subject)",
                fr: "a retiré l’invitation à \(subject)")
        case .roundRemoved, .remarkModerated, .remarksReleased, .testRoundMade, .testRoundRemoved: return roundSentence(kind, subject)
        case .privacyNoticeChanged, .partnerRemoved, .networkRemoved, .broughtBack, .addressCorrected, .left, .handedOver, .erasureAsked,
            .erasureTakenBack, .personErased, .retentionApplied:
            return lawSentence(kind, subject)
        case .actionAdded, .actionChanged, .actionStarted, .actionDone, .actionDropped, .actionReopened:
            return WorkLogText.action(kind, subject)
        default: return otherSentence(kind, subject)
        }
    }

    /// What was done with rooms, own questionnaires and group sessions.
    private static func otherSentence(_ kind: Activity.Kind, _ subject: String) -> Text {
        if [.weighingAttached, .weighingDetached].contains(kind) { return WorkLogText.weighing(kind, subject) }
        return AgreeingLogText.sentence(kind, subject) ?? CommittingLogText.sentence(kind, subject) ?? RoomLogText.sentence(kind, subject)
            ?? StartingLogText.interests(kind, subject)
            ?? StartingLogText.steps(kind, subject)
            ?? ArenaLogText.sentence(kind)
            ?? OwnLogText.questionnaire(kind, subject) ?? OwnLogText.kind(kind, subject) ?? WorkLogText.groupSession(kind, subject)
    }

    /// What was done around a round.
    private static func roundSentence(_ kind: Activity.Kind, _ subject: String) -> Text {
        switch kind {
        case .remarkModerated:
            return Text(
                nl: "las een toelichting bij \(subject) en besliste erover", en: "read a remark on \(subject) and decided about it",
                fr: "a lu un commentaire sur \(subject) et a décidé de son sort")
        case .remarksReleased:
            return Text(
                nl: "gaf de toelichtingen bij \(subject) vrij", en: "released the remarks on \(subject)",
                fr: "a libéré les commentaires sur \(subject)")
        case .testRoundMade:
            return Text(nl: "maakte de proefronde \(subject)", en: "created the test round \(subject)", fr: "a créé l’essai \(subject)")
        case .roundRemoved:
            return Text(
                nl: "legde de meting \(subject) in de prullenmand", en: "put the measurement \(subject) in the bin",
                fr: "a mis la mesure \(subject) à la corbeille")
        default:
            return Text(
                nl: "gooide de proefronde \(subject) weg", en: "removed the test round \(subject)", fr: "a supprimé l’essai \(subject)")
        }
    }
}
