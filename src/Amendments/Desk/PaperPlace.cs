using Amendments.Papers;
using Amendments.Participants;

namespace Amendments.Desk;

/// <summary>A paragraph of the paper that somebody proposes something for.</summary>
/// <param name="Paragraph">The paragraph; null for the beginning of the draft.</param>
/// <param name="Speakers">Who of the participants proposes something, in their order.</param>
/// <param name="Agreement">How they stand to each other.</param>
/// <param name="Findings">What their requests have to do with each other.</param>
public sealed record PaperPlace(Paragraph? Paragraph, ValueList<Id<Participant>> Speakers, Agreement Agreement, Findings Findings)
{
    /// <summary>How a list names it: "59", "Title".</summary>
    public string Label => Paragraph is null ? "Beginning" : Paragraph.Label?.ToString() ?? Paragraph.Name;
}
