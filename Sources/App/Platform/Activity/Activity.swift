import Foundation

/// Something that was done in a network: what, by whom, to what, when. Never an answer.
struct Activity: Codable, Hashable, Sendable {
    let kind: Kind
    /// The name of what it was done to, as it was then.
    let subject: String
    let personName: String?
    /// It was done by somebody who has been erased since.
    let isErased: Bool
    let happenedAt: Date

    enum Kind: String, Codable, Sendable, CaseIterable {
        case networkMade, networkChanged, firstStepsHidden, firstStepsShown
        case partnerAdded, partnerChanged
        case personAdded, personChanged, membershipEnded, listImported
        case roundMade, roundChanged, roundOpened, roundClosed, reminded, guestInvited, invitationWithdrawn, roundRemoved
        case privacyNoticeChanged, partnerRemoved, networkRemoved, broughtBack, addressCorrected, left, handedOver, erasureAsked
        case erasureTakenBack, personErased, retentionApplied
        case remarkModerated, remarksReleased, testRoundMade, testRoundRemoved
        case actionAdded, actionChanged, actionStarted, actionDone, actionDropped, actionReopened
        case groupSessionMade, groupSessionChanged, groupSessionClosed, groupSessionReopened, groupSessionRemoved, groupScored,
            papersCounted
        case guestLinkMade, guestLinkWithdrawn, roomOpened, roomEnded
        case answersBrought, answersTakenOut
        case weighingAttached, weighingDetached
        case interestsWritten, interestBroughtBack, commitmentMade, commitmentChanged, commitmentWithdrawn
        case interestMarkSet, interestMarkChanged, interestMarkRemoved
        case kindFilledIn, kindChanged, kindWithdrawn
        case ownQuestionnaireMade, ownQuestionnaireChanged, ownQuestionnaireReady, ownQuestionnaireRemoved
        case arenaMade, arenaChanged, arenaRated, arenaRatingClosed, arenaRatingReopened, arenaAgreed, arenaShared, arenaWithdrawn,
            arenaFrozen,
            arenaRemoved, arenaBroughtBack
        case stepsChanged, stepDone, criteriaLocked, criteriaChangedLater
        case journeyMoved, themeDiscussed, themeTakenBack, networkEnded, networkReopened
        case mandateGiven, mandateEnded, delegationGiven, delegationEnded, representationHandedOver
        case charterChanged, charterAdopted
        case decisionDrafted, decisionChanged, decisionOpened, proposalChanged, objectionAnswered, deadlineMoved, positionTaken,
            decisionClosed, decisionStated, decisionReviewed, decisionWithdrawn, spokenAfterwards
        case ratificationAsked, ratificationDropped, ratified, ratificationRefused
        case documentBegun, documentWritten, documentChanged, documentRemoved, sectionsChosen, fileAttached, fileDetached
        case amendmentProposed, amendmentAccepted, amendmentRefused, amendmentWithdrawn, clauseCommented, commentSettled,
            commentReopened, commentRemoved, clauseLinked, clauseUnlinked
        case signingOpened, signingWithdrawn, documentSigned, signedCopyAdded, signatureTakenBack, partnerAcceded, exitAnnounced,
            exitTakenBack, agreementReviewed
        case commitmentDelivered, deliveryTakenBack, logoSet, logoRemoved
        case projectPlanned, realisationAdded, realisationChanged, realisationRemoved
    }
}
