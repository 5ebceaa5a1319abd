import HTML
import Hummingbird

extension App {
    /// The table of contents of the site, in the order of the menu.
    func addRoutes(to router: Router<WebContext>) {
        let hasMail = settings.hasMail
        let signIn = SignInController(
            people: stores.people, signIns: stores.signIns, sessions: stores.sessions, passwords: Passwords(surroundings: surroundings),
            hasMail: hasMail)
        let account = AccountController(people: stores.people, sessions: stores.sessions, passwords: signIn.passwords)
        let answering = AnswerController(responses: stores.responses, rounds: stores.rounds, notices: stores.notices, catalogue: catalogue)

        // For everybody.
        StartController(catalogue: catalogue, accessibility: accessibility, contact: settings.contact).addRoutes(to: router)
        HelpController().addRoutes(to: router)
        ExplanationController(catalogue: catalogue, networks: stores.networks).addRoutes(to: router)
        MirrorController(responses: stores.responses, catalogue: catalogue).addRoutes(to: router)
        signIn.addRoutes(to: router)
        HealthController(engine: stores.schedule.engine, check: stores.sessions).addRoutes(to: router)
        AssetsController(assets: site.assets).addRoutes(to: router)
        if site.isDemo { DemoController(demo: DemoStore(database: stores.database), signIn: signIn).addRoutes(to: router) }

        // For who is signed in.
        addOwnRoutes(to: router)
        account.addRoutes(to: router)
        AdministrationController(
            schedule: stores.schedule, mails: stores.mails, backups: stores.backups, catalogue: catalogue, hasMail: hasMail
        ).addRoutes(to: router)

        // Inside a network, for who belongs to it.
        let members = router.group("netwerken/:network").add(middleware: NetworkDoor(networks: stores.networks)).group(
            context: MemberContext.self)
        NetworksController(networks: stores.networks, lists: lists).addRoutes(to: router, members: members)
        NetworkOverviewController(
            rounds: stores.rounds, results: stores.results, partners: stores.partners, members: stores.members,
            invitations: stores.invitations, firstSteps: stores.firstSteps, discussions: stores.discussions,
            interests: stores.interests, journeys: stores.agreements.journeys, decisions: stores.agreements.decisions,
            catalogue: catalogue, lists: lists
        ).addRoutes(to: members)
        PartnersController(partners: stores.partners, lists: lists).addRoutes(to: members)
        MembersController(members: stores.members, partners: stores.partners, lists: lists).addRoutes(to: members)
        ImportController(imports: stores.imports, lists: lists).addRoutes(to: members)
        answering.addRoutes(to: router, members: members)
        addRooms(to: router, members: members)
        addRounds(to: members)
        addStarting(to: router, members: members)
        addAgreeing(to: router, members: members)
        addCommitting(to: router, members: members)
        LogController(activities: stores.activities, mails: stores.mails, hasMail: hasMail).addRoutes(to: members)
        addLawRoutes(to: router, members: members)
    }

    /// Rounds, their results and what is taken along from them.
    private func addRounds(to members: some RouterMethods<MemberContext>) {
        RoundsController(rounds: stores.rounds, catalogue: catalogue).addRoutes(to: members)
        RoundCopiesController(rounds: stores.rounds, tests: stores.tests, catalogue: catalogue).addRoutes(to: members)
        RoundController(
            rounds: stores.rounds, invitations: stores.invitations, passage: stores.passage, people: stores.people, mails: stores.mails,
            catalogue: catalogue
        ).addRoutes(to: members)
        BroughtAnswersController(brought: stores.brought, rounds: stores.rounds, partners: stores.partners, catalogue: catalogue).addRoutes(
            to: members)
        TrendController(rounds: stores.rounds, tallies: stores.tallies, catalogue: catalogue).addRoutes(to: members)
        ResultsController(rounds: stores.rounds, results: stores.results, remarks: stores.remarks, catalogue: catalogue, lists: lists)
            .addRoutes(to: members)
        ResultFilesController(
            rounds: stores.rounds, results: stores.results, respondents: stores.respondents, catalogue: catalogue, lists: lists
        ).addRoutes(to: members)
        PicturesController(rounds: stores.rounds, results: stores.results, catalogue: catalogue, assets: site.assets).addRoutes(to: members)
        RemarksController(rounds: stores.rounds, remarks: stores.remarks, catalogue: catalogue).addRoutes(to: members)
        addGroupRoutes(to: members)
        addOwnQuestionnaires(to: members)
    }

