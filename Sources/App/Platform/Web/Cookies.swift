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
        let name = name(isSecure: isSecure)
        for header in request.headers[values: .cookie] {
            for cookie in header.utf8.split(separator: UInt8(ascii: ";")) {
                let cookie = cookie.drop { $0 == UInt8(ascii: " ") }
                guard cookie.starts(with: name.utf8) else { continue }
                let rest = cookie.dropFirst(name.utf8.count)
                if rest.first == UInt8(ascii: "=") { return String(rest.dropFirst()) }
            }
        }
        return nil
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
