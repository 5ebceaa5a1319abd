/// Takes out of a JPEG what it tells beside its points: where and when it was taken, with what, texts, small copies of it, and whatever
/// stands behind its end. Which side is up stays.
struct JPEGCleaning {
    private let bytes: [UInt8]
    private var place = 2
    private var clean: [UInt8] = []
    private var side = 1
    private var hasFrame = false
    /// How often points came: in a photo that grows sharper, several times.
    private var scans = 0
    private static let mostScans = 100

    /// The picture without the rest; nil when it is not whole.
    static func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var cleaning = JPEGCleaning(bytes)
        guard cleaning.run() else { return nil }
        return [0xFF, 0xD8] + ExifSide.segment(cleaning.side) + cleaning.clean + [0xFF, 0xD9]
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        clean.reserveCapacity(bytes.count)
    }

    /// Goes through the segments; false when one is not right or the end does not come.
    private mutating func run() -> Bool {
        while let marker = marker() {
            if marker == 0xD9 { return hasFrame && scans > 0 }
            guard let end = endOfSegment() else { return false }
            switch marker {
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                // Of two frames a reader may draw the one that was not looked at.
                guard !hasFrame else { return false }
                hasFrame = true
                keep(marker, to: end)
            // Tables, and how often it starts anew.
            case 0xC4, 0xCC, 0xDB, 0xDD: keep(marker, to: end)
            // How its colours are to be read.
            case 0xEE: if holds("Adobe", before: end), end - place <= 16 { keep(marker, to: end) }
            case 0xDA:
                scans += 1
                guard hasFrame, scans <= Self.mostScans else { return false }
                keep(marker, to: end)
                keepPoints()
            case 0xE0: keepHead(to: end)
            case 0xE1: side = ExifSide.read(bytes[(place + 2)..<end]) ?? side
            case 0xE2: if holds("ICC_PROFILE\0", before: end) { keep(marker, to: end) }
            case 0xE3...0xED, 0xEF, 0xFE: break
            default: return false
            }
            place = marker == 0xDA ? place : end
        }
        return false
    }

    /// The sign of the segment that begins here, with the place behind it; nil when none does.
    private mutating func marker() -> UInt8? {
        guard place < bytes.count, bytes[place] == 0xFF else { return nil }
        while place < bytes.count, bytes[place] == 0xFF { place += 1 }
        guard place < bytes.count, bytes[place] != 0 else { return nil }
        place += 1
        return bytes[place - 1]
    }

    /// Where the segment ends whose length stands here.
    private func endOfSegment() -> Int? {
        guard place + 2 <= bytes.count else { return nil }
        let length = Int(bytes[place]) << 8 | Int(bytes[place + 1])
        guard length >= 2, place + length <= bytes.count else { return nil }
        return place + length
    }

    private mutating func keep(_ marker: UInt8, to end: Int) {
        clean += [0xFF, marker]
        clean += bytes[place..<end]
        if marker == 0xDA { place = end }
    }

    /// The points after a head of them, up to the next segment.
    private mutating func keepPoints() {
        let start = place
        while place < bytes.count {
            if bytes[place] == 0xFF, place + 1 < bytes.count, bytes[place + 1] != 0, bytes[place + 1] != 0xFF,
                !(0xD0...0xD7).contains(bytes[place + 1])
            {
                break
            }
            place += 1
        }
        clean += bytes[start..<place]
    }

    /// How dense the points lie, without the small copy that may follow.
    private mutating func keepHead(to end: Int) {
        guard holds("JFIF\0", before: end), end - place >= 16 else { return }
        clean += [0xFF, 0xE0, 0, 16]
        clean += bytes[(place + 2)..<(place + 14)]
        clean += [0, 0]
    }

    private func holds(_ name: String, before end: Int) -> Bool {
        bytes[(place + 2)..<end].starts(with: name.utf8)
    }
}

/// Which side of a photo is up, as the camera wrote it down: the one thing that is kept of what it wrote.
enum ExifSide {
    /// From 1, as it lies, to 8; nil when the segment does not say so.
    static func read(_ segment: ArraySlice<UInt8>) -> Int? {
        guard segment.starts(with: "Exif\0\0".utf8) else { return nil }
        let bytes = Array(segment.dropFirst(6))
        guard bytes.count >= 14 else { return nil }
        let isSmallFirst = bytes.starts(with: [0x49, 0x49])
        guard isSmallFirst || bytes.starts(with: [0x4D, 0x4D]) else { return nil }
        func number(_ place: Int, _ count: Int) -> Int? {
            guard place >= 0, place + count <= bytes.count else { return nil }
            let part = bytes[place..<(place + count)]
            return (isSmallFirst ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let start = number(4, 4), let count = number(start, 2) else { return nil }
        for entry in 0..<min(count, 200) {
            let place = start + 2 + 12 * entry
            guard let tag = number(place, 2) else { return nil }
            if tag == 0x0112, let side = number(place + 8, 2), (1...8).contains(side) { return side }
        }
        return nil
    }

    /// A segment that says nothing else; nothing at all for a photo that lies as it is.
    static func segment(_ side: Int) -> [UInt8] {
        guard (2...8).contains(side) else { return [] }
        let header: [UInt8] = [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8]
        let entry: [UInt8] = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(side), 0, 0, 0, 0, 0, 0]
        let content = Array("Exif\0\0".utf8) + header + entry
        return [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
    }
}
