import HTML
import Localization

/// What changed between two versions of a document, section by section and word by word.
struct DifferencePage {
    let frame: Frame
    let path: WebAddress
    let old: DocumentText
    let new: DocumentText
    let difference: DocumentDifference
    /// How many letters of all sections together are shown.
    private static let most = 400_000

    private var l: Language { frame.language }
    private var own: WebAddress { new.document.path(in: path) }
    /// That of the titles, as of what they stand above.
    private var written: Language { new.document.language }

    var markup: Markup {
        let sections = changed
        return frame.page(
            l(VersionText.difference), styles: ["css/documents.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(new.document.title)</a> · <a href="\(own.appending("versies"))">\(l(VersionText.versions))</a></p>\
            <h1>\(l(VersionText.difference))</h1><p class="soft">\(l(VersionText.between(old.version.number, new.version.number)))</p></div>\
            \(sections.isEmpty ? "<p>\(l(VersionText.nothingChanged))</p>" : "\(sections)" as Markup)
            """)
    }

    private var changed: [Markup] {
        var left = Self.most
        return difference.sections.map { section in
            let shown = markup(section, left)
            left -= shown.string.utf8.count
            return shown
        }
    }

    private func markup(_ section: DocumentDifference.Section, _ left: Int) -> Markup {
        """
        <section class="clause"><h2><span lang="\(written.tag)">\(section.heading)</span>\(section.mark.map(mark))</h2>\
        \(section.difference.isEmpty ? nil : left > 0 ? picture(section.difference, left) : elsewhere(section))</section>
        """
    }

    private func mark(_ mark: DocumentDifference.Mark) -> Markup {
        let words =
            switch mark {
            case .new: VersionText.newSection
            case .gone: VersionText.goneSection
            case .moved: VersionText.movedSection
            }
        return " <span class=\"mark\">\(l(words))</span>"
    }

    private func picture(_ difference: ClauseDifference, _ left: Int) -> Markup {
        ClauseDifferencePicture(difference: difference, language: l, written: written, most: min(100_000, left)).markup
    }

    /// Where what has no place any more on this page is read.
    private func elsewhere(_ section: DocumentDifference.Section) -> Markup {
        let texts = own.appending("versies").appending("rubriek").appending(section.section)
        return """
            <p>\(l(VersionText.noRoom)) <a href="\(texts)">\(l(VersionText.earlierTexts))<span class="hidden">\(l.colon)\(section.heading)</span></a></p>
            """
    }
}
