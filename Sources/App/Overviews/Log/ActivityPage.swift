import HTML
import Localization

/// What was done in a network, newest first.
struct ActivityPage {
    let frame: Frame
    let activities: [Activity]

    var markup: Markup {
        let l = frame.language
        let rows = activities.map { activity -> Markup in
            """
            <tr><td class="when">\(frame.moment(activity.happenedAt))</td><td>\(activity.personName ?? l(activity.isErased ? LogText.erased : LogText.byItself))</td>\
            <td>\(l(LogText.sentence(activity)))</td></tr>
            """
        }
        let heads = [LogText.when, LogText.who, LogText.what].map { "<th scope=\"col\">\(l($0))</th>" as Markup }
        return frame.page(
            l(LogText.activity), isWide: true,
            """
            <h1>\(l(LogText.activity))</h1><p class="soft">\(l(LogText.activityWhy))</p>
            \(activities.isEmpty ? "<p>\(l(LogText.nothingYet))</p>" : "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(l(LogText.activity))\"><table class=\"log\"><thead><tr>\(heads)</tr></thead><tbody>\(rows)</tbody></table></div>")
            """)
    }
}
