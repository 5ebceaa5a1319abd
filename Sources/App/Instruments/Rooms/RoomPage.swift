import Foundation
import HTML
import Localization

/// A round without a room: what a room is, and one button that opens it.
struct RoomPage {
    let frame: Frame
    /// Of the round.
    let path: WebAddress
    let round: Round
    let past: [LiveRoom]
    let isPossible: Bool
    /// Whether its questions can be asked one at a time.

    private var l: Language { frame.language }

    var markup: Markup {
        frame.page(
            l(RoomText.room),
            """
            <p class="over"><a href="\(path)">\(l(RoomText.back))</a> · \(round.name)</p><h1>\(l(RoomText.room))</h1>
            <p>\(l(RoomText.why))</p>\(isPossible ? opening : refusal)\(earlier)
            """)
    }

    private var refusal: Markup {
        "<p class=\"now\">\(l(round.mode == .confidential ? RoomText.notConfidential : RoomText.notOpen))</p>"
    }

    private var opening: Markup {
        let pace = RadioChoice(
            name: "tempo", label: RoomText.pace,
            options: [
                (LiveRoom.Pace.presenter.rawValue, RoomText.together, RoomText.togetherHint),
                (LiveRoom.Pace.own.rawValue, RoomText.alone, RoomText.aloneHint),
            ], selected: LiveRoom.Pace.presenter.rawValue
        ).markup(l)
        return """
            <p class="now">\(l(RoomText.whoSees(round.mode, smallestGroup: round.smallestGroup)))</p><p class="soft">\(l(RoomText.counts))</p>
            \(frame.form(path.appending("zaal"), class: "stack narrow", "\(pace)<p><button class=\"button\">\(l(RoomText.open))</button></p>"))
            """
    }

    private var earlier: Markup? {
        guard !past.isEmpty else { return nil }
        let lines = past.map { room -> Markup in
            "<li>\(l(RoomText.pastRoom(frame.date(room.endedAt ?? room.openedAt), room.answers ?? 0)))</li>"
        }
        return "<section class=\"stack\"><h2>\(l(RoomText.past))</h2><ul class=\"list\">\(lines)</ul></section>"
    }
}

/// The way into a room, to print or to put on the wall: the address, the code and both as a QR code.
struct RoomEntrance {
    let frame: Frame
    let code: String

    /// The address that the QR code holds.
    var link: String { frame.site.address + "/k/" + code }

    /// The address as people type it.
    private var typed: String {
        let address = frame.site.address
        return (address.range(of: "://").map { String(address[$0.upperBound...]) } ?? address) + "/k"
    }

    var markup: Markup {
        """
        <div class="entrance">\(QRCode(text: link).picture(label: frame(RoomText.qr)))<p>\(frame(RoomText.surf(typed)))</p>\
        <p class="letters"><span class="hidden">\(frame(RoomText.code)) </span>\(RoomCode.spaced(code))</p></div>
        """
    }
}

/// The entrance on one sheet of paper.
struct RoomPosterPage {
    let frame: Frame
    let path: WebAddress
    let round: Round
    let code: String

    var markup: Markup {
        frame.page(
            frame(RoomText.poster), styles: ["css/room.css"], isBare: true,
            """
            <p class="over no-print"><a href="\(path.appending("zaal"))">\(frame(RoomText.room))</a></p>
            <section class="poster"><h1>\(round.name)</h1>\(RoomEntrance(frame: frame, code: code).markup)</section>
            """)
    }
}
