using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Documents;

/// <summary>Finds a passage in its document again, with what stands around it.</summary>
public static class PassageContext
{
    /// <summary>The lines of a text file from some before the passage to some after it; none when the passage cannot be found.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="around">How many lines before and after.</param>
    public static ValueList<ContextLine> InLines(string text, Passage passage, int around)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(passage);
        var (lines, start) = (new List<(string Text, TextRange Passage)>(), 0);
        var place = passage.Characters ?? Quoted(text, passage.Quote.Text);
        foreach (var line in text.Split('\n'))
        {
            var range = new TextRange(start, line.TrimEnd('\r').Length);
            var marked = place is { } known ? known.Within(range)
                : passage.Lines is { } span && lines.Count + 1 >= span.First && lines.Count + 1 <= span.Last ? range
                : new TextRange(start, 0);
            lines.Add((line.TrimEnd('\r'), marked.Length > 0 ? marked.Shift(-start) : default));
            start += line.Length + 1;
        }

        return Around([.. lines.Select((l, i) => new ContextLine(i + 1, null, l.Text, l.Passage))], around);
    }

    /// <summary>The blocks of a document from some before the passage to some after it; none when the passage cannot be found.</summary>
    /// <param name="document">The document.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="around">How many blocks before and after.</param>
    public static ValueList<ContextLine> InBlocks(ReadDocument document, Passage passage, int around)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(passage);
        var quoted = passage.Quote.Text.Split('\n').Where(q => q.Trim().Length > 0).ToList();
        var blocks = document.Blocks.Select((block, i) =>
        {
            var whole = new TextRange(0, block.Text.Length);
            var marked = passage.Characters is { } place ? Marked(block, place) : quoted.Select(q => Quoted(block.Text.Text, q)).FirstOrDefault(q => q is not null) ?? default;
            return new ContextLine(i + 1, block.Pages(whole)?.First, block.Text.Text, marked);
        });
        return Around([.. blocks], around);
    }

    // The document's offsets of a block grow with its own; a piece of it that lies in the place belongs to the passage.
    private static TextRange Marked(DocumentBlock block, TextRange place)
    {
        var parts = block.Pieces
            .Select(p => (Piece: p, Part: place.Within(new TextRange(p.Offset, p.Length))))
            .Where(p => p.Part.Length > 0)
            .Select(p => p.Part.Shift(p.Piece.Start - p.Piece.Offset)).ToList();
        return parts.Count == 0 ? default : TextRange.Between(parts.Min(p => p.Start), parts.Max(p => p.End));
    }

    private static TextRange? Quoted(string text, string quote) =>
        Folding.Fold(text).Find(Folding.Fold(quote).Text.Trim()).Cast<TextRange?>().FirstOrDefault();

    private static ValueList<ContextLine> Around(List<ContextLine> all, int around)
    {
        var (first, last) = (all.FindIndex(l => l.Passage.Length > 0), all.FindLastIndex(l => l.Passage.Length > 0));
        return first < 0 ? [] : all.Skip(first - around).Take(last + around + 1 - Math.Max(0, first - around)).ToValueList();
    }
}
