using System.Globalization;
using Amendments.Papers;
using AngleSharp.Dom;

namespace Amendments.Readers.Html;

/// <summary>Prints the marks of items as a browser does (HTML Standard §4.4.5 and §15.3.7).</summary>
internal sealed class HtmlLists
{
    private readonly Stack<(IElement List, int Next)> _open = new();

    /// <summary>How many lists stand around this point.</summary>
    public int Depth => _open.Count;

    /// <summary>A list begins.</summary>
    public void Open(IElement list) => _open.Push((list, int.TryParse(list.GetAttribute("start"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var start) ? start : 1));

    /// <summary>The innermost list ends.</summary>
    public void Close() => _open.TryPop(out _);

    /// <summary>The mark of the next item.</summary>
    public string Next(IElement item)
    {
        if (!_open.TryPop(out var list) || list.List.LocalName != "ol")
        {
            if (list.List is not null)
            {
                _open.Push(list);
            }

            return "•";
        }

        var number = int.TryParse(item.GetAttribute("value"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var own) ? own : list.Next;
        _open.Push((list.List, number + 1));
        return $"{Number(number, item.GetAttribute("type") ?? list.List.GetAttribute("type"))}.";
    }

    private static string Number(int number, string? type) => type switch
    {
        "a" when LetterMark.Write(number) is { Length: > 0 } letter => letter,
        "A" when LetterMark.Write(number) is { Length: > 0 } letter => letter.ToUpperInvariant(),
        "i" when RomanNumeral.Write(number) is { Length: > 0 } roman => roman.ToLowerInvariant(),
        "I" when RomanNumeral.Write(number) is { Length: > 0 } roman => roman.ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
