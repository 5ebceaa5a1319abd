import Foundation
import HTTPTypes
import Hummingbird
import ServiceLifecycle

extension Response {
    /// Server-sent events, for as long as somebody listens and the program runs.
    static func events(to listener: LiveListener) -> Response {
        let headers: HTTPFields = [
            .contentType: "text/event-stream", .cacheControl: "no-store", HTTPField.Name.acceptBuffering: "no",
        ]
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody { writer in
                defer { listener.close() }
                try await withGracefulShutdownHandler {
                    while let frame = await listener.next() { try await writer.write(frame) }
                } onGracefulShutdown: {
                    listener.close()
                }
                try await writer.finish(nil)
            })
    }
}

/// One event as it goes over the line.
struct LiveEvent: Sendable {
    /// What a reader that lost the line tells when it is back.
    let id: String
    /// One line of text.
    let data: String

    var frame: ByteBuffer { ByteBuffer(string: "id: \(id)\nretry: 2000\ndata: \(data)\n\n") }
}

extension Request {
    /// Whether who asks goes on listening; anybody else gets one answer.
    var wantsEvents: Bool { headers[.accept]?.contains("text/event-stream") == true }
}

extension HTTPField.Name {
    /// Tells a proxy to pass on every frame at once.
    static let acceptBuffering = HTTPField.Name("X-Accel-Buffering") ?? .server
}
