namespace Amendments.Background;

/// <summary>A background document without its words.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Header">What is known of it.</param>
/// <param name="Source">Its file.</param>
/// <param name="IsDraft">Whether it marks itself as a draft.</param>
/// <param name="Sections">How many sections it has.</param>
/// <param name="Tags">Its tags, each once, in the order of their list.</param>
public sealed record BackgroundSummary(
    Id<BackgroundDocument> Id, BackgroundHeader Header, SourceFile Source, bool IsDraft, int Sections, ValueList<Tag> Tags);
