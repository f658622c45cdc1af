using System.Xml.Linq;

namespace Amendments.Word.Revisions;

/// <summary>
/// The ends of ranges (bookmarks, comments, permissions, moves) that stand between the text and outlive it. "The anchor stays when all its
/// text is deleted": an end goes only if its whole range goes, because half a range is not valid.
/// </summary>
internal static class Anchors
{
    /// <summary>True for an element that takes no room in the text.</summary>
    public static bool IsAnchor(XElement element) =>
        Family(element.Local()) is not null
        || element.Local() == "proofErr"
        || (element.Local().StartsWith("customXml", StringComparison.Ordinal) && element.Local().Contains("Range", StringComparison.Ordinal));

    /// <summary>Takes the ends of ranges that must stay out of a subtree that is dropped.</summary>
    public static List<XElement> Rescue(XElement dropped)
    {
        var ends = dropped.Descendants().Where(e => Family(e.Local()) is not null).ToList();
        if (ends.Count == 0)
        {
            return ends;
        }

        var whole = ends.GroupBy(Key).Where(range => range.Count() > 1).Select(range => range.Key).ToHashSet();
        var references = dropped.Descendants().Where(e => e.Local() == "commentReference").Select(e => e.Value("id")).ToHashSet();
        var rescued = ends.Where(e => !whole.Contains(Key(e)) || (Family(e.Local()) == "comment" && !references.Contains(e.Value("id")))).ToList();
        foreach (var end in rescued)
        {
            end.Remove();
        }

        return rescued;
    }

    private static (string?, string?) Key(XElement end) => (Family(end.Local()), end.Value("id"));

    private static string? Family(string local) => local switch
    {
        "bookmarkStart" or "bookmarkEnd" => "bookmark",
        "commentRangeStart" or "commentRangeEnd" => "comment",
        "permStart" or "permEnd" => "perm",
        "moveFromRangeStart" or "moveFromRangeEnd" => "moveFrom",
        "moveToRangeStart" or "moveToRangeEnd" => "moveTo",
        _ => null,
    };
}
