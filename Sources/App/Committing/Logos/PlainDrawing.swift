import Foundation

/// Whether a drawing asks for no more than can be drawn at once. It is drawn inside this program, where nothing can stop it: two kilobytes
/// of planes that cut each other out can keep a processor busy for years.
enum PlainDrawing {
    /// So many elements, and so many copies of one.
    private static let (mostElements, mostCopies) = (5000, 100)

    /// One that declares entities can grow without end, a picture in it can be a bomb of its own, and filters, masks, patterns and dashes
    /// can take for ever. What is written with other signs than it reads as could hide any of these.
    private static var refused: Regex<Substring> {
        #/(?i)<!(?:doctype|entity)|<(?:[\w.-]+:)?(?:image|feimage|filter|include|mask|pattern|marker|symbol|switch|foreignobject)\b|&#|\\|@import|dasharray(?!\s*[:=]\s*["']?\s*none)/#
    }
    /// Of letters other than these the words would read otherwise.
    private static var otherLetters: Regex<Substring> {
        #/(?i)<\?xml[^>]*encoding\s*=\s*["'](?!(?:utf-8|us-ascii|iso-8859-1)["'])/#
    }
    private static var copied: Regex<(Substring, attributes: Substring)> {
        #/<(?:[\w.-]+:)?use\b(?<attributes>(?:[^<>"']|"[^"<]*"|'[^'<]*')*)/#
    }
    private static var named: Regex<(Substring, name: Substring)> {
        #/href\s*=\s*["']\s*#(?<name>[^"']*)["']/#
    }
    /// What may be copied: single shapes, that hold no copies themselves.
    private static let shapes = ["rect", "circle", "ellipse", "line", "polyline", "polygon", "path", "text"]

    /// The drawing without its comments; nil where it is not plain.
    static func plain(_ text: String) -> String? {
        guard let text = withoutComments(text), text.firstMatch(of: refused) == nil, text.firstMatch(of: otherLetters) == nil,
            text.utf8.count(where: { $0 == UInt8(ascii: "<") }) <= 2 * mostElements, copiesOnlyShapes(text), cutsOnce(text)
        else { return nil }
        return text
    }

    private static func withoutComments(_ text: String) -> String? {
        // What stands as it is must not look like a tag.
        for part in text.split(separator: "<![CDATA[").dropFirst() {
            guard let inside = part.split(separator: "]]>", omittingEmptySubsequences: false).first, !inside.contains("<") else {
                return nil
            }
        }
        return text.replacing(#/<!--.*?-->/#.dotMatchesNewlines(), with: "")
    }

    private static func copiesOnlyShapes(_ text: String) -> Bool {
        let copies = text.matches(of: copied)
        // One that is written in a way of its own is not understood, and so not drawn.
        guard copies.count <= mostCopies, copies.count == text.matches(of: #/<(?:[\w.-]+:)?use\b/#).count else { return false }
        return copies.allSatisfy { copy in
            let names = copy.output.attributes.matches(of: named)
            return names.count == 1 && names.allSatisfy { isShape(String($0.output.name), in: text) }
        }
    }

    /// Whether everything of this name is a single shape. No tag holds a `<`, so the one before a name begins its element.
    private static func isShape(_ name: String, in text: String) -> Bool {
        ["\"\(name)\"", "'\(name)'"].flatMap { text.ranges(of: $0) }.allSatisfy { place in
            let before = text[..<place.lowerBound]
            guard before.suffix(20).firstMatch(of: #/\bid\s*=\s*$/#) != nil, let start = before.lastIndex(of: "<") else { return true }
            let element = text[text.index(after: start)...].prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
            return shapes.contains(element.split(separator: ":").last.map(String.init) ?? "")
        }
    }

    /// Whether what cuts is not cut itself.
    private static func cutsOnce(_ text: String) -> Bool {
        let styles = text.matches(of: #/(?i)<(?:[\w.-]+:)?style\b.*?<\//#.dotMatchesNewlines())
        guard !styles.contains(where: { $0.output.localizedCaseInsensitiveContains("clip-path") }) else { return false }
        let parts = text.split(separator: #/<(?:[\w.-]+:)?clipPath\b/#, omittingEmptySubsequences: false).dropFirst()
        return parts.allSatisfy { part in
            guard let end = part.firstRange(of: #/<\/(?:[\w.-]+:)?clipPath\b/#) else { return part.prefix { $0 != ">" }.hasSuffix("/") }
            return !part[..<end.lowerBound].localizedCaseInsensitiveContains("clip-path")
        }
    }
}
