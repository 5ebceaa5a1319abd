import Foundation

/// Why a picture does not become a logo.
enum LogoProblem: Error, Hashable, Sendable, CaseIterable {
    case missing, tooLarge, unknownType, tooManyPoints
    /// It holds far more than it says.
    case inflates
    /// A drawing that names what stands elsewhere, or asks for more than lines, planes and letters.
    case notPlain
    case cannotBeDrawn
}

/// Draws a logo anew from what somebody added. What was added itself is kept nowhere and served to nobody: not its scripts, not its
/// references, not where and when a photo was taken.
enum LogoDrawing {
    static let largest = 1_048_576
    /// How large a logo is kept: enough for paper.
    static let box = (width: 800, height: 400)
    /// How many points a picture may have: each takes four bytes while it is drawn.
    static let mostPoints = 16_000_000

    /// The logo. Blocks for some tens of milliseconds.
    static func drawn(from bytes: [UInt8]) throws(LogoProblem) -> Logo {
        guard !bytes.isEmpty else { throw .missing }
        guard bytes.count <= largest else { throw .tooLarge }
        let (drawing, size) = isDrawing(bytes) ? (try plain(bytes), box) : try framed(bytes)
        do {
            let logo = try PictureFile.png(drawing, width: size.width, height: size.height)
            // What cannot be read is left out by librsvg without a word: then there is nothing to see.
            if let own = FileCheck.pngSize(logo), try PictureFile.png(blank(own), width: own.width, height: own.height) != logo {
                return Logo(bytes: logo, type: .png)
            }
        } catch {
            throw .cannotBeDrawn
        }
        throw .cannotBeDrawn
    }

    private static func blank(_ size: (width: Int, height: Int)) -> [UInt8] {
        Array("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(size.width)\" height=\"\(size.height)\"/>".utf8)
    }

    /// A picture of points, inside a drawing of its own size; and the box it fits in without being blown up.
    private static func framed(_ bytes: [UInt8]) throws(LogoProblem) -> ([UInt8], (width: Int, height: Int)) {
        let type = try type(of: bytes)
        guard type.isPicture, let size = FileCheck.pngSize(bytes) ?? FileCheck.jpegSize(bytes) else { throw .unknownType }
        guard size.width * size.height <= mostPoints else { throw .tooManyPoints }
        // At most eight bytes a point, and one a line; a picture that comes in layers has some more lines.
        guard type != .png || InflatedSize.isWithin(size.width * size.height * 8 + size.height * 8 + 64, of: imageData(bytes)) else {
            throw .inflates
        }
        let drawing = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="\(size.width)" \
            height="\(size.height)"><image width="\(size.width)" height="\(size.height)" \
            xlink:href="data:\(type.mediaType);base64,\(Data(bytes).base64EncodedString())"/></svg>
            """
        return (Array(drawing.utf8), (min(box.width, size.width), min(box.height, size.height)))
    }

    private static func type(of bytes: [UInt8]) throws(LogoProblem) -> FileType {
        do {
            return try FileCheck.type(of: bytes)
        } catch {
            throw error == .tooManyPoints ? .tooManyPoints : .unknownType
        }
    }

    /// The compressed points of a PNG: its chunks called IDAT, one after the other.
    private static func imageData(_ bytes: [UInt8]) -> [UInt8] {
        var (data, place) = ([UInt8](), 8)
        while place + 8 <= bytes.count {
            let length = bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
            let (start, end) = (place + 8, place + 8 + length)
            guard end <= bytes.count else { break }
            if bytes[(place + 4)..<(place + 8)].elementsEqual(Array("IDAT".utf8)) { data += bytes[start..<end] }
            place = end + 4
        }
        return data
    }

    private static func isDrawing(_ bytes: [UInt8]) -> Bool {
        String(validating: bytes.prefix(4000), as: UTF8.self)?.contains("<svg") == true
    }

    /// A drawing of lines, planes and letters.
    private static func plain(_ bytes: [UInt8]) throws(LogoProblem) -> [UInt8] {
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else { throw .unknownType }
        guard PlainDrawing.isPlain(text) else { throw .notPlain }
        return bytes
    }
}
