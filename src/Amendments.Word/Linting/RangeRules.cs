using Amendments.Word.Revisions;

namespace Amendments.Word.Linting;

internal static class RangeRules
{
    private static readonly string[] Kinds = ["bookmark", "commentRange", "moveFromRange", "moveToRange"];

    // "Range pairs by name, unique, closed"; half a bookmark or half a comment's range is dropped by Word too.
    public static IEnumerable<LintFinding> Unbalanced(LintStory story) =>
        from kind in Kinds
        from end in story.Elements
        where end.Local() == kind + "Start" || end.Local() == kind + "End"
        group end by (kind, Id: end.Value("id")) into range
        where range.Count(e => e.Local() == range.Key.kind + "Start") != range.Count(e => e.Local() == range.Key.kind + "End")
        select story.Finding("unbalanced-range", range.First(),
            $"{range.Key.kind} {range.Key.Id} has a start or an end without the other. Write both, with the same id.");

    // "Moves: range pairs by name": a move without a range has no partner.
    public static IEnumerable<LintFinding> MoveWithoutRange(LintStory story)
    {
        var open = new Dictionary<string, int> { ["moveFrom"] = 0, ["moveTo"] = 0 };
        foreach (var element in story.Elements)
        {
            switch (element.Local())
            {
                case "moveFromRangeStart" or "moveToRangeStart":
                    open[element.Local()[..^"RangeStart".Length]]++;
                    break;
                case "moveFromRangeEnd" or "moveToRangeEnd":
                    open[element.Local()[..^"RangeEnd".Length]]--;
                    break;
                case "moveFrom" or "moveTo" when RevisionMark.IsWrapper(element) && open[element.Local()] <= 0:
                    yield return story.Finding("move-without-range", element,
                        $"{element.Name.LocalName} stands in no range that names the move. Write {element.Name.LocalName}RangeStart and -End around it, or a deletion and an insertion instead.");
                    break;
                default:
                    break;
            }
        }
    }

    // One range on each side for each name; anything else made Word call a file unreadable.
    public static IEnumerable<LintFinding> MoveNames(LintStory story) =>
        from start in story.Elements
        where start.Local() is "moveFromRangeStart" or "moveToRangeStart"
        group start by start.Value("name") ?? "" into move
        let sources = move.Count(s => s.Local() == "moveFromRangeStart")
        where sources != 1 || move.Count() != 2
        select story.Finding("move-names", move.First(),
            $"The move “{move.Key}” has {sources} ranges it comes from and {move.Count() - sources} it goes to. Give each move a name of its own, with one range on each side.");
}
