import Foundation

/// One part of a `multipart/form-data` body: a field or a file.
struct MultipartPart: Hashable, Sendable {
    let name: String
    let isFile: Bool
    let bytes: [UInt8]

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
        return MultipartPart(name: name, isFile: parameter("filename", of: disposition) != nil, bytes: Array(data[headEnd.upperBound...]))
    }

    private static func parameter(_ name: String, of header: String) -> String? {
        header.components(separatedBy: ";").dropFirst().lazy
            .map { $0.trimmingCharacters(in: .whitespaces) }
            .first { $0.hasPrefix("\(name)=\"") && $0.hasSuffix("\"") && $0.count > name.count + 2 }
            .map { String($0.dropFirst(name.count + 2).dropLast()) }
    }
}
