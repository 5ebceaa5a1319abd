import Foundation
import HTTPTypes
import Hummingbird
import Testing

@testable import App

@Suite struct PageTests {
    /// Looked at once for all that only read them.
    private static let looked = Task {
        try await TestHouse.open(isLong: true) { house in
            let pages = try await PageList.look(at: house)
            return (
                pages: pages, answers: try await follow(pages),
                posts: house.app.router.routes.filter { $0.method == .post }.map { "\($0.path)" }
            )
        }
    }

    /// What each reader gets at each place that a page of theirs leads to.
    private static func follow(_ pages: [PageList.Seen]) async throws -> [String: Int] {
        var known: [String: Int] = [:]
        for seen in pages {
            for link in try seen.page.root.all("a") {
                let (reader, target) = try await place(link, seen)
                if target.hasPrefix("/"), known[reader] == nil { known[reader] = try await seen.browser.look(target).status }
            }
        }
        return known
    }

    /// Who follows a link to where, and where that is.
    private static func place(_ link: Element, _ seen: PageList.Seen) async throws -> (reader: String, target: String) {
        let target = String((link["href"] ?? "").prefix { $0 != "#" })
        return ("\(await seen.browser.cookies["session"] ?? "") \(target)", target)
    }

    @Test func `every page is as it was when it was last looked at`() async throws {
        let pages = try await Self.looked.value.pages
        #expect(Set(pages.map(\.name)).count == pages.count)
        for seen in pages { try Recorded(file: "Snapshots/\(seen.name).html").compare(try PrettyPage.text(of: seen.page)) }
        let files = try FileManager.default.contentsOfDirectory(atPath: TestHouse.folder.appending(path: "Snapshots").path).filter {
            $0.hasSuffix(".html")
        }
        #expect(Set(files).subtracting(pages.map { $0.name + ".html" }) == [], "a snapshot of a page that is no longer looked at")
    }

    @Test func `every page that the router can show is looked at`() async throws {
        let shown = try await Self.looked.value.pages.map {
            $0.page.path.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false)
        }
        let reads = Access.table.filter {
            !$0.isWrite && !$0.isFile
                && !["/health", "/assets/:version/**", "/uitleg/:instrument", "/instellingen/gegevens/bestand"].contains($0.path)
        }
        for read in reads {
            let parts = read.path.split(separator: "/", omittingEmptySubsequences: false)
            let isShown = shown.contains { $0.count == parts.count && zip($0, parts).allSatisfy { $0 == $1 || $1.hasPrefix(":") } }
            #expect(isShown, "\(read.path)")
        }
    }

    @Test func `every page is well-formed and says what each part of it is`() async throws {
        for seen in try await Self.looked.value.pages {
            let root = try seen.page.root
            let everything = root.everything
            let ids = everything.compactMap { $0["id"] }
            #expect(
                Set(ids).count == ids.count,
                "\(seen.name): an id twice: \(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys)")
            #expect(ids.allSatisfy { !$0.isEmpty && !$0.contains(" ") }, "\(seen.name): an id with a space")
            for element in everything {
                let references = ["aria-labelledby", "aria-describedby", "for", "aria-controls"].compactMap { element[$0] }.flatMap {
                    $0.split(separator: " ").map(String.init)
                }
                #expect(Set(references).isSubset(of: ids), "\(seen.name): \(element.name) points to \(references)")
            }
            #expect(root.all("h1").count == 1, "\(seen.name)")
            #expect(root.all("h1").allSatisfy { !$0.text.isEmpty } && root.all("title").first?.text.isEmpty == false, "\(seen.name)")
            #expect(["nl-BE", "en-GB", "fr-BE"].contains(root["lang"]))
            #expect(root.all("img").allSatisfy { $0["alt"] != nil }, "\(seen.name)")
            for button in root.all("button") {
                #expect(!button.text.isEmpty || button["aria-label"]?.isEmpty == false, "\(seen.name): a button without words")
            }
            for head in root.all("th") { #expect(head["scope"] != nil, "\(seen.name): a heading of nothing") }
            for list in root.all("ul") + root.all("ol") { #expect(list.elements.allSatisfy { $0.name == "li" }, "\(seen.name)") }
            try expectLabels(root, seen.name)
            for form in root.all("form") {
                // A search reads, so it needs no token, and its address must not hold one.
                if form["role"] == "search" {
                    #expect(form["method"] == nil && !form.all("input").contains { $0["name"] == FormToken.field }, "\(seen.name)")
                    continue
                }
                #expect(
                    form["method"] == "post"
                        && form.all("input").contains { $0["name"] == FormToken.field && $0["value"]?.count == 24 }, "\(seen.name)")
            }
        }
    }

    @Test func `no link is empty and none leads nowhere`() async throws {
        let (pages, answers, posts) = try await Self.looked.value
        for seen in pages {
            let root = try seen.page.root
            let ids = Set(root.everything.compactMap { $0["id"] })
            for link in root.all("a") {
                let address = link["href"] ?? ""
                #expect(!link.text.isEmpty || link["aria-label"]?.isEmpty == false, "\(seen.name): a link without words to \(address)")
                #expect(address.hasPrefix("/") || address.hasPrefix("#"), "\(seen.name): \(address)")
                if address.hasPrefix("#") {
                    #expect(ids.contains(String(address.dropFirst())), "\(seen.name): \(address)")
                    continue
                }
                let (reader, target) = try await Self.place(link, seen)
                #expect(
                    [200, 303].contains(answers[reader]) || target.hasPrefix(seen.page.path + "?taal="),
                    "\(seen.name): \(address) is \(answers[reader] ?? 0)")
            }
            for form in root.all("form") where form["role"] != "search" {
                let action = String((form["action"] ?? "").prefix { $0 != "?" })
                #expect(posts.contains { matches($0, action) }, "\(seen.name): \(action)")
            }
        }
    }

    /// A text that people can type or choose says what it is, to those who cannot see the page too.
    private func expectLabels(_ element: Element, _ page: String, isInLabel: Bool = false, labels: Set<String>? = nil) throws {
        let labels = labels ?? Set(element.all("label").compactMap { $0["for"] })
        let isField = ["input", "select", "textarea"].contains(element.name) && element["type"] != "hidden" && element["hidden"] == nil
        if isField {
            #expect(
                isInLabel || element["aria-label"]?.isEmpty == false || labels.contains(element["id"] ?? ""),
                "\(page): \(element.name) \(element["name"] ?? "")")
        }
        for child in element.elements {
            try expectLabels(child, page, isInLabel: isInLabel || (element.name == "label" && !element.text.isEmpty), labels: labels)
        }
    }

    private func matches(_ route: String, _ path: String) -> Bool {
        let parts = route.split(separator: "/")
        let given = path.split(separator: "/")
        return parts.count == given.count && zip(parts, given).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
}
