using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Intake;

/// <summary>Something to be recorded, before it has an id: a proposal, a remark or a position. A closed set.</summary>
public abstract record Item
{
    private Item()
    {
    }

    /// <summary>How a message names it: "items[3]" or "propose".</summary>
    public required string Where { get; init; }

    /// <summary>Who is involved.</summary>
    public required Names Names { get; init; }

    /// <summary>The id of the submission that it stands in, or null.</summary>
    public string? Submission { get; init; }

    /// <summary>Where it stands in that submission.</summary>
    public SourceNote Source { get; init; } = SourceNote.Nowhere;

    /// <summary>The passage itself, where intake found it; then nothing is looked up, and <see cref="Submission"/> and <see cref="Source"/> say nothing.</summary>
    public Passage? Passage { get; init; }

    /// <summary>The day it was made, where it says so.</summary>
    public DateOnly? On { get; init; }

    /// <summary>A proposal.</summary>
    /// <param name="Readings">Its readings, the least destructive first.</param>
    /// <param name="Wording">The words to put in.</param>
    public sealed record Proposal(ValueList<Reading> Readings, FormattedText Wording) : Item
    {
        /// <summary>The reason given.</summary>
        public FormattedText Rationale { get; init; } = FormattedText.Empty;

        /// <summary>BCP 47 tag of the wording's language; null for the draft's.</summary>
        public string? Language { get; init; }

        /// <summary>Whether it is recorded as confidential. What stands in a confidential submission always is.</summary>
        public bool IsConfidential { get; init; }

        /// <summary>What the editor supplied; whoever records the item is the one who supplied it.</summary>
        public ValueList<Supply> Supplied { get; init; } = [];
    }

    /// <summary>A remark.</summary>
    /// <param name="Target">What it is about.</param>
    /// <param name="Words">What it says.</param>
    public sealed record Remark(Target Target, FormattedText Words) : Item;

    /// <summary>A position.</summary>
    /// <param name="About">The id of the proposal: "P3".</param>
    /// <param name="Stance">How the first author stands to it.</param>
    public sealed record Position(string About, Stance Stance) : Item;
}
