import Localization

/// Words of what was done with documents, signing, commitments and what was realised.
enum CommittingLogText {
    static func sentence(_ kind: Activity.Kind, _ subject: String) -> Text? {
        documents(kind, subject) ?? amendments(kind, subject) ?? signing(kind, subject) ?? realisations(kind, subject)
    }

    private static func documents(_ kind: Activity.Kind, _ subject: String) -> Text? {
        switch kind {
        case .documentBegun:
            Text(nl: "begon een document: \(subject)", en: "began a document: \(subject)", fr: "a commencé un document : \(subject)")
        case .documentWritten:
            Text(
                nl: "schreef aan een document: \(subject)", en: "worked on a document: \(subject)",
                fr: "a travaillé à un document : \(subject)")
        case .documentChanged:
            Text(
                nl: "wijzigde de gegevens van een document: \(subject)", en: "changed the details of a document: \(subject)",
                fr: "a modifié les données d’un document : \(subject)")
        case .documentRemoved:
            Text(
                nl: "legde een document in de prullenmand: \(subject)", en: "put a document in the bin: \(subject)",
                fr: "a mis un document à la corbeille : \(subject)")
        case .sectionsChosen:
            Text(
                nl: "koos welke rubrieken een document moet hebben", en: "chose which sections a document must have",
                fr: "a choisi les rubriques qu’un document doit comporter")
        case .fileAttached:
            Text(
                nl: "voegde een bijlage toe bij \(subject)", en: "added an attachment to \(subject)", fr: "a ajouté une annexe à \(subject)"
            )
        case .fileDetached:
            Text(
                nl: "haalde een bijlage weg bij \(subject)", en: "removed an attachment from \(subject)",
                fr: "a retiré une annexe de \(subject)")
        case .logoSet: Text(nl: "voegde een logo toe: \(subject)", en: "added a logo: \(subject)", fr: "a ajouté un logo : \(subject)")
        case .logoRemoved:
            Text(nl: "haalde een logo weg: \(subject)", en: "removed a logo: \(subject)", fr: "a retiré un logo : \(subject)")
        default: nil
        }
    }

    private static func amendments(_ kind: Activity.Kind, _ subject: String) -> Text? {
        switch kind {
        case .amendmentProposed:
            Text(
                nl: "stelde een wijziging voor in \(subject)", en: "proposed an amendment to \(subject)",
                fr: "a proposé un amendement à \(subject)")
        case .amendmentAccepted:
            Text(
                nl: "nam een wijzigingsvoorstel aan in \(subject)", en: "accepted an amendment to \(subject)",
                fr: "a accepté un amendement à \(subject)")
        case .amendmentRefused:
            Text(
                nl: "wees een wijzigingsvoorstel af in \(subject)", en: "refused an amendment to \(subject)",
                fr: "a rejeté un amendement à \(subject)")
        case .amendmentWithdrawn:
            Text(
                nl: "trok een wijzigingsvoorstel in bij \(subject)", en: "withdrew an amendment to \(subject)",
                fr: "a retiré un amendement à \(subject)")
        case .clauseCommented: Text(nl: "schreef een opmerking bij \(subject)", en: "commented on \(subject)", fr: "a commenté \(subject)")
        case .commentSettled:
            Text(
                nl: "handelde een opmerking af bij \(subject)", en: "settled a comment on \(subject)",
                fr: "a traité un commentaire sur \(subject)")
        case .commentReopened:
            Text(
                nl: "opende een opmerking opnieuw bij \(subject)", en: "opened a comment on \(subject) again",
                fr: "a rouvert un commentaire sur \(subject)")
        case .commentRemoved:
            Text(
                nl: "haalde een eigen opmerking weg bij \(subject)", en: "removed a comment of their own on \(subject)",
                fr: "a supprimé son propre commentaire sur \(subject)")
        case .clauseLinked:
            Text(
                nl: "koppelde een besluit of actie aan een rubriek van \(subject)",
                en: "linked a decision or action to a section of \(subject)",
                fr: "a associé une décision ou une action à une rubrique de \(subject)")
        case .clauseUnlinked:
            Text(
                nl: "koppelde een besluit of actie los van een rubriek van \(subject)",
                en: "unlinked a decision or action from a section of \(subject)",
                fr: "a dissocié une décision ou une action d’une rubrique de \(subject)")
        default: nil
        }
    }

    private static func signing(_ kind: Activity.Kind, _ subject: String) -> Text? {
        switch kind {
        case .signingOpened:
            Text(
                nl: "legde een tekst voor ter ondertekening: \(subject)", en: "put a text forward for signing: \(subject)",
                fr: "a soumis un texte à la signature : \(subject)")
        case .signingWithdrawn:
            Text(nl: "stopte een ondertekening: \(subject)", en: "stopped a signing: \(subject)", fr: "a arrêté une signature : \(subject)")
        case .documentSigned:
            Text(
                nl: "noteerde een handtekening onder \(subject)", en: "recorded a signature under \(subject)",
                fr: "a noté une signature sous \(subject)")
        case .signedCopyAdded:
            Text(
                nl: "voegde een ondertekend bestand toe bij \(subject)", en: "added a signed file to \(subject)",
                fr: "a ajouté un fichier signé à \(subject)")
        case .signatureTakenBack:
            Text(
                nl: "nam een handtekening terug onder \(subject)", en: "took back a signature under \(subject)",
                fr: "a retiré une signature sous \(subject)")
        case .partnerAcceded:
            Text(
                nl: "liet een partner toetreden tot \(subject)", en: "let a partner join \(subject)",
                fr: "a fait adhérer un partenaire à \(subject)")
        case .exitAnnounced:
            Text(
                nl: "zegde een overeenkomst op: \(subject)", en: "gave notice of leaving an agreement: \(subject)",
                fr: "a donné un préavis : \(subject)")
        case .exitTakenBack:
            Text(
                nl: "nam een opzegging terug: \(subject)", en: "took back a notice of leaving: \(subject)",
                fr: "a retiré un préavis : \(subject)")
        case .agreementReviewed:
            Text(
                nl: "bekeek een overeenkomst opnieuw: \(subject)", en: "reviewed an agreement: \(subject)",
                fr: "a réexaminé une convention : \(subject)")
        default: nil
        }
    }

    private static func realisations(_ kind: Activity.Kind, _ subject: String) -> Text? {
        switch kind {
        case .commitmentDelivered:
            Text(
                nl: "noteerde wat geleverd is: \(subject)", en: "wrote down what was delivered: \(subject)",
                fr: "a noté ce qui a été fourni : \(subject)")
        case .deliveryTakenBack:
            Text(
                nl: "nam terug wat geleverd zou zijn: \(subject)", en: "took back what was said to be delivered: \(subject)",
                fr: "a retiré ce qui avait été noté comme fourni : \(subject)")
        case .projectPlanned:
            Text(
                nl: "werkte aan doelen en mijlpalen van \(subject)", en: "worked on goals and milestones of \(subject)",
                fr: "a travaillé aux objectifs et jalons de \(subject)")
        case .realisationAdded:
            Text(
                nl: "noteerde een realisatie: \(subject)", en: "wrote down a result: \(subject)", fr: "a noté une réalisation : \(subject)")
        case .realisationChanged:
            Text(
                nl: "wijzigde een realisatie: \(subject)", en: "changed a result: \(subject)", fr: "a modifié une réalisation : \(subject)")
        case .realisationRemoved:
            Text(
                nl: "haalde een realisatie weg: \(subject)", en: "removed a result: \(subject)", fr: "a retiré une réalisation : \(subject)"
            )
        default: nil
        }
    }
}
