import Foundation
import Localization
import Testing

@testable import App

/// Every instrument of the catalogue, by the same rules.
@Suite struct InstrumentTests {
    private let catalogue: Catalogue

    init() throws {
        catalogue = try App.readCatalogue()
    }

    @Test func `every instrument of the field is there, in its place`() {
        #expect(
            catalogue.offered.map(\.key) == [
                "quickscan", "issues", "lenses", "strengths", "trust", "trust-rules", "phases", "forms", "process", "evolution", "roles",
                "self-check",
            ])
    }

    @Test func `each has the scales its outcome is made from`() throws {
        for instrument in catalogue.newest {
            let scales = instrument.groups.filter { $0.about != true }.map(instrument.scale)
            switch instrument.shape {
            case .domains, .profile, .gaps: #expect(scales.allSatisfy { $0.isOrdered && $0.steps == 5 }, "\(instrument.key)")
            case .continuum: #expect(scales.allSatisfy { $0.isLine }, "\(instrument.key)")
            case .shares: #expect(scales.allSatisfy { $0.isTicks } && instrument.question != nil, "\(instrument.key)")
            case .sides: #expect(scales.allSatisfy { $0.kind == .nominal && $0.steps == 4 }, "\(instrument.key)")
            case .quadrants: #expect(scales.count == 2 && scales.allSatisfy { $0.isOrdered }, "\(instrument.key)")
            case .roles:
                #expect(scales.dropLast().allSatisfy { $0.isOrdered } && scales.last?.kind == .nominal, "\(instrument.key)")
                #expect(instrument.groups.last?.items.count == scales.count - 1, "a role that nobody is asked to take up")
            case .mixed: Issue.record("a mixed outcome is for what networks make themselves: \(instrument.key)")
            case .choice: #expect(scales.allSatisfy { $0.kind == .nominal && $0.notes != nil }, "\(instrument.key)")
            }
            #expect(instrument.asksBothMoments == (instrument.shape == .continuum || instrument.shape == .gaps), "\(instrument.key)")
        }
    }

    @Test func `trust and what people say of themselves is never asked openly`() {
        for key in ["trust", "self-check"] { #expect(catalogue.newest(key)?.modes.contains(.open) == false, "\(key)") }
    }

    @Test func `each ends in a next step that exists and can be reached`() {
        for instrument in catalogue.newest where instrument.key != "quickscan" {
            #expect(instrument.next?.isEmpty == false, "\(instrument.key)")
            #expect((instrument.next ?? []).allSatisfy { catalogue.newest($0) != nil && $0 != instrument.key }, "\(instrument.key)")
        }
    }

    @Test func `no text shouts, is empty or is the same in two languages by mistake`() throws {
        for file in try FileManager.default.contentsOfDirectory(atPath: App.catalogueFolder.appendingPathComponent("instruments").path) {
            let data = try Data(contentsOf: App.catalogueFolder.appendingPathComponent("instruments/\(file)"))
            for text in CatalogueTests.texts(in: try JSONSerialization.jsonObject(with: data)) {
                #expect(Set(text.keys) == ["nl", "en", "fr"], "\(file): \(text)")
                for words in text.values {
                    #expect(!words.trimmingCharacters(in: .whitespaces).isEmpty && !words.contains("!"), "\(file): \(words)")
                }
                if let words = text["nl"], words.count > 40 { #expect(Set(text.values).count == 3, "\(file): \(words)") }
            }
        }
    }

    @Test func `what an instrument points to must be there`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let issues = App.catalogueFolder.appendingPathComponent("instruments/issues.json")
        try FileManager.default.copyItem(at: issues, to: folder.appendingPathComponent("issues.json"))
        let problem = #expect(throws: Catalogue.Problem.self) { try Catalogue(folder: folder) }
        #expect(problem?.file == "issues.json")
    }
}
