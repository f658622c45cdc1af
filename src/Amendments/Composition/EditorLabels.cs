using System.Globalization;
using Amendments.Papers;

namespace Amendments.Composition;

/// <summary>Gives new paragraphs labels that renumber nothing: "30 bis", "30 ter" after 30, in the order in which they stand; "1 ante" before the first.</summary>
internal sealed class EditorLabels(Draft draft)
{
    private Label? _last;
    private string _lastMark = string.Empty;

    // Only where something is added is it needed.
    private HashSet<string> Taken => field ??= [.. draft.Paragraphs.Select(p => p.Label?.ToString()).OfType<string>()];

    private Label First => draft.Paragraphs.First(p => p.Label is not null).Label!;

    /// <summary>Goes past a paragraph of the draft.</summary>
    public void Pass(Paragraph paragraph)
    {
        _last = paragraph.Label?.Whole ?? _last;
        _lastMark = paragraph.Label is { Path: [.., var mark] } ? mark : string.Empty;
    }

    /// <summary>The label of a new paragraph here; empty when it is to look like text without a number.</summary>
    public (string Label, LabelSource Source) For(Label? requested, Paragraph? like)
    {
        if (requested is not null && Taken.Add(requested.ToString()))
        {
            return ($"{requested}.", LabelSource.Requested);
        }

        return like?.Label is null ? (string.Empty, LabelSource.Editor)
            : like.Kind == ParagraphKind.SubParagraph ? ($"({SubParagraph()})", LabelSource.Editor)
            : ($"{Numbered()}.", LabelSource.Editor);
    }

    private string Numbered()
    {
        var label = ((_last ?? First) with { Latin = 1, Alternative = 0 }).ToString();
        return Free(label, label, _last is null ? 1 : 2);
    }

    private string SubParagraph()
    {
        var mark = _lastMark.Length > 0 ? _lastMark : "a";
        return Free($"{_last} ({mark})", mark, _lastMark.Length > 0 ? 2 : 1);
    }

    // 1 stands for "ante"; beyond decies the number itself is written.
    private string Free(string label, string shown, int number)
    {
        string Word() => number == 1 ? "ante" : number <= LatinOrdinal.Highest ? LatinOrdinal.Word(number) : number.ToString(CultureInfo.InvariantCulture);
        while (!Taken.Add($"{label} {Word()}"))
        {
            number++;
        }

        return $"{shown} {Word()}";
    }
}
