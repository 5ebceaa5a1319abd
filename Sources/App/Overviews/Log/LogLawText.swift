import Localization

/// Words of what was done about people’s data: the bin, erasure, leaving, and what went by itself.
extension LogText {
    /// Stands where the name of somebody was erased.
    static let erased = Text(
        nl: "iemand van wie de naam gewist is", en: "somebody whose name was erased", fr: "une personne dont le nom a été effacé")

    static func lawSentence(_ kind: Activity.Kind, _ subject: String) -> Text {
        switch kind {
        case .partnerRemoved:
            Text(
                nl: "legde partner \(subject) in de prullenmand", en: "put partner \(subject) in the bin",
                fr: "a mis le partenaire \(subject) à la corbeille")
        case .networkRemoved:
            Text(nl: "legde het netwerk in de prullenmand", en: "put the network in the bin", fr: "a mis le réseau à la corbeille")
        case .broughtBack:
            Text(
                nl: "haalde \(subject) terug uit de prullenmand", en: "brought \(subject) back from the bin",
                fr: "a récupéré \(subject) de la corbeille")
        case .addressCorrected:
            Text(
                nl: "verbeterde het adres van \(subject)", en: "corrected the address of \(subject)",
                fr: "a corrigé l’adresse de \(subject)")
        case .left: Text(nl: "verliet het netwerk", en: "left the network", fr: "a quitté le réseau")
        case .handedOver:
            Text(
                nl: "droeg de coördinatie over aan \(subject)", en: "handed coordination over to \(subject)",
                fr: "a confié la coordination à \(subject)")
        case .erasureAsked:
            Text(
                nl: "vroeg om de gegevens van \(subject) te wissen", en: "asked to erase the data of \(subject)",
                fr: "a demandé d’effacer les données de \(subject)")
        case .erasureTakenBack:
            Text(
                nl: "trok de vraag in om de gegevens van \(subject) te wissen", en: "took back the request to erase the data of \(subject)",
                fr: "a retiré la demande d’effacer les données de \(subject)")
        case .personErased:
            Text(nl: "wiste de gegevens van een persoon", en: "erased the data of a person", fr: "a effacé les données d’une personne")
        case .retentionApplied: retention(subject)
        default:
            Text(nl: "wijzigde de privacyverklaring", en: "changed the privacy notice", fr: "a modifié la déclaration de confidentialité")
        }
    }

    /// What went by itself, from numbers by kind: `answers=12 remarks=3`.
    private static func retention(_ subject: String) -> Text {
        let parts = subject.split(separator: " ").compactMap { part -> Text? in
            let sides = part.split(separator: "=")
            guard sides.count == 2, let kind = RetentionPeriod.Kind(rawValue: String(sides[0])) else { return nil }
            let (name, number) = (PrivacyText.kind(kind), String(sides[1]))
            return Text(nl: "\(name.nl) (\(number))", en: "\(name.en) (\(number))", fr: "\(name.fr) (\(number))")
        }
        let list = Text(
            nl: Language.nl.list(parts.map(\.nl)), en: Language.en.list(parts.map(\.en)), fr: Language.fr.list(parts.map(\.fr)))
        return Text(
            nl: "wiste waarvan de termijn voorbij was: \(list.nl)", en: "erased what was past its period: \(list.en)",
            fr: "a effacé ce qui avait dépassé son délai : \(list.fr)")
    }
}
