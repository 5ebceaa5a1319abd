import Foundation
import HTTPTypes
import Storage

@testable import App

extension TestHouse {
    /// A form that is right.
    static let realised = ["wat": "Tien zwemlessen", "van": "2026-10-03", "aantal": "14", "aantal-wat": "deelnemers", "plaats": "Zwembad"]

    /// Writes down something that was realised, and gives it back.
    @discardableResult
    func realise(
        _ more: [String: String] = [:], photo: [UInt8]? = nil, in network: String = TestHouse.network, by somebody: Somebody = .youssef
    ) async throws -> Realisation {
        let (browser, form) = (try await browser(somebody), Self.realised.merging(more) { $1 })
        let place = try await path(network) + "/realisaties"
        let known: SQL = "SELECT id FROM realisation WHERE network_id = \(try await self.network(network))"
        let before = Set(try await values(known, as: Identifier.self))
        let page: Page
        if let photo {
            page = try await browser.send(photo: photo, form, to: place)
        } else {
            page = try await browser.send(.post, place, form)
        }
        let newest = try await values(known, as: Identifier.self).first { !before.contains($0) }
        guard page.status == 303, let newest else { throw NotThere(what: "a realisation") }
        return try await app.stores.committing.realisations.find(newest, in: self.network(network)).realisation
    }

    func now(_ one: Realisation) async throws -> Realisation {
        try await app.stores.committing.realisations.find(one.id, in: one.networkId).realisation
    }

    func path(of one: Realisation) -> String { "/netwerken/\(one.networkId)/realisaties/\(one.id)" }

    /// The bytes of the photo of something that was realised.
    func photo(of one: Realisation) async throws -> [UInt8]? {
        guard let file = try await now(one).pictureFileId else { return nil }
        return try await app.stores.committing.files.bytes(of: file, in: one.networkId)
    }
}
