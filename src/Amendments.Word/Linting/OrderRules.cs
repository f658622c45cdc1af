using System.Xml.Linq;
using Amendments.Word.Revisions;

namespace Amendments.Word.Linting;

internal static class OrderRules
{
    private static readonly string[] MarkOrder = ["ins", "del", "moveFrom", "moveTo", "", "rPrChange"];
    private static readonly string[] RowOrder = ["", "ins", "del", "trPrChange"];
    private static readonly string[] CellOrder = ["", "cellIns", "cellDel", "cellMerge", "tcPrChange"];

    // "rPr first in the run"; the same holds for the properties of a paragraph and a cell.
    public static IEnumerable<LintFinding> PropertiesNotFirst(LintStory story) =>
        from properties in story.Elements
        where properties.Parent is { } owner
            && (owner.Local(), properties.Local()) is ("r", "rPr") or ("p", "pPr") or ("tc", "tcPr")
            && properties.ElementsBeforeSelf().Any()
        select story.Finding("properties-not-first", properties,
            $"{properties.Name.LocalName} does not come first in its {properties.Parent!.Name.LocalName}. Move it to the front.");

    // "In pPr: ... numPr ... rPr, sectPr, pPrChange."
    public static IEnumerable<LintFinding> ParagraphPropertiesOrder(LintStory story) => Ordered(story, "pPr", "p", SchemaOrder.Paragraph, "paragraph-properties-order");

    // "Order in mark rPr: ins, del, moveFrom, moveTo first, at most one each."
    public static IEnumerable<LintFinding> MarkPropertiesOrder(LintStory story) => Ordered(story, "rPr", "pPr", MarkOrder, "mark-properties-order");

    // "In trPr, ins and del come last."
    public static IEnumerable<LintFinding> TablePropertiesOrder(LintStory story) =>
        Ordered(story, "trPr", "tr", RowOrder, "row-properties-order").Concat(Ordered(story, "tcPr", "tc", CellOrder, "cell-properties-order"));

    // "The inner pPr of pPrChange has no rPr or sectPr"; and no record of former properties holds an older one.
    public static IEnumerable<LintFinding> FormerProperties(LintStory story) =>
        from change in story.Marks
        where RevisionMark.IsPropertyChange(change)
        let wrong = change.Elements().Elements().FirstOrDefault(e => RevisionMark.IsPropertyChange(e) || (change.Local() == "pPrChange" && e.Local() is "rPr" or "sectPr"))
        where wrong is not null
        select story.Finding("former-properties", wrong, $"{change.Name.LocalName} holds {wrong.Name.LocalName}, which it may not record. Leave it out.");

    // An empty name in the order stands for all elements that it does not name.
    private static IEnumerable<LintFinding> Ordered(LintStory story, string container, string owner, string[] order, string rule)
    {
        var others = Array.IndexOf(order, "");
        foreach (var properties in story.Named(container).Where(e => e.Parent?.Local() == owner))
        {
            var last = -1;
            foreach (var child in properties.Elements())
            {
                var place = Array.IndexOf(order, child.Local()) is >= 0 and var named && child.Local().Length > 0 ? named : others;
                if (place >= 0 && (place < last || (place == last && place != others)))
                {
                    yield return story.Finding(rule, child,
                        $"{child.Name.LocalName} stands at the wrong place, or twice, in {container}. Write {string.Join(", ", order.Select(o => o.Length == 0 ? "the rest" : o))}, each at most once.");
                    break;
                }

                last = Math.Max(last, place);
            }
        }
    }
}
