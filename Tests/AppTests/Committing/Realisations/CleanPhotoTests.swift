import Foundation
import Testing

@testable import App

@Suite struct CleanPhotoTests {
    private func holds(_ bytes: [UInt8], _ text: String) -> Bool { Data(bytes).range(of: Data(text.utf8)) != nil }

    /// The photo as it is kept; nil when it is refused.
    private func cleaned(_ bytes: [UInt8]) -> CleanPhoto? {
        do {
            return try CleanPhoto(bytes)
        } catch {
            return nil
        }
    }

    @Test(arguments: [true, false])
    func `of a JPEG where it was taken is gone, and what it shows and which side is up are there`(_ isSmallFirst: Bool) throws {
        let given = SentPhoto.jpeg(side: 6, isSmallFirst: isSmallFirst)
        #expect(holds(given, SentPhoto.secret))
        let clean = try CleanPhoto(given)
        #expect(clean.type == .jpeg && !holds(clean.bytes, "50.8503") && !holds(clean.bytes, "telefoon"))
        let size = try #require(FileCheck.jpegSize(clean.bytes))
        #expect(size.width == 40 && size.height == 30)
        #expect(holds(clean.bytes, "ICC_PROFILE") && holds(clean.bytes, "kleuren"), "its colours stay")
        let wanted = SentPhoto.tables + SentPhoto.frame(40, 30) + SentPhoto.points + SentPhoto.segment(0xC4, [9, 9]) + SentPhoto.points
        #expect(clean.bytes.suffix(wanted.count + 2) == wanted + [0xFF, 0xD9], "the points stay as they are, up to the end and no further")
        #expect(Array(clean.bytes[2...]).starts(with: ExifSide.segment(6)))
        #expect(ExifSide.read(ExifSide.segment(6)[4...]) == 6)
        #expect(try CleanPhoto(clean.bytes).bytes == clean.bytes, "cleaning again changes nothing")
    }

    @Test func `a JPEG that lies as it is gets no such segment at all`() throws {
        let clean = try CleanPhoto(SentPhoto.jpeg(side: 1))
        #expect(!holds(clean.bytes, "Exif"))
        #expect(try !holds(CleanPhoto(SentPhoto.jpeg(side: 9)).bytes, "Exif"), "no side that there is")
    }

    @Test func `of a PNG texts, times and places are gone, and whatever stands behind its end`() throws {
        let given = try SentPhoto.png()
        #expect(holds(given, SentPhoto.secret))
        let clean = try CleanPhoto(given)
        #expect(clean.type == .png && !holds(clean.bytes, "50.8503") && !holds(clean.bytes, "tEXt") && !holds(clean.bytes, "eXIf"))
        #expect(holds(clean.bytes, "IDAT") && clean.bytes.suffix(8).prefix(4) == Array("IEND".utf8)[...])
        #expect(FileCheck.pngSize(clean.bytes)?.width == FileCheck.pngSize(given)?.width)
        #expect(try CleanPhoto(clean.bytes).bytes == clean.bytes, "cleaning again changes nothing")
    }

    @Test func `what was cut off anywhere is refused and never taken for whole`() throws {
        let (jpeg, png) = (try CleanPhoto(SentPhoto.jpeg()).bytes, try CleanPhoto(SentPhoto.png()).bytes)
        for photo in [jpeg, png] {
            for length in 0..<photo.count {
                #expect(throws: PhotoProblem.self, "\(length) of \(photo.count)") { try CleanPhoto(Array(photo[..<length])) }
            }
        }
    }

    @Test func `a second frame, a frame too large and a head inside are refused`() throws {
        let whole = SentPhoto.jpeg()
        let twice = Array(whole[..<2]) + SentPhoto.frame(4, 4) + whole[2...]
        #expect(throws: PhotoProblem.broken) { try CleanPhoto(twice) }
        #expect(throws: PhotoProblem.tooManyPoints) { try CleanPhoto(SentPhoto.jpeg(width: 60_000, height: 60_000)) }
        #expect(throws: PhotoProblem.tooManyPoints) { try CleanPhoto(SentPhoto.jpeg(width: 0, height: 10)) }
        let start = try SentPhoto.png()
        let second = Array(start[..<33]) + SentPhoto.chunk("IHDR", Array(repeating: 255, count: 13)) + start[33...]
        #expect(throws: PhotoProblem.broken) { try CleanPhoto(second) }
        let many =
            Array(whole[..<2]) + SentPhoto.frame(4, 4) + Array(repeating: SentPhoto.points, count: 200).flatMap { $0 } + [0xFF, 0xD9]
        #expect(throws: PhotoProblem.broken, "a photo that never ends growing sharper") { try CleanPhoto(many) }
    }

    @Test func `what is no photo is refused whatever it begins like`() {
        let programs: [[UInt8]] = [
            [], Array("MZ".utf8) + Array(repeating: 0, count: 300),
            Array("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>".utf8),
            Array("%PDF-1.7\n%%EOF".utf8), Array("GIF89a".utf8) + Array(repeating: 0, count: 50), Array("\u{7F}ELF".utf8),
            Array("RIFF....WEBP".utf8),
        ]
        for program in programs { #expect(throws: PhotoProblem.notAPhoto) { try CleanPhoto(program) } }
        let large = Array(repeating: UInt8(0xFF), count: CleanPhoto.largest + 1)
        #expect(throws: PhotoProblem.tooLarge) { try CleanPhoto(large) }
    }

    @Test func `four thousand damaged photos are cleaned or refused without harm, and cleaning again changes nothing`() throws {
        let dice = Dice(seed: 2_031)
        let photos = [SentPhoto.jpeg(), try SentPhoto.png()]
        var taken = 0
        for round in 0..<4_000 {
            var photo = photos[round % 2]
            for _ in 0..<(1 + Int(dice.next() % 4)) {
                photo[Int(dice.next() % UInt64(photo.count))] = UInt8(truncatingIfNeeded: dice.next())
            }
            guard let clean = cleaned(photo) else { continue }
            #expect(cleaned(clean.bytes)?.bytes == clean.bytes)
            taken += 1
        }
        #expect(taken > 0, "some were whole still")
    }

    @Test func `what a camera wrote is read within its own bytes only`() {
        #expect(ExifSide.read([]) == nil)
        #expect(ExifSide.read(Array("Exif\0\0MM\0*".utf8)[...]) == nil)
        // A start of the list far behind the end, and a list longer than there are bytes.
        #expect(ExifSide.read((Array("Exif\0\0MM\0*".utf8) + [255, 255, 255, 255, 0, 9, 1, 18])[...]) == nil)
        #expect(ExifSide.read((Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8, 255, 255, 1, 18])[...]) == nil)
    }
}
