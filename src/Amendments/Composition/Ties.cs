using System.Globalization;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Composition;

// What becomes of an edit depends on the edits that it can clash or coincide with. These stand at the same paragraph or gap: AcceptedEdits
// looks nowhere else. A gap goes by the paragraph in front of it, since a merge of that one closes it. The label of a new paragraph depends
// besides on every label that begins with the same number ("30 bis", "30 ter", "30 (c)"), wherever it was given.

/// <summary>Says at which places of a draft a proposal can meet others when it is laid in, so that a place can be composed without the rest.</summary>
public static class Ties
{
    /// <summary>The places of a whole proposal, each once: those of its edits, and the proposal whose words it changes ("P3").</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="resolution">What it comes to.</param>
    /// <param name="draft">The draft.</param>
    public static IEnumerable<string> Of(Proposal proposal, Resolution resolution, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(resolution);
        return resolution.Edits.SelectMany(e => Of(e, draft)).Concat(proposal.Amended.Select(a => a.ToString())).Distinct();
    }

    /// <summary>The places of one edit.</summary>
    public static IEnumerable<string> Of(Edit edit, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return edit switch
        {
            Edit.Reword reword => Of(reword.In, draft),
            Edit.InsertParagraph { Requested: { } label } insert => [At(insert.At.After), Labels(label), Labels(Last(draft, insert.At.After))],
            Edit.InsertParagraph insert => [At(insert.At.After), Labels(Last(draft, insert.At.After))],
            Edit.MoveParagraph move => [At(move.Of), At(move.To.After), Labels(Last(draft, move.To.After))],
            Edit.SplitParagraph split => [At(split.Of), Labels(Last(draft, split.Of))],
            Edit.MergeParagraphs merge => [At(merge.First), At(merge.Second)],
            _ => [At(edit.Paragraph)],
        };
    }

    /// <summary>The places on which the look of a paragraph depends: itself with the gap behind it, and the labels given there.</summary>
    public static IEnumerable<string> Of(ParagraphId paragraph, Draft draft) => [At(paragraph), Labels(Last(draft, paragraph))];

    /// <summary>Whether a place stands for labels that begin with the same number, and for no paragraph.</summary>
    internal static bool IsOfLabels(string tie) => tie.StartsWith('#');

    private static string At(ParagraphId? paragraph) => (paragraph?.Ordinal ?? 0).ToString(CultureInfo.InvariantCulture);

    private static string Labels(Label? label) => $"#{(label is null ? string.Empty : label.Whole with { Latin = 1, Alternative = 0 })}";

    // The number that is in force behind a paragraph; before the first one, the first.
    private static Label? Last(Draft draft, ParagraphId? paragraph)
    {
        for (var ordinal = paragraph?.Ordinal ?? 0; ordinal > 0; ordinal--)
        {
            if (draft.Paragraphs[ordinal - 1].Label is { } label)
            {
                return label;
            }
        }

        return draft.Paragraphs.FirstOrDefault(p => p.Label is not null)?.Label;
    }
}
