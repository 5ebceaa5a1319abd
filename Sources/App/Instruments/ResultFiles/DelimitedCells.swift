import Foundation
import Localization
import Workbooks

/// A text file of cells that a spreadsheet opens as it should: UTF-8 with a mark, a semicolon between cells where the
/// comma is the decimal sign, and no cell that it could take for a formula.
struct DelimitedCells: Sendable {
    private let separator: UInt8
    private let decimalSign: String

    init(_ language: Language) {
        let isEnglish = language == .en
        separator = UInt8(ascii: isEnglish ? "," : ";")
        decimalSign = isEnglish ? "." : ","
    }

    /// What says to a spreadsheet that the text is UTF-8.
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    func append(_ cells: [Workbook.Cell], to bytes: inout [UInt8]) {
        for (place, cell) in cells.enumerated() {
            if place > 0 { bytes.append(separator) }
            switch cell {
            case .empty: break
            case .text(let text): append(text, to: &bytes)
            case .whole(let number): bytes.append(contentsOf: String(number).utf8)
            case .number(let number): bytes.append(contentsOf: written(number).utf8)
            }
        }
        bytes.append(contentsOf: "\r\n".utf8)
    }

    /// One category of the scale, or nothing.
    func append(answer: UInt8, to bytes: inout [UInt8]) {
        bytes.append(separator)
        switch answer {
        case 0: break
        case AnswerSheet.unknown: bytes.append(UInt8(ascii: "x"))
        case 1...9: bytes.append(UInt8(ascii: "0") + answer)
        default: bytes.append(contentsOf: String(answer).utf8)
        }
    }

    func append(next text: String, to bytes: inout [UInt8]) {
        bytes.append(separator)
        append(text, to: &bytes)
    }

    /// Text in quotes where it must be; an apostrophe before what would start a formula.
    func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { utf8 in
            var isFormula = false
            var isQuoted = false
            var isStart = true
            for byte in utf8 {
                if isStart, byte != 0x20 {
                    isStart = false
                    isFormula = Self.startsFormula(byte)
                }
                if Self.needsQuotes(byte) { isQuoted = true }
            }
            if isQuoted { bytes.append(0x22) }
            if isFormula { bytes.append(UInt8(ascii: "'")) }
            for byte in utf8 where byte != 0 {
                if byte == 0x22 { bytes.append(0x22) }
                bytes.append(byte)
            }
            if isQuoted { bytes.append(0x22) }
        }
    }

    /// The signs that start a formula, and those that a spreadsheet skips before one.
    private static func startsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x00...0x1F: true
        default: false
        }
    }

    /// Either separator, a quote, and what breaks a line.
    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
        default: false
        }
    }

    private func written(_ number: Double) -> String {
        var text = String(format: "%.2f", number)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return (text == "-0" ? "0" : text).replacingOccurrences(of: ".", with: decimalSign)
    }
}
