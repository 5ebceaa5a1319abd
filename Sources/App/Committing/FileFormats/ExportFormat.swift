import Foundation

/// The kinds of file that a document is taken along as.
enum ExportFormat: String, Codable, Sendable, CaseIterable {
    case pdf, docx, odt

    var type: FileType {
        switch self {
        case .pdf: .pdf
        case .docx: .docx
        case .odt: .odt
        }
    }

    /// The program of others that makes it.
    var program: Program { self == .pdf ? .chromium : .pandoc }

    /// The programs of others that make files.
    enum Program: String, Sendable, CaseIterable {
        case chromium, pandoc

        /// What it is called on machines. Debian’s own Chromium stands behind a script that looks at the processor, which a closed service
        /// does not see.
        var names: [String] {
            switch self {
            case .chromium: ["/usr/lib/chromium/chromium", "chromium", "chromium-browser", "google-chrome"]
            case .pandoc: ["pandoc"]
            }
        }
    }
}

/// Why a file was not made.
enum ExportProblem: String, Error, Codable, Sendable, CaseIterable {
    /// The program that makes it is not on this machine.
    case missing
    /// It was not done in time and was ended.
    case hangs
    /// It ended with an error, or without a file.
    case fails
}
