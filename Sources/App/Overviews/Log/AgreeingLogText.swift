import Localization

/// Words of what was done on the journey, with mandates, the charter and decisions.
enum AgreeingLogText {
    static func sentence(_ kind: Activity.Kind, _ subject: String) -> Text? {
        journey(kind, subject) ?? mandates(kind, subject) ?? proposals(kind, subject) ?? decisions(kind, subject)
    }

    private static func journey(_ kind: Activity.Kind, _ subject: String) -> Text? {
        let phase = Int(subject).flatMap(Phase.init).map(PhaseText.numbered) ?? Text(verbatim: subject)
        let theme = Theme(rawValue: subject).map(PhaseText.theme) ?? Text(verbatim: subject)
        return switch kind {
        case .journeyMoved:
            Text(
                nl: "zette het netwerk in een andere fase: \(phase.nl)", en: "moved the network to another phase: \(phase.en)",
                fr: "a fait passer le réseau à une autre phase : \(phase.fr)")
        case .themeDiscussed:
            Text(
                nl: "noteerde een besproken thema: \(theme.nl)", en: "noted a theme that was discussed: \(theme.en)",
                fr: "a noté un thème abordé : \(theme.fr)")
        case .themeTakenBack:
            Text(
                nl: "nam een besproken thema terug: \(theme.nl)", en: "withdrew a theme that was discussed: \(theme.en)",
                fr: "a retiré un thème abordé : \(theme.fr)")
        case .networkEnded: Text(nl: "rondde het netwerk af", en: "ended the network", fr: "a clôturé le réseau")
        case .networkReopened: Text(nl: "heropende het netwerk", en: "reopened the network", fr: "a rouvert le réseau")
        case .charterChanged:
            Text(nl: "werkte aan het vertrouwenscharter", en: "worked on the trust charter", fr: "a travaillé à la charte de confiance")
        case .charterAdopted:
            Text(nl: "nam het vertrouwenscharter aan", en: "adopted the trust charter", fr: "a adopté la charte de confiance")
        default: nil
        }
    }

    private static func mandates(_ kind: Activity.Kind, _ subject: String) -> Text? {
        switch kind {
        case .mandateGiven:
            Text(nl: "noteerde een mandaat: \(subject)", en: "wrote down a mandate: \(subject)", fr: "a noté un mandat : \(subject)")
        case .mandateEnded:
            Text(nl: "beëindigde een mandaat: \(subject)", en: "ended a mandate: \(subject)", fr: "a mis fin à un mandat : \(subject)")
        case .delegationGiven:
            Text(nl: "gaf een delegatie: \(subject)", en: "gave a delegation: \(subject)", fr: "a donné une procuration : \(subject)")
        case .delegationEnded:
            Text(
                nl: "beëindigde een delegatie: \(subject)", en: "ended a delegation: \(subject)",
                fr: "a mis fin à une procuration : \(subject)")
        case .representationHandedOver:
            Text(
                nl: "droeg een vertegenwoordiging over: \(subject)", en: "handed over a representation: \(subject)",
                fr: "a transmis une représentation : \(subject)")
        default: nil
        }
    }

    private static func proposals(_ kind: Activity.Kind, _ subject: String) -> Text? {
        switch kind {
        case .decisionDrafted:
            Text(nl: "schreef een voorstel in klad", en: "drafted a proposal", fr: "a rédigé un brouillon de proposition")
        case .decisionChanged:
            Text(nl: "werkte aan een voorstel in klad", en: "worked on a draft proposal", fr: "a travaillé à un brouillon de proposition")
        case .decisionOpened:
            Text(nl: "opende het voorstel: \(subject)", en: "opened the proposal: \(subject)", fr: "a ouvert la proposition : \(subject)")
        case .proposalChanged:
            Text(
                nl: "wijzigde de tekst van het voorstel: \(subject)", en: "changed the text of the proposal: \(subject)",
                fr: "a modifié le texte de la proposition : \(subject)")
        case .objectionAnswered:
            Text(
                nl: "verwerkte een bezwaar bij: \(subject)", en: "addressed an objection to: \(subject)",
                fr: "a traité une objection à : \(subject)")
        case .deadlineMoved:
            Text(
                nl: "schoof de laatste dag op van: \(subject)", en: "moved the last day of: \(subject)",
                fr: "a reporté le dernier jour de : \(subject)")
        case .positionTaken:
            Text(
                nl: "sprak zich uit over: \(subject)", en: "took a position on: \(subject)", fr: "a pris position sur : \(subject)")
        case .decisionWithdrawn:
            Text(
                nl: "trok het voorstel in: \(subject)", en: "withdrew the proposal: \(subject)", fr: "a retiré la proposition : \(subject)")
        default: nil
        }
    }

    private static func decisions(_ kind: Activity.Kind, _ subject: String) -> Text? {
        switch kind {
        case .decisionClosed:
            Text(nl: "sloot het besluit: \(subject)", en: "closed the decision: \(subject)", fr: "a clôturé la décision : \(subject)")
        case .decisionStated:
            Text(
                nl: "schreef op wat besloten is: \(subject)", en: "wrote down what was decided: \(subject)",
                fr: "a écrit ce qui a été décidé : \(subject)")
        case .decisionReviewed:
            Text(
                nl: "bekeek het besluit opnieuw: \(subject)", en: "reviewed the decision: \(subject)",
                fr: "a réexaminé la décision : \(subject)")
        case .spokenAfterwards:
            Text(
                nl: "sprak zich alsnog uit over: \(subject)", en: "took a position afterwards on: \(subject)",
                fr: "a pris position après coup sur : \(subject)")
        case .ratificationAsked:
            Text(
                nl: "noteerde wie nog moet bekrachtigen: \(subject)", en: "noted who still has to ratify: \(subject)",
                fr: "a noté qui doit encore ratifier : \(subject)")
        case .ratificationDropped:
            Text(
                nl: "schrapte een bekrachtiging van: \(subject)", en: "dropped a ratification of: \(subject)",
                fr: "a retiré une ratification de : \(subject)")
        case .ratified:
            Text(
                nl: "noteerde een bekrachtiging van: \(subject)", en: "noted a ratification of: \(subject)",
                fr: "a noté une ratification de : \(subject)")
        case .ratificationRefused:
            Text(
                nl: "noteerde een geweigerde bekrachtiging van: \(subject)", en: "noted a refused ratification of: \(subject)",
                fr: "a noté un refus de ratification de : \(subject)")
        default: nil
        }
    }
}
