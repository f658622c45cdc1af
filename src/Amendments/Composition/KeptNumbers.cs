using Amendments.Comparison;
using Amendments.Papers;

namespace Amendments.Composition;

/// <summary>The numbers of deleted and moved paragraphs, which an editor can leave where they were so that no other paragraph is renumbered.</summary>
public static class KeptNumbers
{
    /// <summary>What stands behind the number of a deleted paragraph.</summary>
    public const string Deleted = "[deleted]";

    /// <summary>What stands behind the number that a moved paragraph had.</summary>
    public const string Moved = "[moved]";

    /// <summary>How many numbered paragraphs go, with their numbers or without; moved ones are among them.</summary>
    public static int Count(ComposedDraft composed)
    {
        ArgumentNullException.ThrowIfNull(composed);
        return composed.Paragraphs.Count(p => IsGone(composed.Draft, p));
    }

    /// <summary>Whether a paragraph is a numbered one of which nothing but its number can be left.</summary>
    public static bool IsGone(Draft draft, ComposedParagraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(paragraph);
        return paragraph.Base is { } id
            && (paragraph.Mark.Kind == RunKind.Deleted ? paragraph.Redline.Runs.All(r => r.Kind == RunKind.Deleted && r.Owner == paragraph.Mark.Owner) : IsLeft(paragraph.Redline))
            && Has(draft[id]);
    }

    /// <summary>Whether a paragraph has a number that can stay.</summary>
    internal static bool Has(Paragraph paragraph) => paragraph is { Label: not null, Kind: not ParagraphKind.Footnote };

    private static bool IsLeft(Redline redline) => redline.Runs is [.., { Kind: RunKind.Inserted, IsSupplied: true, Text.Text: Deleted or Moved }] && redline.Runs.All(r => r.Kind != RunKind.Kept);
}
