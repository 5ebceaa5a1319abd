import Foundation

/// A file that somebody added, as it came. It is handed out for keeping and never opened in the site's own place.
struct StoredFile: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    let name: String
    let type: FileType
    let size: Int
    /// SHA-256 of its bytes, in hexadecimal.
    let hash: String
    let addedName: String?
    let addedAt: Date

    /// The most bytes a file may have: 20 MB.
    static let largest = 20 * 1024 * 1024
}

/// The types of file that are taken, found in the bytes and not in the name.
enum FileType: String, Codable, Sendable, CaseIterable {
    case pdf, docx, odt, xlsx, ods, png, jpeg

    var isPicture: Bool { self == .png || self == .jpeg }

    var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .ods: "application/vnd.oasis.opendocument.spreadsheet"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        }
    }

    /// How a name of a file of this type ends.
    var ending: String { self == .jpeg ? "jpg" : rawValue }
}

/// Why a file is not taken.
enum FileProblem: Error, Hashable, Sendable {
    case empty, tooLarge, unknownType, tooManyPoints
}
