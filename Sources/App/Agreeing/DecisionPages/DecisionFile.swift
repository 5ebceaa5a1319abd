import Localization
import Workbooks

/// The positions on a decision to take along: one row a partner.
struct DecisionFile {
    let language: Language
    let scene: DecisionScene
    let hats: [Membership]

    private var l: Language { language }

    var csv: [UInt8] {
        let cells = DelimitedCells(l)
        var bytes = DelimitedCells.mark
        let headings: [Text] = [
            DecisionPageText.partner, DecisionPageText.heardTitle, DecisionPageText.says, PositionText.option, PositionText.reason,
            PositionText.onBehalf, StanceText.within,
        ]
        cells.append(headings.map { .text(l($0)) }, to: &bytes)
        for line in scene.lines { cells.append(row(line), to: &bytes) }
        return bytes
    }

    private func row(_ line: DecisionScene.Line) -> [Workbook.Cell] {
        let position = line.position.flatMap { scene.maySee($0, hats) ? $0 : nil }
        let counted = scene.decision.hidesPositions ? nil : line.said?.stance
        let stance = line.hearing == .delegated ? counted : position?.stance ?? counted
        let option = position?.optionPlace.flatMap { place in
            scene.options.first { $0.textNumber == position?.textNumber && $0.place == place }?.body
        }
        let within =
            position.map { l($0.isPersonal == 1 ? StanceText.personal : $0.isWithin == 1 ? StanceText.within : StanceText.outside) } ?? ""
        return [
            .text(line.voice.name), .text(l(StanceText.hearing(line.hearing))), .text(stance.map { l(StanceText.name($0)) } ?? ""),
            .text(option ?? ""), .text(position?.reason ?? ""), .text(position?.personName ?? ""), .text(within),
        ]
    }
}
