import Foundation
import HTML
import Localization

/// Version, engine, outbox, backups, due work, and what an administrator could still see.
struct AdministrationPage {
    let frame: Frame
    let engine: String
    let bytes: Int
    let hasMail: Bool
    let waiting: Int
    let resting: Int
    let backup: Backup?
    let now: Date
    let due: [DueWork]
    let instruments: [Instrument]

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(LayoutText.administration),
            """
            <h1>\(l(LayoutText.administration))</h1>
            \(warnings)
            \(list(facts))
            <h2>\(l(AdministrationText.backups))</h2>
            \(list(backupFacts))
            <p class="soft">\(l(AdministrationText.howToBackUp)) <code>samenspel backup</code></p>
            <p class="now">\(l(RoundText.meanwhile))</p>
            <p><a href="/beheer/bewaartermijnen">\(l(AdministrationText.retention))</a></p>
            <h2>\(l(AdministrationText.due))</h2>
            \(work.isEmpty ? "<p class=\"soft\">\(l(AdministrationText.nothingDue))</p>" : "<ul class=\"list\">\(work)</ul>")
            \("<h2>\(l(AdministrationText.confirm))</h2><ul class=\"list\">\(confirm)</ul>", if: !confirm.isEmpty)
            """)
    }

    /// What an administrator has to do something about.
    private var warnings: Markup? {
        var found: [Text] = []
        if backup == nil { found.append(AdministrationText.noBackup) }
        if let backup, backup.isOld(at: now) { found.append(AdministrationText.oldBackup) }
        if resting > 0 { found.append(AdministrationText.mailsRest) }
        if due.contains(where: { $0.problem != nil }) { found.append(AdministrationText.workFails) }
        guard !found.isEmpty else { return nil }
        return """
            <div class="problems"><h2>\(frame(AdministrationText.attention))</h2>
            <ul>\(found.map { "<li>\(frame($0))</li>" as Markup })</ul></div>
            """
    }

    private var facts: [(Text, String)] {
        let l = frame.language
        return [
            (AdministrationText.version, Version.current), (AdministrationText.engine, engine), (AdministrationText.size, size(bytes)),
            (AdministrationText.mail, l(hasMail ? AdministrationText.mailOn : AdministrationText.mailOff)),
            (AdministrationText.waiting, l.number(waiting)), (AdministrationText.resting, l.number(resting)),
        ]
    }

    private var backupFacts: [(Text, String)] {
        guard let backup else { return [(AdministrationText.lastBackup, frame(AdministrationText.never))] }
        return [
            (AdministrationText.lastBackup, frame.moment(backup.takenAt)), (AdministrationText.file, backup.file),
            (AdministrationText.size, backup.bytes.map(size) ?? frame(AdministrationText.restored)),
            (AdministrationText.madeBy, "samenspel backup, \(backup.version)"),
        ]
    }

    private func list(_ facts: [(Text, String)]) -> Markup {
        "<dl class=\"facts\">\(facts.map { "<dt>\(frame($0.0))</dt><dd>\($0.1)</dd>" as Markup })</dl>"
    }

    private var work: [Markup] {
        due.map { work in
            let failed = work.problem.map { _ in " <strong>\(frame(AdministrationText.failed(work.attempts)))</strong>" as Markup }
            return """
                <li class="line"><span>\(frame(AdministrationText.work(work.kind)))\(failed)</span><span>\(frame.moment(work.dueAt))</span></li>
                """
        }
    }

    private var confirm: [Markup] {
        instruments.compactMap { instrument in
            instrument.toBeConfirmed.map { "<li><strong>\(frame(instrument.title))</strong> \(frame($0))</li>" as Markup }
        }
    }

    /// Whole megabytes, the last one begun.
    private func size(_ bytes: Int) -> String {
        "\(frame.language.number((bytes + 999_999) / 1_000_000)) MB"
    }
}
