import CZlib
import Crypto
import Foundation
import HTML
import Hummingbird

/// The styles, scripts and pictures of the site, read once and served under their checksum, so that a browser keeps them for good.
struct Assets: Sendable {
    struct Asset: Sendable {
        let type: String
        let bytes: ByteBuffer
        let compressed: ByteBuffer?
        let version: String
    }

    static let none = Assets(assets: [:])

    private let assets: [String: Asset]

    private init(assets: [String: Asset]) {
        self.assets = assets
    }

    /// Reads every file below a folder.
    init(directory: String) throws {
        var assets: [String: Asset] = [:]
        let root = URL(fileURLWithPath: directory, isDirectory: true)
        for name in try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted() {
            guard let type = Self.types[(name as NSString).pathExtension] else { continue }
            let data = try Data(contentsOf: root.appendingPathComponent(name))
            let compressed = type.hasPrefix("image/png") ? nil : gzip(data)
            assets[name] = Asset(
                type: type, bytes: ByteBuffer(bytes: data), compressed: compressed.map { ByteBuffer(bytes: $0) },
                version: String(SHA256.hash(data: data).hex.prefix(12)))
        }
        self.assets = assets
    }

    /// The address of a file, with its version in it.
    func address(_ name: String) -> WebAddress {
        WebAddress(path: ["assets", assets[name]?.version ?? "0"] + name.split(separator: "/").map(String.init))
    }

    /// A file as text; empty when it is not there.
    func text(_ name: String) -> String {
        assets[name].map { String(buffer: $0.bytes) } ?? ""
    }

    /// The answer to a request for a file, compressed where the reader takes that.
    func response(to request: Request, name: String) throws -> Response {
        guard let asset = assets[name] else { throw WebError.notFound }
        var headers: HTTPFields = [
            .contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable", .vary: "Accept-Encoding",
        ]
        if let compressed = asset.compressed, request.headers[.acceptEncoding]?.contains("gzip") == true {
            headers[.contentEncoding] = "gzip"
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: compressed))
        }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: asset.bytes))
    }

    private static let types = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml", "png": "image/png",
        "webmanifest": "application/manifest+json",
    ]
}

/// The bytes in gzip form, or nil when that makes them no smaller.
func gzip(_ data: Data, level: Int32 = Z_BEST_COMPRESSION) -> [UInt8]? {
    var stream = z_stream()
    guard
        deflateInit2_(
            &stream, level, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
            == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var input = Array(data)
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(input.count))))
    let size = input.withUnsafeMutableBufferPointer { source in
        output.withUnsafeMutableBufferPointer { target -> Int? in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            stream.next_out = target.baseAddress
            stream.avail_out = UInt32(target.count)
            return deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : nil
        }
    }
    guard let size, size < data.count else { return nil }
    return Array(output.prefix(size))
}
