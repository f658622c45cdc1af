using System.Xml.Linq;

namespace Amendments.Word.Revisions;

/// <summary>The ranges that name a move; when some marks were decided and others stay, a range stays as long as it covers a mark.</summary>
internal static class MoveRanges
{
    public static void RemoveEmpty(XElement story)
    {
        var open = new Dictionary<(string Kind, string? Id), XElement>();
        var done = new List<XElement>();
        foreach (var element in story.Descendants())
        {
            switch (element.Local())
            {
                case "moveFromRangeStart" or "moveToRangeStart":
                    open[(Kind(element), element.Value("id"))] = element;
                    break;
                case "moveFromRangeEnd" or "moveToRangeEnd" when open.Remove((Kind(element), element.Value("id")), out var start):
                    done.AddRange([start, element]);
                    break;
                case "moveFrom" or "moveTo":
                    foreach (var covered in open.Keys.Where(range => range.Kind == element.Local()).ToList())
                    {
                        open.Remove(covered);
                    }

                    break;
                default:
                    break;
            }
        }

        foreach (var marker in done)
        {
            marker.Remove();
        }
    }

    private static string Kind(XElement marker) => marker.Local().StartsWith("moveFrom", StringComparison.Ordinal) ? "moveFrom" : "moveTo";
}
