import Hummingbird

/// Why a request gets no answer of its own: each has a page that says what happened and what to do.
enum WebError: Error, Equatable {
    case notFound
    /// It was there and was thrown away.
    case gone
    case forbidden
    /// The network ended; it is there to read.
    case ended
    case formExpired
    case signInFirst
    case tooLarge
    case tooSlow
    case unreadable
    case unavailable
    case storageFull
    case readOnly
    case unexpected

    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .gone: .gone
        case .forbidden, .formExpired: .forbidden
        case .ended: .conflict
        case .signInFirst: .unauthorized
        case .tooLarge: .contentTooLarge
        case .tooSlow: .requestTimeout
        case .unreadable: .badRequest
        case .unavailable: .serviceUnavailable
        case .storageFull, .readOnly: .serviceUnavailable
        case .unexpected: .internalServerError
        }
    }
}
