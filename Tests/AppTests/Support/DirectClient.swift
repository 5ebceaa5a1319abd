import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import Synchronization

@testable import App

/// Hands requests to the program without a network between them.
///
/// Hummingbird's own test client does the same, but brings a second copy of BoringSSL and some three minutes of compiling along.
struct DirectClient: Sendable {
    private let respond: @Sendable (Request, WebContext) async throws -> Response
    private let logger: Logger

    /// What came back.
    struct Answer: Sendable {
        let status: HTTPResponse.Status
        let headers: HTTPFields
        let body: ByteBuffer
    }

    init(_ app: App) {
        let responder = app.router.buildResponder()
        respond = { try await responder.respond(to: $0, context: $1) }
        logger = app.logger
    }

    /// Sends a request; a body comes in pieces, as from a network.
    func send(_ method: HTTPRequest.Method, _ uri: String, _ headers: HTTPFields = [:], _ body: ByteBuffer? = nil) async throws -> Answer {
        var headers = headers
        if let body { headers[.contentLength] = String(body.readableBytes) }
        let (pieces, source) = AsyncStream.makeStream(of: ByteBuffer.self)
        var rest = body ?? ByteBuffer()
        while let piece = rest.readSlice(length: min(32 * 1024, rest.readableBytes)), piece.readableBytes > 0 { source.yield(piece) }
        source.finish()
        let head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: uri, headerFields: headers)
        var logger = logger
        logger[metadataKey: "hb.request.id"] = .string(String(UInt64.random(in: 0...UInt64.max), radix: 16))
        let context = WebContext(source: ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: logger))
        let response: Response
        do {
            response = try await respond(Request(head: head, body: RequestBody(asyncSequence: pieces)), context)
        } catch {
            response = Response(status: .internalServerError)
        }
        let written = Written()
        try await response.body.write(written)
        return Answer(status: response.status, headers: response.headers, body: written.bytes.withLock { $0 })
    }

    /// Gathers a body.
    private final class Written: ResponseBodyWriter {
        let bytes = Mutex(ByteBuffer())

        func write(_ buffer: ByteBuffer) async throws { bytes.withLock { _ = $0.writeImmutableBuffer(buffer) } }
        func finish(_ trailers: HTTPFields?) async throws {}
    }
}
