import ArgumentParser
import Foundation
import Statistics

/// Computes measures from counts, for who wants to check them.
struct Calc: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Compute measures from counts.", subcommands: [Agreement.self])

    /// How far people agree, from the counts of an ordered scale.
    struct Agreement: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Agreement and spread of ordered counts, as JSON.", discussion: "Example: samenspel calc agreement 0,5,0,5,0")

        @Argument(help: "Answers per category, lowest first, separated by commas.")
        var counts: String

        func run() async throws {
            let numbers = counts.split(separator: ",", omittingEmptySubsequences: false).map {
                Int($0.trimmingCharacters(in: .whitespaces))
            }
            guard !numbers.contains(nil), let spread = Distribution(validating: numbers.compactMap { $0 }) else {
                throw ValidationError("“\(counts)” is not a list of at least two counts, such as 0,5,0,5,0.")
            }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            print(String(decoding: try encoder.encode(Measures(spread)), as: UTF8.self))
        }
    }

    /// What is printed. A measure that does not exist is null, never left out.
    struct Measures: Encodable {
        let spread: Distribution

        init(_ spread: Distribution) {
            self.spread = spread
        }

        private enum Key: String, CodingKey {
            case n, mean, median, agreement, polarisation, consensus, leik, collapsedAgreement, mark
        }

        func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: Key.self)
            try values.encode(spread.n, forKey: .n)
            try values.encode(spread.mean, forKey: .mean)
            try values.encode(spread.median, forKey: .median)
            try values.encode(spread.agreement, forKey: .agreement)
            try values.encode(spread.polarisation, forKey: .polarisation)
            try values.encode(spread.consensus, forKey: .consensus)
            try values.encode(spread.leik, forKey: .leik)
            guard spread.counts.count == 5 else { return }
            try values.encode(spread.collapsedAgreement, forKey: .collapsedAgreement)
            try values.encode(spread.mark, forKey: .mark)
        }
    }
}
