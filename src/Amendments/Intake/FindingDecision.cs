using System.Diagnostics;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Intake;

/// <summary>What a person did with a finding. A closed set.</summary>
public abstract record FindingDecision
{
    private FindingDecision()
    {
    }

    /// <summary>Where it leaves the finding.</summary>
    public FindingStatus Status => this switch
    {
        Accepted => FindingStatus.Accepted,
        Rejected => FindingStatus.Rejected,
        Split => FindingStatus.Split,
        Replaced => FindingStatus.Replaced,
        _ => throw new UnreachableException(),
    };

    /// <summary>It was accepted.</summary>
    /// <param name="Became">The id of the proposal, remark or position that it became: "P12".</param>
    public sealed record Accepted(string Became) : FindingDecision
    {
        /// <summary>The proposals of the earlier version in whose place it stands, which were withdrawn with it and come back when it is taken back.</summary>
        public ValueList<Id<Proposal>> Withdrew { get; init; } = [];
    }

    /// <summary>It was rejected: nothing is recorded of it.</summary>
    /// <param name="Reason">Why; may be empty.</param>
    public sealed record Rejected(FormattedText Reason) : FindingDecision;

    /// <summary>It was cut into several, each of which waits for a decision of its own.</summary>
    /// <param name="Into">The findings that it was cut into.</param>
    public sealed record Split(ValueList<Id<Finding>> Into) : FindingDecision;

    /// <summary>A corrected version of the submission says it otherwise, or no longer says it; or the whole that it was split off is one again.</summary>
    /// <param name="By">The finding that takes its place; null when nothing does.</param>
    public sealed record Replaced(Id<Finding>? By) : FindingDecision;
}
