import Foundation

/// Runs the program itself, as from a terminal.
struct Terminal {
    let output: String
    let errors: String
    let status: Int32

    /// The program stands beside the tests.
    static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "samenspel")

    init(_ arguments: [String], _ environment: [String: String] = [:]) throws {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = Self.program
        process.arguments = arguments
        process.environment = ["PUBLIC_DIR": TestHouse.repository.appending(path: "Public").path, "SECRET": TestHouse.secret].merging(
            environment
        ) { $1 }
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        self.errors = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        status = process.terminationStatus
    }
}
