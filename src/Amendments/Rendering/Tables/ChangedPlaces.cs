using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Rendering.Tables;

/// <summary>Finds the places that a proposal alone changes.</summary>
internal sealed class ChangedPlaces(Compilation compilation)
{
    /// <summary>The places in reading order; none where nothing changes. Cost: a pass over the draft.</summary>
    public IEnumerable<ChangedPlace> Of(Resolution resolution)
    {
        if (!resolution.Fits || resolution.Edits.Count == 0)
        {
            return [];
        }

        var amended = AloneOnDraft.Amended(resolution, compilation.Resolutions).ToList();
        var named = resolution.Edits.OfType<Edit.Reword>().Select(r => r.Of).Distinct().ToValueList();
        var composed = amended.Append(resolution).Any(r => r.Edits.Any(HasNewPlace))
            ? AloneOnDraft.InPlace(compilation.Draft, resolution, compilation.Resolutions)
            : AloneOnDraft.Show(compilation.Draft, resolution, compilation.Resolutions);
        var second = resolution.Edits.OfType<Edit.MergeParagraphs>().Select(m => m.Second).ToHashSet();
        var changed = Grouped(composed)
            .Where(g => g.Pieces.Exists(p => !p.IsUnchanged) || (g.Pieces[0].Base is { } id && second.Contains(id)))
            .Select(g => new ChangedPlace(g.Place, g.Pieces.ToValueList(), named))
            .ToList();
        return changed.Count > 0 ? changed : Unchosen(resolution);
    }

    // Only these put paragraphs where the draft has none, and where that is shows in the whole draft only.
    private static bool HasNewPlace(Edit edit) => edit is Edit.InsertParagraph or Edit.MoveParagraph;

    private static List<(TablePlace Place, List<ComposedParagraph> Pieces)> Grouped(IReadOnlyList<ComposedParagraph> composed)
    {
        var groups = new List<(TablePlace Place, List<ComposedParagraph> Pieces)>();
        ParagraphId? last = null;
        foreach (var paragraph in composed)
        {
            if (paragraph.Base is { } id && id == last && groups[^1].Pieces[0].Base == id)
            {
                groups[^1].Pieces.Add(paragraph);
                continue;
            }

            last = paragraph.Base ?? last;
            groups.Add((paragraph.Base is { } own ? TablePlace.At(own) : TablePlace.Behind(last), [paragraph]));
        }

        return groups;
    }

    // The proposal whose words are changed is not among the chosen ones, so there is no text but its own to show the change in.
    private IEnumerable<ChangedPlace> Unchosen(Resolution resolution) =>
        from reword in resolution.Edits.OfType<Edit.Reword>()
        group reword by (reword.Of, reword.In) into own
        let place = TablePlaces.Of(own.First())
        let paragraph = place.IsGap ? (ParagraphId?)null : compilation.Draft.Paragraphs[place.Ordinal - 1].Id
        let text = own.Key.In.PutIn!.Text
        select new ChangedPlace(
            place,
            [new ComposedParagraph(paragraph, default, null, string.Empty, LabelSource.Editor, Redlined(text, [.. own.OrderBy(r => r.Range.Start)]), new Mark(RunKind.Kept))],
            [own.Key.Of]);

    private static Redline Redlined(FormattedText text, List<Edit.Reword> rewords)
    {
        var runs = new List<Run>();
        var at = 0;
        foreach (var reword in rewords)
        {
            runs.Add(new Run(RunKind.Kept, text.Slice(TextRange.Between(at, reword.Range.Start))));
            runs.Add(new Run(RunKind.Deleted, text.Slice(reword.Range)));
            runs.Add(new Run(RunKind.Inserted, reword.Replacement.Text));
            at = reword.Range.End;
        }

        runs.Add(new Run(RunKind.Kept, text.Slice(TextRange.Between(at, text.Length))));
        return new Redline(runs.Where(r => r.Text.Length > 0).ToValueList());
    }
}
