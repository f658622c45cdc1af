using Amendments.Composition;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Submissions;

namespace Amendments.Proposals;

/// <summary>Which proposals to list; what is null lets everything through.</summary>
public sealed record ProposalFilter
{
    /// <summary>These proposals.</summary>
    public ValueList<Id<Proposal>>? Ids { get; init; }

    /// <summary>Also confidential ones, whatever the store shows. Those that <see cref="Ids"/> names are found in any case.</summary>
    public bool WithConfidential { get; init; }

    /// <summary>Addressed to this draft.</summary>
    public Id<Draft>? Draft { get; init; }

    /// <summary>About one of these paragraphs.</summary>
    public ValueList<ParagraphId>? Paragraphs { get; init; }

    /// <summary>With this participant as author, on whose behalf, or co-sponsor.</summary>
    public Id<Participant>? By { get; init; }

    /// <summary>From this submission.</summary>
    public Id<Submission>? Submission { get; init; }

    /// <summary>With this operation, by its name, in the reading that counts.</summary>
    public string? Operation { get; init; }

    /// <summary>With this status.</summary>
    public ProposalStatus? Status { get; init; }

    /// <summary>With this state on the draft that it addresses.</summary>
    public ResolutionState? State { get; init; }

    /// <summary>Whether those are wanted that were taken back, in place of those that are on record.</summary>
    public bool IsTakenBack { get; init; }

    /// <summary>With these words in its wording, its quotation, its rationale or its passage.</summary>
    public string? Text { get; init; }
}
