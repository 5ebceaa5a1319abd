/// A photo as it is kept: what it shows, without where, when, by whom and with what it was taken.
struct CleanPhoto: Hashable, Sendable {
    let bytes: [UInt8]
    let type: FileType

    /// The most bytes a photo may have: 5 MB.
    static let largest = 5 * 1024 * 1024

    /// - Throws: `PhotoProblem` for whatever is not a whole JPEG or PNG of a reasonable size.
    init(_ given: [UInt8]) throws(PhotoProblem) {
        guard given.count <= Self.largest else { throw .tooLarge }
        type = try Self.type(of: given)
        let cleaned =
            switch type {
            case .jpeg: JPEGCleaning.cleaned(given)
            case .png: PNGCleaning.cleaned(given)
            default: throw PhotoProblem.notAPhoto
            }
        // Read a second time, as it will be read: a strange beginning may have hidden how large it is.
        guard let cleaned, try Self.type(of: cleaned) == type else { throw .broken }
        bytes = cleaned
    }

    private static func type(of bytes: [UInt8]) throws(PhotoProblem) -> FileType {
        do {
            return try FileCheck.type(of: bytes)
        } catch {
            throw error == .tooManyPoints ? .tooManyPoints : .notAPhoto
        }
    }
}

/// Why a photo is not taken.
enum PhotoProblem: Error, Hashable, Sendable {
    case notAPhoto, tooLarge, tooManyPoints, broken
}
