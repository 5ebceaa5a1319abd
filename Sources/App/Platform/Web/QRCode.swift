import CQREncode
import HTML

/// A link as a QR code, for paper and for the wall.
struct QRCode {
    let text: String

    /// The code as SVG, or nil when the text is too long for one.
    func picture(label: String) -> Markup? {
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let cells = code.pointee.data else { return nil }
        var path = ""
        for row in 0..<width {
            for column in 0..<width where cells[row * width + column] & 1 == 1 { path += "M\(column + 4) \(row + 4)h1v1h-1z" }
        }
        let size = width + 8
        return """
            <svg class="qr" viewBox="0 0 \(size) \(size)" role="img" aria-label="\(label)" shape-rendering="crispEdges">\
            <rect width="\(size)" height="\(size)" fill="#fff"/><path d="\(path)" fill="#000"/></svg>
            """
    }
}
