/// What somebody can bring in or hold: one list for weighing, arena, interests, commitments and agreement.
enum Resource: String, Codable, Sendable, CaseIterable {
    case money, people, information, legitimacy, services, powers
    case time, knowledge, space, connections, reach
}
