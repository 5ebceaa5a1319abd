import Foundation
import HTML
import Hummingbird

/// Each picture of a round's results, as a drawing and as an image for slides.
struct PicturesController: Sendable {
    let rounds: RoundStore
    let results: ResultsStore
    let catalogue: Catalogue
    private let styles: PictureStyles

    init(rounds: RoundStore, results: ResultsStore, catalogue: Catalogue, assets: Assets) {
        self.rounds = rounds
        self.results = results
        self.catalogue = catalogue
        styles = PictureStyles(tokens: assets.text("css/tokens.css"), charts: assets.text("css/charts.css"))
    }

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("metingen/:round/resultaten/:picture", use: show)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.seen(by: context)
        let name = try context.parameter("picture").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard name.count == 2, let picture = ResultPicture(rawValue: name[0]), ["svg", "png"].contains(name[1]) else {
            throw WebError.notFound
        }
        try context.require(context.membership.maySeeResults(of: round))
        let questionnaire = try round.questionnaire(catalogue)
        let standalone = StandalonePicture(
            picture: picture, language: context.language, round: round, questionnaire: questionnaire,
            results: try await results.figures(of: round, questionnaire), styles: styles)
        guard let drawing = standalone.drawing?.bytes else { throw WebError.notFound }
        let file = ResultFile.name(round, name.joined(separator: "."))
        if name[1] == "svg" { return .file(drawing, .svg, named: file) }
        let image = try await Worker.run { try PictureFile.png(drawing, width: 2 * Int(StandalonePicture.width)) }
        return .file(image, .png, named: file)
    }
}
