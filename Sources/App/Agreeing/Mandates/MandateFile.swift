import Foundation
import Localization
import Workbooks

/// The mandates of a network to take along: one row a mandate, those that ended too.
struct MandateFile {
    let language: Language
    let mandates: [Mandate]
    let timeZone: TimeZone

    private var l: Language { language }

    var csv: [UInt8] {
        let cells = DelimitedCells(l)
        var bytes = DelimitedCells.mark
        let headings: [Text] = [
            MandateText.partnerShort, MandateText.personShort, MandateText.subject, MandateText.limit, MandateText.amount,
            MandateText.givenByShort, MandateText.startsOn, MandateText.endsOn, MandateText.replacementShort, MandateText.recordedOn,
            MandateText.endedOn, MandateText.why,
        ]
        cells.append(headings.map { .text(l($0)) }, to: &bytes)
        for mandate in mandates { cells.append(row(mandate), to: &bytes) }
        return bytes
    }

    private func row(_ mandate: Mandate) -> [Workbook.Cell] {
        [
            .text(mandate.partnerName ?? ""), .text(mandate.personName ?? l(MandateText.erased)),
            .text(mandate.subject.isEmpty ? l(MandateText.everything) : mandate.subject), .text(l(MandateText.limit(mandate.limit))),
            mandate.amount.map { .whole($0) } ?? .empty, .text(mandate.givenBy), .text(mandate.startsOn), .text(mandate.endsOn ?? ""),
            .text(mandate.replacementName ?? ""), .text(Day.of(mandate.recordedAt, in: timeZone)), .text(mandate.endedOn ?? ""),
            .text(mandate.endedWhy),
        ]
    }
}
