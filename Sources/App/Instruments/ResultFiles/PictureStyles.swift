import Foundation

/// The styles of a picture that stands on its own: what the pages' own style sheets say, in their light colours, with
/// every variable filled in, as most programs that open drawings know none.
struct PictureStyles: Sendable {
    /// Rules that a drawing can hold.
    let text: String

    /// What says something about a drawing; the rest is about pages.
    private static let properties: Set<String> = [
        "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "paint-order", "font-family", "font-weight", "color",
    ]

    private struct Rule {
        let selector: String
        let declarations: [(name: String, value: String)]
    }

    /// - Parameters:
    ///   - tokens: the style sheet that names colours and letters.
    ///   - charts: the style sheet of the pictures.
    init(tokens: String, charts: String) {
        var light: [String: String] = [:]
        for rule in Self.rules(tokens) where rule.selector == ":root" {
            for one in rule.declarations where one.name.hasPrefix("--") { light[one.name] = one.value }
        }
        // A picture that is taken along stands on white, in letters that programs other than a browser know by name.
        light["--paper"] = "#ffffff"
        light["--sans"] = Self.letters(light["--sans"] ?? "sans-serif")
        let rules = Self.rules(charts)
        var lines = ["svg { color: \(light["--ink"] ?? "#000000"); font-family: \(light["--sans"] ?? "sans-serif"); }"]
        for rule in rules {
            let drawn = rule.declarations.filter { Self.properties.contains($0.name) }
            guard !drawn.isEmpty else { continue }
            let known = drawn.compactMap { one in Self.filled(one.value, light).map { "\(one.name): \($0)" } }
            if known.count == drawn.count {
                lines.append("\(rule.selector) { \(known.joined(separator: "; ")); }")
            } else {
                // A variable that rules give a value of their own, such as the colour of a score: one rule for each.
                for giving in rules {
                    let own = Dictionary(giving.declarations.filter { $0.name.hasPrefix("--") }.map { ($0.name, $0.value) }) { $1 }
                    guard !own.isEmpty else { continue }
                    let both = light.merging(own) { $1 }
                    let filled = drawn.compactMap { one in Self.filled(one.value, both).map { "\(one.name): \($0)" } }
                    if filled.count == drawn.count { lines.append("\(giving.selector) { \(filled.joined(separator: "; ")); }") }
                }
            }
        }
        text = lines.joined(separator: "\n")
    }

    /// The letters of the pages without the two names that only a browser knows, and with two that most machines have.
    private static func letters(_ families: String) -> String {
        let names = families.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let known = names.filter { !["system-ui", "-apple-system", "sans-serif"].contains($0) }
        return (known + ["\"Liberation Sans\"", "Arial", "sans-serif"]).joined(separator: ", ")
    }

    /// The rules outside `@media`, in order.
    private static func rules(_ sheet: String) -> [Rule] {
        var rules: [Rule] = []
        var (selector, body, depth, media) = ("", "", 0, 0)
        for character in withoutComments(sheet) {
            switch character {
            case "{" where depth == media && selector.trimmingCharacters(in: .whitespacesAndNewlines).hasPrefix("@"):
                (media, depth, selector) = (media + 1, depth + 1, "")
            case "{":
                (depth, body) = (depth + 1, "")
            case "}" where depth == media:
                (media, depth, selector) = (max(0, media - 1), max(0, depth - 1), "")
            case "}":
                depth -= 1
                if media == 0 {
                    rules.append(Rule(selector: selector.trimmingCharacters(in: .whitespacesAndNewlines), declarations: declarations(body)))
                }
                selector = ""
            default:
                if depth > media { body.append(character) } else { selector.append(character) }
            }
        }
        return rules
    }

    private static func declarations(_ body: String) -> [(name: String, value: String)] {
        body.split(separator: ";").compactMap { one in
            let parts = one.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
    }

    /// A value with its variables replaced; nil when one is not known.
    private static func filled(_ value: String, _ known: [String: String]) -> String? {
        var value = value
        while let start = value.range(of: "var("), let end = value[start.upperBound...].firstIndex(of: ")") {
            let name = value[start.upperBound..<end].split(separator: ",").first.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
            guard let replacement = known[name] else { return nil }
            value.replaceSubrange(start.lowerBound...end, with: replacement)
        }
        return value
    }

    private static func withoutComments(_ sheet: String) -> String {
        var sheet = sheet
        while let start = sheet.range(of: "/*") {
            let end = sheet.range(of: "*/", range: start.upperBound..<sheet.endIndex)?.upperBound ?? sheet.endIndex
            sheet.removeSubrange(start.lowerBound..<end)
        }
        return sheet
    }
}
