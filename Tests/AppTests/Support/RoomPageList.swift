import Foundation
import HTTPTypes

@testable import App

extension PageList {
    /// Rooms and guest links, open and anonymous, from both sides.
    mutating func halls() async throws {
        let (open, anonymous) = (try await Hall.open(in: house, .open), try await Hall.open(in: house, .anonymous, isRunning: false))
        try await open.makeGuestLink()
        let (seat, waiting) = (try await open.sit("Nora"), try await anonymous.sit())
        try await look("room-code", .visitor, "/k")
        try await look("room-unknown", .visitor, "/k/BCDFGH")
        try await look("room-join", .visitor, "/k/" + open.code)
        try await look("room-join-anonymous", .visitor, "/k/" + anonymous.code)
        try await look("room-seat-waiting", .visitor, waiting)
        for (one, answer) in zip(try await [seat, open.sit(), open.sit()], ["4", "2", "4"]) { try await open.answer(one, 0, answer) }
        try await look("room-seat", .visitor, seat)
        let path = house.path(of: open.round)
        try await look("room-wall", .tom, path + "/zaal")
        try await look("room-wall-waiting", .tom, house.path(of: anonymous.round) + "/zaal")
        try await look("room-poster", .tom, path + "/zaal/affiche")
        try await look("room-texts", .tom, path + "/zaal/teksten")
        try await look("guest-link", .tom, path + "/gastlink")
        try await look("guest", .visitor, try await open.guestLink())
        try await look("guest-thanks", .visitor, try await open.guestLink() + "/bedankt")
        try await look("guest-privacy", .visitor, try await open.guestLink() + "/privacy")
        try await look("room-confidential", .hanne, house.path(of: house.round(TestHouse.running)) + "/zaal")
        let ended = try await Hall.open(in: house, .anonymous, ["naam": "Een zaal die eindigt"])
        let left = try await ended.sit()
        try await ended.do(RoomWallPage.end)
        try await look("room-ended", .visitor, left)
        try await look("room-new", .tom, house.path(of: ended.round) + "/zaal")
    }
}
