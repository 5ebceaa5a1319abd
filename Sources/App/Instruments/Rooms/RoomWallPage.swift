import Foundation
import HTML
import Localization

/// A room on the wall, with the buttons of who leads it.
struct RoomWallPage {
    let frame: Frame
    /// Of the round.
    let path: WebAddress
    let round: Round
    let questionnaire: Questionnaire
    let stand: RoomStand
    var problem: Text?

    /// The field with the version that was looked at.
    static let version = "versie"
    static let act = "doe"
    static let end = "einde"

    private var l: Language { frame.language }
    private var room: LiveRoom { stand.room }
    private var here: WebAddress { path.appending("zaal") }
    private var asks: [RoomAsk] { questionnaire.asks }
    private var item: Int { min(room.item, asks.count - 1) }
    private var ask: RoomAsk { asks[item] }
    private var section: Questionnaire.Section { questionnaire.sections[ask.section] }
    private var scale: Instrument.Scale { section.scale }

    var markup: Markup {
        frame.page(
            round.name, styles: ["css/room.css", "css/written.css"], scripts: ["js/room.js"], isBare: true, isWide: true, refreshes: 3,
            """
            <div id="zaal" class="hall\(" lobby", if: room.state == .waiting)" data-stream="\(here.appending("stroom").query("taal", l.rawValue).text)" data-version="\(room.version)" data-lost="">
            \(problem.map { "<p class=\"problems\" role=\"alert\">\(l($0))</p>" as Markup })
            \(room.state == .waiting ? lobby : statement)\(steering)</div>
            """)
    }

    /// Before the start: how to join.
    private var lobby: Markup {
        """
        <h1>\(round.name)</h1>\(RoomEntrance(frame: frame, code: room.code).markup)
        <p class="soft">\(l(RoomText.whoSees(room.mode, smallestGroup: round.smallestGroup)))</p><div id="stand">\(figures)</div>
        """
    }

    private var statement: Markup {
        let subject = ask.kind == .ticks ? questionnaire.instrument.title : section.group.label
        return """
            <div class="asked"><p class="over">\(round.name) · \(l(subject)) · \(l(RoomText.place(item + 1, of: asks.count, isStatement: ask.kind == .statement)))</p>
            <h1>\(l(questionnaire.heading(ask)))</h1><div id="stand">\(figures)</div></div>\(RoomEntrance(frame: frame, code: room.code).markup)
            """
    }

    /// What changes while people answer: the part that is sent again and again.
    var figures: Markup {
        let answered = l(room.state == .waiting ? RoomText.joined(stand.joined) : RoomText.answered(stand.answered, of: stand.joined))
        let signs: [Text?] = [room.state == .paused ? RoomText.isPaused : nil, stand.isFrozen ? RoomText.isFrozen : nil]
        let said = signs.compactMap { $0 }.map { l($0) }.joined(separator: " ")
        return """
            <div class="joined" role="status"><strong>\(answered)</strong>\(" \(said)", if: !said.isEmpty)</div>\(room.state == .waiting ? nil : drawing)
            """
    }

