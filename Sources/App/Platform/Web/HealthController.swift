import Foundation
import Hummingbird

/// Whether the program runs and reaches its database, for who watches over it.
struct HealthController: Sendable {
    let engine: String
    let check: SessionStore

    private struct Health: Encodable {
        let status: String
        let engine: String
        let version: String
    }

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.get("health", use: show)
    }

    @Sendable func show(_ request: Request, context: WebContext) async throws -> Response {
        let isReachable = await check.isReachable()
        let health = Health(status: isReachable ? "ok" : "database unreachable", engine: engine, version: Version.current)
        let body = try JSONEncoder().encode(health)
        return Response(
            status: isReachable ? .ok : .serviceUnavailable, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: body)))
    }
}

/// Styles, scripts and pictures, each under its version.
struct AssetsController: Sendable {
    let assets: Assets

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.get("assets/:version/**", use: show)
    }

    @Sendable func show(_ request: Request, context: WebContext) async throws -> Response {
        try assets.response(to: request, name: context.parameters.getCatchAll().joined(separator: "/"))
    }
}
