using Amendments.Background;
using Amendments.Texts;

namespace Amendments.Rendering;

/// <summary>A citation in words, the same wherever a proposal is shown.</summary>
public static class CitationWords
{
    /// <summary>What stands in front of it. Cited is not supported, so no word of support does.</summary>
    public const string Lead = "Cites:";

    /// <summary>"B1 “Summary of the sessions” (draft), “Morning session”, line 34: “the words”. A note."</summary>
    public static FormattedText Of(CitedBackground cited)
    {
        ArgumentNullException.ThrowIfNull(cited);
        var (quote, note) = (cited.Citation.Quote, cited.Citation.Note);
        return FormattedText.Join([
            cited.Place,
            .. quote.Length > 0 ? new[] { ": “", quote, "”" } : [],
            .. note.Length > 0 ? new[] { ". ", note } : [],
        ]);
    }
}
