using System.Xml.Linq;
using Amendments.Word.Content;

namespace Amendments.Word.Reading;

/// <summary>Reads a numbering part (ISO/IEC 29500-1 §17.9).</summary>
internal static class ListDefinitions
{
    /// <summary>The lists by <c>w:numId</c>.</summary>
    /// <param name="root">The part's <c>w:numbering</c>; null when there is none.</param>
    /// <param name="styleList">The list of a numbering style, for definitions that only name such a style (numStyleLink).</param>
    public static Dictionary<int, ListDefinition> Read(XElement? root, Func<string, int?> styleList)
    {
        var abstracts = Keyed(root, "abstractNum", "abstractNumId");
        var numbers = Keyed(root, "num", "numId");
        var lists = new Dictionary<int, ListDefinition>();
        foreach (var (id, number) in numbers)
        {
            var definition = Definition(number);
            if (definition?.Child("numStyleLink")?.Value("val") is { } link && styleList(link) is { } linked && numbers.TryGetValue(linked, out var other))
            {
                definition = Definition(other) ?? definition;
            }

            if (definition is not null)
            {
                lists[id] = List(id, number, definition);
            }
        }

        return lists;

        XElement? Definition(XElement number) =>
            number.Child("abstractNumId").Number() is { } key ? abstracts.GetValueOrDefault(key) : null;
    }

    private static ListDefinition List(int id, XElement number, XElement definition)
    {
        var levels = definition.Elements().Where(e => e.Local() == "lvl").ToDictionary(Level, ListLevel.Of);
        var starts = new Dictionary<int, int>();
        foreach (var change in number.Elements().Where(e => e.Local() == "lvlOverride"))
        {
            if (change.Child("lvl") is { } level)
            {
                levels[Level(change)] = ListLevel.Of(level);
            }

            if (change.Child("startOverride").Number() is { } start)
            {
                starts[Level(change)] = start;
            }
        }

        return new ListDefinition(id, definition.Number("abstractNumId") ?? 0, levels, starts);
    }

    private static int Level(XElement element) => element.Number("ilvl") ?? 0;

    private static Dictionary<int, XElement> Keyed(XElement? root, string element, string key) =>
        (root?.Elements() ?? [])
            .Where(e => e.Local() == element && e.Number(key) is not null)
            .GroupBy(e => e.Number(key)!.Value)
            .ToDictionary(g => g.Key, g => g.First());
}
