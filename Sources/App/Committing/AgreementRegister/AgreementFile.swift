import Foundation
import Localization
import Workbooks

/// The register of documents to take along: one row a document.
struct AgreementFile: Sendable {
    let language: Language
    let zone: TimeZone
    let today: String

    private var l: Language { language }
    private var cells: DelimitedCells { DelimitedCells(language) }

    var headings: [UInt8] {
        var bytes = DelimitedCells.mark
        let headings: [Text] = [
            DocumentsText.name, RegisterText.network, AgreementRegisterText.kind, RegisterText.state, AgreementRegisterText.version,
            AgreementRegisterText.signedVersion,
            DocumentsText.startsOn, DocumentsText.endsOn, AgreementRegisterText.daysLeft, DocumentsText.reviewOn,
            AgreementRegisterText.waitsFor,
        ]
        cells.append(headings.map { .text(l($0)) }, to: &bytes)
        return bytes
    }

    func append(_ entry: AgreementEntry, to bytes: inout [UInt8]) {
        cells.append(
            [
                .text(entry.title), .text(entry.networkName), .text(l(DocumentsText.kind(entry.kind))),
                .text(l(AgreementRegisterText.state(entry.state))), .whole(entry.version),
                entry.signedVersion.map { .whole($0) } ?? .empty, .text(entry.startsOn ?? ""),
                .text(entry.lastDay ?? ""), entry.daysLeft(on: today, in: zone).map { .whole($0) } ?? .empty,
                .text(entry.nextReviewOn ?? ""),
                .text(entry.waiting.joined(separator: ", ")),
            ], to: &bytes)
    }
}
