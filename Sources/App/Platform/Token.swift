import Crypto
import Foundation

/// A secret that travels in a cookie or a link. The database keeps only its hash.
struct Token: Hashable, Sendable {
    /// URL-safe text.
    let text: String

    init(text: String) {
        self.text = text
    }

    init(bytes: some Sequence<UInt8>) {
        let letters = Data(bytes).base64EncodedData().compactMap { letter -> UInt8? in
            switch letter {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            case UInt8(ascii: "="): nil
            default: letter
            }
        }
        text = String(decoding: letters, as: UTF8.self)
    }

    /// SHA-256 of the text, in hexadecimal.
    var hash: String { SHA256.hash(data: Data(text.utf8)).hex }
}

/// The installation's own secret, from which links and form tokens are derived, so that the database alone opens nothing.
struct SigningKey: Sendable {
    private let key: SymmetricKey

    init(secret: String) {
        key = SymmetricKey(data: SHA256.hash(data: Data(secret.utf8)))
    }

    /// A token that only the holder of the secret can make: the same purpose and subject always give the same token.
    func token(for purpose: String, _ subject: String) -> Token {
        let code = HMAC<SHA256>.authenticationCode(for: Data("\(purpose):\(subject)".utf8), using: key)
        return Token(bytes: code.prefix(18))
    }

    /// A text that only the holder of the secret can read again, for one purpose and subject.
    func seal(_ text: String, for purpose: String, _ subject: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(Data(text.utf8), using: sealingKey(purpose), authenticating: Data(subject.utf8))
        return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// The text that was sealed for that purpose and subject; nil when it was with another secret, or was touched.
    func unseal(_ sealed: [UInt8], for purpose: String, _ subject: String) -> String? {
        do {
            let box = try AES.GCM.SealedBox(combined: sealed)
            let plain = try AES.GCM.open(box, using: sealingKey(purpose), authenticating: Data(subject.utf8))
            return String(validating: plain, as: UTF8.self)
        } catch {
            return nil
        }
    }

    private func sealingKey(_ purpose: String) -> SymmetricKey {
        SymmetricKey(data: Data(HMAC<SHA256>.authenticationCode(for: Data("seal:\(purpose)".utf8), using: key)))
    }

    /// Whether a text is the token for that purpose and subject, compared in constant time.
    func accepts(_ text: String, for purpose: String, _ subject: String) -> Bool {
        let expected = Array(token(for: purpose, subject).text.utf8)
        let given = Array(text.utf8)
        guard expected.count == given.count else { return false }
        return zip(expected, given).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
