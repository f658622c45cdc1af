using System.Text.RegularExpressions;
using System.Xml.Linq;
using Amendments.Word.Content;

namespace Amendments.Word.Reading;

/// <summary>
/// Counts the automatic numbers of a story from its first paragraph on, as Word prints them (ISO/IEC 29500-1 §17.9). Every paragraph
/// has to be passed once, in document order, empty ones too.
/// </summary>
internal sealed partial class Numbering
{
    private readonly Dictionary<int, ListDefinition> _lists;
    private readonly Dictionary<int, Dictionary<int, int>> _counters = [];
    private readonly HashSet<(int List, int Level)> _begun = [];

    /// <summary>Begins to count.</summary>
    /// <param name="numbering">The root of the numbering part; null when the document has no lists.</param>
    /// <param name="styles">The root of the styles part, where numbering styles are; null when there are none.</param>
    public Numbering(XElement? numbering, XElement? styles)
    {
        var linked = (styles?.Elements() ?? [])
            .Where(s => s.Local() == "style" && s.Value("type") == "numbering")
            .GroupBy(s => s.Value("styleId") ?? string.Empty)
            .ToDictionary(g => g.Key, g => g.First().Child("pPr")?.Child("numPr")?.Child("numId").Number());
        _lists = ListDefinitions.Read(numbering, linked.GetValueOrDefault);
    }

    /// <summary>The number of the next paragraph; null when it has none.</summary>
    public AutoNumber? Next(XElement paragraph, ParagraphStyle style)
    {
        var own = paragraph.Child("pPr")?.Child("numPr");
        var id = own?.Child("numId").Number() ?? style.NumberId;
        if (id is null or 0 || !_lists.TryGetValue(id.Value, out var list))
        {
            return null;
        }

        var at = own?.Child("ilvl").Number() ?? list.LevelOf(style.Id) ?? style.NumberLevel ?? 0;
        if (!list.Levels.TryGetValue(at, out var level))
        {
            return null;
        }

        var counters = Count(list, level, at);
        return new AutoNumber(Print(list, level, counters), level.Format, list.Abstract, at, Places().Count(level.Text) <= 1, level.Format == NumberFormats.Bullet ? Bullet(level.Text) : string.Empty);
    }

    private Dictionary<int, int> Count(ListDefinition list, ListLevel level, int at)
    {
        if (!_counters.TryGetValue(list.Abstract, out var counters))
        {
            _counters[list.Abstract] = counters = [];
        }

        var begins = _begun.Add((list.Id, at)) && list.Starts.ContainsKey(at);
        counters[at] = counters.TryGetValue(at, out var count) && !begins ? count + 1 : list.Starts.GetValueOrDefault(at, level.Start);
        foreach (var (below, definition) in list.Levels)
        {
            if (below > at && at < (definition.Restart ?? below))
            {
                counters.Remove(below);
            }
        }

        return counters;
    }

    private static string Print(ListDefinition list, ListLevel level, Dictionary<int, int> counters) =>
        level.Format == NumberFormats.Bullet ? string.Empty : Places().Replace(level.Text, place =>
        {
            var at = place.ValueSpan[1] - '1';
            var printed = list.Levels.GetValueOrDefault(at);
            var value = counters.GetValueOrDefault(at, printed?.Start ?? 1);
            return NumberFormats.Write(value, level.IsDecimal || printed is null ? NumberFormats.Decimal : printed.Format);
        }).Trim();

    // Bullets stand in the private part of the fonts Symbol and Wingdings, where other fonts have nothing to show.
    private static string Bullet(string text) => text is [>= '\uE000' and <= '\uF8FF', ..] or [] ? "•" : text;

    [GeneratedRegex("%[1-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Places();
}
