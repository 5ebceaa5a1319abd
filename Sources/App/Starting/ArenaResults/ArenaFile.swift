import Localization
import Workbooks

/// An arena to take along: one row an actor and resource.
struct ArenaFile {
    let language: Language
    let lines: [ArenaBoard.Line]
    let lists: PartnerLists

    private var l: Language { language }

    var csv: [UInt8] {
        let cells = DelimitedCells(l)
        var bytes = DelimitedCells.mark
        let headings: [Text] = [
            ArenaResultsText.actor, PartnerText.partOf, ArenaActorText.registerNumber, ArenaScaleText.typeLabel, PartnerText.sort,
            PartnerText.field, PartnerText.level, ArenaScaleText.perspectiveLabel, ArenaResultsText.resources, ArenaActorText.detail,
            ArenaActorText.has, ArenaActorText.canUse, ArenaActorText.willing, ArenaActorText.relation, ArenaScaleText.importance,
            ArenaScaleText.replaceability, ArenaActorText.substitute, ArenaScaleText.dependence, ArenaScaleText.rank,
            ArenaResultsText.proposedRank, ArenaResultsText.reason,
        ]
        cells.append(headings.map { .text(l($0)) }, to: &bytes)
        for line in lines {
            for item in line.items { cells.append(who(line) + what(item) + rank(line), to: &bytes) }
            if line.items.isEmpty { cells.append(who(line) + Array(repeating: .empty, count: 10) + rank(line), to: &bytes) }
        }
        return bytes
    }

    private func who(_ line: ArenaBoard.Line) -> [Workbook.Cell] {
        let actor = line.actor
        return [
            .text(actor.shownName(l)), .text(actor.partOf), .text(actor.registerNumber ?? ""), text(actor.type.map(ArenaScaleText.type)),
            text(PartnerLists.label(actor.sort, in: lists.sorts)), text(PartnerLists.label(actor.field, in: lists.fields)),
            text(PartnerLists.label(actor.level, in: lists.levels)), text(actor.perspective.map(ArenaScaleText.perspective)),
        ]
    }

    private func what(_ item: ArenaBoard.Item) -> [Workbook.Cell] {
        let one = item.resource
        return [
            text(ResourceText.name(one.resource)), .text(one.detail), text(ArenaScaleText.certainty(one.has)),
            text(ArenaScaleText.certainty(one.canUse)), text(ArenaScaleText.certainty(one.willing)),
            text(one.relation.map(ArenaScaleText.relation)), text(item.value.map { ArenaScaleText.importance($0.importance) }),
            text(item.value.map { ArenaScaleText.replaceability($0.replaceability) }), .text(one.substitute),
            text(item.value.map { ArenaScaleText.dependence($0.dependence) }),
        ]
    }

    private func rank(_ line: ArenaBoard.Line) -> [Workbook.Cell] {
        [text(line.rank.map(ArenaScaleText.rank)), text(line.proposed.map(ArenaScaleText.rank)), .text(line.actor.rankReason)]
    }

    private func text(_ text: Text?) -> Workbook.Cell { text.map { .text(l($0)) } ?? .empty }
}
