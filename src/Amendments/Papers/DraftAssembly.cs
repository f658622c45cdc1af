using System.Globalization;

namespace Amendments.Papers;

/// <summary>Makes a draft from the paragraphs that a reader of files found: gives identities, full labels, parents and sections.</summary>
public static class DraftAssembly
{
    /// <summary>Makes the draft. Linear in the number of paragraphs.</summary>
    /// <param name="id">The id of the draft.</param>
    /// <param name="paper">The paper that it is a draft of.</param>
    /// <param name="header">What identifies it.</param>
    /// <param name="source">The file that it was read from.</param>
    /// <param name="printed">What the reader found, in reading order.</param>
    public static Draft Assemble(Id<Draft> id, Id<Paper> paper, DraftHeader header, SourceFile source, IReadOnlyList<PrintedParagraph> printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        var ancestors = new Stack<(int Level, Paragraph Paragraph)>();
        var headings = new Stack<Paragraph>();
        var paragraphs = new List<Paragraph>(printed.Count);
        foreach (var content in printed.OrderBy(p => p.Kind == ParagraphKind.Footnote))
        {
            var (parent, label) = Number(content, ancestors);
            while (content.Kind == ParagraphKind.Heading && headings.TryPeek(out var above) && above.Content.Level >= content.Level)
            {
                headings.Pop();
            }

            var section = content.Kind != ParagraphKind.Footnote && headings.TryPeek(out var heading) ? heading.Id : (ParagraphId?)null;
            var paragraph = new Paragraph(new ParagraphId(id, paragraphs.Count + 1), label, parent, section, content);
            paragraphs.Add(paragraph);
            if (content.Kind == ParagraphKind.Heading)
            {
                headings.Push(paragraph);
            }

            Remember(paragraph, ancestors);
        }

        return new Draft(id, paper, header, source, paragraphs.ToValueList());
    }

    /// <summary>What a reader of the draft should know: labels printed twice and numbers left out.</summary>
    public static IEnumerable<Problem> Check(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        foreach (var twice in draft.Paragraphs.Where(p => p.Label is not null).GroupBy(p => p.Label!).Where(g => g.Count() > 1))
        {
            yield return new Problem($"Paragraph {twice.Key}", $"The label is printed {twice.Count().ToString(CultureInfo.InvariantCulture)} times.",
                "Proposals on this label go to the first one; correct the numbering in the file if that is not meant.");
        }

        var previous = 0;
        foreach (var label in draft.Paragraphs.Where(p => p.Kind == ParagraphKind.Numbered).Select(p => p.Label).OfType<Label>().Where(l => l.Series.Length == 0))
        {
            if (label.Number > previous + 1)
            {
                yield return new Problem($"Paragraph {label}", $"It follows number {previous.ToString(CultureInfo.InvariantCulture)}.",
                    "Check that no paragraph was lost in the file.");
            }

            previous = label.Number;
        }
    }

    private static (ParagraphId? Parent, Label? Label) Number(PrintedParagraph content, Stack<(int Level, Paragraph Paragraph)> ancestors)
    {
        if (content.Kind == ParagraphKind.Numbered)
        {
            return (null, Label.TryParse(content.Printed, out var label) ? label : null);
        }

        if (content.Kind != ParagraphKind.SubParagraph)
        {
            return (null, null);
        }

        while (ancestors.TryPeek(out var top) && top.Level >= content.Level)
        {
            ancestors.Pop();
        }

        return ancestors.TryPeek(out var parent)
            ? (parent.Paragraph.Id, parent.Paragraph.Label?.Sub(content.Printed.Trim('(', ')', '.', ' ').ToLowerInvariant()))
            : (null, null);
    }

    private static void Remember(Paragraph paragraph, Stack<(int Level, Paragraph Paragraph)> ancestors)
    {
        if (paragraph.Kind != ParagraphKind.SubParagraph)
        {
            ancestors.Clear();
        }

        if (paragraph.Kind is ParagraphKind.Numbered or ParagraphKind.SubParagraph)
        {
            ancestors.Push((paragraph.Content.Level, paragraph));
        }
    }
}
