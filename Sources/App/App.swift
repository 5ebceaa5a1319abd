import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import Storage

/// The whole program, wired: settings → database → stores → routes → services.
struct App: Sendable {
    let settings: Settings
    let surroundings: Surroundings
    let site: Site
    let catalogue: Catalogue
    let schemes: SchemeBook
    let lists: PartnerLists
    let accessibility: AccessibilityReport
    let stores: Stores
    let exportMaker: ExportMaker
    let logger: Logger

    /// Opens the database, brings its schema up to date, and reads the catalogue and the assets.
    init(
        settings: Settings, surroundings: Surroundings = .real, logger: Logger = Logger(label: "samenspel"),
        migrating progress: @escaping HowFar = { _ in }
    ) async throws {
        self.settings = settings
        self.surroundings = surroundings
        self.logger = logger
        catalogue = try Self.readCatalogue()
        schemes = try Self.readSchemes()
        accessibility = try AccessibilityReport(file: Self.catalogueFolder.appendingPathComponent("accessibility.json"))
        lists = try PartnerLists(file: Self.catalogueFolder.appendingPathComponent("partner-lists.json"))
        site = Site(
            assets: try Assets(directory: settings.publicDirectory), timeZone: settings.timeZone, address: settings.address,
            isDemo: settings.isDemo,
            isSecure: settings.isSecure, key: SigningKey(secret: try Self.secret(settings, surroundings)), help: HelpText.book)
        exportMaker = ExportMaker(
            Self.programs(settings), style: site.assets.text("css/printed.css"),
            isGuarded: settings.hasChromiumSandbox && geteuid() != 0
        ) { logger.warning("\($0)") }
        let database = try Database(Self.location(settings))
        try await database.migrate(Migrations.all, progress: progress)
        let authorities = try SupervisoryAuthority.all(file: Self.catalogueFolder.appendingPathComponent("authorities.json"))
        stores = Stores(
            database: database, surroundings: surroundings, site: site, catalogue: catalogue, schemes: schemes, lists: lists,
            authorities: authorities)
        try await stores.ownQuestionnaires.load()
    }

    static func readCatalogue() throws -> Catalogue {
        try Catalogue(folder: catalogueFolder.appendingPathComponent("instruments"))
    }

    static func readSchemes() throws -> SchemeBook {
        try SchemeBook(folder: catalogueFolder.appendingPathComponent("documents"))
    }

    static let catalogueFolder = Bundle.module.bundleURL.appendingPathComponent("Catalogue")

    /// The routes with their middleware; also what tests talk to.
    var router: Router<WebContext> {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityMiddleware(isSecure: site.isSecure))
        router.add(middleware: SiteMiddleware(site: site, language: settings.language))
        router.add(middleware: ErrorMiddleware())
        router.add(middleware: SessionMiddleware(sessions: stores.sessions))
        router.add(middleware: FormMiddleware(surroundings: surroundings))
        router.add(middleware: ErrorMiddleware())
        addRoutes(to: router)
        return router
    }

    /// The web server with everything that runs beside it.
    func server(onReady: @escaping @Sendable () -> Void = {}) -> some ApplicationProtocol {
        var services: [any Service] = [Scheduler(schedule: stores.schedule, logger: logger, act: dueWork)]
        services.append(OwnQuestionnairesWatch(questionnaires: stores.ownQuestionnaires))
        if settings.hasMail {
            services.append(MailSender(mails: stores.mails, smtp: Smtp(url: settings.smtpURL, sender: settings.mailFrom), logger: logger))
        }
        // A client that sends nothing for half a minute is let go.
        let http = HTTPServerBuilder.http1(configuration: .init(idleTimeout: .seconds(30)))
        return Application(
            router: router, server: http,
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: nil, backlog: 1024),
            services: services, onServerRunning: { _ in onReady() }, logger: logger)
    }

    /// Does one piece of due work; returns when it is to be done again.
    @Sendable func dueWork(_ work: DueWork) async throws -> Date? {
        let subject = Identifier(rawValue: work.subject)
        switch work.kind {
        case .openRound:
            do {
                try await stores.passage.open(subject, by: nil)
            } catch let problem as OpeningProblem {
                logger.warning("a round did not open by itself: \(problem)")
            }
        case .closeRound: try await stores.passage.close(subject, by: nil)
        case .wipeRound: try await stores.passage.wipe(subject)
        case .remindRound: try await stores.passage.remind(subject, by: nil)
        case .endRoom: try await stores.roomEndings.end(subject, by: nil)
        case .remindRatification: try await stores.agreements.ratificationReminders.remind(subject)
        case .closeDecision, .remindDecision, .reviewDecision, .wipeBallot: return try await dueDecision(work)
        case .makeExport, .fixSigning, .remindSigning, .remindAgreement, .remindCommitments: return try await dueCommitting(work)
        case .wipeErased: try await stores.erasures.wipe()
        case .applyRetention:
            try await stores.ownQuestionnaires.removeForgotten()
            let verdict = try await stores.retention.apply()
            if case .tooLong(let days) = verdict { logger.warning("nothing was erased: the last time was \(days) days ago") }
            return surroundings.now() + 24 * 3600
        case .forgetExpired:
            try await stores.sessions.forgetExpired()
            return surroundings.now() + 3600
        }
        return nil
    }

    /// The programs of others that make files of documents, as far as they are here.
    private static func programs(_ settings: Settings) -> [ExportFormat.Program: OutsideProgram] {
        let places: [ExportFormat.Program: String?] = [.chromium: settings.chromium, .pandoc: settings.pandoc]
        var found: [ExportFormat.Program: OutsideProgram] = [:]
        for case (let program, let place?) in places {
            found[program] = OutsideProgram.find(place.isEmpty ? program.names : [place])
        }
        return found
    }

    static let databaseName = "samenspel.sqlite"
    static let secretName = "secret"

    static func location(_ settings: Settings) throws -> Database.Location {
        if !settings.databaseURL.isEmpty { return .postgres(url: settings.databaseURL) }
        try makeDataDirectory(settings)
        return .file(path: settings.dataDirectory + "/" + databaseName)
    }

    /// The data folder, which only its owner can read.
    static func makeDataDirectory(_ settings: Settings) throws {
        try FileManager.default.createDirectory(
            atPath: settings.dataDirectory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// The installation's secret: the setting, or a file made once that only its owner can read.
    private static func secret(_ settings: Settings, _ surroundings: Surroundings) throws -> String {
        if !settings.secret.isEmpty { return settings.secret }
        let path = settings.dataDirectory + "/" + secretName
        if let data = FileManager.default.contents(atPath: path) { return String(decoding: data, as: UTF8.self) }
        try makeDataDirectory(settings)
        let secret = surroundings.token().text
        guard FileManager.default.createFile(atPath: path, contents: Data(secret.utf8), attributes: [.posixPermissions: 0o600]) else {
            throw SettingError(name: "DATA_DIR", value: settings.dataDirectory, expected: "a folder that can be written")
        }
        return secret
    }
}
