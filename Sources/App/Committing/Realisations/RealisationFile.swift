import Foundation
import Localization
import Workbooks

/// What was realised to take along: one row each.
struct RealisationFile: Sendable {
    let language: Language

    private var l: Language { language }

    /// The whole file.
    func bytes(_ all: [NamedRealisation]) -> [UInt8] {
        let cells = DelimitedCells(language)
        var bytes = DelimitedCells.mark
        let headings: [Text] = [
            RealisationText.happenedOn, RealisationText.untilOn, RealisationText.what, RealisationText.project, RealisationText.goal,
            RealisationText.forWhom, RealisationText.howMany, RealisationText.howManyWhat, RealisationText.place, RealisationText.note,
            RealisationText.photo, RealisationText.writtenBy,
        ]
        cells.append(headings.map { .text(l($0)) }, to: &bytes)
        for one in all {
            let realisation = one.realisation
            cells.append(
                [
                    .text(realisation.happenedOn), .text(realisation.untilOn ?? ""), .text(realisation.what),
                    .text(one.names.projectTitle ?? ""), .text(one.names.goalWhat ?? ""), .text(realisation.forWhom),
                    realisation.howMany.map { .whole($0) } ?? .empty, .text(realisation.howManyWhat), .text(realisation.place),
                    .text(realisation.note), .text(realisation.pictureAlt), .text(one.names.madeName ?? ""),
                ], to: &bytes)
        }
        return bytes
    }
}
