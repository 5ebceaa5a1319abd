import Storage

/// Every store, on one database.
struct Stores: Sendable {
    let database: Database
    let people: PersonStore
    let signIns: SignInStore
    let sessions: SessionStore
    let networks: NetworkStore
    let partners: PartnerStore
    let members: MemberStore
    let imports: ImportStore
    let rounds: RoundStore
    let tests: TestRoundStore
    let invitations: InvitationStore
    let tallies: TallyStore
    let passage: RoundPassageStore
    let guestLinks: GuestLinkStore
    let rooms: RoomStore
    let roomEndings: RoomEndingStore
    let roomStands: RoomStandStore
    let seats: SeatStore
    let writings: WritingStore
    let responses: ResponseStore
    let brought: BroughtAnswersStore
    let results: ResultsStore
    let remarks: RemarkStore
    let actions: ActionStore
    let groupSessions: GroupSessionStore
    let groupScores: GroupScoreStore
    let papers: PaperCountStore
    let mails: MailStore
    let schedule: ScheduleStore
    let notices: PrivacyNoticeStore
    let bin: BinStore
    let erasures: ErasureStore
    let retention: RetentionStore
    let ownQuestionnaires: OwnQuestionnaireStore
    let weighings: WeighingStore
    let interests: InterestStore
    let ownInterests: OwnInterestStore
    let commitments: CommitmentStore
    let interestMarks: InterestMarkStore
    let kinds: KindStore
    let arenas: ArenaStores
    let agreements: AgreementStores
    let committing: CommittingStores

    init(
        database: Database, surroundings: Surroundings, site: Site, catalogue: Catalogue, schemes: SchemeBook, lists: PartnerLists,
        authorities: [SupervisoryAuthority] = []
    ) {
        self.database = database
        people = PersonStore(database: database, surroundings: surroundings)
        signIns = SignInStore(database: database, surroundings: surroundings)
        sessions = SessionStore(database: database, surroundings: surroundings)
        networks = NetworkStore(database: database, surroundings: surroundings)
        partners = PartnerStore(database: database, surroundings: surroundings)
        members = MemberStore(database: database, surroundings: surroundings)
        imports = ImportStore(database: database, surroundings: surroundings)
        rounds = RoundStore(database: database, surroundings: surroundings, key: site.key)
        tests = TestRoundStore(database: database, surroundings: surroundings, key: site.key)
        invitations = InvitationStore(database: database, surroundings: surroundings, key: site.key)
        tallies = TallyStore(database: database, surroundings: surroundings, catalogue: catalogue)
        let endings = RoomEndingStore(database: database, surroundings: surroundings, key: site.key)
        roomEndings = endings
        passage = RoundPassageStore(
            database: database, surroundings: surroundings, key: site.key, site: site, tallies: tallies, alsoEnds: endings.endAll)
        guestLinks = GuestLinkStore(database: database, surroundings: surroundings, key: site.key)
        rooms = RoomStore(database: database, surroundings: surroundings, endings: endings)
        roomStands = RoomStandStore(database: database, surroundings: surroundings)
        writings = WritingStore(database: database, surroundings: surroundings)
        seats = SeatStore(database: database, surroundings: surroundings)
        responses = ResponseStore(database: database, surroundings: surroundings)
        brought = BroughtAnswersStore(database: database, surroundings: surroundings, key: site.key)
        results = ResultsStore(database: database, tallies: tallies)
        remarks = RemarkStore(database: database, surroundings: surroundings)
        actions = ActionStore(database: database, surroundings: surroundings)
        groupSessions = GroupSessionStore(database: database, surroundings: surroundings)
        groupScores = GroupScoreStore(database: database, surroundings: surroundings)
        papers = PaperCountStore(database: database, surroundings: surroundings)
        mails = MailStore(database: database, surroundings: surroundings)
        schedule = ScheduleStore(database: database, surroundings: surroundings)
        notices = PrivacyNoticeStore(database: database, surroundings: surroundings, authorities: authorities)
        bin = BinStore(database: database, surroundings: surroundings)
        erasures = ErasureStore(database: database, surroundings: surroundings)
        retention = RetentionStore(database: database, surroundings: surroundings)
        kinds = KindStore(database: database, surroundings: surroundings, sheets: App.kindSheets)
        ownQuestionnaires = OwnQuestionnaireStore(database: database, surroundings: surroundings, catalogue: catalogue)
        weighings = WeighingStore(database: database, surroundings: surroundings)
        interests = InterestStore(database: database, surroundings: surroundings)
        ownInterests = OwnInterestStore(database: database, surroundings: surroundings, key: site.key)
        commitments = CommitmentStore(database: database, surroundings: surroundings)
        interestMarks = InterestMarkStore(database: database, surroundings: surroundings)
        arenas = ArenaStores(database: database, surroundings: surroundings)
        agreements = AgreementStores(database: database, surroundings: surroundings, site: site)
        committing = CommittingStores(database: database, surroundings: surroundings, site: site, schemes: schemes, lists: lists)
    }
}

extension Stores {
    var addresses: AddressStore { AddressStore(passage: passage) }
    var activities: ActivityStore { ActivityStore(database: database) }
    var respondents: RespondentStore { RespondentStore(database: database) }
    var firstSteps: FirstStepsStore { FirstStepsStore(database: database, surroundings: schedule.surroundings) }
    var leaving: LeavingStore { LeavingStore(database: database, surroundings: schedule.surroundings) }
    var discussions: DiscussionStore {
        DiscussionStore(
            sessions: groupSessions, scores: groupScores, papers: papers, actions: actions, rounds: rounds, results: results)
    }
    var search: SearchStore { SearchStore(database: database) }
    var backups: BackupStore { BackupStore(database: database) }
}

/// The stores of arena analyses.
struct ArenaStores: Sendable {
    let arenas: ArenaStore
    let actors: ArenaActorStore
    let ratings: ArenaRatingStore
    let boards: ArenaBoardStore
    let sharing: ArenaSharingStore
    let versions: ArenaVersionStore
    let ways: SixStepsStore
    let criteria: CriterionStore
    let selections: SelectionStore
    let approaches: ApproachStore
    let corrections: CorrectionStore

    init(database: Database, surroundings: Surroundings) {
        arenas = ArenaStore(database: database, surroundings: surroundings)
        actors = ArenaActorStore(database: database, surroundings: surroundings)
        ratings = ArenaRatingStore(database: database, surroundings: surroundings)
        boards = ArenaBoardStore(database: database)
        sharing = ArenaSharingStore(database: database, surroundings: surroundings)
        versions = ArenaVersionStore(database: database, surroundings: surroundings)
        ways = SixStepsStore(database: database, surroundings: surroundings)
        criteria = CriterionStore(database: database, surroundings: surroundings)
        selections = SelectionStore(database: database, surroundings: surroundings)
        approaches = ApproachStore(database: database, surroundings: surroundings)
        corrections = CorrectionStore(database: database, surroundings: surroundings)
    }
}
