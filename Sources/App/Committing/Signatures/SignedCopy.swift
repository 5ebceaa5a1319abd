import Foundation

/// A copy of what was signed elsewhere, as it came: a PDF or a picture.
struct SignedCopy: Hashable, Sendable {
    let bytes: [UInt8]
    let type: FileType

    init(_ bytes: [UInt8]) throws(FileProblem) {
        type = try FileCheck.type(of: bytes)
        guard [.pdf, .png, .jpeg].contains(type) else { throw .unknownType }
        self.bytes = bytes
    }
}

/// A signature that was taken back while its signing was open. It stays to be read.
struct TakenSignature: Codable, Hashable, Sendable {
    let id: Identifier
    let signatoryName: String
    let way: Signature.Way
    let signedOn: String
    let why: String
    let takenBackName: String?
    let takenBackAt: Date
}
