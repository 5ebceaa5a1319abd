import HTML
import Localization

/// Signatures in words: who, as what, with which mandate, how and when.
struct SignaturePicture {
    let frame: Frame
    /// Where the signed copies are handed out.
    let files: WebAddress

    private var l: Language { frame.language }

    func line(_ one: Signature) -> Markup { line(one, nil) }

    /// - Parameter acts: what can be done about it.
    func line(_ one: Signature, _ acts: Markup?) -> Markup {
        """
        <li><span><strong>\(one.signatoryName)</strong>, \(one.capacity)</span>\
        <span class="soft small">\(facts(one)) · \(mandate(one))</span>\(file(one))\(acts)</li>
        """
    }

    private func facts(_ one: Signature) -> String {
        let recorded = one.way == .here ? nil : l(SigningText.recorded(frame.date(one.recordedAt), by: one.recordedName))
        return [l(SigningText.signed(frame.day(one.signedOn))), l(SigningText.way(one.way)), recorded].compactMap { $0 }
            .joined(separator: " · ")
    }

    private func mandate(_ one: Signature) -> Markup {
        guard let limit = one.heldLimit else { return "<span class=\"mark both\">\(l(SigningText.noMandate))</span>" }
        let words = MandateWords(language: l).limit(limit, one.heldAmount, one.heldSubject)
        let mark: Markup =
            one.isWithin == 1
            ? "<span class=\"mark plain\">\(l(one.heldSubject.isEmpty ? SigningText.within : SigningText.withinSubject))</span>"
            : "<span class=\"mark both\">\(l(SigningText.outside))</span>"
        return "\(words), \(l(MandateText.given(one.heldGivenBy))) \(mark)"
    }

    private func file(_ one: Signature) -> Markup? {
        if one.lacksCopy { return "<p><span class=\"mark both\">\(l(SigningText.copyMissing))</span></p>" }
        guard let id = one.fileId, let name = one.fileName else { return nil }
        return """
            <p class="small"><a href="\(files.appending(id.rawValue))">\(l(SigningText.signedCopy))\(l.colon)\(name)</a>\
            \(one.fileHash.map { "<br><span class=\"soft\">\(l(SigningText.fingerprint))\(l.colon)<code>\($0)</code></span>" as Markup })</p>
            """
    }
}
