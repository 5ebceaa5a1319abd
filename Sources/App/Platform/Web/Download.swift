import Hummingbird

/// The kinds of file that can be taken along.
enum FileKind: String, Sendable {
    case csv = "text/csv; charset=utf-8"
    case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case json = "application/json; charset=utf-8"
    case svg = "image/svg+xml"
    case png = "image/png"
}

extension Response {
    /// A file to keep, which a browser does not open in the site's own place.
    ///
    /// - Parameter name: of letters, digits, hyphens and a full stop only.
    static func file(_ bytes: [UInt8], _ kind: FileKind, named name: String) -> Response {
        Response(status: .ok, headers: headers(kind, name), body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A file that is made while it is sent.
    static func stream(
        _ kind: FileKind, named name: String, _ write: @escaping @Sendable (inout any ResponseBodyWriter) async throws -> Void
    )
        -> Response
    {
        Response(
            status: .ok, headers: headers(kind, name),
            body: ResponseBody { writer in
                try await write(&writer)
                try await writer.finish(nil)
            })
    }

    private static func headers(_ kind: FileKind, _ name: String) -> HTTPFields {
        [.contentType: kind.rawValue, .contentDisposition: "attachment; filename=\"\(name)\"", .cacheControl: "no-store"]
    }
}
