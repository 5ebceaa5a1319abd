/// How a person stands in a network when they think of leaving it.
enum LeavingStanding: Sendable {
    case free
    /// The only coordinator among others.
    case lastCoordinator
    /// Nobody else is there.
    case alone
}
