import Foundation
import Localization
import Workbooks

/// The map as a table to take along: only what the whole network reads.
struct InterestMapFile: Sendable {
    let language: Language
    let zone: TimeZone
    let map: InterestMap
    /// What each mark is on, in words.
    let title: @Sendable (InterestMark) -> String

    var csv: [UInt8] {
        let text = DelimitedCells(language)
        var bytes = DelimitedCells.mark
        text.append(headings.map { .text(language($0)) }, to: &bytes)
        for row in map.rows { for line in lines(row) { text.append(line, to: &bytes) } }
        for mark in map.marks { text.append(line(mark), to: &bytes) }
        return bytes
    }

    private var headings: [Text] {
        [
            InterestMapText.partner, InterestMapText.fileColumn, InterestMapText.fileText, InterestMapText.fileReach,
            InterestMapText.fileQuantity, InterestMapText.fileUnit, InterestMapText.fileUntil, InterestMapText.fileDate,
            InterestMapText.fileName,
        ]
    }

    private func lines(_ row: PartnerInterests) -> [[Workbook.Cell]] {
        let texts = Interest.Part.onMap.map { part -> [Workbook.Cell] in
            let text = row.text(part)
            return line(
                row, language(InterestText.name(part)), text?.body ?? "", reach: text?.reach.map { language(InterestText.reach($0)) },
                at: text?.writtenAt, by: text?.writerName)
        }
        let people = row.shared.map { one in
            line(row, language(InterestText.individual), one.body, at: one.writtenAt, by: one.personName)
        }
        let commitments = row.commitments.map { one -> [Workbook.Cell] in
            let name = "\(language(InterestText.commitment))\(language.colon)\(language(ResourceText.name(one.resource)))"
            return line(
                row, name, one.note, quantity: one.quantity, unit: one.unit, until: one.untilOn, at: one.writtenAt, by: one.writerName)
        }
        return texts + people + commitments
    }

    private func line(
        _ row: PartnerInterests, _ part: String, _ body: String, reach: String? = nil, quantity: Int? = nil, unit: String = "",
        until: String? = nil, at: Date?, by name: String?
    ) -> [Workbook.Cell] {
        [
            .text(row.partner.name), .text(part), .text(body), .text(reach ?? ""), quantity.map { .number(Double($0) / 100) } ?? .empty,
            .text(unit), .text(until ?? ""), .text(at.map { Day.of($0, in: zone) } ?? ""), .text(name ?? ""),
        ]
    }

    private func line(_ mark: InterestMark) -> [Workbook.Cell] {
        let name = "\(language(InterestMapText.fileMark))\(language.colon)\(language(InterestText.kind(mark.kind)))"
        return [
            .text(title(mark)), .text(name), .text(mark.note), .empty, .empty, .empty, .empty,
            .text(Day.of(mark.changedAt, in: zone)), .text(mark.makerName ?? ""),
        ]
    }
}
