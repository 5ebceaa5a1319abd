import Foundation
import HTML
import Hummingbird

/// The mandates of a network: reading, giving, replacing, ending, and taking along.
struct MandatesController: Sendable {
    let mandates: MandateStore
    let delegations: DelegationStore
    let partners: PartnerStore
    let members: MemberStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("mandaten", use: list)
        router.get("mandaten/mandaten.csv", use: file)
        router.get("mandaten/nieuw", use: new)
        router.post("mandaten", use: create)
        router.get("mandaten/:mandate/vervangen", use: edit)
        router.post("mandaten/:mandate/vervangen", use: replace)
        router.get("mandaten/:mandate/einde", use: confirm)
        router.post("mandaten/:mandate/einde", use: end)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let network = context.network.id
        let board = MandateBoard(
            partners: try await partners.partners(in: network), people: try await members.members(of: network),
            mandates: try await mandates.mandates(in: network), delegations: try await delegations.delegations(in: network),
            today: mandates.today)
        return .page(
            MandatesPage(frame: context.frame(in: .agreements), path: context.path, hats: context.hats, board: board).markup)
    }

    @Sendable func file(_ request: Request, context: MemberContext) async throws -> Response {
        let all = try await mandates.mandates(in: context.network.id)
        let file = MandateFile(language: context.language, mandates: all, timeZone: mandates.timeZone)
        return .file(file.csv, .csv, named: "mandaten-\(mandates.today).csv")
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        let choices = try await choices(context)
        try context.require(!choices.partners.isEmpty)
        let asked = request.uri.queryParameters["partner"].map { Identifier(rawValue: String($0)) }
        let only = choices.partners.count == 1 ? choices.partners.first?.id : nil
        let partner = choices.partners.first { $0.id == asked }?.id ?? only
        return page(context, MandateForm(for: partner, today: mandates.today), choices)
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        let choices = try await choices(context)
        let partner = Identifier(rawValue: context.form["partner"])
        let isHere = try await partners.partners(in: context.network.id).contains { $0.id == partner }
        try context.require(isHere ? context.hats.mayGiveMandates(for: partner) : !choices.partners.isEmpty)
        let form = MandateForm(checking: context.form, choices)
        guard let mandate = form.mandate(mandates.surroundings.identifier(), in: context.network.id, choices) else {
            return page(context, form, choices, status: .unprocessableContent)
        }
        do {
            try await mandates.give(mandate, by: context.visitor.personId)
        } catch is MandateConflict {
            return page(context, form, try await self.choices(context), isClash: true, status: .conflict)
        }
        return .see(context.path.appending("mandaten"), .added)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let old = try await mine(context)
        guard old.endedAt == nil else { throw WebError.notFound }
        return page(context, MandateForm(replacing: old, today: mandates.today), try await choices(context), old)
    }

    @Sendable func replace(_ request: Request, context: MemberContext) async throws -> Response {
        let old = try await mine(context)
        let choices = try await choices(context)
        let form = MandateForm(checking: context.form, choices, replacing: old)
        guard let new = form.mandate(mandates.surroundings.identifier(), in: context.network.id, choices) else {
            return page(context, form, choices, old, status: .unprocessableContent)
        }
        do {
            try await mandates.replace(old, why: form["waarom"], with: new, by: context.visitor.personId)
        } catch is MandateConflict {
            return page(context, form, choices, try await mine(context), isClash: true, status: .conflict)
        }
        return .see(context.path.appending("mandaten"), .saved)
    }

    @Sendable func confirm(_ request: Request, context: MemberContext) async throws -> Response {
        let mandate = try await mine(context)
        guard mandate.endedAt == nil else { throw WebError.notFound }
        return .page(MandateEndPage(frame: context.frame(in: .agreements), path: context.path, mandate: mandate).markup)
    }

    @Sendable func end(_ request: Request, context: MemberContext) async throws -> Response {
        let mandate = try await mine(context)
        let why = context.form[MandateEndPage.reason]
        var errors = FieldErrors([MandateEndPage.reason: MandateText.why])
        errors.require(why, MandateEndPage.reason, atMost: 1000)
        var page = MandateEndPage(
            frame: context.frame(in: .agreements), path: context.path, mandate: mandate, why: why, errors: errors)
        guard errors.isEmpty else { return .page(page.markup, status: .unprocessableContent) }
        do {
            try await mandates.end(mandate, why: why, by: context.visitor.personId)
        } catch is MandateConflict {
            page = MandateEndPage(
                frame: context.frame(in: .agreements), path: context.path, mandate: try await mine(context), why: why, isClash: true)
            return .page(page.markup, status: .conflict)
        }
        return .see(context.path.appending("mandaten"), .saved)
    }

    /// The mandate of the path, for who may end it.
    private func mine(_ context: MemberContext) async throws -> Mandate {
        let mandate = try await mandates.find(context.identifier("mandate"), in: context.network.id)
        try context.require(context.hats.mayGiveMandates(for: mandate.partnerId))
        return mandate
    }

    /// The partners this person may give mandates for, and everybody in the network.
    private func choices(_ context: MemberContext) async throws -> MandateForm.Choices {
        .init(
            partners: try await partners.partners(in: context.network.id).filter { context.hats.mayGiveMandates(for: $0.id) },
            people: try await members.members(of: context.network.id))
    }

    private func page(
        _ context: MemberContext, _ form: MandateForm, _ choices: MandateForm.Choices, _ old: Mandate? = nil, isClash: Bool = false,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let page = MandateFormPage(
            frame: context.frame(in: .agreements), path: context.path, form: form, choices: choices, old: old, isClash: isClash)
        return .page(page.markup, status: status)
    }
}
