import Localization

/// Who sees what in a network, read from the permissions that the handlers ask.
enum WhoSees {
    /// What there is to see.
    enum Matter: String, CaseIterable, Sendable {
        case partners, addresses, results, whoAnswered, openAnswers, confidentialAnswers, anonymousAnswers, remarks, interests,
            sensitivities, ownInterests, journey, phaseViews,
            mandates, positions, secretVotes, advice, documents, deliveries, realisations,
            activity, outbox
    }

    /// Who looks.
    enum Viewer: Hashable, Sendable, CaseIterable {
        case role(Membership.Role)
        case guest, administrator, outsider

        static let allCases = Membership.Role.allCases.map(Viewer.role) + [.guest, .administrator, .outsider]
    }

    /// How much of it.
    enum Sight: Sendable {
        case all, own, groups, number, withoutNames, asChosen, none

        /// Whether a page of it opens.
        var isSeen: Bool { self != .none && self != .own }
    }

    static func sight(of matter: Matter, for viewer: Viewer) -> Sight {
        switch viewer {
        case .role(let role): sight(of: matter, for: Membership(role))
        // Somebody without a place in the network gets no further than its door; a guest has the questions and nothing else.
        case .guest, .administrator, .outsider: .none
        }
    }

    private static func sight(of matter: Matter, for membership: Membership) -> Sight {
        switch matter {
        case .partners: .all
        case .addresses: membership.maySeeAddresses ? .all : .own
        case .results: .groups
        case .whoAnswered: membership.maySeeWhoAnswered ? .all : .number
        case .openAnswers: membership.maySeeAnswers(in: .open) ? .all : .none
        case .confidentialAnswers: membership.maySeeAnswers(in: .confidential) ? .all : .none
        case .anonymousAnswers: membership.maySeeAnswers(in: .anonymous) ? .all : .none
        case .remarks: .withoutNames
        case .interests: .all
        case .sensitivities: .asChosen
        case .ownInterests: membership.role == .reader ? .none : .own
        case .journey: .all
        case .phaseViews: .number
        case .mandates, .positions, .documents, .deliveries, .realisations: .all
        case .secretVotes: .number
        case .advice: membership.role == .reader ? .none : .own
        case .activity: membership.maySeeActivity ? .all : .none
        case .outbox: membership.maySeeOutbox ? .all : .none
        }
    }
}

extension Membership {
    /// A place that nobody has, to ask what its role may do.
    fileprivate init(_ role: Role) {
        let nobody = Identifier(rawValue: "")
        self.init(id: nobody, networkId: nobody, personId: nobody, partnerId: nil, role: role)
    }
}
