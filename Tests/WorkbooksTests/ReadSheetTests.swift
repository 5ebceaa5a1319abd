import Foundation
import Testing
import Workbooks

@Suite struct ReadSheetTests {
    private func cells(_ rows: String, parts: [String: String] = [:], sheets: String? = nil) throws -> [[String]] {
        try ReadSheet(MadeWorkbook.bytes(rows, parts: parts, sheets: sheets)).rows.map(\.cells)
    }

    private func problem(_ bytes: [UInt8], _ limits: ReadSheet.Limits = ReadSheet.Limits()) -> ReadSheet.Problem? {
        do {
            _ = try ReadSheet(bytes, limits: limits)
            return nil
        } catch {
            return error as? ReadSheet.Problem
        }
    }

    @Test func `what this program writes it reads back`() throws {
        let sheet = Workbook.Sheet(
            "Blad één", headings: [.init("Naam"), .init("1.1")],
            rows: [
                [.text("Zoë “&<b>\" 😀"), .whole(4)], [.empty, .number(1.5)], [.text("=1+1"), .empty], [], [.text("a\nb"), .whole(0)],
            ])
        let read = try ReadSheet(Workbook([sheet]).bytes())
        #expect(read.name == "Blad één")
        #expect(read.rows.map(\.cells) == [["Naam", "1.1"], ["Zoë “&<b>\" 😀", "4"], ["", "1.5"], ["=1+1"], ["a\nb", "0"]])
        #expect(read.rows.map(\.number) == [1, 2, 3, 4, 6], "an empty row keeps its number")
    }

    @Test func `cells stand where their reference says, and of a merged one only the first holds anything`() throws {
        let rows = "<row r='3'><c r='B3'><v>1</v></c><c r='AA3' t='str'><v>x</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>"
        let read = try ReadSheet(MadeWorkbook.bytes(rows + "<mergeCells><mergeCell ref='B3:C3'/></mergeCells>"))
        #expect(read.rows.map(\.number) == [3, 4])
        #expect(read.rows[0].cells == ["", "1"] + Array(repeating: "", count: 24) + ["x"])
        #expect(read.rows[1].cells == ["2", "3"])
    }

