import Foundation
import HTML
import Hummingbird
import Localization

/// A round's results as files to take along.
struct ResultFilesController: Sendable {
    let rounds: RoundStore
    let results: ResultsStore
    let respondents: RespondentStore
    let catalogue: Catalogue
    let lists: PartnerLists

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("metingen/:round/resultaten.csv", use: csv)
        router.get("metingen/:round/resultaten.xlsx", use: workbook)
        router.get("metingen/:round/resultaten.json", use: json)
        router.get("metingen/:round/antwoorden.csv", use: answers)
    }

    @Sendable func csv(_ request: Request, context: MemberContext) async throws -> Response {
        let file = try await file(context, withRespondents: false)
        return .file(file.csv, .csv, named: ResultFile.name(file.round, "resultaten.csv"))
    }

    @Sendable func workbook(_ request: Request, context: MemberContext) async throws -> Response {
        let file = try await file(context, withRespondents: true)
        let bytes = try await Worker.run { try file.xlsx }
        return .file(bytes, .xlsx, named: ResultFile.name(file.round, "resultaten.xlsx"))
    }

    @Sendable func json(_ request: Request, context: MemberContext) async throws -> Response {
        let file = try await file(context, withRespondents: true)
        return .file(try file.json.bytes, .json, named: ResultFile.name(file.round, "resultaten.json"))
    }

    /// What each person answered, in an open round only: a line for a person would single people out in any other.
    @Sendable func answers(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await round(context)
        guard round.mode == .open else { throw WebError.notFound }
        let questionnaire = try round.questionnaire(catalogue)
        let lines = RespondentLines(questionnaire: questionnaire, language: context.language)
        let (respondents, text) = (respondents, DelimitedCells(context.language))
        let counts = try await respondents.counts(of: round)
        let codebook = Codebook(
            language: context.language, zone: context.web.site.timeZone, round: round, questionnaire: questionnaire, n: counts.answered,
            invited: counts.invited
        ).ofAnswers
        return .stream(.csv, named: ResultFile.name(round, "antwoorden.csv")) { writer in
            var bytes = DelimitedCells.mark
            lines.appendHeadings(as: text, to: &bytes)
            var part = try await respondents.respondents(of: round, after: nil)
            while let last = part.last {
                // The next part is read while this one goes out.
                async let next = respondents.respondents(of: round, after: last.id)
                for respondent in part { lines.append(respondent, as: text, to: &bytes) }
                try await writer.write(ByteBuffer(bytes: bytes))
                bytes.removeAll(keepingCapacity: true)
                part = try await next
            }
            lines.append(codebook, as: text, to: &bytes)
            try await writer.write(ByteBuffer(bytes: bytes))
        }
    }

    /// The round of the path, for who may see its results.
    private func round(_ context: MemberContext) async throws -> Round {
        let round = try await rounds.seen(by: context)
        try context.require(context.membership.maySeeResults(of: round))
        return round
    }

    private func file(_ context: MemberContext, withRespondents: Bool) async throws -> ResultFile {
        let round = try await round(context)
        let questionnaire = try round.questionnaire(catalogue)
        let results = try await results.figures(of: round, questionnaire)
        var people: [Respondent]?
        if withRespondents, round.mode == .open, results.n <= ResultFile.mostRespondents { people = try await everybody(in: round) }
        return ResultFile(
            language: context.language, zone: context.web.site.timeZone, round: round, questionnaire: questionnaire, results: results,
            respondents: people, names: GroupNames(lists: lists))
    }

    private func everybody(in round: Round) async throws -> [Respondent] {
        var people: [Respondent] = []
        var part = try await respondents.respondents(of: round, after: nil)
        while let last = part.last {
            people += part
            part = try await respondents.respondents(of: round, after: last.id)
        }
        return people
    }
}
