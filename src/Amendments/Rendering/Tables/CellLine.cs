using Amendments.Comparison;
using Amendments.Rendering.Pages;
using Amendments.Texts;

namespace Amendments.Rendering.Tables;

/// <summary>A line of a cell.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Lead">The table's own words in front, such as "Rationale:"; empty for none.</param>
/// <param name="Words">The words; only lines of text hold struck and inserted ones.</param>
/// <param name="Language">BCP 47 tag of the words.</param>
public sealed record CellLine(LineKind Kind, string Lead, Redline Words, string Language)
{
    /// <summary>The language of the table's own words, whatever the draft's is.</summary>
    public const string OwnLanguage = Page.Language;

    /// <summary>Text of the draft as one proposal would change it, as it reads best.</summary>
    internal static CellLine Text(Redline redline, string language, string lead = "") =>
        new(LineKind.Text, lead, ReadableRedline.Of(JoinedRuns.Of(redline)), language);

    /// <summary>Text of the draft as it stands.</summary>
    internal static CellLine Text(FormattedText text, string language, string lead = "") =>
        new(LineKind.Text, lead, Redline.Whole(RunKind.Kept, text), language);

    /// <summary>What somebody says.</summary>
    internal static CellLine Quote(string lead, FormattedText words, string language) =>
        new(LineKind.Quote, lead, Redline.Whole(RunKind.Kept, words), language);

    /// <summary>A label, a name, a place or a date.</summary>
    internal static CellLine Fact(string words, string lead = "") =>
        new(LineKind.Fact, lead, Redline.Whole(RunKind.Kept, words), OwnLanguage);

    /// <summary>What the table itself says.</summary>
    internal static CellLine Note(string words) =>
        new(LineKind.Note, string.Empty, Redline.Whole(RunKind.Kept, words), OwnLanguage);
}
