using Amendments.Papers;
using Amendments.Participants;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Proposals;

/// <summary>A comment without a text for the draft.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Draft">The draft whose labels it uses.</param>
/// <param name="Target">What it is about.</param>
/// <param name="By">Who made it.</param>
/// <param name="Words">What it says, or a summary of it.</param>
/// <param name="Source">Where it stands in which submission.</param>
public sealed record Remark(
    Id<Remark> Id, Id<Draft> Draft, Target Target, Id<Participant> By, FormattedText Words, Passage? Source) : IIdentified
{
    /// <inheritdoc />
    public static char Letter => 'R';
}
