import Foundation
import Localization
import Markdown
import Testing

@testable import App

@Suite struct LedgerLineTests {
    private static let today = "2026-11-21"

    private func delivery(_ number: Int, _ quantity: Int?, _ unit: String = "uur", isComplete: Bool = false, isBack: Bool = false)
        -> Delivery
    {
        Delivery(
            id: Identifier(rawValue: "d\(number)"), networkId: Identifier(rawValue: "n"), commitmentId: Identifier(rawValue: "c"),
            number: number, version: 1, deliveredOn: "2026-11-0\(number)", quantity: quantity, unit: quantity == nil ? "" : unit,
            note: "Levering \(number)", isComplete: isComplete ? 1 : 0, recordedName: nil, recordedAt: TestHouse.start, takenBackName: nil,
            takenBackAt: isBack ? TestHouse.start : nil, takenBackWhy: isBack ? "Fout" : "")
    }

    private func line(
        _ quantity: Int?, _ unit: String = "uur", until: String? = nil, withdrawn: Int = 0, got deliveries: [Delivery] = [],
        of partner: String = "Sportdienst", _ resource: Resource = .time, note: String = ""
    ) -> LedgerLine {
        let id = Identifier(rawValue: partner)
        return LedgerLine(
            partner: Partner(
                id: id, networkId: Identifier(rawValue: "n"), kind: .service, name: partner, partOf: "", hasVoice: 1),
            promise: Commitment(
                id: Identifier(rawValue: "c"), partnerId: id, resource: resource, quantity: quantity, unit: quantity == nil ? "" : unit,
                untilOn: until, note: note, isWithdrawn: withdrawn),
            deliveries: deliveries)
    }

    @Test func `a promise runs, is partly or wholly delivered, or more than that`() {
        #expect(line(600).state(on: Self.today) == .running)
        #expect(line(600, got: [delivery(1, 250)]).state(on: Self.today) == .partly)
        #expect(line(600, got: [delivery(1, 250), delivery(2, 350)]).state(on: Self.today) == .delivered)
        #expect(line(600, got: [delivery(1, 250), delivery(2, 351)]).state(on: Self.today) == .more)
        #expect(line(600, withdrawn: 1, got: [delivery(1, 600)]).state(on: Self.today) == .withdrawn)
    }

    @Test func `it is late after its last day, unless it was delivered in full`() {
        #expect(line(600, until: Self.today).state(on: Self.today) == .running, "the last day counts")
        #expect(line(600, until: "2026-11-20").state(on: Self.today) == .overdue)
        #expect(line(600, until: "2026-11-20", got: [delivery(1, 599)]).state(on: Self.today) == .overdue)
        #expect(line(600, until: "2026-11-20", got: [delivery(1, 600)]).state(on: Self.today) == .delivered)
        #expect(line(600, until: "2026-11-20", withdrawn: 1).state(on: Self.today) == .withdrawn)
        #expect(line(nil, until: "2026-11-20").state(on: Self.today) == .overdue)
    }

    @Test func `only what counts in the promise’s unit is added up, and the rest stands beside it`() {
        let one = line(600, "Uur  per maand", got: [delivery(1, 250, "uur per maand"), delivery(2, 300, "dagen"), delivery(3, nil)])
        #expect(one.delivered == 250)
        #expect(one.beside.map(\.number) == [2, 3])
        #expect(one.state(on: Self.today) == .partly)
        let same = line(600, "uur", got: [delivery(1, 300, "dagen")])
        #expect(same.delivered == 0 && same.state(on: Self.today) == .partly, "something came of it")
    }

    @Test func `what was taken back counts for nothing`() {
        let one = line(600, got: [delivery(1, 600, isBack: true), delivery(2, 100)])
        #expect(one.delivered == 100 && one.state(on: Self.today) == .partly)
        #expect(one.deliveries.count == 2, "and stays readable")
        #expect(line(nil, got: [delivery(1, nil, isComplete: true, isBack: true)]).state(on: Self.today) == .running)
    }

