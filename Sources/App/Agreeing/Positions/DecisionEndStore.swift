import Storage

/// What no longer waits once a decision has ended.
enum DecisionEnd {
    static func clear(_ decision: Identifier, in db: any Connection) throws {
        try MailStore.takeBack(about: decision, in: db)
        for kind in [DueWork.Kind.closeDecision, .remindDecision] { try ScheduleStore.drop(kind, decision, in: db) }
    }
}
