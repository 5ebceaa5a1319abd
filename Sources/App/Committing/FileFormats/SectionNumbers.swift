import Foundation

/// The numbers of sections in files for Word and LibreOffice. The program that opens them counts itself, so that a section that is added
/// or moved there gets its number; what stands around the sections, such as the parties, has none.
enum SectionNumbers {
    /// Of the list and of its numbers. Pandoc keeps those under 990.
    private static let list = 1

    /// That headings of the highest kind are counted, in their style.
    static let ofStyle = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list)\"/></w:numPr>"

    private static let none = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>"

    /// The list of the sections among the lists of a file for Word: first how lists look, then which there are.
    static func listed(_ lists: String) -> String {
        guard let end = lists.range(of: "</w:numbering>") else { return lists }
        let look = """
            <w:abstractNum w:abstractNumId="\(list)"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>\
            <w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/><w:suff w:val="space"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>\
            <w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl></w:abstractNum>
            """
        let first = lists.firstRange(of: #/<w:(abstractNum|num) /#)?.lowerBound ?? end.lowerBound
        return lists[..<first] + look + lists[first..<end.lowerBound]
            + "<w:num w:numId=\"\(list)\"><w:abstractNumId w:val=\"\(list)\"/></w:num>" + lists[end.lowerBound...]
    }

    /// The same in the styles of a file for LibreOffice.
    static func outlined(_ styles: String) -> String {
        styles.replacing(
            #/<text:outline-level-style\s+text:level="1"[\s\S]*?<\/text:outline-level-style>/#,
            with: """
                <text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties \
                text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment \
                text:label-followed-by="space"/></style:list-level-properties></text:outline-level-style>
                """)
    }

    /// Takes away the typed numbers; a heading without one is not counted.
    static func countedInWord(_ document: String) -> String {
        var next = 1
        return document.replacing(
            #/(?<style><w:pStyle w:val="Heading1" ?\/>)(?<start>(?:(?!<\/w:p>)[\s\S])*?<w:t(?: [^>]*)?>)(?<number>[0-9]{1,4}\. )?/#
        ) { found in
            let isCounted = takes(found.number, &next)
            return "\(found.style)\(isCounted ? "" : none)\(found.start)\(isCounted ? "" : found.number ?? "")"
        }
    }

    static func countedInOffice(_ content: String) -> String {
        var next = 1
        return content.replacing(
            #/(?<heading><text:h [^>]*text:outline-level="1"[^>]*)(?<start>>(?:<text:(?:bookmark-start|span) [^>]*>)*)(?<number>[0-9]{1,4}\. )?/#
        ) { found in
            let isCounted = takes(found.number, &next)
            return "\(found.heading)\(isCounted ? "" : " text:is-list-header=\"true\"")\(found.start)\(isCounted ? "" : found.number ?? "")"
        }
    }

    /// Whether a heading begins with the number that comes next.
    private static func takes(_ number: Substring?, _ next: inout Int) -> Bool {
        guard number == "\(next). " else { return false }
        next += 1
        return true
    }
}
