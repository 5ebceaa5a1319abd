import Foundation
import HTML
import Localization

/// A sheet as a worksheet that anybody can read, print and lead a conversation with.
extension KindDisplay {
    var worksheet: Worksheet {
        Worksheet(
            key: sheet.topic.rawValue, title: sheet.title, why: sheet.why, guide: guide, source: source,
            styles: ["css/charts.css", "css/results.css", "css/kinds.css"], example: exampleMarkup,
            blank: { KindPaper(language: $0.language, sheet: sheet).markup })
    }

    @Sendable private func exampleMarkup(_ frame: Frame) -> Markup {
        let filled = zip(KindsText.hats, example(frame.language)).map { hat, answers in
            FilledKind(
                id: Identifier(rawValue: frame(hat.name)), personId: Identifier(rawValue: frame(hat.name)), personName: frame(hat.name),
                together: frame(hat.together), version: 1, filledAt: .distantPast, answers: answers)
        }
        let picture = KindFindingsPicture(frame: frame, sheet: sheet, filled: filled)
        let people = filled.map { "<li>\(frame(KindsText.by($0.personName, $0.together)))</li>" as Markup }
        return """
            <div class="stack-wide"><ul class="list">\(people)</ul>\(conclusions(KindReading(frame: frame, filled: filled, own: filled.first)))\
            \(picture.differences)\(picture.markup)\(steps(frame, in: nil))</div>
            """
    }
}

/// A sheet to print and fill in by hand.
struct KindPaper {
    let language: Language
    let sheet: KindSheet

    private var l: Language { language }

    var markup: Markup {
        """
        <article class="paper kind-paper"><p>\(l(KindsText.together))\(l.colon)………………………………………………………………</p>\(sheet.parts.map(part))</article>
        """
    }

    private func part(_ part: KindPart) -> Markup {
        """
        <section><h2>\(l(part.title))</h2>\(part.intro.map { "<p class=\"small\">\(l($0))</p>" as Markup })\(part.questions.map(question))</section>
        """
    }

    private func question(_ question: KindQuestion) -> Markup {
        let answer: Markup
        switch question.shape {
        case .one(let options), .several(let options):
            answer = "<ul class=\"tick\">\(options.map { "<li><span class=\"box\"></span> \(l($0.label))</li>" as Markup })</ul>"
        case .steps(let low, let high):
            let steps = (0...KindQuestion.lastStep).map { "<span>\($0)</span>" as Markup }
            answer = "<p class=\"small\">0: \(l(low)) · 10: \(l(high))</p><p class=\"boxes\">\(steps)</p>"
        case .number: answer = "<p>………………</p>"
        case .text: answer = "<p class=\"write\"></p>"
        }
        return
            "<div class=\"stack\"><p><strong>\(l(question.label))</strong></p>\(answer)\("<p class=\"small soft\">\(l(KindsText.noteShort))\(l.colon)……………………………………………</p>", if: question.hasNote)</div>"
    }
}
