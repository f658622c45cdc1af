using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Background;

/// <summary>A section of a background document, such as one meeting of a series.</summary>
/// <param name="Title">Its title as the document prints it; that of the document for what stands before the first one.</param>
/// <param name="Lines">First and last line of the file, from 1; null when it has no lines.</param>
/// <param name="Pages">First and last page, from 1; null when the file has no pages.</param>
/// <param name="Characters">Range in the document's text, in UTF-16 code units from 0; null when it is not known.</param>
/// <param name="Tags">The tags that it names, each once, in the order of their list.</param>
/// <param name="Parts">What stands below its title, in reading order.</param>
public sealed record BackgroundSection(
    string Title, Span? Lines, Span? Pages, TextRange? Characters, ValueList<Tag> Tags, ValueList<BackgroundPart> Parts)
{
    /// <summary>Its words without the title, a line for each part.</summary>
    public string Words => string.Join('\n', Parts.Select(p => p.Words.Text));

    /// <summary>The place in words: "lines 34-60", "page 3"; empty when it is not known.</summary>
    public string Place => PlaceOf(Lines, Pages);

    /// <summary>A place in words: "line 34", "pages 3-4"; empty when neither is known.</summary>
    public static string PlaceOf(Span? lines, Span? pages) => lines is { } l ? $"line{l}" : pages is { } p ? $"page{p}" : string.Empty;
}
