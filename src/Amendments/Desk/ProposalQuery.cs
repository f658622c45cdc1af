using Amendments.Composition;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Which proposals somebody wants to see, in the words that people use; what is null lets everything through.</summary>
public sealed record ProposalQuery
{
    /// <summary>The ids of proposals, in the order in which they are to be taken; none for all.</summary>
    public ValueList<string> Proposals { get; init; } = [];

    /// <summary>Paragraphs, as <see cref="TargetNotation"/> reads them.</summary>
    public string? Paragraph { get; init; }

    /// <summary>A participant's name, alias or id.</summary>
    public string? By { get; init; }

    /// <summary>The id of a submission.</summary>
    public string? Submission { get; init; }

    /// <summary>The name of an operation.</summary>
    public string? Operation { get; init; }

    /// <summary>A status.</summary>
    public ProposalStatus? Status { get; init; }

    /// <summary>A state.</summary>
    public ResolutionState? State { get; init; }

    /// <summary>Words in the wording, the quotation, the rationale or the passage.</summary>
    public string? Text { get; init; }
}
