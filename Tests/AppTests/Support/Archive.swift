import Foundation

/// Reads the parts of a spreadsheet with Python: no library of ours reads what it wrote.
enum Archive {
    struct Unreadable: Error {
        let message: String
    }

    static func parts(of bytes: [UInt8]) throws -> [String: String] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script = """
            import json, sys, zipfile
            archive = zipfile.ZipFile(sys.argv[1])
            assert archive.testzip() is None
            json.dump({name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}, sys.stdout)
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Unreadable(message: String(decoding: data, as: UTF8.self)) }
        return try JSONDecoder().decode([String: String].self, from: data)
    }
}
