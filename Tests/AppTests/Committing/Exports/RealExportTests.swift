import Foundation
import Localization
import Testing

@testable import App

/// With the real programs, on machines that have them; `bin/test` sees to it that its machine does.
@Suite(.serialized) struct RealExportTests {
    private static let programs = Dictionary(
        uniqueKeysWithValues: ExportFormat.Program.allCases.compactMap { one in OutsideProgram.find(one.names).map { (one, $0) } })
    private static let style =
        (try? String(contentsOf: TestHouse.repository.appending(path: "Public/css/printed.css"), encoding: .utf8)) ?? ""

    private func make(_ format: ExportFormat, _ printed: PrintedDocument) async throws -> [UInt8] {
        let maker = ExportMaker(Self.programs, style: Self.style) { Issue.record("\($0)") }
        return try await maker.make(format, of: printed)
    }

    /// What a program of others says of a file.
    private func say(_ program: String, _ arguments: [String], about bytes: [UInt8]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("file.pdf")
        try Data(bytes).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments.map { $0 == "FILE" ? file.path : $0 }
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(program)")
        return String(decoding: said, as: UTF8.self)
    }

    @Test(.enabled(if: programs[.chromium] != nil && OutsideProgram.find(["pdfinfo"]) != nil && OutsideProgram.find(["qpdf"]) != nil))
    func `a PDF is whole and tagged, has a title and languages, and runs nothing`() async throws {
        let bytes = try await make(.pdf, .poisoned(.nl, in: .fr))
        let raw = String(decoding: bytes, as: UTF8.self)
        #expect(raw.contains("/StructTreeRoot") && raw.contains("/Lang (nl-BE)") && raw.contains("/Lang (fr-BE)"))
        #expect(!raw.contains("/JavaScript") && !raw.contains("/Launch") && !raw.contains("file:///"))
        let marked = raw.matches(of: #/\/S \/(?<kind>[A-Za-z0-9]+)\n\/Lang \(fr-BE\)/#).map { String($0.kind) }
        #expect(marked == ["H1", "NonStruct", "NonStruct"], "the title and each section")
        let facts = try say("pdfinfo", ["FILE"], about: bytes)
        #expect(facts.contains("titel\(PrintedDocument.canary) · netwerk\(PrintedDocument.canary)"))
        #expect(facts.contains(#/Author: +netwerk<script>/#) && facts.contains(#/Creator: +Samenspel\n/#), "\(facts)")
        for fact in [#/Tagged: +yes/#, #/JavaScript: +no/#, #/Page size: +59\d\.?\d* x 84\d\.?\d* pts \(A4\)/#] {
            #expect(facts.firstMatch(of: fact) != nil, "\(facts)")
        }
        #expect(try say("qpdf", ["--check", "FILE"], about: bytes).contains("No syntax or stream encoding errors found"))
        // As it is read: in lines, which break where the page does.
        let text = try say("pdftotext", ["-raw", "FILE", "-"], about: bytes).filter { !$0.isWhitespace }
        for words in PrintedDocument.poisonedWords { #expect(text.contains(words.filter { !$0.isWhitespace }), "\(words)") }
        #expect(text.contains("versie3·ab12ab12") && text.contains(#/1\/\d/#))
    }

    @Test(.enabled(if: programs[.chromium] != nil && OutsideProgram.find(["pdftotext"]) != nil))
    func `a word that is wider than its column breaks and leaves the page as large as it was`() async throws {
        let long = String(repeating: "samenwerkingsverband", count: 6)
        let usual = try await make(.pdf, .poisoned(more: "| kop | twee |\n|---|---|\n| a | b |"))
        let crowded = try await make(.pdf, .poisoned(more: "| \(long) | \(long) |\n|---|---|\n| a | b |"))
        let widths = try [usual, crowded].map { bytes -> Double in
            let places = try say("pdftotext", ["-bbox", "FILE", "-"], about: bytes)
            let place = try #require(places.firstMatch(of: #/xMin="(?<from>[0-9.]+)" [^>]*xMax="(?<to>[0-9.]+)" [^>]*>Handtekeningen</#))
            return try #require(Double(place.to)) - #require(Double(place.from))
        }
        #expect(abs(widths[0] - widths[1]) < 0.1, "\(widths)")
    }

    @Test(.enabled(if: programs[.pandoc] != nil && OutsideProgram.find(["soffice"]) != nil), arguments: [ExportFormat.docx, .odt])
    func `LibreOffice opens it and counts the sections itself`(_ format: ExportFormat) async throws {
        let bytes = try await make(format, .poisoned(.nl, in: .fr, sections: 11))
        let profile =
            "-env:UserInstallation=" + FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).absoluteString
        let lines = try say("soffice", [profile, "--headless", "--cat", "FILE"], about: bytes).split(whereSeparator: \.isNewline)
        for number in 1...11 {
            #expect(lines.filter { $0.hasPrefix("\(number). rubriek\(number)<script>") }.count == 1, "\(number)")
        }
        #expect(lines.contains { $0.hasSuffix(PrintedText.parties.nl) && !$0.contains(".") }, "what is no section has no number")
    }

    @Test(.enabled(if: programs[.pandoc] != nil))
    func `a file for Word has styles, its language, headings, rows that head a table, and A4`() async throws {
        let parts = try Archive.parts(of: try await make(.docx, .poisoned(.nl, in: .fr)))
        let (body, styles) = (parts["word/document.xml"] ?? "", parts["word/styles.xml"] ?? "")
        let words = Self.words(body)
        #expect(styles.contains("w:val=\"fr-BE\"") && styles.contains("w:styleId=\"Heading1\"") && styles.contains("0B6658"))
        for style in ["Title", "Subtitle", "Heading1", "Heading2"] { #expect(body.contains("<w:pStyle w:val=\"\(style)\""), "\(style)") }
        #expect(body.contains("<w:tblHeader") && body.contains("w:w=\"11906\""))
        #expect(body.contains("<w:tblW w:type=\"pct\" w:w=\"5000\"") && !body.contains("w:type=\"auto\""), "tables as wide as the text")
        #expect(body.contains("descr=\"partner") && parts.keys.contains { $0.hasSuffix(".png") }, "the logo says whose it is")
        #expect(parts.first { $0.key.hasPrefix("word/footer") }?.value.contains("versie 3 · ab12ab12") == true)
        #expect(!words.contains("1.rubriek1") && body.contains("<w:numId w:val=\"0\"/>"), "numbers are the list’s, not typed")
        #expect(parts["word/numbering.xml"]?.contains(#/<w:pStyle w:val="Heading1" ?\/>/#) == true)
        #expect(styles.contains("<w:lang w:val=\"nl-BE\"/>") && body.contains("<w:rStyle w:val=\"WordsnlBE\""), "our own words")
        #expect(parts["docProps/core.xml"]?.contains("<dc:title>titel&lt;script&gt;") == true)
        expectOnlyText(parts)
        for one in PrintedDocument.poisonedWords where !one.hasPrefix("netwerk") {
            #expect(words.contains(one.filter { !$0.isWhitespace }), "\(one)")
        }
    }

    @Test(.enabled(if: programs[.pandoc] != nil))
    func `a file for LibreOffice has the same`() async throws {
        let parts = try Archive.parts(of: try await make(.odt, .poisoned(.nl, in: .fr)))
        let (body, styles) = (parts["content.xml"] ?? "", parts["styles.xml"] ?? "")
        #expect(parts["mimetype"] == "application/vnd.oasis.opendocument.text")
        #expect(styles.contains("fo:language=\"fr\"") && styles.contains("fo:page-width=\"210mm\"") && styles.contains("#0b6658"))
        #expect(styles.contains("versie 3 · ab12ab12"))
        #expect(body.contains("text:style-name=\"Heading_20_1\"") && body.contains("<table:table-header-rows>"))
        #expect(body.contains("0.5pt solid"), "tables have lines")
        #expect(
            styles.contains(#/text:level="1"[^>]*style:num-format="1"|style:num-format="1"[^>]*text:level="1"/#), "sections are counted")
        #expect(body.contains(#/is-list-header="true"[^>]*>(<[^>]*>)*Partijen/#) && !body.contains("1. rubriek1"))
        #expect(body.contains("fo:language=\"nl\"") && styles.contains("fo:language=\"nl\""), "our own words")
        #expect(parts["meta.xml"]?.contains("<dc:title>titel&lt;script&gt;") == true)
        expectOnlyText(parts)
        let words = Self.words(body)
        for one in PrintedDocument.poisonedWords { #expect(words.contains(one.filter { !$0.isWhitespace }), "\(one)") }
    }

    @Test(.enabled(if: programs.count == 2), arguments: ExportFormat.allCases)
    func `a long document is made too`(_ format: ExportFormat) async throws {
        let bytes = try await make(format, .poisoned(sections: 20, words: 300))
        #expect(try FileCheck.type(of: bytes) == format.type)
        #expect(bytes.count > 10_000)
    }

    /// Nothing of what was typed is markup, in no part of the file.
    private func expectOnlyText(_ parts: [String: String]) {
        for (name, part) in parts {
            #expect(!part.contains("<script") && !part.contains("<iframe") && !part.contains("root:"), "\(name)")
            #expect(!part.contains("file:///") || name == "word/document.xml" || name == "content.xml", "\(name)")
        }
    }

    /// What can be read in a part, without the spaces.
    private static func words(_ part: String) -> String {
        let text = part.replacing(#/<[^>]*>/#, with: "")
        return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }.filter { !$0.isWhitespace }
    }
}
