using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Intake.Anchoring;

/// <summary>Works out what a proposal comes to that is not on record yet.</summary>
public static class ProposedContent
{
    /// <summary>What one of its operations comes to on a draft.</summary>
    /// <param name="content">The proposal.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="operation">The operation of one of its readings.</param>
    public static Resolution On(this FindingContent.Proposal content, Draft draft, Operation operation)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(draft);
        var proposal = new Proposal
        {
            Id = new Id<Proposal>(1),
            Draft = draft.Id,
            Readings = content.Readings,
            Wording = content.Wording,
            Language = draft.Header.Language,
            Involved = [],
            Supplied = content.Supplied,
        };
        return Resolver.Resolve(proposal, operation, draft);
    }
}
