import Charts
import HTML
import Testing

@Suite struct DistributionBarTests {
    private func place(_ rect: ParsedMarkup.Element) throws -> (x: Double, width: Double) {
        (try #require(rect.attributes["x"].flatMap(Double.init)), try #require(rect.attributes["width"].flatMap(Double.init)))
    }

    @Test func `all counts and n are read aloud`() throws {
        let bar = try ParsedMarkup(Samples.bar([5, 13, 12, 8, 2]))
        let frame = try #require(bar.elements.first)
        #expect(frame.attributes["role"] == "img")
        #expect(bar.all("title").first?.text == "Weg: graad 1 5, graad 2 13, graad 3 12, graad 4 8, graad 5 2, n = 40")
        #expect(frame.attributes["height"] == "22")
        #expect(frame.attributes["width"] == "400")
    }

    @Test func `a segment per answer given, weak to strong`() throws {
        let parsed = try ParsedMarkup(Samples.bar([5, 13, 12, 0, 2]))
        #expect(parsed.all("rect").map(\.classes) == [["score-1"], ["score-3"], ["score-5"], ["score-9"]])
        #expect(parsed.words == ["5", "13", "12", "n = 32"])
    }

    @Test(arguments: [([0, 0, 9, 0, 0], 2), ([3, 2, 4, 2, 7], 2), ([4, 6, 1], 1)])
    func `the middle of the neutral answers is the middle of the bar`(counts: [Int], neutral: Int) throws {
        let rects = try ParsedMarkup(Samples.bar(counts, showsCount: false)).all("rect", class: "score-5")
        let middle = try place(#require(rects.first))
        #expect(abs(middle.x + (middle.width + 1) / 2 - 200) < 0.2)
    }

    @Test(arguments: [[9, 0, 0, 0, 0], [0, 0, 0, 0, 9], [0, 9], [9, 0, 0, 0], [1_000_000_000, 1, 0, 0, 3]])
    func `a bar never leaves its picture`(counts: [Int]) throws {
        for rect in try ParsedMarkup(Samples.bar(counts, showsCount: false)).all("rect") {
            let place = try place(rect)
            #expect(place.x >= 0)
            #expect(place.x + place.width <= 400)
        }
    }

    @Test func `answers that say both are hatched`() throws {
        let parsed = try ParsedMarkup(Samples.bar([4, 3, 6], hatched: 1, id: "b7"))
        #expect(parsed.all("pattern").first?.attributes["id"] == "b7-both")
        #expect(parsed.all("rect", class: "both").first?.attributes["fill"] == "url(#b7-both)")
        #expect(try ParsedMarkup(Samples.bar([4, 3, 6])).all("pattern").isEmpty)
    }

    @Test func `a compact bar shows no figures but says them`() throws {
        let parsed = try ParsedMarkup(Samples.bar([4, 3, 6], compact: true))
        #expect(parsed.words.isEmpty)
        #expect(parsed.all("title").first?.text == "Weg: graad 1 4, graad 2 3, graad 3 6, n = 13")
    }

    @Test(arguments: [
        (2, [1, 9]), (3, [1, 5, 9]), (4, [1, 4, 6, 9]), (5, [1, 3, 5, 7, 9]), (7, [1, 2, 4, 5, 6, 8, 9]), (9, Array(1...9)),
    ])
    func `any number of categories runs from weak to strong`(count: Int, steps: [Int]) throws {
        let parsed = try ParsedMarkup(Samples.bar(Array(repeating: 5, count: count)))
        #expect(parsed.all("rect").map(\.classes) == steps.map { ["score-\($0)"] })
    }
}
