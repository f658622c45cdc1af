namespace Amendments.Background;

/// <summary>A document that proposals cite: a meeting's summary, a report. It is kept byte for byte, and never becomes a proposal, a position or support.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Header">What is known of it.</param>
/// <param name="Source">Its file.</param>
/// <param name="IsDraft">Whether it marks itself as a draft.</param>
/// <param name="Sections">Its sections in reading order; together they hold all its words.</param>
public sealed record BackgroundDocument(
    Id<BackgroundDocument> Id, BackgroundHeader Header, SourceFile Source, bool IsDraft, ValueList<BackgroundSection> Sections) : IIdentified
{
    /// <inheritdoc />
    public static char Letter => 'B';

    /// <summary>Its tags, each once, in the order of their list.</summary>
    public ValueList<Tag> Tags => Sections.SelectMany(s => s.Tags).Distinct().Order().ToValueList();
}
