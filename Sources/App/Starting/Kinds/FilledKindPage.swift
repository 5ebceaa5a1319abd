import HTML
import Localization

/// One sheet as somebody filled it in on one day, with the way to their other versions.
struct FilledKindPage {
    let frame: Frame
    let network: WebAddress
    let sheet: KindSheet
    let filled: FilledKind
    /// All of theirs, the newest first.
    let versions: [FilledKind]

    private var l: Language { frame.language }
    private var path: WebAddress { network.kinds.appending(sheet.topic.rawValue) }

    var markup: Markup {
        let isOld = versions.first?.id != filled.id
        return frame.page(
            l(sheet.title), styles: ["css/kinds.css"],
            """
            <div class="stack"><p class="over"><a href="\(path)">\(l(sheet.title))</a></p><h1>\(filled.personName)</h1>\
            <p class="soft">\(togetherLine)\(frame.date(filled.filledAt)) · \(l(KindsText.version(filled.version)))</p></div>
            \("<p class=\"now\">\(l(KindsText.earlier))</p>", if: isOld)\(AnsweredKind(language: l, sheet: sheet, answers: filled.answers).markup)\(others)
            """)
    }

    private var togetherLine: String {
        filled.together.isEmpty ? "" : "\(l(KindsText.together)) \(filled.together) · "
    }

    private var others: Markup? {
        let others = versions.filter { $0.id != filled.id }
        guard !others.isEmpty else { return nil }
        let items = others.map { one -> Markup in
            """
            <li><a href="\(path.appending(one.id.rawValue))">\(l(KindsText.version(one.version))), \(frame.moment(one.filledAt))</a></li>
            """
        }
        return "<section class=\"stack\"><h2>\(l(KindsText.versions))</h2><ul class=\"list\">\(items)</ul></section>"
    }
}

/// The answers of one person, part by part.
struct AnsweredKind {
    let language: Language
    let sheet: KindSheet
    let answers: KindAnswers

    private var l: Language { language }

    var markup: Markup { "\(sheet.parts.map(part))" }

    private func part(_ part: KindPart) -> Markup {
        let words = KindWords(language: l)
        let lines = part.questions.map { question -> Markup in
            let said = words.told(question, answers)
            let note = answers.note(question)
            let answer: Markup =
                said.isEmpty ? "<span class=\"soft\">\(l(KindsText.notAnswered))</span>" : "<span class=\"written\">\(said)</span>"
            return """
                <dt>\(l(question.label))</dt><dd>\(answer)\("<span class=\"written soft\">\(note)</span>", if: !note.isEmpty)</dd>
                """
        }
        return "<section class=\"stack\"><h2>\(l(part.title))</h2><dl class=\"facts kind-answers\">\(lines)</dl></section>"
    }
}
