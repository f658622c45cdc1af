using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Tests.Readers;

/// <summary>
/// Lays a draft out on pages as papers of the United Nations are: a header and a page number on each, numbers at the margin with their text
/// a tab behind, sub-paragraphs hanging from their marks, footnotes with raised numbers at the foot, paragraphs that run on to the next page.
/// </summary>
internal sealed class LaidOut
{
    private const double Left = 72;
    private const double Right = 523;
    private const double Tab = 34;
    private const double Foot = 770;

    private readonly PdfFile _file = new();
    private readonly Dictionary<string, FormattedText> _notes;
    private readonly List<(string Mark, List<string> Lines)> _waiting = [];
    private readonly double _size;
    private readonly double _spacing;
    private PdfSheet _page = null!;
    private double _y;
    private int _number;

    private LaidOut(IEnumerable<PrintedParagraph> paragraphs, double size, double spacing)
    {
        (_size, _spacing) = (size, spacing);
        _notes = paragraphs.Where(p => p.Kind == ParagraphKind.Footnote).ToDictionary(p => p.Printed, p => p.Text);
        Turn();
    }

    private double Pitch => 1.2 * _size;

    /// <summary>The draft as a PDF.</summary>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="size">The size of the type of the text.</param>
    /// <param name="spacing">The space between paragraphs, in lines.</param>
    public static byte[] Of(IReadOnlyList<PrintedParagraph> paragraphs, double size = 10, double spacing = 0.6)
    {
        var laid = new LaidOut(paragraphs, size, spacing);
        foreach (var paragraph in paragraphs.Where(p => p.Kind != ParagraphKind.Footnote))
        {
            laid.Add(paragraph);
        }

        laid.EndPage();
        return laid._file.ToArray();
    }

    private void Add(PrintedParagraph paragraph)
    {
        var (size, before) = paragraph.Kind switch
        {
            ParagraphKind.Title => (1.8 * _size, 0),
            ParagraphKind.Heading => ((1.5 - (0.1 * paragraph.Level)) * _size, Pitch),
            _ => (_size, _spacing * Pitch),
        };
        var hanging = paragraph.Kind == ParagraphKind.SubParagraph ? Tab * paragraph.Level : 0;
        Space(before + (paragraph.Kind == ParagraphKind.Heading ? 3 * Pitch : 0));
        _y += before;
        var first = paragraph.Printed.Length > 0 ? Left + hanging + Tab : Left;
        var others = hanging > 0 ? first : Left;
        foreach (var (at, line) in Broken(paragraph.Text, size, Right - first, Right - others).Index())
        {
            Space(1.2 * size);
            _y += 1.2 * size;
            if (at == 0 && paragraph.Printed.Length > 0)
            {
                _page.Text(Left + hanging, _y, paragraph.Printed, size);
            }

            Put(at == 0 ? first : others, line, size);
        }
    }

    private void Put(double x, FormattedText line, double size)
    {
        var from = 0;
        foreach (var note in line.Objects)
        {
            x = Words(x, line.Text[from..note.Offset], size);
            _page.Text(x, _y - (0.35 * size), note.Reference, 0.6 * size);
            x += Helvetica.Width(note.Reference, 0.6 * size);
            from = note.Offset + 1;
            _waiting.Add((note.Reference, [.. Broken(_notes[note.Reference], 0.8 * _size, Right - Left - 10, Right - Left).Select(l => l.Text)]));
        }

        Words(x, line.Text[from..], size);
    }

    private double Words(double x, string text, double size)
    {
        _page.Text(x, _y, text, size);
        return x + Helvetica.Width(text, size);
    }

    // Lines as long as they can be, the first of another length than the others.
    private static IEnumerable<FormattedText> Broken(FormattedText text, double size, double first, double others)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.Length;
            while (Helvetica.Width(text.Text[start..end], size) > (start == 0 ? first : others) && text.Text.LastIndexOf(' ', end - 1) is var blank && blank > start)
            {
                end = blank;
            }

            yield return text.Slice(TextRange.Between(start, end));
        }
    }

    private void Space(double height)
    {
        if (_y + height > Foot - (_waiting.Sum(n => n.Lines.Count) * Pitch))
        {
            EndPage();
            Turn();
        }
    }

    private void Turn()
    {
        _page = _file.Page();
        _number++;
        _y = 70;
        _page.Text(_number % 2 == 0 ? Left : Right - 60, 40, "A/80/L.41", 8);
    }

    private void EndPage()
    {
        var y = Foot - ((_waiting.Sum(n => n.Lines.Count) - 1) * Pitch);
        foreach (var (mark, lines) in _waiting)
        {
            _page.Text(Left, y - 3, mark, 0.5 * _size);
            foreach (var (at, line) in lines.Index())
            {
                _page.Text(Left + (at == 0 ? 10 : 0), y, line, 0.8 * _size);
                y += Pitch;
            }
        }

        _waiting.Clear();
        _page.Text(_number % 2 == 0 ? Left : Right - 20, 800, $"{_number}/12", 8);
    }
}
