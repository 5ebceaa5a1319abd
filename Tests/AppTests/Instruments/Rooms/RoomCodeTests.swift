import Foundation
import HTTPTypes
import Localization
import Testing

@testable import App

@Suite struct RoomCodeTests {
    @Test func `a code has six letters that are not taken for another, each as likely`() {
        let dice = Dice(seed: 5)
        var seen: [Character: Int] = [:]
        for _ in 0..<3000 {
            let code = RoomCode.make(dice.bytes(16)) ?? ""
            #expect(code.count == 6)
            for letter in code { seen[letter, default: 0] += 1 }
        }
        #expect(Set(seen.keys) == Set(RoomCode.letters))
        #expect(seen.values.allSatisfy { $0 > 850 && $0 < 1150 }, "\(seen)")
        #expect(RoomCode.letters.allSatisfy { !"AEIOUQV0123456789".contains($0) })
    }

    @Test func `a code is read however it was typed`() {
        #expect(RoomCode.read("bcd fgh") == "BCDFGH")
        #expect(RoomCode.read(" BCD-FGH ") == "BCDFGH")
        for wrong in ["", "BCDFG", "BCDFGHJ", "BCDFGA", "BCDFG1", "ÉCDFGH"] { #expect(RoomCode.read(wrong) == nil) }
    }

    @Test func `a code that leads nowhere says so, and typing one needs no cookie`() async throws {
        try await TestHouse.open { house in
            let visitor = try await house.browser()
            let unknown = try await visitor.look("/k?code=bcd+fgh")
            #expect(unknown.status == 303 && unknown.location == "/k/BCDFGH")
            let page = try await visitor.look("/k/BCDFGH")
            #expect(page.status == 404)
            #expect(try page.shows(RoomText.unknownTitle))
            #expect(try await visitor.look("/k?code=onzin").status == 404)
            #expect(try await visitor.look("/k").status == 200)
            #expect(await visitor.cookies.isEmpty)
        }
    }

    @Test func `who guesses too often is told nothing more, who sits stays, and elsewhere goes on`() async throws {
        try await TestHouse.open { house in
            let hall = try await Hall.open(in: house, .open)
            let (seat, visitor) = (try await hall.sit(), try await house.browser())
            for _ in 0..<300 { #expect(try await visitor.look("/k/BCDFGH").status == 404) }
            #expect(try await visitor.look("/k/BCDFGH").status == 429)
            #expect(try await visitor.look("/k/" + hall.code).status == 429, "a guess that is right is not told either")
            #expect(try await visitor.look("/k/" + hall.code + "/geen").status == 429)
            #expect(try await visitor.look(seat).status == 200)
            #expect(try await hall.answer(seat, 0, "4").status == 303)
            house.clock.set(house.clock.now + 16 * 60)
            #expect(try await visitor.look("/k/" + hall.code).status == 200)
        }
    }
}
