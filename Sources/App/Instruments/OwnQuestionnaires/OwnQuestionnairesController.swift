import Foundation
import HTML
import Hummingbird

/// The questionnaires of a network: making one, changing it, making it ready, copying it, throwing it away.
struct OwnQuestionnairesController: Sendable {
    let questionnaires: OwnQuestionnaireStore
    let rounds: RoundStore
    let networks: NetworkStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("eigen-vragenlijsten", use: list)
        router.get("eigen-vragenlijsten/nieuw", use: new)
        router.post("eigen-vragenlijsten", use: create)
        router.get("eigen-vragenlijsten/:own", use: show)
        router.post("eigen-vragenlijsten/:own", use: update)
        router.post("eigen-vragenlijsten/:own/ongedaan", use: undo)
        router.post("eigen-vragenlijsten/:own/volgende", use: next)
        router.post("eigen-vragenlijsten/:own/kopie", use: copy)
        router.post("eigen-vragenlijsten/:own/weg", use: remove)
        router.post("eigen-vragenlijsten/:own/terug", use: bringBack)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManageQuestionnaires)
        let all = try await questionnaires.questionnaires(in: context.network.id)
        let there = Dictionary(grouping: all.filter { !$0.isRemoved }, by: \.key)
        let used = Dictionary(grouping: try await rounds.rounds(in: context.network.id), by: \.instrumentKey)
        let page = OwnQuestionnairesPage(
            frame: context.frame(in: .measurements), path: context.path, questionnaires: there.values.sorted(by: Self.latestFirst),
            removed: Dictionary(grouping: all.filter(\.isRemoved), by: \.key).values.sorted(by: Self.latestFirst).compactMap(\.first),
            rounds: used.mapValues { $0.map(\.name) })
        return .page(page.markup)
    }

    private static func latestFirst(_ left: [OwnQuestionnaire], _ right: [OwnQuestionnaire]) -> Bool {
        (left.map(\.changedAt).max() ?? .distantPast, left.first?.id.rawValue ?? "")
            > (right.map(\.changedAt).max() ?? .distantPast, right.first?.id.rawValue ?? "")
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManageQuestionnaires)
        return .page(start(context).markup)
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManageQuestionnaires)
        var page = start(context)
        (page.title, page.start) = (context.form["titel"], context.form["van"])
        page.errors.require(page.title, "titel", atMost: OwnLimit.title)
        let start = OwnStart(page.start, catalogue.inside(context.network.id))
        if start == nil { page.errors["van"] = FieldText.choose }
        guard page.errors.isEmpty, let start else { return .page(page.markup, status: .unprocessableContent) }
        let instrument = start.instrument(key: questionnaires.newKey(), title: page.title, language: context.language)
        let id = try await questionnaires.add(instrument, to: context.network.id, by: context.visitor.personId)
        return .see(context.path.appending("eigen-vragenlijsten").appending(id.rawValue), .added)
    }

    private func start(_ context: MemberContext) -> OwnStartPage {
        OwnStartPage(
            frame: context.frame(in: .measurements), path: context.path, instruments: catalogue.inside(context.network.id).offered)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let own = try await found(context)
        return .page(try await page(own, OwnQuestionnaireForm(own), context).markup)
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let own = try await draft(context)
        guard context.form["versie"] == String(own.edits) else { return try await clash(context) }
        let form = OwnQuestionnaireForm(checking: context.form, own)
        guard form.errors.isEmpty else { return .page(try await page(own, form, context).markup, status: .unprocessableContent) }
        do {
            try await questionnaires.change(form.own, by: context.visitor.personId)
            return try await go(after: form.own, context)
        } catch is OwnConflict {
            return try await clash(context)
        }
    }

    /// To the group that was added, on to what is ready, or back to the list of groups.
    private func go(after saved: OwnQuestionnaire, _ context: MemberContext) async throws -> Response {
        let path = saved.path(in: context.path)
        let act = context.form["doe"]
        if act.hasPrefix("nieuw:"), let group = saved.instrument.groups.last {
            return .see(path.appending("groepen").appending(group.key))
        }
        guard act == "klaar" else { return .see(path, .saved) }
        let own = try await questionnaires.find(saved.id, in: context.network.id)
        guard own.instrument.gaps.isEmpty else {
            var page = try await page(own, OwnQuestionnaireForm(own), context)
            page.gaps = own.instrument.gaps
            return .page(page.markup, status: .unprocessableContent)
        }
        try await questionnaires.finish(own, by: context.visitor.personId)
        return .see(path, .saved)
    }

    /// The form again as typed, beside what somebody else saved.
    private func clash(_ context: MemberContext) async throws -> Response {
        let now = try await draft(context)
        var page = try await page(now, OwnQuestionnaireForm(checking: context.form, now, isLate: true), context)
        page.clash = now
        return .page(page.markup, status: .conflict)
    }

    @Sendable func undo(_ request: Request, context: MemberContext) async throws -> Response {
        let own = try await draft(context)
        try await questionnaires.undo(own, by: context.visitor.personId)
        let now = try await questionnaires.find(own.id, in: context.network.id)
        let path = own.path(in: context.path)
        let group = request.uri.queryParameters["groep"].map(String.init)
        guard let key = group, now.instrument.groups.contains(where: { $0.key == key }) else { return .see(path, .saved) }
        return .see(path.appending("groepen").appending(key), .saved)
    }

    @Sendable func next(_ request: Request, context: MemberContext) async throws -> Response {
        let own = try await found(context)
        guard !own.isRemoved else { throw WebError.gone }
        let id = try await questionnaires.next(after: own, by: context.visitor.personId)
        return .see(context.path.appending("eigen-vragenlijsten").appending(id.rawValue))
    }

    /// A draft of its own in this network, or in another that the same person coordinates.
    @Sendable func copy(_ request: Request, context: MemberContext) async throws -> Response {
        let own = try await found(context)
        let target = Identifier(rawValue: context.form["naar"])
        let (network, hats) = try await networks.find(target, for: context.visitor.personId)
        try context.require(hats.contains(where: \.mayManageQuestionnaires))
        guard network.endedAt == nil else { throw WebError.ended }
        var copy = own.instrument
        copy.key = questionnaires.newKey()
        copy.version = 1
        let id = try await questionnaires.add(copy, to: network.id, by: context.visitor.personId)
        return .see(network.path.appending("eigen-vragenlijsten").appending(id.rawValue), .added)
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        try await questionnaires.set(removed: true, found(context), by: context.visitor.personId)
        return .see(context.path.appending("eigen-vragenlijsten"), .inBin)
    }

    @Sendable func bringBack(_ request: Request, context: MemberContext) async throws -> Response {
        let own = try await found(context)
        try await questionnaires.set(removed: false, own, by: context.visitor.personId)
        return .see(own.path(in: context.path), .broughtBack)
    }

    private func found(_ context: MemberContext) async throws -> OwnQuestionnaire { try await questionnaires.managed(by: context) }

    private func draft(_ context: MemberContext) async throws -> OwnQuestionnaire { try await questionnaires.draft(of: context) }

    private func page(_ own: OwnQuestionnaire, _ form: OwnQuestionnaireForm, _ context: MemberContext) async throws -> OwnQuestionnairePage
    {
        var managed: [Network] = []
        for network in try await networks.networks(of: context.visitor.personId) {
            let (_, hats) = try await networks.find(network.id, for: context.visitor.personId)
            if network.endedAt == nil, hats.contains(where: \.mayManageQuestionnaires) { managed.append(network) }
        }
        return OwnQuestionnairePage(
            frame: context.frame(in: .measurements), network: context.path, own: own, form: form, networks: managed)
    }
}

extension OwnQuestionnaireStore {
    /// The questionnaire of a path, for who may change it.
    func managed(by context: MemberContext) async throws -> OwnQuestionnaire {
        let own = try await find(context.identifier("own"), in: context.network.id)
        try context.require(context.membership.mayManageQuestionnaires)
        return own
    }

    /// The same while it is a draft.
    func draft(of context: MemberContext) async throws -> OwnQuestionnaire {
        let own = try await managed(by: context)
        try context.require(own.state == .draft && !own.isRemoved)
        return own
    }
}
