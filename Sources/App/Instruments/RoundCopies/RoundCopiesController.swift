import Foundation
import HTML
import Hummingbird

/// A round once more: as a new draft, or as a test that counts nowhere.
struct RoundCopiesController: Sendable {
    let rounds: RoundStore
    let tests: TestRoundStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.post("metingen/:round/kopie", use: copy)
        router.post("metingen/:round/proefronde", use: makeTest)
        router.get("proefrondes/:round", use: show)
        router.post("proefrondes/:round/deelname", use: join)
        router.post("proefrondes/:round/weg", use: delete)
    }

    @Sendable func copy(_ request: Request, context: MemberContext) async throws -> Response {
        let (round, copying, version) = try await original(context)
        let copy = copying.copy(of: round, version: version)
        try await rounds.add(copy, by: context.visitor.personId)
        return .see(copy.path(in: context.path).appending("wijzigen"), .added)
    }

    @Sendable func makeTest(_ request: Request, context: MemberContext) async throws -> Response {
        let (round, copying, version) = try await original(context)
        let modes = try catalogue.find(round.instrumentKey, version: version).modes
        let test = copying.test(of: round, version: version, isOpen: modes.contains(.open))
        try await tests.make(test, by: context.visitor.personId)
        return .see(test.testPath(in: context.path), .added)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let test = try await test(context)
        let page = TestRoundPage(
            frame: context.frame(in: .measurements), path: test.path(in: context.path), testPath: test.testPath(in: context.path),
            round: test, participants: try await tests.participants(of: test), now: rounds.surroundings.now())
        return .page(page.markup)
    }

    @Sendable func join(_ request: Request, context: MemberContext) async throws -> Response {
        let test = try await test(context)
        return .see(WebAddress(path: try await tests.join(test, as: context.visitor.personId)))
    }

    @Sendable func delete(_ request: Request, context: MemberContext) async throws -> Response {
        let test = try await test(context)
        try await tests.remove(test, by: context.visitor.personId)
        return .see(context.path.appending("metingen"), .removed)
    }

    /// The round to make again, for who may, and the newest version of what it asks.
    private func original(_ context: MemberContext) async throws -> (Round, RoundCopy, version: Int) {
        let round = try await rounds.find(context.identifier("round"), in: context.network.id)
        try context.require(context.membership.mayManageRounds)
        let copying = RoundCopy(
            id: rounds.surroundings.identifier(), now: rounds.surroundings.now(), zone: context.web.site.timeZone,
            language: context.language)
        return (round, copying, catalogue.inside(context.network.id).newest(round.instrumentKey)?.version ?? round.instrumentVersion)
    }

    /// The test round of the path. For who is no coordinator it is not there.
    private func test(_ context: MemberContext) async throws -> Round {
        let round = try await rounds.seen(by: context)
        guard round.isTest == 1 else { throw WebError.notFound }
        return round
    }
}
