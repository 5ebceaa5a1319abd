import Crypto
import CryptoExtras
import Foundation

/// Passwords as scrypt hashes, made two at a time: each takes 32 MB for a moment.
actor Passwords {
    private let surroundings: Surroundings
    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// The shortest password, in characters.
    static let shortest = 12

    /// What to store: parameters, salt and hash.
    func hash(_ password: String) async throws -> String {
        let salt = Data(surroundings.randomBytes(16))
        let key = try await derive(password, salt)
        return "scrypt$\(surroundings.passwordRounds)$8$3$\(salt.base64EncodedString())$\(key.base64EncodedString())"
    }

    /// Whether a password belongs to a stored hash. Without one it takes just as long and fails.
    func verify(_ password: String, _ stored: String?) async throws -> Bool {
        let parts = stored?.split(separator: "$").map(String.init) ?? []
        let salt = parts.count == 6 ? Data(base64Encoded: parts[4]) : nil
        let key = try await derive(password, salt ?? Data(repeating: 0, count: 16))
        guard parts.count == 6, salt != nil, let expected = Data(base64Encoded: parts[5]), expected.count == key.count else { return false }
        return zip(expected, key).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private func derive(_ password: String, _ salt: Data) async throws -> Data {
        if running >= 2 { await withCheckedContinuation { waiting.append($0) } } else { running += 1 }
        defer { if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() } }
        let rounds = 1 << surroundings.passwordRounds
        return try await Task.detached {
            try KDF.Scrypt.deriveKey(
                from: Data(password.precomposedStringWithCanonicalMapping.utf8), salt: salt, outputByteCount: 32, rounds: rounds,
                blockSize: 8, parallelism: 3
            ).withUnsafeBytes { Data($0) }
        }.value
    }
}
