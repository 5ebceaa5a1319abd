import Foundation
import HTML
import Hummingbird
import Localization

/// The people of a network by partner: adding one, changing what they do, letting them go.
struct MembersController: Sendable {
    let members: MemberStore
    let partners: PartnerStore
    let lists: PartnerLists

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("partners", use: list)
        router.get("mensen/nieuw", use: new)
        router.post("mensen", use: create)
        router.get("mensen/:person", use: show)
        router.post("mensen/:person", use: update)
        router.post("mensen/:person/weg", use: delete)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let page = MembersPage(
            frame: context.frame(in: .partners), path: context.path, membership: context.membership,
            partners: try await partners.partners(in: context.network.id), people: try await members.members(of: context.network.id),
            lists: lists, today: Day.of(members.surroundings.now(), in: context.web.site.timeZone))
        return .page(page.markup)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManagePeople)
        return .page(try await newPage(context, MemberForm()))
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManagePeople)
        let form = MemberForm(context.form, partners: try await partners.partners(in: context.network.id))
        guard let member = form.member else { return .page(try await newPage(context, form), status: .unprocessableContent) }
        try await members.add(member, to: context.network.id, by: context.visitor.personId)
        return .see(context.path.appending("partners"), .added)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let places = try await members.places(of: context.identifier("person"), in: context.network.id)
        try context.require(context.membership.mayManagePeople)
        return .page(try await page(context, places).markup)
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let (place, places) = try await place(context)
        try context.require(context.membership.mayManagePeople)
        guard let role = Membership.Role(rawValue: context.form["rol"]) else { throw WebError.unreadable }
        guard try await members.change(place, to: role, in: context.network.id, by: context.visitor.personId) else {
            return try await lastCoordinator(context, places)
        }
        return .see(context.path.appending("mensen").appending(place.personId.rawValue), .saved)
    }

    @Sendable func delete(_ request: Request, context: MemberContext) async throws -> Response {
        let (place, places) = try await place(context)
        try context.require(context.membership.mayManagePeople)
        guard try await members.end(place, in: context.network.id, by: context.visitor.personId) else {
            return try await lastCoordinator(context, places)
        }
        return .see(context.path.appending("partners"), .removed)
    }

    private func place(_ context: MemberContext) async throws -> (Member, [Member]) {
        let places = try await members.places(of: context.identifier("person"), in: context.network.id)
        guard let place = places.first(where: { $0.membershipId.rawValue == context.form["plaats"] }) else { throw WebError.notFound }
        return (place, places)
    }

    private func lastCoordinator(_ context: MemberContext, _ places: [Member]) async throws -> Response {
        .page(try await page(context, places, problem: MemberText.lastCoordinator).markup, status: .conflict)
    }

    private func page(_ context: MemberContext, _ places: [Member], problem: Text? = nil) async throws -> MemberPage {
        let person = try context.identifier("person")
        let care = try await members.care(for: person, in: context.network.id, by: context.visitor.personId)
        return MemberPage(frame: context.frame(in: .partners), path: context.path, places: places, care: care, problem: problem)
    }

    private func newPage(_ context: MemberContext, _ form: MemberForm) async throws -> Markup {
        let list = try await partners.partners(in: context.network.id)
        return NewMemberPage(frame: context.frame(in: .partners), path: context.path, form: form, partners: list).markup
    }
}