    private var drawing: Markup {
        guard room.isShown == 1 else { return "<p class=\"soft\">\(l(RoomText.hidden))</p>" }
        if let kind = ask.writes { return written(kind) }
        guard stand.drawn.contains(where: { $0 != nil }) else {
            return "<p class=\"soft\">\(l(RoomText.notYet(round.smallestGroup)))</p>"
        }
        let moments = zip(questionnaire.moments.reversed(), stand.drawn).map { moment, counts -> Markup in
            guard let counts else { return "" }
            switch ask.kind {
            case .ticks: return ticked(counts)
            case .ranking: return ranked(counts)
            default: return bars(counts, questionnaire.asksBefore ? l(moment) : nil)
            }
        }
        return "\(moments.reversed())\("<p class=\"soft small\">\(l(RoomText.inSteps))</p>", if: room.mode == .anonymous)"
    }

    /// What a moderator let through.
    private func written(_ kind: Instrument.Scale.Kind) -> Markup {
        guard !stand.shown.isEmpty else { return "<p class=\"soft\">\(l(WritingText.nothingShown))</p>\(waiting)" }
        return "\(WritingPicture(l: l, kind: kind, texts: stand.shown.map { ($0.body, $0.count, $0.votes) }).markup)\(waiting)"
    }

    private var waiting: Markup? {
        stand.waiting == 0 ? nil : "<p class=\"soft small\">\(l(WritingText.wait(stand.waiting)))</p>"
    }

    /// How many ticked each, the most ticked first; the last number is how many answered.
    private func ticked(_ counts: [Int]) -> Markup {
        let people = counts.last ?? 0
        return ordered(counts, of: max(1, people), caption: l(RoomText.drawn(people))) { String($0) }
    }

    /// The points of each, the most important first, with its mean place; the last number is how many put them in order.
    private func ranked(_ counts: [Int]) -> Markup {
        let people = max(1, counts.last ?? 0)
        let options = ask.places.count
        let caption = "\(l(RoomText.drawn(counts.last ?? 0))) · \(l(RoomText.meanPlace))"
        return ordered(counts, of: people * options, caption: caption) { points in
            l.number(Double(options + 1) - Double(points) / Double(people))
        }
    }

    private func ordered(_ counts: [Int], of most: Int, caption: String, _ told: (Int) -> String) -> Markup {
        let named = zip(ask.places, counts).sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        let rows = named.map { place, count -> Markup in
            """
            <tr><th scope="row">\(l(questionnaire.items[place].text))</th><td><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">\
            <rect class="fill-any" width="\(count * 100 / most)" height="10"/></svg></td><td class="n">\(told(count))</td></tr>
            """
        }
        return "<table class=\"bars\"><caption>\(caption)</caption><tbody>\(rows)</tbody></table>"
    }

    private func bars(_ counts: [Int], _ moment: String?) -> Markup {
        let (total, most) = (counts.reduce(0, +), max(1, counts.max() ?? 1))
        let labels = scale.labels
        let rows = zip(labels, counts).enumerated().map { index, one -> Markup in
            let step = 1 + (index * 8 + (labels.count - 1) / 2) / max(1, labels.count - 1)
            return """
                <tr><th scope="row">\(l(one.0))</th><td><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">\
                <rect class="\(scale.isOrdered ? "fill-\(step)" : "fill-any")" width="\(one.1 * 100 / most)" height="10"/></svg></td><td class="n">\(one.1)</td></tr>
                """
        }
        let caption = [moment, l(RoomText.drawn(total))].compactMap { $0 }.joined(separator: " · ")
        return "<table class=\"bars\"><caption>\(caption)</caption><tbody>\(rows)</tbody></table>"
    }

    private var steering: Markup {
        let last = asks.count - 1
        let buttons: [Markup] = [
            button(.previous, RoomText.previous, isOn: item > 0 && room.state != .waiting, key: "prev"),
            room.state == .running
                ? button(.pause, RoomText.pause, key: "space")
                : button(.start, room.state == .waiting ? RoomText.start : RoomText.resume, isMain: true, key: "space"),
            room.isShown == 1 ? button(.hide, RoomText.hide) : button(.show, RoomText.show),
            !stand.isFrozen
                ? button(.freeze, RoomText.freeze, isOn: room.state != .waiting)
                : room.mayRelease() ? button(.release, RoomText.release) : "",
            button(.next, RoomText.next, isOn: item < last && room.state != .waiting, isMain: room.state == .running, key: "next"),
        ]
        let version: Markup = "<input type=\"hidden\" name=\"\(Self.version)\" value=\"\(room.version)\">"
        let more: Markup = """
            <div class="buttons">\(room.pace == .presenter ? button(.alone, RoomText.alone) : button(.together, RoomText.together))\
            <a class="button quiet" href="\(here.appending("affiche"))">\(l(RoomText.poster))</a>\
            \("<a class=\"button quiet\" href=\"\(here.appending("teksten"))\">\(l(WritingText.title))</a>", if: asks.contains { $0.writes != nil })\
            <button class="button quiet" name="\(Self.act)" value="\(Self.end)" aria-describedby="einde-uitleg">\(l(RoomText.end))</button></div>\
            <p class="soft small" id="einde-uitleg">\(l(RoomText.endWhy))</p>
            """
        return """
            <nav class="steering" aria-label="\(l(RoomText.steering))">\(frame.form(here.appending("stand"), class: "steer", "\(version)<div class=\"buttons\">\(buttons)</div><details class=\"more\"><summary>\(l(RoomText.more))</summary>\(more)</details>"))</nav>
            """
    }

    private func button(_ act: RoomAct, _ label: Text, isOn: Bool = true, isMain: Bool = false, key: String? = nil) -> Markup {
        """
        <button class="button\(" quiet", if: !isMain)" name="\(Self.act)" value="\(act.rawValue)"\(" disabled", if: !isOn)\
        \(key.map { " data-key=\"\($0)\"" as Markup })>\(l(label))</button>
        """
    }
}
