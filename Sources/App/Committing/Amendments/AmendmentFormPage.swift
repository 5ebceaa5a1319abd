import HTML
import Localization

/// Proposing another text for one section.
struct AmendmentFormPage {
    let frame: Frame
    let path: WebAddress
    let scene: AmendmentScene
    let section: String
    let form: AmendmentForm
    /// What somebody else did meanwhile.
    var clash: Clash?

    /// What is no longer as it was read.
    enum Clash {
        /// What stands there now, and what the text as typed changes in it.
        case clause(now: Clause, ClauseDifference)
        case leftOut
    }

    private var l: Language { frame.language }
    private var own: WebAddress { scene.document.path(in: path) }
    private var picture: AmendmentPicture { AmendmentPicture(frame: frame, path: path, scene: scene) }
    private var isLeftOut: Bool { scene.text.clause(section) == nil }

    var markup: Markup {
        let back = picture.place(of: section)
        let content: Markup = """
            \(form.markup(l, scene, given: scene.given(section)))\
            <p class="buttons"><button class="button"\(" disabled", if: isLeftOut)>\(l(AmendmentText.propose))</button>\
            <a class="button quiet" href="\(back)">\(l(FieldText.cancel))</a></p>
            """
        let target = own.appending("artikels").appending(section).appending("wijziging")
        return frame.page(
            "\(l(AmendmentText.new)), \(scene.heading(of: section, otherwise: form.title))", styles: ["css/documents.css"],
            scripts: ["js/markdown.js"],
            """
            <div class="stack"><p class="over"><a href="\(back)">\(scene.document.title)</a></p><h1>\(l(AmendmentText.new))</h1>\
            <p><strong>\(scene.heading(of: section, otherwise: form.title))</strong></p><p class="soft">\(l(AmendmentText.newWhy))</p></div>\
            \(errorSummary(form.errors, l))\(clashed)\(frame.form(target, content))
            """)
    }

    private var clashed: Markup? {
        switch clash {
        case nil: nil
        case .leftOut:
            """
            <div class="problems" role="alert"><h2>\(l(AmendmentText.leftOut))</h2><p>\(l(AmendmentText.leftOutPropose))</p></div>
            """
        case .clause(let now, let difference):
            """
            <div class="problems" role="alert"><h2>\(l(AmendmentText.changedWhileWriting))</h2><p>\(l(AmendmentText.changedWhat))</p></div>\
            <section class="stack"><h2>\(l(AmendmentText.yours))</h2>\(picture.markup(difference))\
            <details><summary>\(l(AmendmentText.now))</summary><pre class="source">\(now.body)</pre></details></section>
            """
        }
    }
}
