import HTML
import Localization

/// Where one maker rates: nobody else sees it until they are finished.
struct ArenaRatingPage {
    let frame: Frame
    let path: WebAddress
    let scene: ArenaScene
    /// What is to be rated, with whose it is.
    let rows: [(actor: ArenaActor, resource: ArenaResource)]
    let ratings: [Identifier: ArenaRating]
    let first: Int
    /// Actors that were taken out while this was filled in.
    var gone: [String] = []

    private var l: Language { frame.language }
    private var own: WebAddress { scene.arena.path(in: path) }

    var markup: Markup {
        let place = own.appending("inschatting")
        let shown = Array(rows.dropFirst(first).prefix(ArenaRatingForm.most))
        let isLast = first + shown.count >= rows.count
        return frame.page(
            l(ArenaRatingText.title), styles: ["css/arena.css"], isWide: true,
            """
            <p class="over"><a href="\(own)">\(scene.arena.issue)</a></p><h1>\(l(ArenaRatingText.title))</h1>
            \(lost)<p class="now">\(l(ArenaRatingText.blind))</p>
            \(rows.isEmpty ? "<p>\(l(ArenaRatingText.nothing))</p>" : form(place, shown, isLast: isLast))
            """)
    }

    private var lost: Markup? {
        guard !gone.isEmpty else { return nil }
        return "<div class=\"problems\" role=\"alert\"><p>\(l(ArenaRatingText.gone(l.list(gone))))</p></div>"
    }

    private func form(_ place: WebAddress, _ shown: [(actor: ArenaActor, resource: ArenaResource)], isLast: Bool) -> Markup {
        let done = rows.count { ratings[$0.resource.id]?.importance != nil && ratings[$0.resource.id]?.replaceability != nil }
        return """
            <p class="soft">\(l(ArenaRatingText.progress(done, of: rows.count)))</p>\(ArenaRule(language: l).folded)
            \(frame.form(place.query("vanaf", String(first)), class: "stack-wide rating", """
                \(shown.map(fields))
                <p class="buttons">\(isLast ? finish : "<button class=\"button\" name=\"klaar\" value=\"verder\">\(l(ArenaRatingText.next))</button>")\
                <button class="button quiet" name="klaar" value="later">\(l(ArenaRatingText.later))</button></p>
                """))
            """
    }

    private var finish: Markup {
        "<button class=\"button\" name=\"klaar\" value=\"ja\">\(l(ArenaRatingText.finish))</button>"
    }

    private func fields(_ row: (actor: ArenaActor, resource: ArenaResource)) -> Markup {
        let id = row.resource.id.rawValue
        let rating = ratings[row.resource.id]
        let name = "\(row.actor.shownName(l)): \(l(ResourceText.name(row.resource.resource)))"
        let facts = [
            row.resource.detail, row.resource.relation.map { l(ArenaScaleText.relation($0)) },
            row.resource.substitute.isEmpty ? nil : "\(l(ArenaActorText.substitute))\(l.colon)\(row.resource.substitute)",
        ]
        return """
            <fieldset class="rate"><legend>\(name)</legend><input type="hidden" name="rij" value="\(id)">\
            \("<p class=\"soft small\">\(facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))</p>", if: facts.contains { $0?.isEmpty == false })\
            \(scale("b-\(id)", ArenaScaleText.importance, name, ArenaScaleText.importance, rating?.importance))\
            \(scale("v-\(id)", ArenaScaleText.replaceability, name, ArenaScaleText.replaceability, rating?.replaceability))</fieldset>
            """
    }

    private func scale(_ name: String, _ label: Text, _ of: String, _ words: (ArenaStep) -> Text, _ chosen: ArenaStep?) -> Markup {
        func option(_ value: String, _ text: String, _ isOn: Bool) -> Markup {
            "<label><input type=\"radio\" name=\"\(name)\" value=\"\(value)\"\(" checked", if: isOn)> <span>\(text)</span></label>"
        }
        let options = ArenaStep.allCases.map { option(String($0.rawValue), l(words($0)), $0 == chosen) }
        return """
            <div class="scale" role="group" aria-label="\(l(label))\(l.colon)\(of)"><span>\(l(label))</span>\(options)\(option("", l(ArenaRatingText.open), chosen == nil))</div>
            """
    }
}

/// The rule by which dependence follows, as a table of four by four.
struct ArenaRule {
    let language: Language

    var folded: Markup {
        "<details class=\"more\"><summary>\(language(ArenaRatingText.rule))</summary>\(table)</details>"
    }

    var table: Markup {
        let heads = ArenaStep.allCases.map { "<th scope=\"col\">\(language(ArenaScaleText.replaceability($0)))</th>" as Markup }
        let lines = ArenaStep.allCases.reversed().map { importance -> Markup in
            let cells = ArenaStep.allCases.map { step -> Markup in
                "<td>\(language(ArenaScaleText.dependence(Dependence(importance: importance, replaceability: step))))</td>"
            }
            return "<tr><th scope=\"row\">\(language(ArenaScaleText.importance(importance)))</th>\(cells)</tr>"
        }
        return """
            <div class="stack"><p>\(language(ArenaRatingText.ruleWhy))</p><div class="table-scroll" role="region" tabindex="0" aria-label="\(language(ArenaRatingText.rule))"><table class="rule">\
            <caption>\(language(ArenaRatingText.ruleCaption))</caption><thead><tr><th scope="col">\(language(ArenaScaleText.importance)) ↓ \(language(ArenaScaleText.replaceability)) →</th>\(heads)</tr></thead>\
            <tbody>\(lines)</tbody></table></div></div>
            """
    }
}
