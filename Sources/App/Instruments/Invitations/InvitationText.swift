import Localization

/// Words of the letter that asks somebody to answer, and the sentence about who sees what.
enum InvitationText {
    static let reminder = Text(
        nl: "We hebben je antwoord nog niet. Het telt mee: hoe meer mensen antwoorden, hoe beter we zien waar we staan.",
        en: "We have not had your answer yet. It counts: the more people answer, the better we see where we stand.",
        fr: "Nous n’avons pas encore votre réponse. Elle compte : plus il y a de réponses, mieux nous voyons où nous en sommes.")

    static func greeting(_ name: String) -> Text {
        Text(nl: "Dag \(name)", en: "Hello \(name)", fr: "Bonjour \(name)")
    }

    static func subject(_ round: String) -> Text {
        Text(
            nl: "Hoe ervaar jij onze samenwerking? \(round)", en: "How do you experience our collaboration? \(round)",
            fr: "Comment vivez-vous notre collaboration ? \(round)")
    }

    static func reminderSubject(_ round: String) -> Text {
        Text(nl: "Herinnering: \(round)", en: "Reminder: \(round)", fr: "Rappel : \(round)")
    }

    static func answerBefore(_ date: String) -> Text {
        Text(
            nl: "Antwoorden kan tot en met \(date), met je eigen link:",
            en: "You can answer up to and including \(date), with your own link:",
            fr: "Vous pouvez répondre jusqu’au \(date) inclus, avec votre lien personnel :")
    }

    static func why(_ network: String) -> Text {
        Text(
            nl: "Je krijgt deze mail omdat je meewerkt aan \(network). Geef de link niet door: hij is van jou.",
            en: "You are getting this e-mail because you take part in \(network). Do not pass the link on: it is yours alone.",
            fr: "Vous recevez cet e-mail parce que vous participez à \(network). Ne transmettez pas le lien : il est personnel.")
    }

    static func whyOnPaper(_ network: String) -> Text {
        Text(
            nl: "Je krijgt deze brief omdat je meewerkt aan \(network). Geef de link niet door: hij is van jou.",
            en: "You are getting this letter because you take part in \(network). Do not pass the link on: it is yours alone.",
            fr: "Vous recevez cette lettre parce que vous participez à \(network). Ne transmettez pas le lien : il est personnel.")
    }

    /// One plain sentence about who will see what. The code keeps it.
    static func whoSees(_ mode: Mode, smallestGroup k: Int) -> Text {
        switch mode {
        case .open:
            Text(
                nl: "Iedereen in het netwerk ziet wat jij antwoordt, met je naam erbij.",
                en: "Everybody in the network sees what you answer, with your name beside it.",
                fr: "Tout le réseau voit ce que vous répondez, avec votre nom à côté.")
        case .confidential:
            Text(
                nl:
                    "Niemand in het netwerk ziet wat jij antwoordt, ook de coördinator niet; het systeem bewaart het wel bij je naam. We tonen alleen groepen van \(k) of meer.",
                en:
                    "Nobody in the network sees what you answer, not even the coordinator; the system does store it with your name. We only show groups of \(k) or more.",
                fr:
                    "Personne dans le réseau ne voit vos réponses, pas même la coordination ; le système les conserve toutefois avec votre nom. Nous ne montrons que des groupes de \(k) personnes ou plus."
            )
        case .anonymous:
            Text(
                nl:
                    "Niemand ziet wie wat antwoordde, ook de coördinator niet: je antwoord wordt zonder je naam bewaard. We tonen alleen groepen van \(k) of meer.",
                en:
                    "Nobody sees who answered what, not even the coordinator: your answer is stored without your name. We only show groups of \(k) or more.",
                fr:
                    "Personne ne voit qui a répondu quoi, pas même la coordination : votre réponse est conservée sans votre nom. Nous ne montrons que des groupes de \(k) personnes ou plus."
            )
        }
    }

    static func whoIsAsked(people: Int, partners: Int) -> Text {
        let (people, partners) = (CountText.people(people), CountText.partners(partners))
        return Text(
            nl: "De groep: \(people.nl) van \(partners.nl).", en: "The group: \(people.en) from \(partners.en).",
            fr: "Le groupe : \(people.fr) de \(partners.fr).")
    }
}
