import HTML
import Hummingbird
import Localization

/// Writing the sections of a document: their text, their order, leaving one out and bringing it back.
struct ClausesController: Sendable {
    let documents: DocumentStore
    let fills: FillStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("documenten/:document/artikels/nieuw", use: new)
        router.post("documenten/:document/artikels", use: create)
        router.get("documenten/:document/artikels/:section", use: edit)
        router.post("documenten/:document/artikels/:section", use: update)
        router.post("documenten/:document/artikels/:section/weg", use: leaveOut)
        router.post("documenten/:document/artikels/:section/terug", use: bringBack)
        router.post("documenten/:document/artikels/:section/op", use: moveUp)
        router.post("documenten/:document/artikels/:section/neer", use: moveDown)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        let text = try await written(context)
        return .page(page(context, text, nil, ClauseForm(nil)).markup)
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        let text = try await written(context)
        let form = ClauseForm(checking: context.form, needsTitle: true)
        let section = documents.surroundings.identifier().rawValue
        guard let change = form.change(of: section, isNew: true) else {
            return .page(page(context, text, nil, form).markup, status: .unprocessableContent)
        }
        try await documents.write([change], to: text.document, because: form.why, by: context.visitor.personId)
        return .see(place(text, section, context), .added)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let text = try await written(context)
        let clause = try clause(context, text)
        var page = page(context, text, clause.section, ClauseForm(clause))
        page.known = try await known(context, text, clause)
        if text.scheme.section(clause.section)?.fill == .actors { page.arenas = try await fills.toInvolve(for: ArenaGuest(context)) }
        return .page(page.markup)
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let text = try await written(context)
        let section = try context.parameter("section")
        let ofScheme = text.scheme.section(section) != nil
        guard try await documents.has(section, in: text.document.id) else { throw WebError.notFound }
        let form = ClauseForm(checking: context.form, needsTitle: !ofScheme)
        guard let change = form.change(of: section) else {
            return .page(page(context, text, section, form).markup, status: .unprocessableContent)
        }
        do {
            try await documents.write([change], to: text.document, because: form.why, by: context.visitor.personId)
        } catch let conflict as ClauseConflict {
            let read = try await documents.clause(section, in: text.document.id, version: form.seen).now
            return try await clash(context, section, form, conflict, since: read)
        }
        return .see(place(text, section, context), .saved)
    }

    @Sendable func leaveOut(_ request: Request, context: MemberContext) async throws -> Response {
        let text = try await written(context)
        let clause = try clause(context, text)
        let change = ClauseChange(
            section: clause.section, title: clause.title, body: clause.body, isPresent: false, seen: Int(context.form["gelezen"]) ?? 0)
        return try await write([change], clause.section, text, context, back: text.document.path(in: context.path))
    }

    @Sendable func bringBack(_ request: Request, context: MemberContext) async throws -> Response {
        let text = try await written(context)
        let section = try context.parameter("section")
        guard let gone = try await documents.left(of: text.document).first(where: { $0.section == section }) else {
            throw WebError.notFound
        }
        let change = ClauseChange(section: section, title: gone.title, body: gone.body, seen: gone.version)
        return try await write([change], section, text, context, back: place(text, section, context))
    }

    @Sendable func moveUp(_ request: Request, context: MemberContext) async throws -> Response { try await move(context, by: -1) }

    @Sendable func moveDown(_ request: Request, context: MemberContext) async throws -> Response { try await move(context, by: 1) }

    /// A section and its neighbour take each other's place.
    private func move(_ context: MemberContext, by step: Int) async throws -> Response {
        let text = try await written(context)
        let clause = try clause(context, text)
        let here = place(text, clause.section, context)
        guard let now = text.number(of: clause.section).map({ $0 - 1 }), text.clauses.indices.contains(now + step) else {
            return .see(here)
        }
        var order = text.clauses
        order.swapAt(now, now + step)
        // Whatever the places were, the order is that of the list.
        let changes = zip(order, text.clauses.map(\.place).sorted()).compactMap { one, place in
            one.place == place
                ? nil : ClauseChange(section: one.section, title: one.title, body: one.body, place: place, seen: one.version)
        }
        return try await write(changes, clause.section, text, context, back: here)
    }

    /// Writes what needs no form; who was late sees the section as it is now.
    private func write(
        _ changes: [ClauseChange], _ section: String, _ text: DocumentText, _ context: MemberContext, back: WebAddress
    ) async throws -> Response {
        do {
            try await documents.write(changes, to: text.document, by: context.visitor.personId)
        } catch let conflict as ClauseConflict {
            return try await clash(context, section, ClauseForm(conflict.now), conflict, since: nil)
        }
        return .see(back, .saved)
    }

    /// What was typed, beside what is there now.
    ///
    /// - Parameter read: the section as this person had read it.
    private func clash(
        _ context: MemberContext, _ section: String, _ typed: ClauseForm, _ conflict: ClauseConflict, since read: Clause?
    ) async throws -> Response {
        let (text, now) = (try await written(context), conflict.now.flatMap { $0.isPresent == 1 ? $0 : nil })
        var form = typed
        form.seen = conflict.now?.version ?? 0
        var hasFollowed = false
        if let now, let read, read.version == typed.seen { hasFollowed = form.follow(now, since: read) }
        let given = text.scheme.section(section).map { text.document.language($0.title) } ?? ""
        func title(_ title: String) -> String { title.isEmpty ? given : title }
        let mine = (title: title(form.title), body: form.body)
        let difference = try await ClauseDifference.between((now.map { title($0.title) } ?? mine.title, now?.body ?? ""), mine)
        var page = page(context, text, section, form)
        page.clash = .init(now: now, difference: difference, hasFollowed: hasFollowed)
        return .page(page.markup, status: .conflict)
    }

    /// The document of the path, for who holds its pen.
    private func written(_ context: MemberContext) async throws -> DocumentText {
        let text = try await documents.text(of: context.identifier("document"), in: context.network.id)
        try context.require(context.hats.contains { $0.mayWrite(text.document) })
        return text
    }

    private func clause(_ context: MemberContext, _ text: DocumentText) throws -> Clause {
        guard let clause = text.clause(try context.parameter("section")) else { throw WebError.notFound }
        return clause
    }

    /// What could be filled in here, where that is not what stands there already.
    private func known(_ context: MemberContext, _ text: DocumentText, _ clause: Clause) async throws -> String {
        guard let fill = text.scheme.section(clause.section)?.fill else { return "" }
        let facts = try await fills.known(in: context.network, document: text.document.id)
        let body = DocumentFill.body(of: fill, from: facts, in: text.document.language)
        return body == clause.body ? "" : body
    }

    private func place(_ text: DocumentText, _ section: String, _ context: MemberContext) -> WebAddress {
        text.document.path(in: context.path).fragment("artikel-\(section)")
    }

    private func page(_ context: MemberContext, _ text: DocumentText, _ section: String?, _ form: ClauseForm) -> ClausePage {
        ClausePage(frame: context.frame(in: .agreements), path: context.path, text: text, section: section, form: form)
    }
}
