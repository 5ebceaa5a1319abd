import HTML
import Localization

/// A new arena, or what one is about and who makes it.
struct ArenaFormPage {
    let frame: Frame
    let path: WebAddress
    let form: ArenaForm
    let people: [Member]
    let me: Identifier
    let arena: Arena?
    /// It was changed in the meantime into what `arena` is now.
    var isClash = false

    private var l: Language { frame.language }

    var markup: Markup {
        let list = path.appending("arena")
        let target = arena.map { $0.path(in: path) } ?? list
        let title = l(arena == nil ? ArenaText.new : ArenaText.change)
        return frame.page(
            title,
            """
            <p class="over"><a href="\(target)">\(arena?.issue ?? l(ArenaText.title))</a></p><h1>\(title)</h1>\(errorSummary(form.errors, l))\(clash)
            <p class="now">\(l(ArenaText.whoSees))</p>
            \(frame.form(target, class: "stack narrow", """
                \(form.markup(l, people: people, me: me))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(target)">\(l(FieldText.cancel))</a></p>
                """))
            \(removal)
            """)
    }

    private var clash: Markup? {
        guard isClash, let arena else { return nil }
        return clashNotice(
            l(ArenaText.changedMeanwhile), [(ArenaText.issue, arena.issue), (ArenaText.heldOn, frame.day(arena.heldOn))], l)
    }

    private var removal: Markup? {
        guard let arena else { return nil }
        return """
            <details class="more"><summary>\(l(ArenaText.remove))</summary><div class="stack"><p>\(l(ArenaText.removeWhy))</p>\
            <div class="buttons">\(frame.act(arena.path(in: path).appending("weg"), ArenaText.remove))</div></div></details>
            """
    }
}
