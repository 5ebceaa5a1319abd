import Storage

/// The stores of what partners commit to on paper: documents, signing, what was promised and delivered.
struct CommittingStores: Sendable {
    let documents: DocumentStore
    let schemeChoices: SchemeChoiceStore
    let files: FileStore
    let attachments: AttachmentStore

    init(database: Database, surroundings: Surroundings, site: Site, schemes: SchemeBook) {
        documents = DocumentStore(database: database, surroundings: surroundings, timeZone: site.timeZone, schemes: schemes)
        schemeChoices = SchemeChoiceStore(database: database, surroundings: surroundings)
        files = FileStore(database: database, surroundings: surroundings)
        attachments = AttachmentStore(database: database, surroundings: surroundings)
    }
}
