import Charts
import HTML
import Localization

/// The versions of an arena, and the ways to freeze it and to begin another like it.
struct ArenaVersionsPage {
    let frame: Frame
    let path: WebAddress
    let scene: ArenaScene
    let versions: [ArenaVersion]
    var note = ""
    var errors = FieldErrors(["waarom": ArenaVersionsText.note])

    private var l: Language { frame.language }

    var markup: Markup {
        let own = scene.arena.path(in: path)
        let lines = versions.map { version -> Markup in
            """
            <li><a href="\(own.appending("versies").appending(version.id.rawValue))">\(frame.moment(version.frozenAt))</a>\
            <span class="soft small">\([version.note, version.frozenName ?? ""].filter { !$0.isEmpty }.joined(separator: " · "))</span></li>
            """
        }
        let form = frame.form(
            own.appending("versies"), class: "stack narrow",
            """
            \(TextField(name: "waarom", label: ArenaVersionsText.note, hint: ArenaVersionsText.noteHint, value: note, error: errors["waarom"]).markup(l))\
            <p><button class="button">\(l(ArenaVersionsText.freeze))</button></p>
            """)
        return frame.page(
            l(ArenaResultsText.versions),
            """
            <p class="over"><a href="\(own)">\(scene.arena.issue)</a></p><h1>\(l(ArenaResultsText.versions))</h1>\(errorSummary(errors, l))<p>\(l(ArenaVersionsText.why))</p>
            \(lines.isEmpty ? "<p class=\"soft\">\(l(ArenaVersionsText.none))</p>" : "<ul class=\"list\">\(lines)</ul>")
            \("<section class=\"stack\"><h2>\(l(ArenaVersionsText.freeze))</h2>\(form)</section><section class=\"stack\"><h2>\(l(ArenaVersionsText.copy))</h2><p>\(l(ArenaVersionsText.copyWhy))</p><div class=\"buttons\">\(frame.act(own.appending("kopie"), ArenaVersionsText.copy))</div></section>", if: scene.viewer.mayWrite)
            """)
    }
}

/// A frozen version, and what came, went and changed since.
struct ArenaComparisonPage {
    let frame: Frame
    let path: WebAddress
    let arena: Arena
    let version: ArenaVersion
    /// The other version; nil for what is there now.
    let other: ArenaVersion?
    let actors: [FrozenActor]
    let comparison: ArenaComparison
    let choices: [ArenaVersion]

    private var l: Language { frame.language }

    var markup: Markup {
        let own = arena.path(in: path)
        let title = l(ArenaVersionsText.title(frame.moment(version.frozenAt)))
        let links = choices.map { one -> Markup in
            "<li><a href=\"\(own.appending("versies").appending(version.id.rawValue).query("met", one.id.rawValue))\"\(" aria-current=\"true\"", if: one.id == other?.id)>\(frame.moment(one.frozenAt))</a></li>"
        }
        let now: Markup =
            "<li><a href=\"\(own.appending("versies").appending(version.id.rawValue))\"\(" aria-current=\"true\"", if: other == nil)>\(l(ArenaVersionsText.now))</a></li>"
        return frame.page(
            title, styles: ["css/actions.css", "css/arena.css"], scripts: ["js/sortable.js"], isWide: true,
            """
            <p class="over"><a href="\(own)">\(arena.issue)</a> · <a href="\(own.appending("versies"))">\(l(ArenaResultsText.versions))</a></p><div class="stack"><h1>\(title)</h1>\("<p>\(version.note)</p>", if: !version.note.isEmpty)</div>
            <nav class="filters no-print" aria-label="\(l(ArenaVersionsText.compare))"><p>\(l(ArenaVersionsText.compare))</p><ul>\(now)\(links)</ul></nav>
            <section class="stack"><h2>\(l(ArenaVersionsText.changes(other.map { frame.moment($0.frozenAt) })))</h2>\
            \(list(ArenaVersionsText.came, comparison.came.map { ($0.shownName(l), rank($0)) }))\(list(ArenaVersionsText.went, comparison.went.map { ($0.shownName(l), rank($0)) }))\
            \(list(ArenaVersionsText.changed, comparison.changed.map { ($0.after.shownName(l), changes($0.before, $0.after)) }))<p class="soft">\(l(ArenaVersionsText.same(comparison.same)))</p></section>
            <section class="stack"><h2>\(l(ArenaVersionsText.asItStood))</h2>\(table.markup)</section>
            """)
    }

    private func list(_ title: Text, _ lines: [(String, String)]) -> Markup? {
        guard !lines.isEmpty else { return nil }
        let items = lines.map { "<li><span>\($0.0)</span><span class=\"soft small\">\($0.1)</span></li>" as Markup }
        return "<h3>\(l(title))</h3><ul class=\"list\">\(items)</ul>"
    }

    private func rank(_ actor: FrozenActor) -> String { actor.rank.map { l(ArenaScaleText.rank($0)) } ?? "–" }

    /// What differs, each as before → after.
    private func changes(_ before: FrozenActor, _ after: FrozenActor) -> String {
        func importance(_ one: FrozenActor) -> String { one.importance.map { l(ArenaScaleText.importance($0)) } ?? "–" }
        func dependence(_ one: FrozenActor) -> String { one.dependence.map { l(ArenaScaleText.dependence($0)) } ?? "–" }
        func type(_ one: FrozenActor) -> String { one.type.map { l(ArenaScaleText.type($0)) } ?? "–" }
        let all: [(Text, String, String)] = [
            (ArenaScaleText.rank, rank(before), rank(after)), (ArenaScaleText.importance, importance(before), importance(after)),
            (ArenaScaleText.dependence, dependence(before), dependence(after)), (ArenaScaleText.typeLabel, type(before), type(after)),
            (ArenaResultsText.resources, held(before), held(after)),
        ]
        return all.filter { $0.1 != $0.2 }.map { "\(l($0.0))\(l.colon)\($0.1) → \($0.2)" }.joined(separator: " · ")
    }

    private func held(_ actor: FrozenActor) -> String {
        let names = actor.held.map { one in
            let steps = [one.importance.map { "\($0.rawValue)" }, one.replaceability.map { l(ArenaScaleText.replaceability($0)) }]
                .compactMap { $0 }
            return l(ResourceText.name(one.resource)) + (steps.isEmpty ? "" : " (\(steps.joined(separator: ", ")))")
        }
        return names.isEmpty ? "–" : names.joined(separator: "; ")
    }

    private var table: Table {
        Table(
            caption: l(ArenaVersionsText.asItStood),
            columns: [
                .init(l(ArenaResultsText.actors)), .init(l(ArenaResultsText.resources)), .init(l(ArenaScaleText.importance)),
                .init(l(ArenaScaleText.dependence)), .init(l(ArenaResultsText.rankOfActors)),
            ],
            rows: actors.map { one in
                [
                    .init(text: one.shownName(l), isHeader: true), .init(text: held(one)),
                    .init(
                        text: one.importance.map { l(ArenaScaleText.importance($0)) } ?? "–", sortKey: Double(one.importance?.rawValue ?? 0)
                    ),
                    .init(
                        text: one.dependence.map { l(ArenaScaleText.dependence($0)) } ?? "–", sortKey: Double(one.dependence?.rawValue ?? 0)
                    ),
                    .init(text: rank(one), sortKey: Double(one.rank?.rawValue ?? 0)),
                ]
            }, emptyText: l(ArenaResultsText.noActors))
    }
}

extension FrozenActor {
    fileprivate func shownName(_ l: Language) -> String { name.isEmpty ? l(ArenaActorText.erased) : name }
}
