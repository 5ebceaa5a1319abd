import Foundation

/// One part of a `multipart/form-data` body: a field or a file.
struct MultipartPart: Hashable, Sendable {
    let name: String
    /// What the sender calls the file, as it came; nil for a field. Somebody else chose it, so it is never a place on a disk.
    let fileName: String?
    let bytes: [UInt8]

    var isFile: Bool { fileName != nil }

    /// Splits a body at its boundary.
    ///
    /// - Throws: `WebError.unreadable` when the body does not keep to its own boundary.
    static func parts(of body: [UInt8], boundary: String) throws -> [MultipartPart] {
        guard !boundary.isEmpty, boundary.utf8.count <= 70 else { throw WebError.unreadable }
        let delimiter = Data("--\(boundary)".utf8)
        let data = Data(body)
        guard var position = data.range(of: delimiter)?.upperBound else { throw WebError.unreadable }
        var parts: [MultipartPart] = []
        while !data[position...].starts(with: Data("--".utf8)) {
            guard parts.count < 20, data[position...].starts(with: Data("\r\n".utf8)) else { throw WebError.unreadable }
            guard let end = data.range(of: Data("\r\n".utf8) + delimiter, in: position..<data.endIndex) else { throw WebError.unreadable }
            parts.append(try part(data[(position + 2)..<max(position + 2, end.lowerBound)]))
            position = end.upperBound
        }
        return parts
    }

    private static func part(_ data: Data) throws -> MultipartPart {
        guard let headEnd = data.range(of: Data("\r\n\r\n".utf8)),
            let head = String(data: data[data.startIndex..<headEnd.lowerBound], encoding: .utf8),
            let disposition = head.components(separatedBy: "\r\n").first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = parameter("name", of: disposition)
        else { throw WebError.unreadable }
        return MultipartPart(name: name, fileName: parameter("filename", of: disposition), bytes: Array(data[headEnd.upperBound...]))
    }

    /// A quoted value of a header. A quote in it is written as `%22` by browsers and as `\"` by others.
    private static func parameter(_ name: String, of header: String) -> String? {
        var rest = header[...].drop { $0 != ";" }
        while !rest.isEmpty {
            rest = rest.dropFirst().drop(while: \.isWhitespace)
            let isWanted = rest.hasPrefix("\(name)=\"")
            guard let (value, behind) = quoted(rest.drop { $0 != "\"" && $0 != ";" }) else {
                rest = rest.drop { $0 != ";" }
                continue
            }
            if isWanted { return value }
            rest = behind.drop { $0 != ";" }
        }
        return nil
    }

    /// The text between two quotes at the start, and what comes behind; nil when there is no such text.
    private static func quoted(_ text: Substring) -> (value: String, behind: Substring)? {
        guard text.first == "\"" else { return nil }
        var (value, rest) = ("", text.dropFirst())
        while let character = rest.first {
            rest = rest.dropFirst()
            if character == "\"" { return (value, rest) }
            if character == "\\", rest.first == "\"" {
                rest = rest.dropFirst()
                value.append("\"")
            } else {
                value.append(character)
            }
        }
        return nil
    }
}
