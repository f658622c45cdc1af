using System.Diagnostics;
using System.Globalization;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Composition;

/// <summary>Finds the paragraphs of a draft that a target names.</summary>
public static class Locator
{
    /// <summary>The paragraphs that a target is about, sub-paragraphs included; for a place, its neighbours; for the whole paper or a target that is not there, none.</summary>
    public static ValueList<ParagraphId> Touches(Target target, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(draft);
        return target is Target.Whole ? [] : Find(target, draft).Paragraphs.Select(p => p.Id).ToValueList();
    }

    internal static Located Find(Target target, Draft draft) => target switch
    {
        Target.Whole => Located.At(draft.Paragraphs),
        Target.Title => Single(draft, p => p.Kind == ParagraphKind.Title, "Title", "The draft has no title."),
        Target.Section section => Section(section.Name, draft, whole: true),
        Target.Heading heading => Section(heading.Name, draft, whole: false),
        Target.Paragraph paragraph => Labelled(paragraph.Label, draft, below: true),
        Target.Chapeau chapeau => Labelled(chapeau.Label, draft, below: false),
        Target.Sentence sentence => Labelled(sentence.Label, draft, below: false),
        Target.Footnote note => Single(draft, p => p.Kind == ParagraphKind.Footnote && p.Content.Printed == note.Number, $"Footnote {note.Number}", "The draft has no such footnote."),
        Target.Proposed proposed => Located.Nowhere($"The text of {proposed.Proposal}", "It is no place in the draft.", "Name a paragraph."),
        Target.List list => Join(list.Items.Select(i => Find(i, draft))),
        Target.Range range => Range(range, draft),
        Target.After after => Find(after.Item, draft),
        Target.Before before => Find(before.Item, draft),
        Target.Between between => Join([Labelled(between.First, draft, below: true), Labelled(between.Last, draft, below: true)]),
        Target.EndOf end => Section(end.Name, draft, whole: true),
        _ => throw new UnreachableException(),
    };

    private static Located Single(Draft draft, Func<Paragraph, bool> wanted, string where, string found) =>
        draft.Paragraphs.FirstOrDefault(wanted) is { } paragraph
            ? Located.At([paragraph])
            : Located.Nowhere(where, found, "Name a paragraph, or check which draft is meant.");

    private static Located Labelled(Label label, Draft draft, bool below)
    {
        if (draft.Find(label) is { } paragraph)
        {
            return Located.At(below ? [paragraph, .. draft.Below(paragraph)] : [paragraph]);
        }

        var labels = draft.Paragraphs.Select(p => p.Label).OfType<Label>().ToList();
        var remedy = labels.Count == 0 ? "The draft has no numbered paragraphs."
            : draft.Find(label.Whole) is { } whole && label.Path.Count > 0 ? SubParagraphs(draft, whole)
            : $"Its labels run from {labels.Min()} to {labels.Max(l => l.Whole)}.";
        return Located.Nowhere($"Paragraph {label}", $"There is no such paragraph in draft {draft.Id} ({draft.Header.Symbol}).", remedy);
    }

    private static string SubParagraphs(Draft draft, Paragraph whole)
    {
        var marks = draft.Below(whole).Select(p => p.Label?.ToString()).ToList();
        return marks.Count == 0 ? $"Paragraph {whole.Label} has no sub-paragraphs." : $"Paragraph {whole.Label} has {string.Join(", ", marks)}.";
    }

    private static Located Range(Target.Range range, Draft draft)
    {
        var (first, last) = (Labelled(range.First, draft, below: true), Labelled(range.Last, draft, below: true));
        if ((first.Problem ?? last.Problem) is { } problem)
        {
            return new Located([], problem);
        }

        var (from, to) = (first.Paragraphs[0].Id.Ordinal, last.Paragraphs[^1].Id.Ordinal);
        return from > to
            ? Located.Nowhere($"Paragraphs {range.First}-{range.Last}", "The range runs backwards.", "Write the first paragraph first.")
            : Located.At(draft.Paragraphs.Where(p => p.Id.Ordinal >= from && p.Id.Ordinal <= to && p.Label is not null));
    }

    private static Located Section(string name, Draft draft, bool whole)
    {
        var headings = draft.Headings.ToList();
        var wanted = Plain(name);
        var heading = headings.Find(h => Plain(h.Text.Text) == wanted)
            ?? (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= headings.Count ? headings[number - 1] : null);
        if (heading is not null)
        {
            return Located.At(whole ? [heading, .. draft.Under(heading)] : [heading]);
        }

        var nearest = headings.Select(h => h.Text.Text).MaxBy(h => Comparison.Nearest.Likeness(h, name));
        return Located.Nowhere($"Section “{name}”", $"Draft {draft.Id} has no such heading.", nearest is null ? "It has no headings at all." : $"Nearest: “{nearest}”.");
    }

    private static Located Join(IEnumerable<Located> parts)
    {
        var all = parts.ToList();
        return new Located(all.SelectMany(p => p.Paragraphs).Distinct().OrderBy(p => p.Id.Ordinal).ToValueList(), all.Select(p => p.Problem).FirstOrDefault(p => p is not null));
    }

    private static string Plain(string heading) => Folding.Fold(heading.Trim()).Text.ToUpperInvariant();
}
