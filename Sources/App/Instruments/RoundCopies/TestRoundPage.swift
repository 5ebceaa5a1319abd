import Foundation
import HTML
import Localization

/// A test round: what it is for, filling it in, its result, and away with it.
struct TestRoundPage {
    let frame: Frame
    let path: WebAddress
    let testPath: WebAddress
    let round: Round
    let participants: [TestParticipant]
    let now: Date

    private var l: Language { frame.language }
    private var isOpen: Bool { round.state(at: now) == .open }

    var markup: Markup {
        frame.page(
            round.name,
            """
            <p class="over"><a href="\(frame.network?.path.appending("metingen") ?? path)">\(l(RoundText.listTitle))</a></p>
            <h1>\(round.name)</h1>
            <p class="now"><span class="mark act">\(l(RoundText.testMark))</span> \(l(RoundText.testWhy))</p>
            <p>\(l(isOpen ? RoundText.isOpen(frame.date(round.closesAt - 1)) : RoundText.isClosed(frame.date(round.closedAt ?? round.closesAt))))</p>
            <div class="buttons">\(frame.act(testPath.appending("deelname"), RoundText.tryIt, quiet: false), if: isOpen)\
            <a class="button quiet" href="\(path.appending("resultaten"))">\(l(RoundText.seeResults))</a>\
            <a class="button quiet" href="\(path.appending("vragen"))">\(l(RoundText.seeQuestions))</a>\
            \("<a class=\"button quiet\" href=\"\(path.appending("inbrengen"))\">\(l(RoundText.bringAnswers))</a>", if: isOpen)</div>
            <section class="stack"><h2>\(l(RoundText.testParticipants))</h2>\(people)</section>
            <section class="stack"><h2>\(l(RoundText.testEnd))</h2><p>\(l(RoundText.testEndWhy))</p>\
            <div class="buttons">\(frame.act(testPath.appending("weg"), RoundText.removeTest))</div></section>
            """)
    }

    private var people: Markup {
        guard !participants.isEmpty else { return "<p class=\"soft\">\(l(RoundText.testNobody))</p>" }
        let items = participants.map { one -> Markup in
            "<li class=\"line\"><span>\(one.name)</span><span class=\"soft\">\(l(one.used == 1 ? RoundText.tried : RoundText.notYet))</span></li>"
        }
        return "<ul class=\"list\">\(items)</ul>"
    }
}

/// A coordinator who tries the questions of a test round.
struct TestParticipant: Decodable, Sendable {
    let name: String
    let used: Int
}
