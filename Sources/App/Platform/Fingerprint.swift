import Crypto
import Foundation

/// What bytes are told apart by: SHA-256, in hexadecimal.
enum Fingerprint {
    static func of(_ bytes: [UInt8]) -> String { SHA256.hash(data: bytes).hex }

    static func of(_ text: String) -> String { SHA256.hash(data: Data(text.utf8)).hex }

    /// As a security policy names a style that it allows.
    static func policySource(of bytes: [UInt8]) -> String { "'sha256-\(Data(SHA256.hash(data: bytes)).base64EncodedString())'" }
}
