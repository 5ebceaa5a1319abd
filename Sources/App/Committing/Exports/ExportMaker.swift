import Foundation

/// Makes files of documents with programs of others: a PDF with Chromium, files for Word and LibreOffice with pandoc. One at a time, as
/// each takes as much of the machine as many readers do.
struct ExportMaker: Sendable {
    private let programs: [ExportFormat.Program: OutsideProgram]
    /// The style sheet of what is printed.
    let style: String
    /// Where the last words of a program that failed are written: they are for who runs the site.
    private let report: @Sendable (String) -> Void
    private let turn = OneAtATime()

    /// Whether Chromium guards itself as well.
    private let isGuarded: Bool

    init(
        _ programs: [ExportFormat.Program: OutsideProgram], style: String, isGuarded: Bool = geteuid() != 0,
        report: @escaping @Sendable (String) -> Void
    ) {
        self.programs = programs
        self.style = style
        self.isGuarded = isGuarded
        self.report = report
    }

    /// What can be made on this installation.
    var formats: [ExportFormat] { ExportFormat.allCases.filter { programs[$0.program] != nil } }

    /// The file of a document.
    ///
    /// - Throws: `ExportProblem` when its program is not there, hangs or fails.
    func make(_ format: ExportFormat, of printed: PrintedDocument) async throws -> [UInt8] {
        guard let program = programs[format.program] else { throw ExportProblem.missing }
        let page = PrintedDocumentPicture(printed, style: style)
        let (html, model) = (format == .pdf ? page.html : page.plainHtml, page.model(format))
        do {
            return try await turn.run {
                try await Worker.run { try made(model, by: program, of: html) }
            }
        } catch let problem as OutsideProgram.Problem {
            if case .fails(let status, let words) = problem { report("\(program.path) ended with \(status): \(words)") }
            throw ExportProblem(problem)
        } catch let error where error is FileProblem || error is ZippedFile.Failure {
            report("\(program.path) made something else than a \(format.rawValue): \(error)")
            throw ExportProblem.fails
        }
    }

    /// In a folder of its own, which is gone afterwards.
    private func made(_ model: FileModel, by program: OutsideProgram, of html: [UInt8]) throws -> [UInt8] {
        let format = model.format
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("samenspel-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        // Files that cannot be taken away are the system's to clean: they stand among what is temporary.
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(html).write(to: folder.appendingPathComponent("document.html"))
        let made = folder.appendingPathComponent("made.\(format.rawValue)")
        if format == .pdf {
            try program.run(chromium(folder), in: folder)
        } else {
            try program.run(["--output=\(folder.path)/\(model.name)", "--print-default-data-file=\(model.name)"], in: folder)
            try model.apply(to: folder.appendingPathComponent(model.name))
            try program.run(pandoc(model, folder), in: folder)
        }
        try model.finish(made)
        guard let bytes = FileManager.default.contents(atPath: made.path), bytes.count <= StoredFile.largest,
            try FileCheck.type(of: Array(bytes)) == format.type
        else { throw OutsideProgram.Problem.fails(status: 0, words: "it made no \(format.rawValue)") }
        return Array(bytes)
    }

    /// Chromium tags what it prints, and takes the title and the language from the page. It reaches no site, runs no script (the page
    /// says so too) and has a profile of its own. Without machine code made on the way it also runs in a service that forbids that.
    /// Where it cannot guard itself (for root, or in a closed service) it reads nothing but our own words and pictures we drew.
    private func chromium(_ folder: URL) -> [String] {
        [
            "--headless", "--disable-gpu", "--disable-extensions", "--disable-sync", "--disable-background-networking",
            "--disable-component-update", "--disable-dev-shm-usage", "--disable-breakpad", "--no-first-run", "--js-flags=--jitless",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder.path)/profile", "--no-pdf-header-footer",
            "--generate-pdf-document-outline", "--print-to-pdf=\(folder.path)/made.pdf",
        ] + (isGuarded ? [] : ["--no-sandbox", "--no-zygote"]) + ["file://\(folder.path)/document.html"]
    }

    /// Pandoc takes title, kind, names and language from the head of the page. It is not run with its `--sandbox`: that refuses the
    /// pictures inside the page and, as Debian builds it, the parts of which it makes every file. What it reads is ours, names no other
    /// file and no site (`PrintedDocumentPicture`), and it has no way out (`OutsideProgram`).
    private func pandoc(_ model: FileModel, _ folder: URL) -> [String] {
        [
            "--from=html", "--to=\(model.format.rawValue)", "--shift-heading-level-by=-1",
            "--output=\(folder.path)/made.\(model.format.rawValue)",
            "--reference-doc=\(folder.path)/\(model.name)", "\(folder.path)/document.html",
        ]
    }
}

extension ExportProblem {
    fileprivate init(_ problem: OutsideProgram.Problem) {
        self =
            switch problem {
            case .missing: .missing
            case .hangs: .hangs
            case .fails: .fails
            }
    }
}
