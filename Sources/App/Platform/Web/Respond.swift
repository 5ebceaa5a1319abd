import HTML
import Hummingbird

extension Response {
    /// A page.
    static func page(_ markup: Markup, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: markup.bytes)))
    }

    /// On to another page after something was done, which that page then says.
    static func see(_ address: WebAddress, _ notice: Notice? = nil) -> Response {
        let target = notice.map { address.query(Notice.field, $0.rawValue) } ?? address
        return Response(status: .seeOther, headers: [.location: target.text, .cacheControl: "no-store"])
    }
}
