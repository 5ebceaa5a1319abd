import HTML
import Hummingbird

/// Answers from elsewhere: choosing a file, a look at what becomes of it, bringing it in, taking it out again.
struct BroughtAnswersController: Sendable {
    let brought: BroughtAnswersStore
    let rounds: RoundStore
    let partners: PartnerStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("metingen/:round/inbrengen", use: new)
        router.post("metingen/:round/inbrengen/voorbeeld", use: preview)
        router.post("metingen/:round/inbrengen", use: create)
        router.post("metingen/:round/inbrengen/weg", use: delete)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await round(context)
        return .page(try await page(context, round).markup)
    }

    @Sendable func preview(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await round(context)
        do {
            let page = try await preview(context, round)
            return .page(page.markup, status: page.reading.refusals.isEmpty ? .ok : .unprocessableContent)
        } catch let refusal as AnswerTable.Refusal {
            return try await refused(refusal, context, round)
        }
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await round(context)
        do {
            var page = try await preview(context, round)
            guard page.reading.isTaken else { return .page(page.markup, status: .unprocessableContent) }
            do {
                try await brought.bringIn(
                    page.reading, into: round, again: context.form.has("nog-eens"), language: context.language, by: context.visitor.personId
                )
            } catch let problem as BringingProblem {
                if case .roundChanged = problem { page.problem = BroughtAnswersText.roundChanged }
                return .page(page.markup, status: .conflict)
            }
        } catch let refusal as AnswerTable.Refusal {
            return try await refused(refusal, context, round)
        }
        return .see(round.path(in: context.path), .answersBrought)
    }

    @Sendable func delete(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await round(context)
        do {
            try await brought.takeOut(Identifier(rawValue: context.form["inbreng"]), of: round, by: context.visitor.personId)
        } catch is BringingProblem {
            throw WebError.forbidden
        }
        return .see(round.path(in: context.path).appending("inbrengen"), .removed)
    }

    /// The round of the path, for who may bring answers into it while it is not closed.
    private func round(_ context: MemberContext) async throws -> Round {
        let manages = context.membership.mayManageRounds
        let round = try await rounds.find(context.identifier("round"), in: context.network.id, withTests: manages)
        try context.require(manages && round.takesBroughtAnswers(at: rounds.surroundings.now()))
        return round
    }

    private func page(_ context: MemberContext, _ round: Round) async throws -> BringAnswersPage {
        BringAnswersPage(
            frame: context.frame(in: .measurements), path: round.path(in: context.path), round: round,
            columns: AnswerColumns(try round.questionnaire(catalogue), mode: round.mode), brought: try await brought.brought(into: round))
    }

    private func refused(_ refusal: AnswerTable.Refusal, _ context: MemberContext, _ round: Round) async throws -> Response {
        var page = try await page(context, round)
        page.pasted = context.form["lijst"]
        page.errors["bestand"] = refusal.reason
        return .page(page.markup, status: .unprocessableContent)
    }

    /// What becomes of the file that was sent, or of the table that the page before held.
    private func preview(_ context: MemberContext, _ round: Round) async throws -> BroughtPreviewPage {
        let choices = AnswerColumns(try round.questionnaire(catalogue), mode: round.mode)
        let names = PartnerNames(try await partners.partners(in: context.network.id))
        let form = context.form
        // A large file takes a second or two.
        let reading = try await Worker.run {
            let table = try Self.table(form)
            let matched = choices.matched(table.headings)
            let columns = matched.indices.map { place in
                form.has("kolom-\(place)") ? choices.column(code: form["kolom-\(place)"]) ?? .unused : matched[place]
            }
            return AnswerReading(table, columns, of: choices, partners: names, most: round.mostTicks)
        }
        return BroughtPreviewPage(
            frame: context.frame(in: .measurements), path: round.path(in: context.path), round: round, choices: choices, reading: reading,
            before: try await brought.broughtBefore(reading.table, into: round))
    }

    private static func table(_ form: FormFields) throws -> AnswerTable {
        if form.has(Packed.field) { return try AnswerTable(packed: form[Packed.field]) }
        let file = form.files["bestand"] ?? []
        return file.isEmpty ? try AnswerTable(text: form["lijst"]) : try AnswerTable(file: file)
    }
}
