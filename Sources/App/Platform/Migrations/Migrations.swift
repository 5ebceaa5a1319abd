import Storage

/// Every step of the schema, in order. A step never changes once it has landed; a correction is a new step.
enum Migrations {
    static let all: [Migration] = [
        people, networks, rounds, responses, platform, results, groupSessions, privacy, search, backups, instruments, rooms,
        ownQuestionnaires, broughtAnswers, weighings, arenas, kinds, interests, roomTexts, starting,
        journey, mandates, charter, decisions, ratifications,
        documents, exports, amendments, signing, deliveries, realisations, clauseLinks,
    ]
}
