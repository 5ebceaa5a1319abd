import Foundation
import HTML
import Hummingbird
import Localization

/// Rating blind, seeing where the makers differ, and agreeing.
struct ArenaRatingsController: Sendable {
    let arenas: ArenaStore
    let actors: ArenaActorStore
    let ratings: ArenaRatingStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("arena/:arena/inschatting", use: rate)
        router.post("arena/:arena/inschatting", use: keep)
        router.post("arena/:arena/inschatting/sluiting", use: close)
        router.post("arena/:arena/inschatting/heropening", use: reopen)
        router.get("arena/:arena/verschillen", use: differences)
        router.post("arena/:arena/hulpbronnen/:resource/besluit", use: agree)
    }

    @Sendable func rate(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, resources, own) = try await ratings.own(context.identifier("arena"), for: ArenaGuest(context))
        try context.require(scene.viewer.mayWrite)
        return page(context, scene, resources, own, first: first(request))
    }

    @Sendable func keep(_ request: Request, context: MemberContext) async throws -> Response {
        let form = ArenaRatingForm(context.form)
        let (scene, resources) = try await ratings.rated(form.ratings, in: context.identifier("arena"), for: ArenaGuest(context))
        try context.require(scene.viewer.mayWrite)
        let known = Dictionary(uniqueKeysWithValues: resources.map { ($0.id, $0) })
        // What may not be rated any more, because it was seen, stays as it was; what was taken out is kept for its return.
        let seen = Set(scene.actors.map(\.id))
        let mine = form.ratings.filter { rating in
            known[rating.resourceId].map { scene.viewer.mayRate($0, in: scene.arena) && seen.contains($0.actorId) } ?? false
        }
        let isFinished = context.form["klaar"] == "ja"
        try await ratings.keep(mine, through: isFinished ? scene.arena.rowsMade : nil, in: scene.arena, by: context.visitor.personId)
        let asked = Set(form.ratings.map(\.resourceId))
        let removed = scene.removed.filter { actor in resources.contains { $0.actorId == actor.id && asked.contains($0.id) } }
        let vanished = asked.contains { known[$0] == nil }
        let own = scene.arena.path(in: context.path)
        guard removed.isEmpty, !vanished else {
            let (scene, resources, own) = try await ratings.own(context.identifier("arena"), for: ArenaGuest(context))
            let gone = removed.map { $0.shownName(context.language) } + (vanished ? [context.language(ArenaRatingText.aResource)] : [])
            return page(context, scene, resources, own, first: first(request), gone: gone, status: .conflict)
        }
        switch context.form["klaar"] {
        case "ja": return .see(own.appending("verschillen"), .saved)
        case "verder":
            return .see(own.appending("inschatting").query("vanaf", String(first(request) + ArenaRatingForm.most)), .draftSaved)
        default: return .see(own, .draftSaved)
        }
    }

    @Sendable func close(_ request: Request, context: MemberContext) async throws -> Response {
        try await set(context, isClosed: true)
    }

    @Sendable func reopen(_ request: Request, context: MemberContext) async throws -> Response {
        try await set(context, isClosed: false)
    }

    private func set(_ context: MemberContext, isClosed: Bool) async throws -> Response {
        let scene = try await arenas.scene(context)
        try context.require(scene.viewer.mayLead)
        try await ratings.set(isClosed: isClosed, scene.arena, by: context.visitor.personId)
        return .see(scene.arena.path(in: context.path), .saved)
    }

    @Sendable func differences(_ request: Request, context: MemberContext) async throws -> Response {
        let page = try await differences(context, first: first(request))
        try context.require(page.scene.viewer.mayWrite)
        return .page(page.markup)
    }

    @Sendable func agree(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await arenas.scene(context)
        let (_, old) = try await actors.find(context.identifier("resource"), in: scene)
        try context.require(scene.viewer.mayAgree(on: old, in: scene.arena, scene.makers))
        var form = ArenaAgreementForm(checking: context.form, version: old.version)
        var page = try await differences(context, first: first(request))
        guard let resource = form.resource(changing: old) else {
            page.refused = .init(form: form, id: old.id, isClash: false)
            return .page(page.markup, status: .unprocessableContent)
        }
        do {
            try await ratings.agree(resource, in: scene.arena, by: context.visitor.personId)
        } catch is ArenaConflict {
            page = try await differences(context, first: first(request))
            form.version = try await actors.find(old.id, in: scene).1.version
            page.refused = .init(form: form, id: old.id, isClash: true)
            return .page(page.markup, status: .conflict)
        }
        let back = scene.arena.path(in: context.path).appending("verschillen").query("vanaf", String(first(request)))
        return .see(back.query(Notice.field, Notice.saved.rawValue).fragment("r-\(old.id.rawValue)"))
    }

    private func first(_ request: Request) -> Int {
        max(0, request.uri.queryParameters["vanaf"].flatMap { Int($0) } ?? 0)
    }

    private func differences(_ context: MemberContext, first: Int) async throws -> ArenaDifferencesPage {
        let (scene, resources, tallies) = try await ratings.everybody(context.identifier("arena"), for: ArenaGuest(context))
        let live = Dictionary(uniqueKeysWithValues: scene.actors.filter { $0.removedAt == nil }.map { ($0.id, $0) })
        let rows = resources.compactMap { one -> ArenaDifferencesPage.Row? in
            guard let actor = live[one.actorId], scene.viewer.maySeeRatings(of: one, in: scene.arena, scene.makers) else { return nil }
            return .init(
                actor: actor, resource: one, tally: tallies[one.id] ?? .none,
                mayAgree: scene.viewer.mayAgree(on: one, in: scene.arena, scene.makers))
        }
        let sorted = rows.enumerated().sorted { left, right in
            (right.element.tally.difference, left.offset) < (left.element.tally.difference, right.offset)
        }
        return ArenaDifferencesPage(
            frame: context.frame(in: .partners), path: context.path, scene: scene, rows: sorted.map(\.element), first: first)
    }

    private func page(
        _ context: MemberContext, _ scene: ArenaScene, _ resources: [ArenaResource], _ own: [Identifier: ArenaRating], first: Int,
        gone: [String] = [], status: HTTPResponse.Status = .ok
    ) -> Response {
        let live = Dictionary(uniqueKeysWithValues: scene.actors.filter { $0.removedAt == nil }.map { ($0.id, $0) })
        let rows = resources.compactMap { one in live[one.actorId].map { (actor: $0, resource: one) } }.filter {
            scene.viewer.mayRate($0.resource, in: scene.arena)
        }
        let sorted = rows.sorted { ($0.actor.id.rawValue, $0.resource.number) < ($1.actor.id.rawValue, $1.resource.number) }
        let page = ArenaRatingPage(
            frame: context.frame(in: .partners), path: context.path, scene: scene, rows: sorted, ratings: own,
            first: first < sorted.count ? first : 0, gone: gone)
        return .page(page.markup, status: status)
    }
}
