import Foundation

/// Spreadsheet files with anything in them, made with Python: no library of ours writes what it reads.
enum MadeWorkbook {
    /// A file with one sheet of this XML, and whatever parts come in place of those it would have.
    static func bytes(_ rows: String, parts more: [String: String] = [:], sheets: String? = nil) throws -> [UInt8] {
        let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let parts = [
            "_rels/.rels":
                "<Relationships xmlns='r'><Relationship Id='a' Type='\(kind)/officeDocument' Target='xl/workbook.xml'/></Relationships>",
            "xl/workbook.xml":
                "<workbook xmlns='\(main)' xmlns:r='\(kind)'><sheets>\(sheets ?? "<sheet name='Blad' sheetId='1' r:id='r1'/>")</sheets></workbook>",
            "xl/_rels/workbook.xml.rels":
                "<Relationships xmlns='r'><Relationship Id='r1' Type='\(kind)/worksheet' Target='worksheets/sheet1.xml'/>"
                + "<Relationship Id='r2' Type='\(kind)/worksheet' Target='worksheets/sheet2.xml'/></Relationships>",
            "xl/worksheets/sheet1.xml": "<worksheet xmlns='\(main)'><sheetData>\(rows)</sheetData></worksheet>",
        ].merging(more) { $1 }
        return try zip(parts.filter { !$0.value.isEmpty })
    }

    static func zip(_ parts: [String: String]) throws -> [UInt8] {
        try python(
            """
            import json, sys, zipfile
            with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
                for name, text in json.load(sys.stdin).items(): archive.writestr(name, text)
            """, input: JSONEncoder().encode(parts))
    }

    /// Runs a script that writes a file, and gives that.
    static func python(_ script: String, input: Data = Data()) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        // The script may have failed before it wrote anything.
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, file.path]
        let pipe = Pipe()
        process.standardInput = pipe
        try process.run()
        pipe.fileHandleForWriting.write(input)
        try pipe.fileHandleForWriting.close()
        process.waitUntilExit()
        return [UInt8](try Data(contentsOf: file))
    }
}
