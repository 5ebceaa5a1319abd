import HTML
import Localization

/// What changed between two versions of a document, section by section and word by word.
struct DifferencePage {
    let frame: Frame
    let path: WebAddress
    let old: DocumentText
    let new: DocumentText

    private var l: Language { frame.language }
    private var own: WebAddress { new.document.path(in: path) }

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

    /// In the order of the new text; what is no longer there comes last.
    private var changed: [Markup] {
        let gone = old.clauses.filter { new.clause($0.section) == nil }
        return new.clauses.compactMap { now in section(old.clause(now.section), now) } + gone.compactMap { section($0, nil) }
    }

    private func section(_ before: Clause?, _ now: Clause?) -> Markup? {
        guard before?.version != now?.version, let shown = now ?? before else { return nil }
        let (oldTitle, newTitle) = (before.map { old.title(of: $0, l) } ?? "", now.map { new.title(of: $0, l) } ?? "")
        let hasMoved = before != nil && now != nil && before?.place != now?.place
        let difference = TextDifference(from: before?.body ?? "", to: now?.body ?? "")
        guard before == nil || now == nil || hasMoved || oldTitle != newTitle || !difference.isEmpty else { return nil }
        let mark = before == nil ? VersionText.newSection : now == nil ? VersionText.goneSection : hasMoved ? VersionText.movedSection : nil
        let heading = (now == nil ? old : new).heading(of: shown, l)
        let renamed: Markup? =
            before != nil && now != nil && oldTitle != newTitle
            ? DifferencePicture(difference: TextDifference(from: oldTitle, to: newTitle), language: l).markup : nil
        return """
            <section class="clause"><h2>\(heading)\(mark.map { " <span class=\"mark\">\(l($0))</span>" as Markup })</h2>\(renamed)\
            \(difference.isEmpty ? nil : DifferencePicture(difference: difference, language: l).markup)</section>
            """
    }
}

/// Every text that one section had, the newest first, each with what it changed.
struct ClauseHistoryPage {
    let frame: Frame
    let path: WebAddress
    let text: DocumentText
    let clauses: [Clause]
    let versions: [DocumentVersion]

    private var l: Language { frame.language }
    private var own: WebAddress { text.document.path(in: path) }

    var markup: Markup {
        let newest = clauses.first
        let title = newest.map { text.title(of: $0, l) } ?? ""
        let texts = clauses.enumerated().map { place, clause in one(clause, before: place + 1 < clauses.count ? clauses[place + 1] : nil) }
        return frame.page(
            title, styles: ["css/documents.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(text.document.title)</a></p><h1>\(title)</h1>\
            <p class="soft">\(l(VersionText.earlierTexts))</p></div>\(texts)
            """)
    }

    private func one(_ clause: Clause, before: Clause?) -> Markup {
        let version = versions.first { $0.number == clause.version }
        let why = version.map { $0.restoredFrom.map { l(VersionText.restored(from: $0)) } ?? $0.why } ?? ""
        let difference = TextDifference(from: before?.body ?? "", to: clause.isPresent == 1 ? clause.body : "")
        return """
            <section class="clause"><h2>\(l(VersionText.version(clause.version)))\(" <span class=\"mark\">\(l(VersionText.goneSection))</span>", if: clause.isPresent == 0)</h2>\
            <p class="soft small">\(version.map { l(VersionText.written($0.writtenName ?? "–", frame.moment($0.writtenAt))) } ?? "")\(" · \(why)", if: !why.isEmpty)</p>\
            \(DifferencePicture(difference: difference, language: l).markup)</section>
            """
    }
}
