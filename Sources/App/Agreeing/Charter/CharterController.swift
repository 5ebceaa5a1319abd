import Foundation
import HTML
import Hummingbird
import Localization

/// The trust charter of a network: reading it, talking about the rules, and adopting what the group chose.
struct CharterController: Sendable {
    let charters: CharterStore
    let rounds: RoundStore
    let catalogue: Catalogue

    /// The instrument of the catalogue that holds the rules.
    static let instrument = "trust-rules"

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("vertrouwen", use: show)
        router.get("vertrouwen/versies/:number", use: version)
        router.get("vertrouwen/bespreken", use: edit)
        router.post("vertrouwen/bespreken", use: update)
        router.get("vertrouwen/aannemen", use: confirm)
        router.post("vertrouwen/aannemen", use: adopt)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let asked = try await rounds.rounds(in: context.network.id).filter {
            $0.instrumentKey == Self.instrument && context.membership.maySeeResults(of: $0)
        }
        let page = CharterPage(
            frame: context.frame(in: .agreements), path: context.path, hats: context.hats, charter: try await draft(context),
            versions: try await charters.versions(in: context.network.id), today: charters.today,
            round: asked.max { ($0.openedAt ?? .distantPast) < ($1.openedAt ?? .distantPast) }, instrument: Self.instrument)
        return .page(page.markup)
    }

    @Sendable func version(_ request: Request, context: MemberContext) async throws -> Response {
        let versions = try await charters.versions(in: context.network.id)
        let number = try context.parameter("number")
        guard let version = versions.first(where: { String($0.number) == number }) else { throw WebError.notFound }
        let page = CharterVersionPage(
            frame: context.frame(in: .agreements), path: context.path, network: context.network.name, version: version,
            newest: versions.first?.number ?? 0, today: charters.today)
        return .page(page.markup)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayWriteCharter))
        return page(context, CharterForm(try await draft(context)))
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayWriteCharter))
        let form = CharterForm(checking: context.form, try await draft(context), today: charters.today)
        guard let changed = form.changed(charters.surroundings.identifier) else {
            return page(context, form, status: .unprocessableContent)
        }
        do {
            try await charters.change(changed, in: context.network.id, by: context.visitor.personId)
        } catch is CharterConflict {
            let now = try await draft(context)
            return page(context, form.over(now), conflict: now, status: .conflict)
        }
        return .see(context.path.appending("vertrouwen"), .saved)
    }

    @Sendable func confirm(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayAdoptCharter))
        return .page(try await adoption(context).markup)
    }

    @Sendable func adopt(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayAdoptCharter))
        var page = try await adoption(context)
        (page.adoptedOn, page.reviewOn) = (context.form[CharterAdoptionPage.day], context.form[CharterAdoptionPage.review])
        page.errors = errors(page)
        guard page.errors.isEmpty, !page.charter.chosen.isEmpty else { return .page(page.markup, status: .unprocessableContent) }
        guard Int(context.form["versie"]) ?? page.charter.version == page.charter.version else { return try await clash(context, page) }
        do {
            _ = try await charters.adopt(
                page.charter, on: page.adoptedOn, reviewOn: page.reviewOn, in: context.network.id, by: context.visitor.personId)
        } catch is CharterConflict {
            return try await clash(context, page)
        }
        return .see(context.path.appending("vertrouwen"), .saved)
    }

    private func errors(_ page: CharterAdoptionPage) -> FieldErrors {
        var errors = FieldErrors(CharterAdoptionPage.labels)
        if Day.valid(page.adoptedOn) == nil {
            errors[CharterAdoptionPage.day] = FieldText.date
        } else if page.adoptedOn > charters.today {
            errors[CharterAdoptionPage.day] = CharterText.notYet
        }
        if Day.valid(page.reviewOn) == nil {
            errors[CharterAdoptionPage.review] = FieldText.date
        } else if page.reviewOn <= page.adoptedOn {
            errors[CharterAdoptionPage.review] = CharterText.reviewLater
        }
        return errors
    }

    private func clash(_ context: MemberContext, _ typed: CharterAdoptionPage) async throws -> Response {
        var page = try await adoption(context)
        (page.adoptedOn, page.reviewOn, page.isClash) = (typed.adoptedOn, typed.reviewOn, true)
        return .page(page.markup, status: .conflict)
    }

    private func adoption(_ context: MemberContext) async throws -> CharterAdoptionPage {
        CharterAdoptionPage(
            frame: context.frame(in: .agreements), path: context.path, charter: try await draft(context), adoptedOn: charters.today)
    }

    private func draft(_ context: MemberContext) async throws -> Charter {
        try await charters.draft(in: context.network.id, given: CharterRule.given(catalogue))
    }

    private func page(
        _ context: MemberContext, _ form: CharterForm, conflict: Charter? = nil, status: HTTPResponse.Status = .ok
    ) -> Response {
        let page = CharterFormPage(frame: context.frame(in: .agreements), path: context.path, form: form, conflict: conflict)
        return .page(page.markup, status: status)
    }
}

extension CharterRule {
    /// The rules as the catalogue words them.
    static func given(_ catalogue: Catalogue) -> [CharterRule] {
        let items = catalogue.newest(CharterController.instrument)?.groups.flatMap(\.items) ?? []
        return items.map { CharterRule(rule: $0.key, isOwn: false, text: $0.text, plain: $0.plain) }
    }
}