    @Test func `a promise in words is kept when somebody says so`() {
        #expect(line(nil, got: [delivery(1, nil)]).state(on: Self.today) == .partly)
        #expect(line(nil, got: [delivery(1, nil), delivery(2, 300, isComplete: true)]).state(on: Self.today) == .delivered)
        let counted = line(600, got: [delivery(1, nil, isComplete: true)])
        #expect(counted.state(on: Self.today) == .partly, "of a promise with a number the number decides")
    }

    @Test func `totals are by kind and unit, and leave out what is withdrawn or in words`() {
        let totals = LedgerTotal.of([
            line(600, got: [delivery(1, 250)]), line(400, " UUR ", got: [delivery(1, 500)], of: "Jeugddienst"),
            line(300, "dagen", got: [delivery(1, 100, "dagen"), delivery(2, 50)], of: "School"),
            line(nil, got: [delivery(1, 100)], of: "Club"),
            line(900, withdrawn: 1, got: [delivery(1, 900)], of: "vzw"), line(1000, "uur", of: "OCMW", .people),
        ])
        #expect(totals.map(\.resource) == [.people, .time, .time])
        #expect(totals.map(\.unit) == ["uur", "uur", "dagen"])
        #expect(totals.map(\.promised) == [1000, 1000, 300])
        #expect(totals.map(\.delivered) == [0, 750, 100])
    }

    @Test func `a filter takes what it says`() {
        let lines = [
            line(600, of: "A"), line(600, got: [delivery(1, 100)], of: "B"), line(600, until: "2026-11-20", of: "A"),
            line(600, got: [delivery(1, 600)], of: "A"), line(600, withdrawn: 1, of: "B"),
        ]
        func places(_ filter: LedgerFilter) -> [Int] { lines.indices.filter { filter.takes(lines[$0], on: Self.today) } }
        let a = Identifier(rawValue: "A")
        #expect(places(LedgerFilter()) == [0, 1, 2, 3, 4])
        #expect(places(LedgerFilter(show: .running)) == [0, 1])
        #expect(places(LedgerFilter(show: .overdue)) == [2])
        #expect(places(LedgerFilter(partner: a)) == [0, 2, 3])
        #expect(places(LedgerFilter(partner: a, show: .running)) == [0])
        #expect(places(LedgerFilter(partner: Identifier(rawValue: "geen"))) == [])
    }

    @Test func `as Markdown it is one table, whatever the partners wrote`() {
        let wild = line(
            250, "uur | `per` week", until: "2026-12-31", of: "Zot *Club* [x](javascript:1)", note: "Eerst\n\n| dan | <b>dit</b> |\\")
        let text = LedgerMarkdown.table([line(600, of: "Ander"), wild, line(100, withdrawn: 1, of: "Weg")], .nl)
        #expect(LedgerMarkdown.table([], .nl).isEmpty)
        guard case .table(let header, let rows) = RichText(markdown: text).blocks.first else {
            Issue.record("no table: \(text)")
            return
        }
        #expect(header.count == 5 && rows.count == 2 && RichText(markdown: text).blocks.count == 1)
        #expect(rows.allSatisfy { $0.count == 5 })
        let cells = rows.map { $0.map(Self.text) }
        #expect(cells[0] == ["Ander", "tijd", "6 uur", "", ""])
        #expect(cells[1][0] == "Zot *Club* [x](javascript:1)")
        #expect(cells[1][2] == "2,5 uur | `per` week" && cells[1][3] == "31 december 2026")
        #expect(cells[1][4] == #"Eerst | dan | <b>dit</b> |\"#)
    }

    private static func text(_ inlines: [RichText.Inline]) -> String {
        inlines.map { if case .text(let text) = $0 { text } else { "{\($0)}" } }.joined()
    }

    @Test func `the file guards what a spreadsheet would take for a formula`() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Brussels"))
        let lines = [line(250, "=1+1", got: [delivery(1, 50, "=1+1"), delivery(2, nil)], of: "@club", note: "-2;3")]
        let bytes = LedgerFile(language: .nl, lines: lines, today: Self.today, timeZone: zone).csv
        #expect(bytes.starts(with: DelimitedCells.mark))
        let rows = String(decoding: bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
        #expect(rows[1] == #"'@club;tijd;2,5;0,5;'=1+1;deels geleverd;;2026-11-02;Levering 2;"'-2;3""#)
        #expect(rows.count == 3 && rows[2].isEmpty)
    }
}
