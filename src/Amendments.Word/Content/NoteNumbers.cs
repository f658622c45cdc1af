using System.Globalization;
using System.Xml.Linq;
using Amendments.Texts;

namespace Amendments.Word.Content;

/// <summary>The running numbers of footnotes and endnotes, in the order of their references, deleted references left out.</summary>
public sealed class NoteNumbers
{
    private readonly Dictionary<(InlineKind Kind, string Id), string> _numbers = [];
    private readonly List<(string Id, string Number)> _footnotes = [];
    private readonly List<(string Id, string Number)> _endnotes = [];

    private NoteNumbers()
    {
    }

    /// <summary>The footnotes in the order of their references: id in the footnotes part and number as printed.</summary>
    public IReadOnlyList<(string Id, string Number)> Footnotes => _footnotes;

    /// <summary>The endnotes in the order of their references, likewise.</summary>
    public IReadOnlyList<(string Id, string Number)> Endnotes => _endnotes;

    /// <summary>Numbers the notes of a document.</summary>
    /// <param name="story">The root of the part that refers to them.</param>
    public static NoteNumbers Of(XElement story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var numbers = new NoteNumbers();
        var (footnotes, endnotes) = (0, 0);
        foreach (var reference in story.Descendants())
        {
            switch (reference.Local())
            {
                case "footnoteReference" when Counts(reference):
                    numbers.Add(InlineKind.Footnote, reference, ref footnotes);
                    break;
                case "endnoteReference" when Counts(reference):
                    numbers.Add(InlineKind.Endnote, reference, ref endnotes);
                    break;
                default:
                    break;
            }
        }

        return numbers;
    }

    internal string Number(InlineKind kind, XElement reference) =>
        _numbers.GetValueOrDefault((kind, reference.Value("id") ?? string.Empty), string.Empty);

    private static bool Counts(XElement reference) =>
        !reference.Ancestors().Any(a => a.Local() is "del" or "moveFrom" || a.IsFallback());

    private void Add(InlineKind kind, XElement reference, ref int count)
    {
        var id = reference.Value("id") ?? string.Empty;
        var number = OnOff.IsOn(reference.Value("customMarkFollows"), absent: false)
            ? string.Concat(reference.Parent!.Elements().Where(e => e.Local() == "t").Select(t => t.Value)).Trim()
            : (++count).ToString(CultureInfo.InvariantCulture);
        if (_numbers.TryAdd((kind, id), number))
        {
            (kind == InlineKind.Footnote ? _footnotes : _endnotes).Add((id, number));
        }
    }
}
