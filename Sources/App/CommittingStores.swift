import Storage

/// The stores of what partners commit to on paper: documents, signing, what was promised and delivered.
struct CommittingStores: Sendable {
    let documents: DocumentStore
    let schemeChoices: SchemeChoiceStore
    let files: FileStore
    let attachments: AttachmentStore
    let logos: LogoStore
    let amendments: AmendmentStore
    let comments: CommentStore
    let clauseLinks: ClauseLinkStore
    let signings: SigningStore
    let signingActs: SigningActStore
    let signatures: SignatureStore
    let printed: PrintedDocumentStore
    let signingCopies: SigningCopyStore
    let signingReminders: SigningReminderStore
    let terms: TermsStore
    let agreementReminders: AgreementReminderStore
    let ledger: LedgerStore
    let ledgerReminders: LedgerReminderStore
    let projects: ProjectStore
    let realisations: RealisationStore
    let fills: FillStore
    let exports: ExportStore
    let register: AgreementRegisterStore

    init(database: Database, surroundings: Surroundings, site: Site, schemes: SchemeBook, lists: PartnerLists) {
        documents = DocumentStore(database: database, surroundings: surroundings, timeZone: site.timeZone, schemes: schemes)
        schemeChoices = SchemeChoiceStore(database: database, surroundings: surroundings)
        files = FileStore(database: database, surroundings: surroundings)
        attachments = AttachmentStore(database: database, surroundings: surroundings)
        logos = LogoStore(database: database, surroundings: surroundings)
        amendments = AmendmentStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
        comments = CommentStore(database: database, surroundings: surroundings)
        clauseLinks = ClauseLinkStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
        signings = SigningStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
        signingActs = SigningActStore(database: database, surroundings: surroundings, timeZone: site.timeZone, documents: documents)
        signatures = SignatureStore(database: database, surroundings: surroundings)
        printed = PrintedDocumentStore(database: database, documents: documents, logos: logos, signatures: signings.printed)
        signingCopies = SigningCopyStore(database: database, surroundings: surroundings)
        signingReminders = SigningReminderStore(database: database, surroundings: surroundings, site: site)
        agreementReminders = AgreementReminderStore(database: database, surroundings: surroundings, site: site)
        terms = TermsStore(database: database, surroundings: surroundings, timeZone: site.timeZone, reminders: agreementReminders)
        ledger = LedgerStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
        ledgerReminders = LedgerReminderStore(database: database, surroundings: surroundings, site: site)
        projects = ProjectStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
        realisations = RealisationStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
        exports = ExportStore(database: database, surroundings: surroundings)
        fills = FillStore(database: database, surroundings: surroundings, timeZone: site.timeZone, lists: lists)
        register = AgreementRegisterStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
    }
}
