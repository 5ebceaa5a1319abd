import HTML
import Hummingbird

/// Signing in as one of the demo's people, with one click. Only a demo has this.
struct DemoController: Sendable {
    let demo: DemoStore
    let signIn: SignInController

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.get("demo", use: show)
        router.post("demo/aanmelden", use: create)
    }

    @Sendable func show(_ request: Request, context: WebContext) async throws -> Response {
        .page(DemoPage(frame: context.frame, people: try await demo.leads()).markup)
    }

    @Sendable func create(_ request: Request, context: WebContext) async throws -> Response {
        guard let person = try await demo.leads().first(where: { $0.id.rawValue == context.form["wie"] }) else { throw WebError.notFound }
        return try await signIn.signIn(person.id, to: "/mijn-plek", context)
    }
}
