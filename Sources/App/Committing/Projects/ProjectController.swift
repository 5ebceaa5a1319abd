import Foundation
import HTML
import Hummingbird

/// The goals, indicators and milestones of a project: seeing how far they are, and adding, changing and taking out each.
struct ProjectController: Sendable {
    let projects: ProjectStore

    private static let place = "documenten/:document/project"

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("\(Self.place)", use: show)
        for part in ProjectPart.allCases {
            let list = "\(Self.place)/\(part.rawValue)"
            let one = "\(list)/:\(part.parameter)"
            router.get("\(list)/nieuw") { try await new(part, $0, $1) }
            router.post("\(list)") { try await create(part, $1) }
            router.get("\(one)") { try await edit(part, $1) }
            router.post("\(one)") { try await update(part, $1) }
            router.post("\(one)/weg") { try await remove(part, $1) }
            if part != .milestone { router.post("\(one)/terug") { try await bringBack(part, $1) } }
        }
        router.get("\(Self.place)/indicatoren/:indicator/waarden", use: values)
        router.post("\(Self.place)/indicatoren/:indicator/waarden", use: measure)
        router.post("\(Self.place)/mijlpalen/:milestone/klaar", use: finish)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        .page(page(context, try await project(context)).markup)
    }

    private func new(_ part: ProjectPart, _ request: Request, _ context: MemberContext) async throws -> Response {
        let project = try await mine(context)
        let goal = request.uri.queryParameters["doel"].map(String.init) ?? ""
        return page(context, project, ProjectForm(new: part, of: project, goal: goal))
    }

    private func create(_ part: ProjectPart, _ context: MemberContext) async throws -> Response {
        let project = try await mine(context)
        let form = ProjectForm(checking: context.form, part, of: project)
        guard let row = form.row(projects.surroundings.identifier()) else {
            return page(context, project, form, status: .unprocessableContent)
        }
        do {
            try await projects.add(row, to: project.document, by: context.visitor.personId)
        } catch is ProjectConflict {
            return page(context, try await self.project(context), form, isGone: true, status: .conflict)
        }
        return .see(own(context, project), .added)
    }

    private func edit(_ part: ProjectPart, _ context: MemberContext) async throws -> Response {
        let project = try await mine(context)
        let row = try row(part, of: project, context)
        guard project.isFollowed(row) else { throw WebError.notFound }
        return page(context, project, ProjectForm(row, of: project, context.language), row)
    }

    private func update(_ part: ProjectPart, _ context: MemberContext) async throws -> Response {
        let project = try await mine(context)
        let row = try row(part, of: project, context)
        let form = ProjectForm(checking: context.form, part, of: project, version: row.version)
        guard project.isFollowed(row) else { return page(context, project, form, row, isGone: true, status: .conflict) }
        guard let changed = form.row(row.id) else { return page(context, project, form, row, status: .unprocessableContent) }
        do {
            try await projects.change(changed, of: project.document, by: context.visitor.personId)
        } catch is ProjectConflict {
            return try await conflict(context, form, row)
        }
        return .see(own(context, project), .saved)
    }

    /// What was typed, beside what is there now; saving again is then a choice.
    private func conflict(_ context: MemberContext, _ typed: ProjectForm, _ old: ProjectRow) async throws -> Response {
        let project = try await project(context)
        guard let now = project.row(old.part, old.id), project.isFollowed(now) else {
            return page(context, project, typed, old, isGone: true, status: .conflict)
        }
        var form = typed
        form.version = now.version
        return page(context, project, form, now, conflict: now, status: .conflict)
    }

    private func remove(_ part: ProjectPart, _ context: MemberContext) async throws -> Response {
        let project = try await mine(context)
        try await projects.remove(try row(part, of: project, context), from: project.document, by: context.visitor.personId)
        return .see(own(context, project), .removed)
    }

    private func bringBack(_ part: ProjectPart, _ context: MemberContext) async throws -> Response {
        let project = try await mine(context)
        try await projects.bringBack(try row(part, of: project, context), to: project.document, by: context.visitor.personId)
        return .see(own(context, project), .saved)
    }

    /// The project of the path, for who may read it: everybody in the network.
    private func project(_ context: MemberContext) async throws -> Project {
        try await projects.project(of: context.identifier("document"), in: context.network.id)
    }

    /// The same, for who may change what it wants to reach.
    private func mine(_ context: MemberContext) async throws -> Project {
        let project = try await project(context)
        try context.require(context.hats.contains { $0.mayWrite(project.document) })
        return project
    }

    private func row(_ part: ProjectPart, of project: Project, _ context: MemberContext) throws -> ProjectRow {
        guard let row = project.row(part, try context.identifier(part.parameter)) else { throw WebError.notFound }
        return row
    }

    private func own(_ context: MemberContext, _ project: Project) -> WebAddress {
        context.path.appending("documenten").appending(project.document.id.rawValue).appending("project")
    }

    private func page(_ context: MemberContext, _ project: Project) -> ProjectPage {
        ProjectPage(
            frame: context.frame(in: .agreements), path: context.path, project: project, hats: context.hats, today: projects.today)
    }

    private func page(
        _ context: MemberContext, _ project: Project, _ form: ProjectForm, _ row: ProjectRow? = nil, conflict: ProjectRow? = nil,
        isGone: Bool = false, status: HTTPResponse.Status = .ok
    ) -> Response {
        let page = ProjectFormPage(
            frame: context.frame(in: .agreements), path: context.path, project: project, form: form, row: row, conflict: conflict,
            isGone: isGone)
        return .page(page.markup, status: status)
    }
}

