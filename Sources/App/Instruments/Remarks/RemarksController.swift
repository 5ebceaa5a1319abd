import Foundation
import HTML
import Hummingbird

/// Reading remarks before the group does: releasing, hiding, and leaving out words that would hurt or betray somebody.
struct RemarksController: Sendable {
    let rounds: RoundStore
    let remarks: RemarkStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("metingen/:round/toelichtingen", use: show)
        router.post("metingen/:round/toelichtingen", use: moderate)
        router.post("metingen/:round/toelichtingen/alle", use: releaseAll)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        .page(try await page(context, try await round(context)).markup)
    }

    @Sendable func moderate(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await round(context)
        let id = Identifier(rawValue: context.form["toelichting"])
        let typed = context.form[RemarksPage.words(of: id)]
        guard let moderation = Moderation(rawValue: context.form["besluit"]) else { throw WebError.notFound }
        do {
            try await remarks.moderate(id, on: round, moderation, without: Remark.words(typed), by: context.visitor.personId)
        } catch let missing as Remark.NotThere {
            var page = try await page(context, round)
            page.refused = .init(remark: id, typed: typed, missing: missing.words)
            return .page(page.markup, status: .unprocessableContent)
        }
        return .see(path(round, context), .saved)
    }

    @Sendable func releaseAll(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await round(context)
        try await remarks.releaseAll(on: round, by: context.visitor.personId)
        return .see(path(round, context), .saved)
    }

    /// The round of the path, for its moderator, once its results are there.
    private func round(_ context: MemberContext) async throws -> Round {
        let round = try await rounds.seen(by: context)
        try context.require(context.membership.mayManageRounds && context.membership.maySeeResults(of: round))
        return round
    }

    private func path(_ round: Round, _ context: MemberContext) -> WebAddress {
        round.path(in: context.path).appending("toelichtingen")
    }

    private func page(_ context: MemberContext, _ round: Round) async throws -> RemarksPage {
        RemarksPage(
            frame: context.frame(in: .measurements), path: round.path(in: context.path), round: round,
            groups: try round.questionnaire(catalogue).sections.map(\.group), remarks: try await remarks.remarks(on: round))
    }
}
