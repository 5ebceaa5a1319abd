import HTML
import Localization

/// What went wrong, what is kept, and what to do.
struct ErrorPage {
    let frame: Frame
    let problem: WebError
    let number: String
    var typed: FormFields?

    var markup: Markup {
        let text = ErrorText.of(problem)
        return frame.page(
            frame(text.title),
            """
            <h1>\(frame(text.title))</h1>
            <p>\(frame(text.advice))</p>
            \(typedFields)
            <p><a class="button quiet" href="/">\(frame(ErrorText.home))</a></p>
            <p class="soft small">\(frame(ErrorText.number)) \(number)</p>
            """)
    }

    /// What was typed in a form that could not be accepted, so that it can be copied.
    private var typedFields: Markup? {
        guard let typed else { return nil }
        let rows = typed.names.filter {
            ![FormToken.field, Packed.field].contains($0) && !$0.contains("wachtwoord") && !typed[$0].isEmpty
        }.map { "<dt>\($0)</dt><dd>\(typed.all($0).joined(separator: ", "))</dd>" as Markup }
        guard !rows.isEmpty else { return nil }
        return "<h2>\(frame(ErrorText.typed))</h2><dl class=\"typed\">\(rows)</dl>"
    }
}
