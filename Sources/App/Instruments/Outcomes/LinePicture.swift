import Charts
import HTML
import Localization
import Statistics

/// Where on a line of forms of collaboration, now and as wanted. More is not better: a form is right when it fits.
struct LinePicture {
    let view: ResultView

    private var l: Language { view.l }

    /// Between 0 and 1, the mean of all features at one moment.
    private func place(_ moment: (DomainResult) -> DomainResult.Figures?) -> Double? {
        let places = view.results.subjects.compactMap { domain in
            moment(domain).map { ($0.mean - 1) / Double(domain.section.scale.steps - 1) }
        }
        return places.count == view.results.subjects.count ? places.mean : nil
    }

    var markup: Markup {
        let chart = view.figures.line(view.results)
        return """
            \(zones)<section class="stack" id="lijn"><h2>\(l(OutcomeFiguresText.line))</h2>\(chart.figure(l))\(view.downloads.picture("lijn"))</section>
            <section class="stack"><h2>\(l(OutcomeText.featureByFeature))</h2>\(view.results.subjects.map(feature))</section>\(view.about)
            """
    }

    private var zones: Markup? {
        let moments = [(view.questionnaire.moments.first, place(\.before)), (view.questionnaire.moments.last, place(\.now))]
        let items = moments.compactMap { moment, place -> Markup? in
            guard let moment, let place else { return nil }
            return "<dt>\(l(moment))</dt><dd><strong>\(l(OutcomeText.zone(CollaborationForm(place))))</strong> (\(l.percent(place)))</dd>"
        }
        guard !items.isEmpty else { return nil }
        return "<div class=\"now stack\"><dl class=\"facts\">\(items)</dl><p>\(l(OutcomeText.moreIsNotBetter))</p></div>"
    }

    private func feature(_ domain: DomainResult) -> Markup {
        let ends = domain.items.first?.item.ends.map { ends -> Markup in
            "<p class=\"soft\">0\u{a0}%: \(l(ends[0])) · 100\u{a0}%: \(l(ends[1]))</p>"
        }
        return """
            <section class="domain stack" id="\(domain.group.key)"><h3>\(l(domain.group.label))</h3>\(ends)\(view.figures.itemTable(domain).markup)\
            <p><strong>\(l(ExplanationText.discuss))</strong> \(l(domain.group.discussion))</p>\(view.voices(domain))</section>
            """
    }
}

/// A form of collaboration, by how much is shared. Source: the worksheet *Vormen van samenwerking*; the limits are a proposal.
enum CollaborationForm: String, CaseIterable, Sendable {
    case consultation, adHoc, network, merger

    /// - Parameter place: from 0, nothing shared, to 1.
    init(_ place: Double) {
        switch place + 1e-9 {
        case ..<0.25: self = .consultation
        case ..<0.5: self = .adHoc
        case ..<0.85: self = .network
        default: self = .merger
        }
    }
}
