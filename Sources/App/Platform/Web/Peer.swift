import HTTPTypes
import Hummingbird
import NIOCore

extension WebContext {
    /// The address that a request came from. A proxy on this machine tells whose it passes on; nobody else is believed.
    func peer(_ request: Request) -> String {
        let address = channel.remoteAddress?.ipAddress
        let isOurs = address.map { $0 == "::1" || $0.hasPrefix("127.") } ?? true
        let passedOn = request.headers[HTTPField.Name.forwardedFor]?.split(separator: ",").last.map { $0.filter { !$0.isWhitespace } }
        return (isOurs ? passedOn : nil) ?? address ?? ""
    }
}

extension HTTPField.Name {
    static let forwardedFor = HTTPField.Name("X-Forwarded-For") ?? .server
}
