import ArgumentParser
import Foundation
import Localization

/// Lists what there is to measure with, for scripts.
struct InstrumentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "instruments", abstract: "List every instrument, as JSON.")

    func run() async throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(try App.readCatalogue().newest.map(Listed.init)), as: UTF8.self))
    }

    /// What is told of an instrument.
    struct Listed: Encodable {
        let key: String
        let version: Int
        let title: Text
        let languages: [String]
        let items: Int
        let modes: [String]
        let moments: Int
        let outcome: String

        init(_ instrument: Instrument) {
            key = instrument.key
            version = instrument.version
            title = instrument.title
            languages = Language.allCases.map(\.rawValue)
            items = instrument.groups.reduce(0) { $0 + $1.items.count }
            modes = instrument.modes.map(\.rawValue).sorted()
            moments = instrument.moments.max
            outcome = instrument.shape.rawValue
        }
    }
}
