import HTML
import Localization

/// A new realisation, or one that is changed.
struct RealisationFormPage {
    let frame: Frame
    let path: WebAddress
    let form: RealisationForm
    /// The one that is changed.
    var old: NamedRealisation?
    /// What somebody else made of it in the meantime.
    var conflict: NamedRealisation?
    /// Somebody removed it in the meantime.
    var isRemoved = false

    private var l: Language { frame.language }

    var markup: Markup {
        let list = path.appending("realisaties")
        let place = old.map { list.appending($0.realisation.id.rawValue) }
        let photo = old?.realisation.pictureFileId == nil || isRemoved ? nil : place?.appending("foto")
        let title = l(old == nil ? RealisationText.new : RealisationText.change)
        let content: Markup = """
            \(form.markup(l, photo: photo))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
            <a class="button quiet" href="\(list)">\(l(FieldText.cancel))</a></p>
            """
        return frame.page(
            title, styles: ["css/projects.css"],
            """
            <p class="over"><a href="\(list)">\(l(RealisationText.title))</a></p><h1>\(title)</h1>\(errorSummary(form.errors, l))\(clash)
            \(frame.form(place ?? list, class: "stack narrow", files: true, content))\(removing(place))
            """)
    }

    private func removing(_ place: WebAddress?) -> Markup? {
        guard let place, !isRemoved else { return nil }
        return """
            <section class="stack narrow"><p class="soft">\(l(RealisationText.removeHint))</p>\
            <div class="buttons">\(frame.act(place.appending("weg"), RealisationText.remove))</div></section>
            """
    }

    /// What is there now, so that neither text is lost.
    private var clash: Markup? {
        if isRemoved, let old {
            let back = path.appending("realisaties").appending(old.realisation.id.rawValue).appending("terug")
            return """
                <div class="problems" role="alert"><p>\(l(RealisationText.removedMeanwhile))</p>\
                <div class="buttons">\(frame.act(back, RealisationText.takeBack))</div></div>
                """
        }
        guard let other = conflict?.realisation else { return nil }
        let project = [conflict?.names.projectTitle, conflict?.names.goalWhat].compactMap { $0 }.joined(separator: " – ")
        let facts: [(Text, String)] = [
            (RealisationText.what, other.what), (RealisationText.belongs, project),
            (RealisationText.happenedOn, RealisationWords(frame: frame).when(other)), (RealisationText.forWhom, other.forWhom),
            (RealisationText.howMany, other.howMany.map { "\(l.number($0)) \(other.howManyWhat)" } ?? ""),
            (RealisationText.place, other.place), (RealisationText.note, other.note), (RealisationText.alt, other.pictureAlt),
        ]
        return clashNotice(l(RealisationText.changedMeanwhile), facts.filter { !$0.1.isEmpty }, l)
    }
}
