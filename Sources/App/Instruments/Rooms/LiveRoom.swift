import Foundation

/// People who answer a round together, each on their own phone, while one of them leads from the wall.
struct LiveRoom: Codable, Hashable, Sendable {
    let id: Identifier
    let roundId: Identifier
    let mode: Mode
    let code: String
    var state: State
    var pace: Pace
    /// The statement on the wall, by its place in the questionnaire.
    var item: Int
    /// Whether answers are drawn on the wall.
    var isShown: Int
    /// Goes up with every act of a presenter, so that two of them stay in step.
    var version: Int
    let openedAt: Date
    let endsAt: Date
    let endedAt: Date?
    /// How many answers came from it; known once it has ended.
    let answers: Int?

    enum State: String, Codable, Sendable {
        case waiting, running, paused, ended
    }

    /// Whether everybody answers the statement on the wall, or goes through all of them alone.
    enum Pace: String, Codable, Sendable {
        case presenter, own
    }

    /// A room that nobody ends does so by itself.
    static let lifetime: TimeInterval = 12 * 3600

    func isLive(at now: Date) -> Bool { endedAt == nil && now < endsAt }
}

/// What a presenter does with one button.
enum RoomAct: String, Sendable, CaseIterable {
    case start, pause = "pauze", show = "tonen", hide = "verbergen", next = "volgende", previous = "vorige"
    case freeze = "vastzetten", release = "losmaken", together = "samen", alone = "eigen-tempo"
}

extension LiveRoom {
    /// The room after an act; the same when it changes nothing, as going on after the last statement.
    func after(_ act: RoomAct, items: Int) -> LiveRoom {
        var room = self
        switch act {
        case .start: room.state = .running
        case .pause: room.state = state == .running ? .paused : state
        case .show: room.isShown = 1
        case .hide: room.isShown = 0
        case .next: room.item = min(item + 1, max(0, items - 1))
        case .previous: room.item = max(item - 1, 0)
        case .together: room.pace = .presenter
        case .alone: room.pace = .own
        case .freeze, .release: break
        }
        return room
    }

    /// What was frozen in an anonymous room stays so: one answer that changed between two drawings could be read off.
    func mayRelease() -> Bool { mode == .open }
}

/// Somebody else steered the room in the meantime.
struct RoomMoved: Error {}

/// How a room stands: what the wall and the phones show.
struct RoomStand: Hashable, Sendable {
    let room: LiveRoom
    let joined: Int
    /// How many answered the statement on the wall.
    var answered: Int
    let isFrozen: Bool
    /// What may be drawn of the statement, a list of counts a moment, the latest first; nil where nothing may.
    var drawn: [[Int]?]
    /// What was written, as far as it came to light.
    var writings: [Writing] = []

    var shown: [Writing] { writings.filter { $0.state == .shown && $0.count > 0 } }
    var waiting: Int { writings.count { $0.state == .waiting && $0.count > 0 } }
}

/// A place in a room: the answers that somebody gave there so far.
struct Seat: Sendable {
    let tokenHash: String
    let name: String?
    /// One byte an item, the earlier moment after the later one.
    let answers: [UInt8]
    let remarks: [String: String]
    /// The texts it votes for.
    var votes: Set<Identifier> = []
}

/// What came of an answer in a room.
enum SeatOutcome: Sendable {
    case kept, frozen, paused, ended
}

extension Membership {
    /// Opening, steering and ending a room; its guest link too.
    var mayPresent: Bool { mayManageRounds }
}

extension Round {
    /// Whether people may answer who were not invited: there is nobody to keep a confidential answer for.
    func maySeatGuests(at now: Date) -> Bool { mode != .confidential && isTest == 0 && state(at: now) == .open }
}
