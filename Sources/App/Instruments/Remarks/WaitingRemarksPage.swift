import HTML
import Localization

/// A line on the page of results that says how many remarks wait; only their moderator gets a link to them.
struct WaitingRemarks {
    let count: Int
    let path: WebAddress
    let isModerator: Bool
    let language: Language

    var markup: Markup? {
        guard count > 0 || isModerator else { return nil }
        let link: Markup =
            " <a href=\"\(path.appending("toelichtingen"))\">\(language(count > 0 ? RemarksText.read : RemarksText.title))</a>"
        return "<p class=\"soft no-print\">\(language(RemarksText.waiting(count)))\(link, if: isModerator)</p>"
    }
}