    @Test func `a formula is never computed: what was kept with it counts`() throws {
        #expect(
            try cells(
                "<row><c><f>1+1</f><v>7</v></c><c t='str'><f>HYPERLINK(\"http://x\")</f><v>ja</v></c><c><f>A1</f></c><c t='e'><v>#N/A</v></c></row>"
            )
                == [["7", "ja", "", "#N/A"]])
    }

    @Test func `a date is ISO text, a tick 1 or 0, and a number as it stands`() throws {
        let styles = """
            <styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/><numFmt numFmtId='165' formatCode='0.0 "dagen"'/></numFmts>\
            <cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>\
            <xf numFmtId='165'/><xf numFmtId='22'/></cellXfs></styleSheet>
            """
        let row = """
            <row><c s='0'><v>46000</v></c><c s='1'><v>46000</v></c><c s='2'><v>1</v></c><c s='3'><v>4.0</v></c><c s='4'><v>46000.5</v></c>\
            <c t='b'><v>1</v></c><c s='9'><v>5</v></c><c t='d'><v>2026-01-02</v></c></row>
            """
        #expect(
            try cells(row, parts: ["xl/styles.xml": styles])
                == [["46000", "2025-12-09", "1900-01-01", "4.0", "2025-12-09T12:00:00", "1", "5", "2026-01-02"]])
    }

    @Test func `texts may be shared, in pieces, in the cell, and without how they are read aloud`() throws {
        let shared = "<sst><si><t>een</t></si><si><r><t>tw</t></r><r><t xml:space='preserve'>ee </t></r><rPh><t>niet</t></rPh></si></sst>"
        let row = "<row><c t='s'><v>1</v></c><c t='s'><v>0</v></c><c t='inlineStr'><is><t>drie</t><rPh><t>niet</t></rPh></is></c></row>"
        #expect(try cells(row, parts: ["xl/sharedStrings.xml": shared]) == [["twee ", "een", "drie"]])
        #expect(try problem(MadeWorkbook.bytes("<row><c t='s'><v>9</v></c></row>")) == .unreadable)
    }

    @Test func `the first sheet in sight is read, not one that is hidden`() throws {
        let second = "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"
        let sheets = "<sheet name='Weg' state='hidden' r:id='r1'/><sheet name='Dit' r:id='r2'/>"
        let read = try ReadSheet(
            MadeWorkbook.bytes("<row><c><v>1</v></c></row>", parts: ["xl/worksheets/sheet2.xml": second], sheets: sheets))
        #expect(read.name == "Dit" && read.rows.map(\.cells) == [["2"]])
        #expect(try problem(MadeWorkbook.bytes("", sheets: "<sheet name='Weg' state='veryHidden' r:id='r1'/>")) == .noSheet)
    }

    @Test(arguments: [
        "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>",
        "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><worksheet><row><c t='str'><v>&c;</v></c></row></worksheet>",
        "<!DOCTYPE w SYSTEM 'http://127.0.0.1:1/x.dtd'><worksheet><sheetData/></worksheet>",
    ])
    func `what declares entities is refused`(_ sheet: String) throws {
        #expect(try problem(MadeWorkbook.bytes("", parts: ["xl/worksheets/sheet1.xml": sheet])) == .declares)
    }

    @Test func `what is broken is refused`() throws {
        let whole = try MadeWorkbook.bytes("<row><c><v>1</v></c></row>")
        #expect(problem(whole) == nil)
        #expect(problem([]) == .unreadable)
        #expect(problem(Array("geen rekenblad".utf8)) == .unreadable)
        for share in [0.1, 0.5, 0.9, 0.99] { #expect(problem(Array(whole.prefix(Int(Double(whole.count) * share)))) == .unreadable) }
        for place in stride(from: 0, to: whole.count, by: 7) {
            var damaged = whole
            damaged[place] ^= 0xFF
            // Whatever it becomes, it ends: in the same cells, or in a refusal.
            _ = problem(damaged)
        }
        #expect(try problem(MadeWorkbook.bytes("", parts: ["xl/worksheets/sheet1.xml": ""])) == .unreadable)
        #expect(try problem(MadeWorkbook.bytes("", parts: ["xl/workbook.xml": ""])) == .unreadable)
        #expect(try problem(MadeWorkbook.bytes("<row><c><v>1</c></row>")) == .unreadable)
        #expect(try problem(MadeWorkbook.zip(["anders.txt": "een zip, geen rekenblad"])) == .unreadable)
        #expect(try problem(MadeWorkbook.zip(["binnen.xlsx": String(decoding: whole, as: UTF8.self)])) == .unreadable, "a zip in a zip")
    }

    @Test func `what unpacks beyond the limits is refused before it is in memory`() throws {
        let bomb = try MadeWorkbook.python(
            """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr("_rels/.rels", "<Relationships/>")
                archive.writestr("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='r1'/></sheets></workbook>")
                archive.writestr("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>")
                with archive.open("xl/worksheets/sheet1.xml", "w") as part:
                    part.write(b"<worksheet>")
                    for _ in range(500): part.write(b" " * 1_000_000)
                    part.write(b"</worksheet>")
            """)
        #expect(bomb.count < 1_000_000)
        #expect(problem(bomb) == .tooLarge)
        var limits = ReadSheet.Limits()
        limits.rows = 2
        let rows = String(repeating: "<row><c><v>1</v></c></row>", count: 3)
        #expect(try problem(MadeWorkbook.bytes(rows), limits) == .tooLarge)
        #expect(try problem(MadeWorkbook.bytes("<row><c r='AMM1'><v>1</v></c></row>")) == .tooLarge)
        #expect(try problem(MadeWorkbook.bytes("<row><c r='XFD1'/><c r='A1'><v>1</v></c></row>")) == nil, "an empty cell costs nothing")
    }
}
