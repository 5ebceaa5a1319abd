import ServiceLifecycle

/// Reads again what networks made themselves, each time that another process wrote it.
struct OwnQuestionnairesWatch: Service {
    let questionnaires: OwnQuestionnaireStore

    func run() async throws {
        for await _ in questionnaires.changes.cancelOnGracefulShutdown() { try await questionnaires.load() }
    }
}
