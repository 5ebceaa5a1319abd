import Localization

/// Words of sharing an arena.
enum ArenaSharingText {
    static let title = Text(nl: "De arena delen", en: "Share the arena", fr: "Partager l’arène")
    static let with = Text(nl: "Wie mag dit zien?", en: "Who may see this?", fr: "Qui peut voir ceci ?")
    static let rule = Text(
        nl:
            "Wie je aanvinkt, ziet de tabel met de rangorde, nooit wie wat inschatte. Wie voor een actor in de arena komt, kan ze niet zien, ook niet als die actor er later bijkomt.",
        en:
            "Whoever you tick sees the table with the ranks, never who rated what. Whoever comes for an actor in the arena cannot see it, not even when that actor is added later.",
        fr:
            "Les personnes cochées voient le tableau avec les rangs, jamais qui a estimé quoi. Qui vient pour un acteur de l’arène ne peut pas la voir, même si cet acteur est ajouté plus tard."
    )
    static let nobody = Text(
        nl: "Er is niemand in het netwerk met wie je deze arena kunt delen.",
        en: "There is nobody in the network to share this arena with.",
        fr: "Il n’y a personne dans le réseau avec qui partager cette arène.")
    static let withdraw = Text(nl: "Met niemand meer delen", en: "Stop sharing", fr: "Ne plus partager")
    static let visits = Text(nl: "Wie keek, en wanneer?", en: "Who looked, and when?", fr: "Qui a regardé, et quand ?")
    static let visitsWhy = Text(
        nl: "Per dag één regel voor ieder met wie je deelt. Dit blijft zolang de arena bestaat.",
        en: "One line a day for each person you share with. This stays as long as the arena exists.",
        fr: "Une ligne par jour et par personne avec qui vous partagez. Ceci reste tant que l’arène existe.")
    static let noVisits = Text(nl: "Nog niemand.", en: "Nobody yet.", fr: "Encore personne.")

    static func leftOut(_ count: Int, _ names: String) -> Text {
        let people = CountText.people(count)
        return Text(
            nl: "Met \(people.nl) kun je niet delen, omdat de naam van de persoon of van de partner in deze arena staat: \(names).",
            en: "You cannot share with \(people.en), because the name of the person or of their partner is in this arena: \(names).",
            fr:
                "Vous ne pouvez pas partager avec \(people.fr), car le nom de la personne ou de son partenaire figure dans cette arène : \(names)."
        )
    }
}
