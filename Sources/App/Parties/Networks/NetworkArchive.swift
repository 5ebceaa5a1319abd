/// What may still be done in a network that ended: reopening it, leaving it, and what the law and the bin ask.
enum NetworkArchive {
    /// How the paths end behind that of the network; a part that begins with a colon stands for anything.
    static let acts = [
        "afronden/heropenen", "verlaten", "overdragen", "privacy", "mensen/:person/wissen", "prullenmand", "weg",
        // What the partners’ own bodies say may come after the end.
        "besluiten/:decision/bekrachtigingen/:ratification/resultaat",
        // A copy of what one may read.
        "documenten/:document/uitvoer",
        "belangen/partners/:partner/mezelf/delen", "belangen/partners/:partner/mezelf/wissen",
    ]

    private static let parts = acts.map { $0.split(separator: "/") }

    /// Whether a path in a network may still be written to.
    static func takes(_ path: String) -> Bool {
        let asked = path.prefix { $0 != "?" }.split(separator: "/").dropFirst(2)
        return parts.contains { act in
            act.count == asked.count && zip(act, asked).allSatisfy { $0 == $1 || $0.hasPrefix(":") }
        }
    }
}
