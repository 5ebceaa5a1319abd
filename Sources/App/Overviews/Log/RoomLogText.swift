import Localization

/// What was done with guest links and rooms, in a sentence; nil when it was something else.
enum RoomLogText {
    static func sentence(_ kind: Activity.Kind, _ subject: String) -> Text? {
        switch kind {
        case .guestLinkMade:
            Text(
                nl: "maakte een gastlink voor \(subject)", en: "made a guest link for \(subject)",
                fr: "a créé un lien invité pour \(subject)")
        case .guestLinkWithdrawn:
            Text(
                nl: "trok de gastlink van \(subject) in", en: "withdrew the guest link of \(subject)",
                fr: "a retiré le lien invité de \(subject)")
        case .roomOpened:
            Text(nl: "opende een zaal voor \(subject)", en: "opened a room for \(subject)", fr: "a ouvert une salle pour \(subject)")
        case .roomEnded:
            Text(nl: "beëindigde een zaal van \(subject)", en: "ended a room of \(subject)", fr: "a fermé une salle de \(subject)")
        default: nil
        }
    }
}
