import HTML
import Localization

extension Worksheet {
    private static let interestStyles = ["css/interests.css", "css/interest-sheets.css"]

    /// Ambition, interests and commitment of each organisation.
    static let abc = Worksheet(
        key: "a-b-c", title: InterestSheetText.abcTitle, why: InterestSheetText.abcWhy, guide: InterestGuideText.abc,
        source: InterestSheetText.source, styles: interestStyles, example: { AbcSheetPage(frame: $0).example },
        blank: { AbcSheetPage(frame: $0).blank })

    /// What working together brings the network, the organisation and the person.
    static let interestLevels = Worksheet(
        key: "drie-niveaus-van-belangen", title: InterestSheetText.levelsTitle, why: InterestSheetText.levelsWhy,
        guide: InterestGuideText.levels, source: InterestSheetText.source, styles: interestStyles,
        example: { LevelsSheetPage(frame: $0).example }, blank: { LevelsSheetPage(frame: $0).blank })
}

/// The worksheet of the three letters: one filled in, and one to write on.
struct AbcSheetPage {
    let frame: Frame

    private var l: Language { frame.language }

    var example: Markup {
        let rows = InterestSheetText.partners.map { one -> Markup in
            """
            <tr><th scope="row">\(l(one.name))</th>\(cell(InterestText.ambition, one.ambition))\(cell(InterestText.interests, one.interests))\
            \(cell(InterestText.commitment, one.commitment))</tr>
            """
        }
        return """
            <p>\(l(InterestSheetText.exampleIntro))</p>
            <table class="sheet"><thead><tr><th scope="col">\(l(InterestMapText.partner))</th>\(head("A", InterestText.ambition))\
            \(head("B", InterestText.interests))\(head("C", InterestText.commitment))</tr></thead><tbody>\(rows)</tbody></table>
            \(SheetEnd(language: l, findings: InterestSheetText.abcFindings, next: InterestSheetText.abcNext).markup)
            """
    }

    private func head(_ letter: String, _ name: Text) -> Markup {
        "<th scope=\"col\"><span class=\"letter\" aria-hidden=\"true\">\(letter)</span> \(l(name))</th>"
    }

    private func cell(_ name: Text, _ text: Text) -> Markup {
        "<td><span class=\"label\" aria-hidden=\"true\">\(l(name))</span>\(l(text))</td>"
    }

    var blank: Markup {
        let kinds = Resource.allCases.map { "<li><span class=\"box\"></span> \(l(ResourceText.name($0)))</li>" as Markup }
        let reaches = Interest.Reach.allCases.map { reach -> Markup in
            "<li><span class=\"box\"></span> <span><strong>\(l(InterestText.reach(reach)))</strong>: \(l(InterestText.reachMeaning(reach)))</span></li>"
        }
        let lines = (1...4).map { _ in "<tr><td class=\"line\"></td><td></td><td></td></tr>" as Markup }
        return """
            <div class="paper"><p class="fill"><span>\(l(InterestSheetText.organisation))</span><span>\(l(InterestSheetText.date))</span></p>\
            <h2><span class="letter" aria-hidden="true">A</span> \(l(InterestText.ambition))</h2><p>\(l(InterestText.question(.ambition)))</p><div class="write"></div>\
            <p>\(l(InterestSheetText.howFar))</p><ul class="plain ticks">\(reaches)</ul>\
            <h2><span class="letter" aria-hidden="true">B</span> \(l(InterestText.interests))</h2>\
            <p><strong>\(l(InterestText.name(.network)))</strong>: \(l(InterestText.question(.network)))</p><div class="write"></div>\
            <p><strong>\(l(InterestText.name(.organisation)))</strong>: \(l(InterestText.question(.organisation)))</p><div class="write"></div>\
            <h2><span class="letter" aria-hidden="true">C</span> \(l(InterestText.commitment))</h2><p>\(l(InterestText.commitmentQuestion))</p>\
            <ul class="tick">\(kinds)</ul><table><thead><tr><th scope="col">\(l(InterestFormText.note))</th><th scope="col">\(l(InterestFormText.quantity))</th>\
            <th scope="col">\(l(InterestFormText.untilOn))</th></tr></thead><tbody>\(lines)</tbody></table>\
            <h2>\(l(InterestText.name(.sensitivity)))</h2><p>\(l(InterestText.question(.sensitivity)))</p><div class="write"></div></div>
            """
    }
}

/// The worksheet of the three levels: one filled in, and one to write on.
struct LevelsSheetPage {
    let frame: Frame

    private var l: Language { frame.language }

    var example: Markup {
        let heads = InterestSheetText.people.map { "<th scope=\"col\">\(l($0.name))</th>" as Markup }
        let rows: [(Text, KeyPath<(name: Text, network: Text, organisation: Text, individual: Text), Text>)] = [
            (InterestText.level(.network), \.network), (InterestText.level(.organisation), \.organisation),
            (InterestText.levelIndividual, \.individual),
        ]
        let lines = rows.map { name, path -> Markup in
            let cells = InterestSheetText.people.map { one -> Markup in
                "<td><span class=\"label\" aria-hidden=\"true\">\(l(one.name))</span>\(l(one[keyPath: path]))</td>"
            }
            return "<tr><th scope=\"row\">\(l(name))</th>\(cells)</tr>"
        }
        return """
            <p>\(l(InterestSheetText.levelsIntro))</p>
            <table class="sheet"><thead><tr><th scope="col">\(l(InterestSheetText.level))</th>\(heads)</tr></thead><tbody>\(lines)</tbody></table>
            \(SheetEnd(language: l, findings: InterestSheetText.levelsFindings, next: InterestSheetText.levelsNext).markup)
            """
    }

    var blank: Markup {
        """
        <div class="paper"><p class="fill"><span>\(l(InterestSheetText.organisation))</span><span>\(l(InterestSheetText.date))</span></p>\
        <h2>\(l(InterestText.name(.network)))</h2><p>\(l(InterestText.question(.network)))</p><div class="write"></div>\
        <h2>\(l(InterestText.name(.organisation)))</h2><p>\(l(InterestText.question(.organisation)))</p><div class="write"></div>\
        <h2>\(l(InterestText.individual))</h2><p>\(l(InterestText.individualQuestion))</p><p class="soft">\(l(InterestSheetText.keep))</p><div class="write"></div></div>
        """
    }
}

/// What stands out in an example, and what comes after it.
private struct SheetEnd {
    let language: Language
    let findings: [Text]
    let next: [Text]

    var markup: Markup {
        func items(_ texts: [Text]) -> [Markup] { texts.map { "<li>\(language($0))</li>" } }
        return """
            <h3>\(language(InterestSheetText.stands))</h3><ul class="list">\(items(findings))</ul>\
            <h3>\(language(WorksheetText.next))</h3><ul class="list">\(items(next))</ul>
            """
    }
}
