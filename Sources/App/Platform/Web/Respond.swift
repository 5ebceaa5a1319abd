import Foundation
import HTML
import HTTPTypes
import Hummingbird

extension Response {
    /// A page.
    static func page(_ markup: Markup, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: markup.bytes)))
    }

    /// A page behind a personal link: compressed when it is large and the reader takes that.
    ///
    /// Pages for who is signed in are not: together with a form token, text that somebody else chose could be guessed from
    /// their size. Nothing that somebody else chose stands on a page behind a link.
    static func linkedPage(_ markup: Markup, to request: Request, status: HTTPResponse.Status = .ok) -> Response {
        var response = page(markup, status: status)
        guard markup.bytes.count > 30_000, request.headers[.acceptEncoding]?.contains("gzip") == true,
            let compressed = gzip(Data(markup.bytes), level: 1)
        else { return response }
        response.headers[.contentEncoding] = "gzip"
        response.body = .init(byteBuffer: ByteBuffer(bytes: compressed))
        return response
    }

    /// On to another page after something was done, which that page then says.
    static func see(_ address: WebAddress, _ notice: Notice? = nil) -> Response {
        let target = notice.map { address.query(Notice.field, $0.rawValue) } ?? address
        return Response(status: .seeOther, headers: [.location: target.text, .cacheControl: "no-store"])
    }

    /// A page behind a secret link that search engines are not to list.
    static func unlistedPage(_ markup: Markup, status: HTTPResponse.Status = .ok) -> Response {
        var response = page(markup, status: status)
        response.headers[.robots] = "noindex, nofollow"
        return response
    }
}

extension HTTPField.Name {
    static let robots = HTTPField.Name("X-Robots-Tag") ?? .server
}
