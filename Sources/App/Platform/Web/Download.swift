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
        Response(status: .ok, headers: headers(kind.rawValue, name), body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A file that somebody else made: it is kept and never opened here, whatever a browser thinks it is.
    ///
    /// - Parameter name: of letters, digits, hyphens and a full stop only.
    static func file(_ bytes: [UInt8], mediaType: String, named name: String) -> Response {
        var response = Response(status: .ok, headers: headers(mediaType, name), body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        response.headers[.contentSecurityPolicy] = "sandbox"
        response.headers[.xContentTypeOptions] = "nosniff"
        return response
    }

    /// A picture that somebody else made, to be shown on a page of the site; by itself it can do nothing.
    static func picture(_ bytes: [UInt8], mediaType: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: mediaType, .contentDisposition: "inline", .cacheControl: "private, no-store",
                .contentSecurityPolicy: "sandbox", .xContentTypeOptions: "nosniff",
            ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A file that is made while it is sent.
    static func stream(
        _ kind: FileKind, named name: String, _ write: @escaping @Sendable (inout any ResponseBodyWriter) async throws -> Void
    )
        -> Response
    {
        Response(
            status: .ok, headers: headers(kind.rawValue, name),
            body: ResponseBody { writer in
                try await write(&writer)
                try await writer.finish(nil)
            })
    }

    private static func headers(_ mediaType: String, _ name: String) -> HTTPFields {
        [.contentType: mediaType, .contentDisposition: "attachment; filename=\"\(name)\"", .cacheControl: "no-store"]
    }
}
