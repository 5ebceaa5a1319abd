import Localization

/// Words of how long things stay.
extension PrivacyText {
    static func kind(_ kind: RetentionPeriod.Kind) -> Text {
        switch kind {
        case .answers: Text(nl: "Antwoorden en toelichtingen", en: "Answers and remarks", fr: "Réponses et commentaires")
        case .remarks: Text(nl: "Toelichtingen", en: "Remarks", fr: "Commentaires")
        case .drafts: Text(nl: "Half ingevulde antwoorden", en: "Half-filled answers", fr: "Réponses inachevées")
        case .guests:
            Text(
                nl: "Namen en adressen van gasten", en: "Names and addresses of guests",
                fr: "Noms et adresses des personnes extérieures invitées")
        case .contacts:
            Text(
                nl: "Met wie een organisatie aangesproken werd", en: "Whom was spoken to at an organisation",
                fr: "Avec qui une organisation a été contactée")
        case .memberships: Text(nl: "Wie niet meer meedoet", en: "People who no longer take part", fr: "Personnes qui ne participent plus")
        case .people: Text(nl: "Mensen zonder netwerk", en: "People without a network", fr: "Personnes sans réseau")
        case .activity: Text(nl: "Activiteit", en: "Activity", fr: "Activité")
        case .mail: Text(nl: "Mails", en: "E-mails", fr: "E-mails")
        case .bin: Text(nl: "Prullenmand", en: "Bin", fr: "Corbeille")
        case .weighings:
            Text(
                nl: "Wegingen achter een link, zonder netwerk", en: "Weighings behind a link, without a network",
                fr: "Réflexions préalables derrière un lien, sans réseau")
        case .exports:
            Text(
                nl: "Bestanden die van documenten gemaakt zijn", en: "Files made of documents",
                fr: "Fichiers créés à partir de documents")
        case .sessions: Text(nl: "Aanmeldingen", en: "Sign-ins", fr: "Connexions")
        case .links: Text(nl: "Links om aan te melden", en: "Links to sign in", fr: "Liens de connexion")
        }
    }

    /// How long a kind stays, as a sentence; answers may have a term of the network's own.
    static func period(_ kind: RetentionPeriod.Kind, months: Int? = nil) -> Text {
        let days = RetentionPeriod.days(kind)
        switch kind {
        case .answers, .remarks:
            let months = months ?? PrivacyNotice.standardMonths
            return Text(
                nl: "\(months) maanden na het sluiten van de meting", en: "\(months) months after the measurement closes",
                fr: "\(months) mois après la clôture de la mesure")
        case .drafts:
            return Text(
                nl: "tot je je antwoord verstuurt of de meting sluit", en: "until you send them or the measurement closes",
                fr: "jusqu’à l’envoi ou la clôture de la mesure")
        case .guests:
            return Text(
                nl: "6 maanden na het sluiten van de meting", en: "6 months after the measurement closes",
                fr: "6 mois après la clôture de la mesure")
        case .contacts:
            return Text(nl: "24 maanden na het gesprek", en: "24 months after the talk", fr: "24 mois après l’échange")
        case .memberships, .people:
            return Text(nl: "24 maanden na het vertrek", en: "24 months after leaving", fr: "24 mois après le départ")
        case .activity: return Text(nl: "24 maanden", en: "24 months", fr: "24 mois")
        case .mail, .bin, .weighings, .exports, .sessions: return Text(nl: "\(days) dagen", en: "\(days) days", fr: "\(days) jours")
        case .links: return Text(nl: "een dag", en: "one day", fr: "un jour")
        }
    }
}
