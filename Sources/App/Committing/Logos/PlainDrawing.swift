/// Whether a drawing asks for no more than can be drawn at once. It is drawn inside this program, where nothing can stop it: two kilobytes
/// of planes that cut each other out can keep a processor busy for years. What is left takes as long as it is large.
enum PlainDrawing {
    private static let mostElements = 5000

    /// One that declares entities can grow without end, and a picture in it can be a bomb of its own. What is drawn more than once, cuts
    /// or covers something else, or asks for a layer of its own multiplies with what stands in it. What is written with other signs than
    /// it reads as could hide any of these.
    private static var refused: Regex<Substring> {
        #/(?i)<!(?:doctype|entity)|<(?:[\w.-]+:)?(?:image|feimage|filter|include|mask|pattern|marker|symbol|switch|foreignobject|use|clippath)\b|&#|\\|@import|clip-path|mix-blend|isolation|[^-]opacity|dasharray(?!\s*[:=]\s*["']?\s*none)/#
    }
    /// Of letters other than these the words would read otherwise.
    private static var otherLetters: Regex<Substring> {
        #/(?i)<\?xml[^>]*encoding\s*=\s*["'](?!(?:utf-8|us-ascii|iso-8859-1)["'])/#
    }

    static func isPlain(_ text: String) -> Bool {
        text.firstMatch(of: refused) == nil && text.firstMatch(of: otherLetters) == nil
            && text.utf8.count(where: { $0 == UInt8(ascii: "<") }) <= 2 * mostElements
    }
}
