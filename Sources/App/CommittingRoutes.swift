import Foundation
import HTML
import Hummingbird
import Localization
import Logging

extension App {
    /// What partners commit to: documents, signing, what was promised and delivered, what was realised.
    func addCommitting(to router: Router<WebContext>, members: some RouterMethods<MemberContext>) {
        let all = stores.agreements
        AgreementsController(
            journeys: all.journeys, decisions: all.decisions, charters: all.charters, mandates: all.mandates,
            documents: stores.committing.documents, ledger: stores.committing.ledger
        ).addRoutes(to: members)
        addDocuments(to: members)
        addRemarking(to: members)
        addSigning(to: members)
        addLedger(to: members)
        addRealisations(to: members)
        addAgreementRegister(to: router)
        addExports(to: members)
    }

    /// Documents on paper and as files, with the logos of partners.
    private func addExports(to members: some RouterMethods<MemberContext>) {
        let all = stores.committing
        ExportsController(exports: all.exports, printed: all.printed, files: all.files, maker: exportMaker).addRoutes(to: members)
        LogoController(logos: all.logos, partners: stores.partners).addRoutes(to: members)
    }

    /// The documents of all of somebody's networks.
    private func addAgreementRegister(to router: Router<WebContext>) {
        AgreementRegisterController(register: stores.committing.register, schemes: schemes).addRoutes(to: router)
    }

    /// Signing documents, the files of that, and how long what was signed holds.
    private func addSigning(to members: some RouterMethods<MemberContext>) {
        let (all, agreed) = (stores.committing, stores.agreements)
        let door = SigningDoor(
            documents: all.documents, signings: all.signings, decisions: agreed.decisions, ratifications: agreed.ratifications,
            mandates: agreed.mandates, partners: stores.partners)
        SigningController(door: door, acts: all.signingActs).addRoutes(to: members)
        SignaturesController(door: door, acts: all.signingActs, signatures: all.signatures, members: stores.members).addRoutes(to: members)
        SigningCopiesController(door: door, files: all.files).addRoutes(to: members)
        TermsController(door: door, terms: all.terms).addRoutes(to: members)
    }

    /// What partners promised against what they delivered.
    private func addLedger(to members: some RouterMethods<MemberContext>) {
        LedgerController(ledger: stores.committing.ledger, commitments: stores.commitments).addRoutes(to: members)
    }

    /// What projects want to reach, and what was realised.
    private func addRealisations(to members: some RouterMethods<MemberContext>) {
        let all = stores.committing
        ProjectController(projects: all.projects).addRoutes(to: members)
        RealisationsController(realisations: all.realisations, files: all.files).addRoutes(to: members)
    }

    /// Documents, their sections and their versions.
    private func addDocuments(to members: some RouterMethods<MemberContext>) {
        let all = stores.committing
        SchemeChoicesController(schemes: schemes, choices: all.schemeChoices).addRoutes(to: members)
        DocumentsController(
            documents: all.documents, partners: stores.partners, choices: all.schemeChoices, fills: all.fills, amendments: all.amendments,
            comments: all.comments,
            attachments: all.attachments, signings: all.signings, links: all.clauseLinks
        ).addRoutes(to: members)
        ClausesController(documents: all.documents, fills: all.fills).addRoutes(to: members)
        VersionsController(documents: all.documents).addRoutes(to: members)
    }

    /// What others propose and remark about a document, what carries it out, and the files beside it.
    private func addRemarking(to members: some RouterMethods<MemberContext>) {
        let all = stores.committing
        AmendmentsController(documents: all.documents, amendments: all.amendments, partners: stores.partners).addRoutes(to: members)
        CommentsController(documents: all.documents, comments: all.comments).addRoutes(to: members)
        ClauseLinksController(documents: all.documents, links: all.clauseLinks).addRoutes(to: members)
        AttachmentsController(documents: all.documents, attachments: all.attachments, files: all.files).addRoutes(to: members)
    }

    /// What is due of documents: making files of them, and reminding.
    ///
    /// - Returns: when to look again.
    func dueCommitting(_ work: DueWork) async throws -> Date? {
        switch work.kind {
        case .makeExport: return try await makeExport(Identifier(rawValue: work.subject))
        case .remindCommitments: return try await stores.committing.ledgerReminders.remind()
        case .fixSigning: return try await fixSigning(work)
        case .remindSigning: try await stores.committing.signingReminders.remind(Identifier(rawValue: work.subject))
        case .remindAgreement: try await stores.committing.agreementReminders.remind(Identifier(rawValue: work.subject))
        default: break
        }
        return nil
    }

    /// Makes the PDF of what is signed, once. Where that cannot be done the text and its hash are fixed all the same.
    private func fixSigning(_ work: DueWork) async throws -> Date? {
        let all = stores.committing
        guard let place = try await all.signingCopies.place(of: Identifier(rawValue: work.subject)) else { return nil }
        if place.deletedAt != nil { return surroundings.now() + 24 * 3600 }
        let printed = try await all.printed.printed(
            place.documentId, in: place.networkId, version: place.version, language: place.language)
        do {
            try await all.signingCopies.keep(try await exportMaker.make(.pdf, of: printed), of: place)
        } catch let problem as ExportProblem {
            // A program that hangs or fails is given some more chances.
            guard problem == .missing || work.attempts >= 5 else { throw problem }
            try await all.signingCopies.miss(place)
        }
        return nil
    }

    /// At the start: has the PDFs made of what is signed that could not be made before, where they can be now.
    func planMissingCopies() async throws {
        if exportMaker.formats.contains(.pdf) { try await stores.committing.signingCopies.planMissing() }
    }

    /// Makes a file of a document. What cannot be made says why on its page; it is for people to ask again.
    private func makeExport(_ id: Identifier) async throws -> Date? {
        let (exports, printed) = (stores.committing.exports, stores.committing.printed)
        guard let export = try await exports.begin(id) else { return nil }
        do {
            let paper = try await printed.printed(
                export.documentId, in: export.networkId, version: export.version, language: export.language)
            let bytes = try await exportMaker.make(export.format, of: paper)
            let hash = PrintedDocumentPicture(paper, style: exportMaker.style).hash
            let name = "\(paper.text.document.title) v\(export.version) \(export.language.rawValue).\(export.format.type.ending)"
            try await exports.finish(export, bytes, named: name, hash: hash)
        } catch let problem as ExportProblem {
            try await exports.fail(export, problem)
        } catch WebError.notFound {
            // The document was thrown away meanwhile; brought back, it can be asked for again.
            try await exports.fail(export, .fails)
        } catch  where !Task.isCancelled {
            // Whatever it was: somebody waits for it and can ask again.
            logger.error("a \(export.format.rawValue) of document \(export.documentId) was not made: \(error)")
            try await exports.fail(export, .fails)
        }
        return nil
    }
}
