import Foundation
import HTTPTypes

@testable import App

/// A photo as a camera makes it, with what it tells beside its points.
enum SentPhoto {
    static let secret = "50.8503 N 4.3517 E, Hanne haar telefoon"

    /// A small drawing as PNG, with a text and a place in it and something behind its end.
    static func png() throws -> [UInt8] {
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 6\"><rect width=\"9\" height=\"6\" fill=\"#c00\"/></svg>"
        let plain = try PictureFile.png(Array(drawing.utf8), width: 90)
        // Behind the head of 33 bytes.
        let told = ["tEXt", "iTXt", "zTXt", "eXIf", "tIME", "ruST"].flatMap { chunk($0, Array(secret.utf8)) }
        return Array(plain[..<33]) + told + Array(plain[33...]) + Array(secret.utf8)
    }

    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let length = content.count
        return [UInt8(length >> 24 & 255), UInt8(length >> 16 & 255), UInt8(length >> 8 & 255), UInt8(length & 255)] + Array(name.utf8)
            + content + [1, 2, 3, 4]
    }

    /// The first bytes of a head that says how dense the points lie, with a small copy behind it.
    static let head = segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 1, 1] + Array(secret.utf8))
    static let tables = segment(0xDB, Array(repeating: 7, count: 65))
    static let points: [UInt8] = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xFF, 0x00]

    /// A JPEG of so many points, with where it was taken, a text, another picture behind it, and which side is up.
    static func jpeg(width: Int = 40, height: Int = 30, side: UInt8 = 6, isSmallFirst: Bool = true) -> [UInt8] {
        let colours = segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + Array("kleuren".utf8))
        let others = [UInt8(0xE2), 0xE3, 0xED, 0xEC, 0xFE].flatMap { segment($0, Array(secret.utf8)) }
        let parts = [
            [0xFF, 0xD8], exif(side, isSmallFirst), head, others, colours, tables, frame(width, height), points, segment(0xC4, [9, 9]),
            points, [0xFF, 0xD9], Array(secret.utf8), [0xFF, 0xD8, 0xFF, 0xD9],
        ]
        return parts.flatMap { $0 }
    }

    static func frame(_ width: Int, _ height: Int) -> [UInt8] {
        segment(
            0xC0, [8, UInt8(height >> 8), UInt8(height & 255), UInt8(width >> 8), UInt8(width & 255), 1, 1, 0x11, 0])
    }

    /// What a camera writes down: which side is up, and behind it where it was.
    static func exif(_ side: UInt8, _ isSmallFirst: Bool) -> [UInt8] {
        func number(_ value: UInt32, _ count: Int) -> [UInt8] {
            let large = (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * (count - 1 - $0))) }
            return isSmallFirst ? large.reversed() : large
        }
        let mark = Array((isSmallFirst ? "II" : "MM").utf8)
        let maker = number(0x010F, 2) + number(2, 2) + number(UInt32(secret.utf8.count), 4) + number(38, 4)
        let up = number(0x0112, 2) + number(3, 2) + number(1, 4) + number(UInt32(side), 2) + [0, 0]
        let content = mark + number(42, 2) + number(8, 4) + number(2, 2) + maker + up + number(0, 4) + Array(secret.utf8)
        return segment(0xE1, Array("Exif\0\0".utf8) + content)
    }

    static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
    }
}

extension Browser {
    /// Sends a form with a photo, as a browser does.
    func send(photo: [UInt8], named name: String = "foto.jpg", _ fields: [String: String], to path: String) async throws -> Page {
        let boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW"
        let all = fields.merging([FormToken.field: try await formToken()]) { $1 }
        let texts = all.sorted { $0.key < $1.key }.map { field, value in
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n"
        }
        let head =
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"foto\"; filename=\"\(name)\"\r\nContent-Type: image/jpeg\r\n\r\n"
        let body = Array(texts.joined().utf8) + Array(head.utf8) + photo + Array("\r\n--\(boundary)--\r\n".utf8)
        return try await send(.post, path, body, type: "multipart/form-data; boundary=\(boundary)")
    }
}
