import HTML
import Localization

/// Before somebody leaves a network: what that means, or why it cannot be yet.
struct LeavePage {
    let frame: Frame
    let network: Network
    let standing: LeavingStanding

    var markup: Markup {
        let l = frame.language
        let content: Markup =
            switch standing {
            case .free:
                """
                <p>\(l(LeavingText.leaveWhy(network.name)))</p>
                <div class="buttons">\(frame.act(network.path.appending("verlaten"), LeavingText.leaveNow, quiet: false))\
                <a class="button quiet" href="\(network.path)">\(l(LeavingText.stay))</a></div>
                """
            case .lastCoordinator:
                """
                <p class="problems">\(l(LeavingText.lastCoordinator))</p>
                <p><a class="button" href="\(network.path.appending("overdragen"))">\(l(LeavingText.handOver))</a></p>
                """
            case .alone:
                """
                <p class="problems">\(l(LeavingText.alone))</p>
                <p><a class="button" href="\(network.path.appending("weg"))">\(l(LeavingText.throwAway))</a></p>
                """
            }
        return frame.page(l(LeavingText.leave), "<h1>\(l(LeavingText.leave))</h1>\(content)")
    }
}

/// Choosing who coordinates next.
struct HandOverPage {
    let frame: Frame
    let network: Network
    let candidates: [Member]
    let chosen: String
    let isLeaving: Bool
    let problem: Text?

    var markup: Markup {
        let l = frame.language
        let people = candidates.sorted(by: \.name, in: l).map { member in
            (value: member.personId.rawValue, label: [member.name, member.partnerName].compactMap { $0 }.joined(separator: " · "))
        }
        let then: [(value: String, label: Text, hint: Text?)] = [
            ("blijf", LeavingText.stayMember, nil), ("weg", LeavingText.leaveToo, nil),
        ]
        let options = [(value: "", label: l(FieldText.notChosen))] + people
        let fields: Markup = """
            \(Choice(name: "aan", label: LeavingText.toWhom, options: options, selected: chosen, error: problem).markup(l))\
            \(RadioChoice(name: "daarna", label: LeavingText.afterwards, options: then, selected: isLeaving ? "weg" : "blijf").markup(l))\
            <p class="buttons"><button class="button">\(l(LeavingText.handOverNow))</button>\
            <a class="button quiet" href="\(network.path)">\(l(LeavingText.stay))</a></p>
            """
        return frame.page(
            l(LeavingText.handOver),
            """
            <h1>\(l(LeavingText.handOver))</h1><p>\(l(LeavingText.handOverWhy))</p>
            \(candidates.isEmpty ? "<p class=\"problems\">\(l(LeavingText.nobody))</p>" : frame.form(network.path.appending("overdragen"), class: "stack narrow", fields))
            """)
    }
}
