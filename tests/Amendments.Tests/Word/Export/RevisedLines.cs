using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;
using Amendments.Word.Packaging;

namespace Amendments.Tests.Word.Export;

/// <summary>The lines that the paragraphs of the accepted document must read: the composed texts behind the labels that are typed. A footnote goes with its last reference.</summary>
internal static class RevisedLines
{
    public static IEnumerable<(string Line, bool IsNote)> Of(Compilation compilation, DocxPackage before)
    {
        var contents = compilation.Draft.Paragraphs.Select(p => p.Content.Place!.Value.Part).Distinct().ToDictionary(part => part, part => ParagraphLooks.AllTexts(before, part));
        var (open, isOpen, isNote, isDropped) = (string.Empty, false, false, false);
        var referred = compilation.Composed.Paragraphs.SelectMany(p => p.Redline.Revised().Objects).Where(o => o.Kind == InlineKind.Footnote).Select(o => o.Reference).ToHashSet();
        foreach (var paragraph in compilation.Composed.Paragraphs)
        {
            var note = paragraph.Base is { } id && compilation.Draft[id].Kind == ParagraphKind.Footnote ? compilation.Draft[id].Content.Printed : null;
            isNote |= note is not null;
            isDropped = paragraph.Base is null ? isDropped : note is not null && !referred.Contains(note);
            if (isDropped)
            {
                continue;
            }

            open += isOpen || IsGone(paragraph) ? string.Empty : Label(paragraph);
            open += paragraph.Redline.Revised().Text;
            isOpen = open.Length > 0;
            if (paragraph.Mark.Kind != RunKind.Deleted)
            {
                yield return (open, isNote);
                (open, isOpen) = (string.Empty, false);
            }
        }

        string Label(ComposedParagraph paragraph) => paragraph switch
        {
            { Base: { } id, BaseRange.Start: 0 } => Typed(compilation.Draft[id]),
            { Base: not null, Label.Length: > 0 } => $"{paragraph.Label}\t",
            { Label.Length: > 0 } => paragraph.Label + (paragraph.Like is { } like && Typed(compilation.Draft[like]) is { Length: > 0 } typed && !typed.Contains('\t', StringComparison.Ordinal) ? " " : "\t"),
            _ => string.Empty,
        };

        string Typed(Paragraph paragraph)
        {
            var text = contents[paragraph.Content.Place!.Value.Part][paragraph.Content.Place.Value.Ordinal];
            return text[..^paragraph.Text.Length];
        }
    }

    /// <summary>What the annex reads, when names may be told.</summary>
    public static IEnumerable<string> Annex(Compilation compilation)
    {
        var remarks = compilation.Remarks.Where(r => r.Target is Target.Whole or Target.Section).ToList();
        return remarks.Count == 0 ? [] :
        [
            "Annex", "Remarks on sections and on the paper as a whole. They ask for no words of the draft.",
            .. remarks.SelectMany(r => new[] { $"{compilation.Name(r.By)} · {r.Id} · remark on {r.Target}", r.Words.Text }),
        ];
    }

    // A paragraph that goes with its label; one whose words only join the next keeps it.
    private static bool IsGone(ComposedParagraph paragraph) =>
        paragraph.Mark.Kind == RunKind.Deleted && paragraph.Redline.Runs.All(r => r.Kind == RunKind.Deleted);
}
