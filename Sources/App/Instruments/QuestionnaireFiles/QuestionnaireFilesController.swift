import Foundation
import HTML
import Hummingbird

/// Questionnaires that come and go as files in the format of the catalogue, with a look before anything is kept.
struct QuestionnaireFilesController: Sendable {
    let questionnaires: OwnQuestionnaireStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("eigen-vragenlijsten/importeren", use: new)
        router.post("eigen-vragenlijsten/importeren", use: create)
        router.post("eigen-vragenlijsten/importeren/voorbeeld", use: preview)
        router.get("eigen-vragenlijsten/:own/vragenlijst.json", use: export)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManageQuestionnaires)
        return .page(page(context, text: "").markup)
    }

    @Sendable func preview(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManageQuestionnaires)
        let bytes = context.form.files["bestand"] ?? []
        let text = bytes.isEmpty ? context.form["tekst"] : String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
        return look(context, text).page
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManageQuestionnaires)
        let (page, instrument) = look(context, context.form["tekst"])
        guard let instrument else { return page }
        let id = try await questionnaires.add(instrument, to: context.network.id, by: context.visitor.personId)
        return .see(context.path.appending("eigen-vragenlijsten").appending(id.rawValue), .added)
    }

    @Sendable func export(_ request: Request, context: MemberContext) async throws -> Response {
        let own = try await questionnaires.managed(by: context)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return .file(Array(try encoder.encode(own.instrument)), .json, named: "\(own.key)-\(own.version).json")
    }

    /// What a text would become, and the page that says so.
    private func look(_ context: MemberContext, _ text: String) -> (page: Response, instrument: Instrument?) {
        var page = page(context, text: text)
        guard !text.isEmpty else {
            page.errors["tekst"] = QuestionnaireFileText.nothingThere
            return (.page(page.markup, status: .unprocessableContent), nil)
        }
        let file = QuestionnaireFile(Array(text.utf8), key: questionnaires.newKey())
        page.file = file
        return (.page(page.markup, status: file.instrument == nil ? .unprocessableContent : .ok), file.instrument)
    }

    private func page(_ context: MemberContext, text: String) -> QuestionnaireFilePage {
        QuestionnaireFilePage(frame: context.frame(in: .measurements), path: context.path, text: text)
    }
}
