import Foundation
import HTML
import Localization

/// Everything that is kept about the reader, in plain sentences with numbers, and how to have it erased.
struct MyDataPage {
    let frame: Frame
    let data: MyData
    /// Networks that would be left without a coordinator.
    let blocks: [String]
    /// When the reader will be erased, once they asked for it.
    let due: Date?
    var isUnsure = false

    private var l: Language { frame.language }

    var markup: Markup {
        frame.page(
            l(MyDataText.title),
            """
            <p class="over"><a href="/instellingen">\(l(LayoutText.settings))</a></p><h1>\(l(MyDataText.title))</h1>
            \("<p class=\"problems\" role=\"alert\">\(l(MyDataText.tickFirst))</p>", if: isUnsure)
            <p>\(l(MyDataText.intro))</p><ul class="list">\(sentences.map { "<li>\($0)</li>" as Markup })</ul>
            <p class="now">\(l(MyDataText.anonymous(data.anonymousCount)))</p>
            <section class="stack"><h2>\(l(MyDataText.take))</h2><p>\(l(MyDataText.takeWhy))</p>
            <p><a class="button quiet" href="/instellingen/gegevens/bestand">\(l(MyDataText.download))</a></p></section>
            <section class="stack"><h2>\(l(MyDataText.erase))</h2>\(erasure)</section>
            """)
    }

    private var sentences: [String] {
        let networks = Set(data.memberships.filter { $0.endedAt == nil }.map(\.network)).count
        let counted: [(Int, Text)] = [
            (1, MyDataText.about(addresses: data.addresses.count)),
            (data.memberships.count, MyDataText.places(data.memberships.count, networks: networks)),
            (data.invitations.count, MyDataText.invitations(data.invitations.count)),
            (data.answers.count, MyDataText.answers(data.answers.count)),
            (data.drafts.count, MyDataText.drafts(data.drafts.count)), (data.actions.count, MyDataText.actions(data.actions.count)),
            (data.sessionsLed.count, MyDataText.sessionsLed(data.sessionsLed.count)),
            (data.ownInterests.count, MyDataText.ownInterests(data.ownInterests.count)),
            (data.interestTexts, MyDataText.interests(data.interestTexts)),
            (data.deliveries.count, MyDataText.deliveries(data.deliveries.count)),
            (data.kinds.count, MyDataText.kinds(data.kinds.count)),
            (data.arenas.count, MyDataText.arenas(data.arenas.count)),
            (data.arenaRatings.count, MyDataText.arenaRatings(data.arenaRatings.count)),
            (data.approaches.count, MyDataText.approaches(data.approaches.count)),
            (data.phaseViews.count + data.journey.count, MyDataText.journey(data.phaseViews.count + data.journey.count)),
            (data.mandates.count + data.handovers.count, MyDataText.mandates(data.mandates.count + data.handovers.count)),
            (data.documents.count, MyDataText.documents(data.documents.count)),
            (data.documentRemarks.count, MyDataText.documentRemarks(data.documentRemarks.count)),
            (data.signings.count, MyDataText.signings(data.signings.count)),
            (data.realised.count, MyDataText.realised(data.realised.count)),
            (data.ratifications.count, MyDataText.ratifications(data.ratifications.count)),
            (data.decisions.count, MyDataText.decisions(data.decisions.count)),
            (data.activity.count, MyDataText.activity(data.activity.count)),
            (data.mails.count, MyDataText.mails(data.mails.count)), (data.sessions.count, MyDataText.sessions(data.sessions.count)),
        ]
        return counted.filter { $0.0 > 0 }.map { l($0.1) }
    }

    private var erasure: Markup {
        if let due {
            return """
                <p class="now">\(l(MyDataText.asked(frame.date(due))))</p>
                <div class="buttons">\(frame.act("/instellingen/gegevens/wissen/terug", MyDataText.takeBack, quiet: false))</div>\(atOnce)
                """
        }
        guard blocks.isEmpty else { return "<p class=\"problems\">\(l(MyDataText.handOverFirst(l.list(blocks))))</p>" }
        return """
            <p>\(l(MyDataText.whatGoes))</p><p>\(l(MyDataText.whatStays))</p>
            <div class="buttons">\(frame.act("/instellingen/gegevens/wissen", MyDataText.ask))</div>\(atOnce)
            """
    }

    private var atOnce: Markup? {
        guard blocks.isEmpty else { return nil }
        let content: Markup = """
            \(checkbox("zeker", l(MyDataText.sure), isOn: false))<p><button class="button quiet">\(l(MyDataText.eraseNow))</button></p>
            """
        return """
            <details class="more"\(" open", if: isUnsure)><summary>\(l(MyDataText.atOnce))</summary>\
            \(frame.form("/instellingen/gegevens/wissen/nu", class: "stack narrow", content))</details>
            """
    }
}
