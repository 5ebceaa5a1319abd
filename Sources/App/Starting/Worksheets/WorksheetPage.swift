import HTML
import Localization

/// A worksheet as people know it: what it is for, one filled in, one to print, and notes for who leads the conversation.
struct Worksheet: Sendable {
    /// Its word in the address.
    let key: String
    let title: Text
    /// One sentence: what for, for whom and when.
    let why: Text
    /// Where anybody can fill it in; nil when that is done inside a network.
    var open: WebAddress?
    /// For who leads the conversation about it.
    let guide: Instrument.Facilitation
    /// Whose method it is, and what is our own.
    let source: Text
    var styles: [String] = []
    /// Filled in about something invented.
    let example: @Sendable (Frame) -> Markup
    /// Empty, to write on.
    let blank: @Sendable (Frame) -> Markup
}

/// Every worksheet there is.
struct WorksheetsPage {
    let frame: Frame
    let worksheets: [Worksheet]

    var markup: Markup {
        let l = frame.language
        let items = worksheets.map { worksheet -> Markup in
            "<li><a href=\"\(worksheet.path)\">\(l(worksheet.title))</a><span class=\"soft\">\(l(worksheet.why))</span></li>"
        }
        return frame.page(
            l(WorksheetText.title),
            "<h1>\(l(WorksheetText.title))</h1><p>\(l(WorksheetText.intro))</p><ul class=\"list\">\(items)</ul>")
    }
}

/// What a worksheet is for, with one filled in.
struct WorksheetPage {
    let frame: Frame
    let worksheet: Worksheet

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(worksheet.title), styles: worksheet.styles,
            """
            <div class="stack"><p class="over no-print"><a href="\(WorksheetPaths.all)">\(l(WorksheetText.title))</a></p><h1>\(l(worksheet.title))</h1>\
            <p class="lead">\(l(worksheet.why))</p></div>
            <p class="buttons no-print">\(worksheet.open.map { "<a class=\"button\" href=\"\($0)\">\(l(WorksheetText.fillIn))</a>" as Markup })\
            <a class="button quiet" href="\(worksheet.path.appending("blad"))">\(l(WorksheetText.print))</a>\
            <a class="button quiet" href="\(worksheet.path.appending("begeleidersblad"))">\(l(FacilitationText.title))</a></p>
            \("<p class=\"soft no-print\">\(l(WorksheetText.inNetwork))</p>", if: worksheet.open == nil)
            <section class="stack" id="voorbeeld"><h2>\(l(WorksheetText.example))</h2><p class="soft">\(l(WorksheetText.invented))</p>\(worksheet.example(frame))</section>
            <p class="soft small">\(l(worksheet.source)) <a href="/bronnen">\(l(LayoutText.sources))</a></p>
            """)
    }
}

/// A worksheet to print and write on.
struct BlankWorksheetPage {
    let frame: Frame
    let worksheet: Worksheet

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(worksheet.title), styles: ["css/paper.css"] + worksheet.styles,
            """
            <p class="over no-print"><a href="\(worksheet.path)">\(l(WorksheetText.about))</a></p><h1>\(l(worksheet.title))</h1><p>\(l(worksheet.why))</p>
            \(worksheet.blank(frame))<p class="soft small">\(l(worksheet.source))</p>
            """)
    }
}

/// The addresses of the worksheets.
enum WorksheetPaths {
    static let all = WebAddress(path: ["werkbladen"])
}

extension Worksheet {
    var path: WebAddress { WorksheetPaths.all.appending(key) }
}
