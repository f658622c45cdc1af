using Amendments.Comparison;
using Amendments.Papers;

namespace Amendments.Composition;

/// <summary>Leaves the numbers of deleted and moved paragraphs where they were, so that no other paragraph is renumbered.</summary>
public static class KeptNumbers
{
    /// <summary>What stands behind the number of a deleted paragraph.</summary>
    public const string Deleted = "[deleted]";

    /// <summary>What stands behind the number that a moved paragraph had.</summary>
    public const string Moved = "[moved]";

    /// <summary>The composed draft in which every numbered paragraph that goes leaves its number. Linear in its paragraphs.</summary>
    public static ComposedDraft Of(ComposedDraft composed)
    {
        ArgumentNullException.ThrowIfNull(composed);
        var arrived = composed.Paragraphs.Where(p => p is { Base: null, Like: not null }).Select(p => (p.Like!.Value, p.Mark.Owner, p.Redline.Revised().Text)).ToHashSet();
        return composed with { Paragraphs = composed.Paragraphs.Select(p => Leaves(composed.Draft, p) ? Left(p, arrived.Contains((p.Base!.Value, p.Mark.Owner, composed.Draft[p.Base.Value].Text.Text))) : p).ToValueList() };
    }

    private static bool Leaves(Draft draft, ComposedParagraph paragraph) =>
        paragraph is { Base: { } id, Mark.Kind: RunKind.Deleted } && draft[id] is { Label: not null, Kind: not ParagraphKind.Footnote } && paragraph.Redline.Runs.All(r => r.Kind == RunKind.Deleted);

    private static ComposedParagraph Left(ComposedParagraph paragraph, bool isMoved) => paragraph with
    {
        Redline = new Redline([.. paragraph.Redline.Runs, new Run(RunKind.Inserted, isMoved ? Moved : Deleted, paragraph.Mark.Owner, IsSupplied: true)]),
        Mark = new Mark(RunKind.Kept),
    };
}
