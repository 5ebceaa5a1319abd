import Foundation
import HTML
import Hummingbird
import Localization

/// The groups of a draft, one by one, and the whole as the invited will see it.
struct OwnGroupsController: Sendable {
    let questionnaires: OwnQuestionnaireStore
    let notices: PrivacyNoticeStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("eigen-vragenlijsten/:own/groepen/:group", use: edit)
        router.post("eigen-vragenlijsten/:own/groepen/:group", use: update)
        router.get("eigen-vragenlijsten/:own/voorbeeld", use: preview)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let (own, key) = try await group(context)
        return .page(page(own, OwnGroupForm(own, group: key), context).markup)
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let (own, key) = try await group(context)
        guard context.form["versie"] == String(own.edits) else { return try await clash(context) }
        let form = OwnGroupForm(checking: context.form, own, group: key)
        guard form.errors.isEmpty else { return .page(page(own, form, context).markup, status: .unprocessableContent) }
        do {
            try await questionnaires.change(form.own, by: context.visitor.personId)
        } catch is OwnConflict {
            return try await clash(context)
        }
        let path = own.path(in: context.path)
        return context.form["doe"] == "terug" ? .see(path, .saved) : .see(path.appending("groepen").appending(key), .saved)
    }

    private func clash(_ context: MemberContext) async throws -> Response {
        let (now, key) = try await group(context)
        var page = page(now, OwnGroupForm(checking: context.form, now, group: key, isLate: true), context)
        page.clash = now
        return .page(page.markup, status: .conflict)
    }

    /// The questions as the invited will see them.
    @Sendable func preview(_ request: Request, context: MemberContext) async throws -> Response {
        let own = try await questionnaires.managed(by: context)
        let instrument = own.instrument.complete
        let round = Round(
            id: own.id, networkId: own.networkId, instrumentKey: own.key, instrumentVersion: own.version, form: .full,
            name: context.language(instrument.title), purpose: context.language(instrument.summary), moment: .free,
            mode: instrument.modes.first ?? .confidential,
            smallestGroup: 5, nowLabel: "", invitationText: "", closesAt: own.changedAt)
        let labels = instrument.moments.labels
        let page = AnswerPage(
            frame: context.frame, path: nil, round: round, network: context.network.name,
            questionnaire: Questionnaire(instrument: instrument, form: .full, moments: labels), invited: nil, typed: FormFields(),
            notice: try await notices.find(context.network.id), privacy: context.path.appending("privacy"), drawn: Memo(),
            back: (own.path(in: context.path), OwnText.backToDraft))
        return .page(page.markup)
    }

    private func group(_ context: MemberContext) async throws -> (OwnQuestionnaire, key: String) {
        let own = try await questionnaires.draft(of: context)
        let key = try context.parameter("group")
        guard own.instrument.groups.contains(where: { $0.key == key }) else { throw WebError.notFound }
        return (own, key)
    }

    private func page(_ own: OwnQuestionnaire, _ form: OwnGroupForm, _ context: MemberContext) -> OwnGroupPage {
        OwnGroupPage(frame: context.frame(in: .measurements), network: context.path, own: own, form: form)
    }
}