    /// What somebody has of their own, across networks.
    private func addOwnRoutes(to router: Router<WebContext>) {
        MyPlaceController(
            networks: stores.networks, bin: stores.bin, invitations: stores.invitations, results: stores.results, actions: stores.actions,
            interests: stores.interests, decisions: stores.agreements.decisions, ledger: stores.committing.ledger, catalogue: catalogue
        )
        .addRoutes(to: router)
        PollController(
            polls: PollStore(database: stores.database, surroundings: surroundings, networks: stores.networks, rooms: stores.rooms),
            catalogue: catalogue
        ).addRoutes(to: router)
        SearchController(
            search: stores.search, results: stores.results, rounds: stores.rounds, catalogue: catalogue,
            schemes: stores.committing.documents.schemes
        ).addRoutes(to: router)
    }

    /// Questionnaires that a network makes itself.
    private func addOwnQuestionnaires(to members: some RouterMethods<MemberContext>) {
        OwnQuestionnairesController(
            questionnaires: stores.ownQuestionnaires, rounds: stores.rounds, networks: stores.networks, catalogue: catalogue
        ).addRoutes(to: members)
        OwnGroupsController(questionnaires: stores.ownQuestionnaires, notices: stores.notices).addRoutes(to: members)
        QuestionnaireFilesController(questionnaires: stores.ownQuestionnaires).addRoutes(to: members)
    }

    /// Answering without an invitation: by a guest link, or together in a room.
    private func addRooms(to router: Router<WebContext>, members: some RouterMethods<MemberContext>) {
        GuestLinkController(links: stores.guestLinks, rounds: stores.rounds, notices: stores.notices, catalogue: catalogue)
            .addRoutes(to: router, members: members)
        SeatController(rooms: stores.rooms, seats: stores.seats, writings: stores.writings, catalogue: catalogue).addRoutes(to: router)
        RoomController(rooms: stores.rooms, stands: stores.roomStands, rounds: stores.rounds, catalogue: catalogue).addRoutes(to: members)
        RoomWritingController(
            rooms: stores.rooms, stands: stores.roomStands, writings: stores.writings, rounds: stores.rounds, catalogue: catalogue
        ).addRoutes(to: members)
        RoomStreamController(
            rooms: stores.rooms, stands: stores.roomStands, rounds: stores.rounds, catalogue: catalogue, hub: LiveHub(), site: site
        ).addRoutes(to: router, members: members)
    }

    /// What the law expects, and what people may ask of their data.
    private func addLawRoutes(to router: Router<WebContext>, members: some RouterMethods<MemberContext>) {
        RetentionController(retention: stores.retention).addRoutes(to: router)
        PrivacyNoticeController(notices: stores.notices, people: stores.people).addRoutes(to: members)
        WhoSeesController().addRoutes(to: members)
        LeavingController(leaving: stores.leaving, members: stores.members).addRoutes(to: members)
        AddressController(addresses: stores.addresses, members: stores.members).addRoutes(to: members)
        BinController(bin: stores.bin, networks: stores.networks, partners: stores.partners).addRoutes(to: router, members: members)
        MyDataController(
            data: MyDataStore(
                database: stores.database, surroundings: surroundings, catalogue: catalogue, ownInterests: stores.ownInterests),
            erasures: stores.erasures,
            members: stores.members
        ).addRoutes(to: router, members: members)
    }

    /// What a group does together: talking, scoring, counting paper, and what it agrees to do.
    private func addGroupRoutes(to members: some RouterMethods<MemberContext>) {
        GroupSessionsController(sessions: stores.groupSessions, rounds: stores.rounds, catalogue: catalogue).addRoutes(to: members)
        MinutesController(discussions: stores.discussions, catalogue: catalogue).addRoutes(to: members)
        WallController(discussions: stores.discussions, partners: stores.partners, members: stores.members, catalogue: catalogue)
            .addRoutes(to: members)
        PaperFormsController(sessions: stores.groupSessions, papers: stores.papers, rounds: stores.rounds, catalogue: catalogue)
            .addRoutes(to: members)
        ActionsController(actions: stores.actions, partners: stores.partners, members: stores.members).addRoutes(to: members)
    }
}
