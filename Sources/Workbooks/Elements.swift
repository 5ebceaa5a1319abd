import CExpat
import Foundation

/// Walks through the elements of an XML document, which is never in memory as a whole.
///
/// A document that declares anything of its own is refused, so that nothing is fetched and nothing expands.
final class Elements {
    /// What one meets on the way.
    enum Step {
        case start, end, text
    }

    private static let pieceSize: Int32 = 65_536

    private let body: (Step, Elements) throws -> Void
    private let parser: XML_Parser
    private var failure: (any Error)?
    private var name: UnsafePointer<CChar>?
    private var attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    private var letters: UnsafeRawBufferPointer?

    /// Calls the body for each step until the document ends.
    ///
    /// - Throws: `ReadSheet.Problem`, or what the body throws.
    static func walk(_ part: Archive.Part, _ body: (Step, Elements) throws -> Void) throws {
        guard let parser = XML_ParserCreate(nil) else { throw ReadSheet.Problem.unreadable }
        defer { XML_ParserFree(parser) }
        try withoutActuallyEscaping(body) { body in
            let elements = Elements(parser, body)
            elements.listen()
            try withExtendedLifetime(elements) { try elements.read(part) }
        }
    }

    private init(_ parser: XML_Parser, _ body: @escaping (Step, Elements) throws -> Void) {
        self.parser = parser
        self.body = body
    }

    private func listen() {
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { context, name, attributes in Elements.of(context)?.step(.start, name, attributes) },
            { context, name in Elements.of(context)?.step(.end, name) })
        XML_SetCharacterDataHandler(parser) { context, letters, count in
            Elements.of(context)?.text(UnsafeRawBufferPointer(start: letters, count: Int(count)))
        }
        XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in Elements.of(context)?.stop(ReadSheet.Problem.declares) }
    }

    private func read(_ part: Archive.Part) throws {
        while true {
            guard let buffer = XML_GetBuffer(parser, Self.pieceSize) else { throw ReadSheet.Problem.unreadable }
            let count = part.read(buffer, Int(Self.pieceSize))
            guard count >= 0 else { throw part.problem ?? .unreadable }
            let status = XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
            if let failure { throw failure }
            guard status == XML_STATUS_OK else { throw ReadSheet.Problem.unreadable }
            if count == 0 { return }
        }
    }

    private static func of(_ context: UnsafeMutableRawPointer?) -> Elements? {
        context.map { Unmanaged<Elements>.fromOpaque($0).takeUnretainedValue() }
    }

    private func step(
        _ step: Step, _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>? = nil
    ) {
        self.name = name
        self.attributes = attributes
        call(step)
    }

    private func text(_ letters: UnsafeRawBufferPointer) {
        self.letters = letters
        call(.text)
    }

    private func call(_ step: Step) {
        guard failure == nil else { return }
        do {
            try body(step, self)
        } catch {
            stop(error)
        }
    }

    private func stop(_ error: any Error) {
        if failure == nil { failure = error }
        XML_StopParser(parser, 0)
    }

    /// Whether the element has this name, in whatever namespace.
    func isNamed(_ name: StaticString) -> Bool { Self.equal(self.name, name) }

    /// The text one stands at; what an element holds may come in pieces.
    var text: String { letters.map { String(decoding: $0, as: UTF8.self) } ?? "" }

    /// Hands over each attribute of the element one starts: whether it has a name, and its value.
    func forEachAttribute(_ body: ((StaticString) -> Bool, () -> String) -> Void) {
        guard let attributes else { return }
        var place = 0
        while let name = attributes[place], let value = attributes[place + 1] {
            body({ Self.equal(name, $0) }, { String(cString: value) })
            place += 2
        }
    }

    /// The value of an attribute; nil when it is not there.
    func attribute(_ name: StaticString) -> String? {
        var value: String?
        forEachAttribute { isNamed, text in
            if isNamed(name) { value = text() }
        }
        return value
    }

    /// Whether a name is this one, without what stands before a colon.
    private static func equal(_ text: UnsafePointer<CChar>?, _ name: StaticString) -> Bool {
        guard let text else { return false }
        let local = strchr(text, 0x3A).map { UnsafePointer($0 + 1) } ?? text
        return strcmp(local, UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
    }
}
