import Foundation
import HTML
import Hummingbird

/// What a network realised: seeing it, writing it down, changing and removing it, and taking it along.
struct RealisationsController: Sendable {
    let realisations: RealisationStore
    let files: FileStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("realisaties", use: list)
        router.get("realisaties.csv", use: file)
        router.get("realisaties/nieuw", use: new)
        router.post("realisaties", use: create)
        router.get("realisaties/:realisation", use: edit)
        router.post("realisaties/:realisation", use: update)
        router.post("realisaties/:realisation/weg", use: remove)
        router.post("realisaties/:realisation/terug", use: takeBack)
        router.get("realisaties/:realisation/foto", use: photo)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let removed = try await realisations.removed(in: context.network.id).filter { one in
            context.hats.contains { $0.mayChange(one.realisation) }
        }
        let page = RealisationsPage(
            frame: context.frame(in: .agreements), path: context.path, hats: context.hats,
            realisations: try await realisations.realisations(in: context.network.id), removed: removed, filter: filter(request))
        return .page(page.markup)
    }

    @Sendable func file(_ request: Request, context: MemberContext) async throws -> Response {
        let filter = filter(request)
        let all = try await realisations.realisations(in: context.network.id).filter { filter.takes($0.realisation) }
        return .file(RealisationFile(language: context.language).bytes(all), .csv, named: "realisaties-\(realisations.today).csv")
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayAddRealisations))
        let project = request.uri.queryParameters["project"].map(String.init) ?? ""
        return page(context, RealisationForm(try await choices(context), today: realisations.today, project: project))
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayAddRealisations))
        let form = try await form(context)
        guard let one = realisation(realisations.surroundings.identifier(), form, context) else {
            return page(context, form, status: .unprocessableContent)
        }
        var photo: CleanPhoto?
        if case .replace(let clean) = form.photoChange { photo = clean }
        do {
            try await realisations.add(one, photo, by: context.visitor.personId)
        } catch is ProjectConflict {
            // The goal is no longer in the list: that is what the form then says.
            return page(context, try await self.form(context), status: .unprocessableContent)
        }
        return .see(context.path.appending("realisaties"), .added)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let old = try await mine(context)
        guard old.realisation.removedAt == nil else { throw WebError.notFound }
        return page(context, RealisationForm(try await choices(context, old), today: realisations.today), old)
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let old = try await mine(context)
        let form = try await form(context, old)
        guard old.realisation.removedAt == nil else {
            return page(context, form.over(old.realisation.version), old, isRemoved: true, status: .conflict)
        }
        guard let one = realisation(old.realisation.id, form, context) else {
            return page(context, form, old, status: .unprocessableContent)
        }
        do {
            try await realisations.change(one, form.photoChange, by: context.visitor.personId)
        } catch is RealisationConflict {
            return try await conflict(context, form)
        } catch is ProjectConflict {
            return page(context, try await self.form(context, old), old, status: .unprocessableContent)
        }
        return .see(context.path.appending("realisaties"), .saved)
    }

    /// What was typed, beside what is there now; saving again is then a choice.
    private func conflict(_ context: MemberContext, _ typed: RealisationForm) async throws -> Response {
        let now = try await mine(context)
        let form = typed.over(now.realisation.version)
        guard now.realisation.removedAt == nil else { return page(context, form, now, isRemoved: true, status: .conflict) }
        return page(context, form, now, conflict: now, status: .conflict)
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        try await realisations.remove(try await mine(context).realisation, by: context.visitor.personId)
        return .see(context.path.appending("realisaties"), .removed)
    }

    @Sendable func takeBack(_ request: Request, context: MemberContext) async throws -> Response {
        try await realisations.takeBack(try await mine(context).realisation, by: context.visitor.personId)
        return .see(context.path.appending("realisaties"), .broughtBack)
    }

    /// The photo itself, as a picture and as nothing else.
    @Sendable func photo(_ request: Request, context: MemberContext) async throws -> Response {
        let one = try await realisations.find(context.identifier("realisation"), in: context.network.id).realisation
        guard one.removedAt == nil, let id = one.pictureFileId else { throw WebError.notFound }
        let file = try await files.find(id, in: context.network.id)
        guard file.type.isPicture else { throw WebError.notFound }
        return .picture(try await files.bytes(of: id, in: context.network.id), mediaType: file.type.mediaType)
    }

    private func filter(_ request: Request) -> RealisationFilter {
        let query = request.uri.queryParameters
        return RealisationFilter(
            year: query["jaar"].flatMap { Int($0) }, project: query["project"].map { Identifier(rawValue: String($0)) })
    }

    /// The realisation of the path, for who may change it.
    private func mine(_ context: MemberContext) async throws -> NamedRealisation {
        let one = try await realisations.find(context.identifier("realisation"), in: context.network.id)
        try context.require(context.hats.contains { $0.mayChange(one.realisation) })
        return one
    }

    private func choices(_ context: MemberContext, _ old: NamedRealisation? = nil) async throws -> RealisationForm.Choices {
        .init(projects: try await realisations.projects(in: context.network.id), old: old)
    }

    /// What was sent, with the photo once it was looked at.
    private func form(_ context: MemberContext, _ old: NamedRealisation? = nil) async throws -> RealisationForm {
        RealisationForm(
            checking: context.form, try await choices(context, old), try await sentPhoto(context), today: realisations.today)
    }

    private func sentPhoto(_ context: MemberContext) async throws -> Result<CleanPhoto, PhotoProblem>? {
        guard let bytes = context.form.files["foto"], !bytes.isEmpty else { return nil }
        return try await Worker.run {
            do {
                return .success(try CleanPhoto(bytes))
            } catch let problem as PhotoProblem {
                return .failure(problem)
            }
        }
    }

    private func realisation(_ id: Identifier, _ form: RealisationForm, _ context: MemberContext) -> Realisation? {
        form.realisation(id, in: context.network.id, by: context.visitor.personId, at: realisations.surroundings.now())
    }

    private func page(
        _ context: MemberContext, _ form: RealisationForm, _ old: NamedRealisation? = nil, conflict: NamedRealisation? = nil,
        isRemoved: Bool = false, status: HTTPResponse.Status = .ok
    ) -> Response {
        let page = RealisationFormPage(
            frame: context.frame(in: .agreements), path: context.path, form: form, old: old, conflict: conflict, isRemoved: isRemoved)
        return .page(page.markup, status: status)
    }
}
