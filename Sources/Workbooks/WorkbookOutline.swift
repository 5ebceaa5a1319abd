/// Which sheet of a spreadsheet file is read: the first in sight, and in which part it stands.
struct WorkbookOutline {
    let sheet: String
    let part: String
    /// Whether its dates count from 1904, as they once did on one make of computer.
    let countsFrom1904: Bool

    init(_ archive: Archive) throws {
        let workbook = try Self.target("officeDocument", of: "_rels/.rels", in: archive) ?? "xl/workbook.xml"
        guard let part = archive.part(workbook) else { throw ReadSheet.Problem.unreadable }
        var first: (name: String, key: String)?
        var countsFrom1904 = false
        try Elements.walk(part) { step, element in
            guard step == .start else { return }
            if element.isNamed("workbookPr") { countsFrom1904 = ["1", "true"].contains(element.attribute("date1904")) }
            guard element.isNamed("sheet"), first == nil else { return }
            var (name, key, state) = ("", "", "visible")
            element.forEachAttribute { isNamed, text in
                if isNamed("name") { name = text() }
                if isNamed("id") { key = text() }
                if isNamed("state") { state = text() }
            }
            if state == "visible" { first = (name, key) }
        }
        guard let first else { throw ReadSheet.Problem.noSheet }
        let folder = workbook.split(separator: "/").dropLast().joined(separator: "/")
        let file = workbook.split(separator: "/").last.map(String.init) ?? ""
        guard let target = try Self.target(key: first.key, of: "\(folder)/_rels/\(file).rels", in: archive) else {
            throw ReadSheet.Problem.unreadable
        }
        sheet = first.name
        self.part = target.hasPrefix("/") ? String(target.dropFirst()) : "\(folder)/\(target)"
        self.countsFrom1904 = countsFrom1904
    }

    /// Where a list of relations points to, by the key or by the last word of the kind of a relation.
    private static func target(_ kind: String = "", key: String? = nil, of list: String, in archive: Archive) throws -> String? {
        guard let part = archive.part(list) else { return nil }
        var found: String?
        try Elements.walk(part) { step, element in
            guard step == .start, element.isNamed("Relationship"), found == nil else { return }
            let isMeant = key.map { element.attribute("Id") == $0 } ?? element.attribute("Type")?.hasSuffix("/" + kind) ?? false
            if isMeant { found = element.attribute("Target") }
        }
        return key == nil ? found.map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 } : found
    }
}

/// The texts that cells share, by their place.
struct SharedTexts {
    let texts: [String]

    init(_ archive: Archive, limits: ReadSheet.Limits) throws {
        guard let part = archive.part("xl/sharedStrings.xml") else {
            texts = []
            return
        }
        var texts: [String] = []
        var text = ""
        var letters = 0
        // A text may hold how it is read aloud, which is not part of it.
        var (isText, isReading) = (false, false)
        try Elements.walk(part) { step, element in
            switch step {
            case .start:
                if element.isNamed("si") { text = "" }
                if element.isNamed("rPh") { isReading = true }
                if element.isNamed("t") { isText = true }
            case .text: if isText, !isReading { text += element.text }
            case .end:
                if element.isNamed("t") { isText = false }
                if element.isNamed("rPh") { isReading = false }
                guard element.isNamed("si") else { return }
                texts.append(text)
                letters += text.utf8.count + 16
                guard letters <= limits.letters else { throw ReadSheet.Problem.tooLarge }
            }
        }
        self.texts = texts
    }
}
