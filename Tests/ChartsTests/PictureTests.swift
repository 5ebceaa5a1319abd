import Charts
import HTML
import Testing

@Suite struct PictureTests {
    static let texts = ["Weg uitstippelen", Samples.hostile, "", "الطموح والمصالح المشتركة", "協力" + String(repeating: "長", count: 60)]

    @Test(arguments: texts)
    func `every picture and table is well-formed, whatever is typed`(text: String) throws {
        for picture in Samples.pictures(saying: text) {
            let parsed = try ParsedMarkup(picture)
            #expect(parsed.elements.first?.name == "svg")
            #expect(parsed.all("script").isEmpty)
            #expect(parsed.elements.allSatisfy { element in !element.attributes.keys.contains { $0.hasPrefix("on") } })
        }
        let labels = Array(repeating: text, count: 10)
        for table in [
            Samples.spider(labels, title: text).chart.table, Samples.dumbbell(labels).chart.table, Samples.trend(labels).chart.table,
        ] {
            #expect(try ParsedMarkup(table.markup).all("script").isEmpty)
        }
    }

    @Test func `every chart has a title and a description that it refers to`() throws {
        for chart in [Samples.spider().chart, Samples.dumbbell().chart, Samples.trend().chart] + Samples.emptyCharts(saying: "leeg") {
            let parsed = try ParsedMarkup(chart.picture)
            let frame = try #require(parsed.elements.first)
            let named = [parsed.all("title").first, parsed.all("desc").first].compactMap { $0?.attributes["id"] }
            #expect(frame.attributes["aria-labelledby"] == named.joined(separator: " "))
            #expect(named.count == 2)
            #expect(frame.attributes["role"] == "img")
            #expect(frame.classes.first == "chart")
            #expect(frame.attributes["viewBox"] != nil)
            #expect(frame.attributes["width"] == nil)
            #expect(parsed.all("desc").first?.text.isEmpty == false)
        }
    }

    @Test func `ids come from the page and hold nothing that breaks a reference`() throws {
        let parsed = try ParsedMarkup(Samples.spider(id: "ronde 1/weg\"").chart.picture)
        #expect(parsed.elements.first?.attributes["aria-labelledby"] == "ronde-1-weg--title ronde-1-weg--desc")
        let ids = try [Samples.spider(id: "a"), Samples.spider(id: "b")].flatMap {
            try ParsedMarkup($0.chart.picture).elements.compactMap { $0.attributes["id"] }
        }
        #expect(Set(ids).count == ids.count)
    }

    @Test func `colour comes from classes and letters are never small`() throws {
        for picture in Samples.pictures(saying: "Weg uitstippelen") {
            let parsed = try ParsedMarkup(picture)
            #expect(parsed.all("style").isEmpty)
            for element in parsed.elements {
                #expect(element.attributes["style"] == nil)
                for paint in [element.attributes["fill"], element.attributes["stroke"]].compactMap({ $0 }) {
                    #expect(paint == "none" || paint == "currentColor" || paint.hasPrefix("url(#"))
                }
                if let size = element.attributes["font-size"] { #expect(try #require(Double(size)) >= 13) }
            }
        }
    }

    @Test func `a long text is cut and whole in its own title`() throws {
        let long = "Samenwerkingsverbandencoördinatievergadering met alle partners en alle organisaties uit de streek"
        for picture in [Samples.spider(Array(repeating: long, count: 10)).chart.picture, Samples.dumbbell([long]).chart.picture] {
            let parsed = try ParsedMarkup(picture)
            #expect(parsed.words.contains { $0.hasSuffix("…") })
            #expect(parsed.all("title").contains { $0.text == long })
            #expect(!parsed.words.contains { $0.count > 80 })
        }
    }

    @Test func `no data gives a picture and a table that say so`() throws {
        for chart in Samples.emptyCharts(saying: "Nog niets") {
            let parsed = try ParsedMarkup(chart.picture)
            #expect(parsed.words == ["Nog niets"])
            #expect(parsed.points == 0)
            _ = try ParsedMarkup(chart.table.markup)
        }
        let bar = try ParsedMarkup(Samples.bar([0, 0, 0]))
        #expect(bar.words == ["Nog geen antwoorden"])
        #expect(bar.all("title").first?.text == "Weg: Nog geen antwoorden")
    }
}
