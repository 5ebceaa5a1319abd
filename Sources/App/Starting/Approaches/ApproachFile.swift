import Localization
import Workbooks

/// The log to take along: one row a thing written down.
struct ApproachFile {
    let language: Language
    let way: SixSteps

    private var l: Language { language }

    var csv: [UInt8] {
        let cells = DelimitedCells(l)
        var bytes = DelimitedCells.mark
        let headings: [Text] = [
            ApproachText.heldOn, ApproachText.kind, ApproachText.name, ApproachText.by, ApproachText.spokenTo, ApproachText.door,
            ApproachText.interest, ApproachText.motivationShort, ApproachText.willingness, ApproachText.condition, ApproachText.estimate,
            ApproachText.note, ApproachText.nextStep, ApproachText.nextOn,
        ]
        cells.append(headings.map { .text(l($0)) }, to: &bytes)
        for one in way.log { cells.append(row(one), to: &bytes) }
        return bytes
    }

    private func row(_ one: Approach) -> [Workbook.Cell] {
        let motivation: Workbook.Cell = one.motivation.map { .text(String($0)) } ?? .empty
        return [
            .text(one.heldOn), .text(l(ApproachText.kind(one.kind))), .text(ApproachName(way: way, language: l).of(one)),
            .text(one.byName ?? ""), .text(one.spokenTo), .text(one.door), .text(one.interest), motivation,
            .text(one.willingness.map { l(ApproachText.willingness($0)) } ?? ""), .text(one.condition),
            .text(one.estimate.map { l(ApproachText.estimate($0)) } ?? ""), .text(one.note), .text(one.nextStep), .text(one.nextOn ?? ""),
        ]
    }
}
