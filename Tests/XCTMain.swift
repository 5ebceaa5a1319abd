import Testing

/// Runs the tests, which are all written with Swift Testing: it finds them by itself. Without this file SwiftPM would look for those
/// of XCTest, for which the build would have to keep an index of all code. `bin/test` starts it.
@main struct Runner {
    static func main() async {
        await Testing.__swiftPMEntryPoint() as Never
    }
}