/// What anybody who works in the network does: measuring, and saying that a milestone is done.
extension ProjectController {
    @Sendable func values(_ request: Request, context: MemberContext) async throws -> Response {
        let project = try await project(context)
        return .page(try page(context, project, IndicatorForm(today: projects.today)).markup)
    }

    @Sendable func measure(_ request: Request, context: MemberContext) async throws -> Response {
        let project = try await project(context)
        let form = IndicatorForm(checking: context.form, today: projects.today)
        var page = try page(context, project, form)
        try context.require(context.hats.contains(where: \.mayMeasure))
        guard let value = form.value else { return .page(page.markup, status: .unprocessableContent) }
        do {
            try await projects.measure(value, of: page.indicator, in: project.document, by: context.visitor.personId)
        } catch is ProjectConflict {
            page.isGone = true
            return .page(page.markup, status: .conflict)
        }
        return .see(
            own(context, project).appending("indicatoren").appending(page.indicator.id.rawValue).appending("waarden"), .saved)
    }

    @Sendable func finish(_ request: Request, context: MemberContext) async throws -> Response {
        let project = try await project(context)
        guard let milestone = project.milestone(try context.identifier("milestone")) else { throw WebError.notFound }
        try context.require(context.hats.contains(where: \.mayMeasure))
        let day = context.form["gedaan"]
        if !day.isEmpty, Day.valid(day) == nil || day > projects.today {
            var page = page(context, project)
            page.wrong = (milestone.id, day, Day.valid(day) == nil ? FieldText.date : ProjectText.notYet)
            return .page(page.markup, status: .unprocessableContent)
        }
        try await projects.set(doneOn: day.isEmpty ? nil : day, milestone, of: project.document, by: context.visitor.personId)
        return .see(own(context, project), .saved)
    }

    private func page(_ context: MemberContext, _ project: Project, _ form: IndicatorForm) throws -> IndicatorPage {
        guard let indicator = project.indicator(try context.identifier("indicator")) else { throw WebError.notFound }
        return IndicatorPage(
            frame: context.frame(in: .agreements), path: context.path, project: project, indicator: indicator, hats: context.hats,
            form: form, today: projects.today)
    }
}
