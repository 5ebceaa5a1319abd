import CZlib

/// How much comes out of something compressed, without keeping any of it.
enum InflatedSize {
    /// Whether a stream of zlib holds no more than so many bytes; what is no such stream holds none.
    static func isWithin(_ most: Int, of bytes: [UInt8]) -> Bool {
        var stream = z_stream()
        guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return false }
        defer { inflateEnd(&stream) }
        var (input, chunk) = (bytes, [UInt8](repeating: 0, count: 65_536))
        return input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            while true {
                let status = chunk.withUnsafeMutableBufferPointer { target in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    return inflate(&stream, Z_NO_FLUSH)
                }
                if Int(stream.total_out) > most { return false }
                guard status == Z_OK else { return true }
            }
        }
    }
}
