using Amendments.Composition;
using Amendments.Papers;
using Amendments.Participants;

namespace Amendments.Desk;

/// <summary>Where participants agree and differ over a whole paper, or over a part of it.</summary>
/// <param name="Compilation">Everything that is compared.</param>
/// <param name="Participants">The participants, in the order asked for, or else in that of the workspace.</param>
/// <param name="Places">The paragraphs that somebody speaks on, in reading order.</param>
/// <param name="Silent">How many numbered paragraphs and sub-paragraphs nobody speaks on.</param>
/// <param name="NotFitting">The proposals that do not fit the draft, with the reason.</param>
public sealed record PaperComparison(Compilation Compilation, ValueList<Participant> Participants, ValueList<PaperPlace> Places, int Silent, ValueList<Resolution> NotFitting)
{
    /// <summary>The draft.</summary>
    public Draft Draft => Compilation.Draft;

    /// <summary>The participants who propose nothing in it, not even what does not fit.</summary>
    public IEnumerable<Participant> Silents => Participants.Where(p =>
        !Places.Any(place => place.Speakers.Contains(p.Id)) && !NotFitting.Any(r => Compilation.Proposal(r.Proposal).Backers.Contains(p.Id)));

    /// <summary>On how many paragraphs they stand so to each other.</summary>
    public int Count(Agreement agreement) => Places.Count(p => p.Agreement == agreement);
}
