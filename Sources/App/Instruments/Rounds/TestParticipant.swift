/// A coordinator who tries the questions of a test round.
struct TestParticipant: Decodable, Sendable {
    let name: String
    let used: Int
}
