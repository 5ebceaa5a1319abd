import HTML
import Localization

/// What Samenspel is, for who comes for the first time.
struct StartPage {
    let frame: Frame

    var markup: Markup {
        let l = frame.language
        let steps = StartText.steps.map { "<li><strong>\(l($0.title))</strong> \(l($0.text))</li>" as Markup }
        return frame.page(
            l(StartText.title), styles: ["css/start.css"], isWide: true,
            """
            <div class="two hero"><div class="stack"><h1>\(l(StartText.heading))</h1><p class="lead">\(l(StartText.lead))</p>
            <p class="buttons">\(acts)</p></div>\(figure)</div>
            \(before)
            <section class="stack"><h2>\(l(StartText.howTitle))</h2><ol class="steps">\(steps)</ol></section>
            <section class="stack"><h2>\(l(StartText.trustTitle))</h2><p>\(l(StartText.trust))</p></section>
            """)
    }

    private var acts: Markup {
        let l = frame.language
        let own: Markup =
            frame.visitor == nil
            ? "<a class=\"button quiet\" href=\"\(SignInPaths.signIn)\">\(l(LayoutText.signIn))</a>"
            : "<a class=\"button\" href=\"/mijn-plek\">\(l(LayoutText.myPlace))</a>"
        return "\("<a class=\"button\" href=\"/demo\">\(l(StartText.tryDemo))</a>", if: frame.site.isDemo)\(own)"
    }

    /// The second way in: for who does not work together yet.
    private var before: Markup {
        let l = frame.language
        return """
            <section class="stack before"><h2>\(l(StartText.beforeTitle))</h2><p>\(l(WeighingText.lead))</p>\
            <p class="buttons"><a class="button quiet" href="\(WeighingPage.path)">\(l(WeighingText.title))</a>\
            <a class="button quiet" href="\(WorksheetPaths.all)">\(l(StartText.worksheets))</a></p></section>
            """
    }

    private var figure: Markup {
        """
        <figure class="start-picture"><img src="\(frame.site.assets.address("img/arrow-roots.svg"))" alt="" width="360" height="320">\
        <figcaption>\(frame(StartText.pictureCaption))</figcaption></figure>
        """
    }
}
