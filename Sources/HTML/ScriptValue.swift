import Foundation

/// A value as JSON inside a `<script type="application/json">` element: data for a script, never code.
public struct ScriptValue: Sendable {
    let bytes: [UInt8]

    /// - Throws: what the encoder throws when the value has no JSON form.
    public init(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        // A "<" could close the element; its JSON escape means the same to the reader.
        bytes = try encoder.encode(value).flatMap { $0 == UInt8(ascii: "<") ? Array("\\u003c".utf8) : [$0] }
    }
}
