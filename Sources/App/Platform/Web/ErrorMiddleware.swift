import Foundation
import HTML
import Hummingbird
import Logging
import Storage

/// Turns whatever went wrong into a page in the reader's language, with a number that is also in the log.
struct ErrorMiddleware: RouterMiddleware {
    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let problem = Self.problem(error)
            if problem == .signInFirst, request.method == .get {
                return .see(SignInPaths.signIn.query("terug", request.uri.path))
            }
            let number = context.id
            if problem.status.code >= 500 {
                context.logger.error("\(error)", metadata: ["request": "\(number)", "method": "\(request.method)"])
            }
            return .page(
                ErrorPage(frame: context.frame, problem: problem, number: number, typed: (error as? FormExpired)?.form).markup,
                status: problem.status)
        }
    }

    static func problem(_ error: any Error) -> WebError {
        switch error {
        case let error as WebError: error
        case is FormExpired: .formExpired
        case let error as HTTPError where error.status == .notFound: .notFound
        case let error as HTTPError where error.status == .contentTooLarge: .tooLarge
        case let error as HTTPError where error.status.code < 500: .unreadable
        case StorageError.full: .storageFull
        case StorageError.readOnly: .readOnly
        case StorageError.unavailable, StorageError.busy: .unavailable
        default: .unexpected
        }
    }
}

/// Where people sign in; the platform sends them there.
enum SignInPaths {
    static let signIn: WebAddress = "/aanmelden"
}
