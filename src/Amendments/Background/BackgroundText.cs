using Amendments.Documents;

namespace Amendments.Background;

/// <summary>What a background document says of itself, read from its file.</summary>
/// <param name="Title">Its title: given, or printed, or else the name of its file.</param>
/// <param name="IsDraft">Whether it marks itself as a draft.</param>
/// <param name="Sections">Its sections in reading order.</param>
public sealed record BackgroundText(string Title, bool IsDraft, ValueList<BackgroundSection> Sections)
{
    /// <summary>Whether tags can be read in a language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static bool ReadsTags(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return BackgroundWords.Has(language);
    }

    /// <summary>Reads it. Nothing in it is taken for a proposal, whatever it says.</summary>
    /// <param name="document">The document.</param>
    /// <param name="title">Its title where somebody gives one; else what the document prints, else <paramref name="fileName"/>.</param>
    /// <param name="fileName">The name of its file.</param>
    /// <param name="language">BCP 47 tag of its language; where there is no data file for it there are no tags.</param>
    public static BackgroundText Read(ReadDocument document, string? title, string fileName, string language)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(language);
        var words = BackgroundWords.Of(language);
        var printed = PrintedTitle(document);
        var named = string.IsNullOrWhiteSpace(title) ? printed ?? fileName : title.Trim();
        var sections = new SectionReader(document, words, named).Read();
        return new BackgroundText(named, DraftMark.Stands(document, [named, printed ?? string.Empty], words), sections);
    }

    // Only what is a heading by its look; a line of a cover may be anything.
    private static string? PrintedTitle(ReadDocument document) =>
        document.Blocks.Where(b => b is { Kind: BlockKind.Heading, Level: 1 }).Select(b => b.Text.Text.ReplaceLineEndings(" ").Trim()).Take(2).ToList() is [var only] ? only : null;
}
