using Amendments.Composition;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Conflicts;

/// <summary>Everything that is proposed on one paragraph, laid over its own words. It does not depend on the order of the proposals.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Stretches">Its words from left to right; the ranges joined are the text.</param>
/// <param name="Whole">The places of the requests about it as a whole: to delete, move, split, merge or keep it.</param>
/// <param name="Behind">The places of the requests that put new paragraphs behind it.</param>
/// <param name="Amending">The places of the requests that change words which other proposals put in here.</param>
public sealed record Overlay(Paragraph Paragraph, ValueList<Stretch> Stretches, ValueList<int> Whole, ValueList<int> Behind, ValueList<int> Amending)
{
    /// <summary>Lays requests over a paragraph. Cost: a pass over the requests, sorting the paragraph's edits, and the pairs of edits that meet.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="requests">The requests on its draft; see <see cref="Requests"/>.</param>
    public static Overlay Of(Paragraph paragraph, IReadOnlyList<Request> requests)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(requests);
        return Of(paragraph, new EditsByPlace(requests));
    }

    /// <summary>The overlays of all paragraphs of a draft, changed or not, in one pass over the requests.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="requests">The requests on it; see <see cref="Requests"/>.</param>
    public static IEnumerable<Overlay> All(Draft draft, IReadOnlyList<Request> requests)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(requests);
        var places = new EditsByPlace(requests);
        return draft.Paragraphs.Select(p => Of(p, places));
    }

    private static Overlay Of(Paragraph paragraph, EditsByPlace places)
    {
        var words = places.Words.GetValueOrDefault(paragraph.Id) ?? [];
        var whole = (places.Others.GetValueOrDefault(paragraph.Id) ?? []).Select(p => p.Request).Concat(places.Kept.GetValueOrDefault(paragraph.Id) ?? []);
        var behind = (places.Gaps.GetValueOrDefault(new Gap(paragraph.Id)) ?? []).Where(p => p.Edit is not Edit.MergeParagraphs).Select(p => p.Request);
        var amending = places.Texts.Values.SelectMany(t => t).Where(p => p.Edit.Paragraph == paragraph.Id).Select(p => p.Request);
        return new Overlay(paragraph, Cut(paragraph, words).ToValueList(), whole.Distinct().Order().ToValueList(), behind.Distinct().Order().ToValueList(), amending.Distinct().Order().ToValueList());
    }

    private static IEnumerable<Stretch> Cut(Paragraph paragraph, List<PlacedEdit> words)
    {
        var at = 0;
        foreach (var (range, edits) in EditRegions.Of(words))
        {
            if (range.Start > at)
            {
                yield return new Stretch(TextRange.Between(at, range.Start), []);
            }

            yield return new Stretch(range, Alternatives(paragraph, range, edits).ToValueList());
            at = range.End;
        }

        if (at < paragraph.Text.Length)
        {
            yield return new Stretch(TextRange.Between(at, paragraph.Text.Length), []);
        }
    }

    private static IEnumerable<Alternative> Alternatives(Paragraph paragraph, TextRange range, IEnumerable<PlacedEdit> edits) => edits
        .GroupBy(e => e.Request)
        .Select(own => (Request: own.Key, Text: EditedText.Of(paragraph.Text, range, own.Select(e => (Edit.Words)e.Edit))))
        .GroupBy(own => own.Text.Text, StringComparer.Ordinal)
        .Select(alike => new Alternative(alike.First().Text, alike.Select(a => a.Request).Order().ToValueList()))
        .OrderBy(a => a.Requests[0]);
}
