import CRSVG
import Foundation

/// A drawing as an image of points, for programs that take no drawings.
enum PictureFile {
    /// What librsvg writes to: the bytes of the image as they come.
    private final class Sink {
        var bytes: [UInt8] = []
    }

    struct Failure: Error {}

    /// The drawing as PNG on a white ground, as large as fits in a box. Blocks for some tens of milliseconds.
    ///
    /// - Parameter height: as high as an image can be, unless less is asked.
    static func png(_ drawing: [UInt8], width: Int, height: Int = 32_000) throws -> [UInt8] {
        let sink = Sink()
        let isDone = withExtendedLifetime(sink) {
            rsvg_write_png(
                drawing, drawing.count, Double(width), Double(height),
                { context, bytes, count in
                    guard let context, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
                    Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue().bytes.append(
                        contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
                    return CAIRO_STATUS_SUCCESS
                }, Unmanaged.passUnretained(sink).toOpaque())
        }
        guard isDone != 0 else { throw Failure() }
        return sink.bytes
    }
}
