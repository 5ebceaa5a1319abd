import Foundation
import HTML
import Localization

/// The rooms of a network, the same for everybody, in the order of the menu. A room that is still empty is not shown.
enum Room: String, Sendable, CaseIterable {
    case overview, partners, agreements, work, measurements
}

/// The network a page is in, for its header.
struct NetworkSign: Sendable {
    let name: String
    let path: WebAddress
    let room: Room
    /// Since when it is an archive.
    var endedAt: Date?
    /// Whether what is sent to an address is taken: an archive takes little.
    var takes: @Sendable (WebAddress) -> Bool = { _ in true }
}

/// What surrounds a page: the site, the reader, the form token, the network one is in.
struct Frame: Sendable {
    let site: Site
    let language: Language
    let path: String
    let visitor: Visitor?
    /// What this visitor's form tokens are bound to.
    let formSubject: String
    let notice: Notice?
    var network: NetworkSign?

    func callAsFunction(_ text: Text) -> String { language(text) }

    /// Proves that a form came from a page of ours. Made when a form is drawn, not for every answer.
    var formToken: String { site.formTokens.value(for: formSubject) { site.key.token(for: "form", formSubject).text } }

    /// This frame inside a network's room.
    func inside(_ sign: NetworkSign) -> Frame {
        var frame = self
        frame.network = sign
        return frame
    }

    func date(_ date: Date) -> String {
        site.dates.value(for: Site.WrittenDate(language: language, date: date)) { language.date(date, in: site.timeZone) }
    }
    /// A day as it is kept, in words.
    func day(_ day: String) -> String { Day.start(of: day, in: site.timeZone).map(date) ?? day }
    func moment(_ date: Date) -> String { language.moment(date, in: site.timeZone) }

    /// A form that writes, with its token; none where it would be refused.
    func form(_ action: WebAddress, class name: String = "stack", files: Bool = false, _ content: Markup) -> Markup {
        guard network?.takes(action) != false else { return .empty }
        return """
            <form method="post" action="\(action)" class="\(name)"\(" enctype=\"multipart/form-data\"", if: files)>\
            <input type="hidden" name="\(FormToken.field)" value="\(formToken)">\(content)</form>
            """
    }

    /// A button that does one thing at once.
    ///
    /// - Parameter subject: what it does that to, where several buttons say the same.
    func act(_ action: WebAddress, _ label: Text, of subject: String? = nil, quiet: Bool = true) -> Markup {
        let name: Markup? = subject.map { " aria-label=\"\(self(label))\(language.colon)\($0)\"" }
        return form(action, class: "act", "<button class=\"button\(" quiet", if: quiet)\"\(name)>\(self(label))</button>")
    }
}
