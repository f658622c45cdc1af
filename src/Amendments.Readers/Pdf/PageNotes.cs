using System.Text.RegularExpressions;

namespace Amendments.Readers.Pdf;

/// <summary>
/// Takes the footnotes out of the pages: lines at the end of a column whose number is raised, or that are smaller than the text and bear a
/// number that is raised in it. A note goes on until the next one begins, on the next page too.
/// </summary>
internal sealed partial class PageNotes(Measures measures)
{
    private readonly List<PageNote> _notes = [];
    private HashSet<string> _raised = [];

    /// <summary>The notes in the order of their pages.</summary>
    public IReadOnlyList<PageNote> Notes => _notes;

    /// <summary>Takes the notes of a page away from it.</summary>
    /// <returns>The page without them.</returns>
    public PdfPage Take(PdfPage page)
    {
        _raised = page.Lines.SelectMany(l => l.Words.Where(l.IsRaised)).Select(w => w.Text).ToHashSet();
        var isOpen = _notes.Count > 0 && _notes[^1].Page == page.Number - 1;
        var kept = new List<PdfLine>();
        foreach (var line in page.Lines)
        {
            if (!IsAtFoot(line, page))
            {
                kept.Add(line);
            }
            else if (Begins(line))
            {
                _notes.Add(new PageNote(Mark(line), page.Number, [line]));
                isOpen = true;
            }
            else if (isOpen && measures.IsSmall(line))
            {
                _notes[^1].Lines.Add(line);
            }
            else
            {
                kept.Add(line);
            }
        }

        return page with { Lines = kept };
    }

    private bool IsAtFoot(PdfLine line, PdfPage page) => line.Box.Top > page.Height / 4 && (measures.IsSmall(line) || Begins(line))
        && page.Lines.All(l => l.Box.Top <= line.Box.Top || !l.Box.SharesColumn(line.Box) || measures.IsSmall(l) || Begins(l));

    private bool Begins(PdfLine line) => line.Words.Count > 1 && NoteMark().IsMatch(line.Words[0].Text)
        && (line.IsRaised(line.Words[0]) || (measures.IsSmall(line) && _raised.Contains(line.Words[0].Text)));

    private static string Mark(PdfLine line) => line.Words[0].Text.Trim('(', ')', '[', ']');

    [GeneratedRegex(@"^(\d{1,3}|\(\d{1,3}\)|\[\d{1,3}\]|[*†‡§]{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex NoteMark();
}
