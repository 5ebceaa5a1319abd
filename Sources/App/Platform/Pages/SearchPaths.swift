import HTML

/// Where one searches: a field in the header of every page for who is signed in.
enum SearchPaths {
    static let search: WebAddress = "/zoeken"
}
