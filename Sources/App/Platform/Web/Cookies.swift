import Hummingbird

/// The three cookies of the site: who is signed in, which language was chosen, and, for those not signed in, what
/// their form tokens are bound to.
enum SiteCookie: String {
    case session
    case language
    case visitor

    /// The name in the header: over HTTPS with the prefix that browsers guard.
    func name(isSecure: Bool) -> String {
        isSecure ? "__Host-\(rawValue)" : rawValue
    }

    func value(in request: Request, isSecure: Bool) -> String? {
        request.cookies[name(isSecure: isSecure)]?.value
    }

    func set(_ value: String, maxAge: Int, on response: inout Response, isSecure: Bool) {
        response.setCookie(
            Cookie(
                name: name(isSecure: isSecure), value: value, maxAge: maxAge, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax))
    }

    func clear(on response: inout Response, isSecure: Bool) {
        set("", maxAge: 0, on: &response, isSecure: isSecure)
    }
}
