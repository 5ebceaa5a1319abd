import Foundation

@testable import App

/// A program that a test wrote itself, in a folder that goes with the tests.
struct FakeProgram {
    let folder: URL
    let program: OutsideProgram

    /// - Parameter script: with its first line, such as `#!/bin/sh`; `FOLDER` in it is where it stands.
    init(_ script: String, patience: Double = 60) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("samenspel-fake-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appendingPathComponent("program").path
        try Data(script.replacing("FOLDER", with: folder.path).utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        program = OutsideProgram(path: path, patience: patience)
    }

    func remove() throws { try FileManager.default.removeItem(at: folder) }

    /// What it left in a file.
    func wrote(_ name: String) -> String {
        FileManager.default.contents(atPath: folder.appendingPathComponent(name).path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// One that makes the least that is a document of Word or LibreOffice, whatever it is asked.
    static let office = """
        #!/usr/bin/env python3
        import sys, zipfile
        made = next(a for a in sys.argv if a.startswith("--output="))[9:]
        with zipfile.ZipFile(made, "w") as archive:
            if made.endswith(".odt"):
                archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
                names = ["content.xml", "styles.xml"]
            else:
                names = ["[Content_Types].xml", "word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"]
            for name in names:
                archive.writestr(name, "<x/>")
        """
}
