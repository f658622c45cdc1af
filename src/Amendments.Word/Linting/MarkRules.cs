using System.Globalization;
using System.Xml.Linq;
using Amendments.Word.Revisions;

namespace Amendments.Word.Linting;

internal static class MarkRules
{
    // "Author and date: both on every mark; yyyy-MM-ddTHH:mm:ssZ."
    public static IEnumerable<LintFinding> MissingAuthor(LintStory story) =>
        from mark in Signed(story)
        where string.IsNullOrEmpty(mark.Value("author"))
        select story.Finding("missing-author", mark, $"{mark.Name.LocalName} does not say who made the change. Write w:author.");

    public static IEnumerable<LintFinding> InvalidDate(LintStory story) =>
        from mark in Signed(story)
        let date = mark.Value("date")
        where !DateTime.TryParseExact(date, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        select story.Finding("invalid-date", mark, $"{mark.Name.LocalName} has the date “{date}”. Write w:date as yyyy-MM-ddTHH:mm:ssZ; for a date alone write noon.");

    // "ins > del is legal: B deletes what A inserted. Never ins > ins, del > del."
    public static IEnumerable<LintFinding> NestedChange(LintStory story) =>
        from mark in Wrappers(story)
        let outer = mark.AncestorsInParagraph().FirstOrDefault(e => e.Name == mark.Name)
        where outer is not null
        select story.Finding("nested-change", mark,
            $"{mark.Name.LocalName} stands inside another {mark.Name.LocalName}. Close the outer one before it and open it again after it.");

    // "Never ins inside w:r."
    public static IEnumerable<LintFinding> ChangeInsideRun(LintStory story) =>
        from mark in Wrappers(story)
        where mark.Parent?.Local() == "r"
        select story.Finding("change-inside-run", mark, $"{mark.Name.LocalName} stands inside a run. Put the run inside {mark.Name.LocalName}.");

    // A paragraph is tracked by its runs and its mark, a row by its properties; a change around them is not valid.
    public static IEnumerable<LintFinding> ChangeAroundBlock(LintStory story) =>
        from mark in Wrappers(story)
        let block = mark.Elements().FirstOrDefault(e => e.Local() is "p" or "tbl" or "tr" or "tc")
        where block is not null
        select story.Finding("change-around-block", mark, $"{mark.Name.LocalName} surrounds a {block.Name.LocalName}. Track its runs and its mark instead.");

    private static IEnumerable<XElement> Wrappers(LintStory story) => story.Marks.Where(RevisionMark.IsWrapper);

    // A change of a table's grid has an id and nothing else.
    private static IEnumerable<XElement> Signed(LintStory story) =>
        story.Marks.Where(m => m.Local() != "tblGridChange").Concat(story.Elements.Where(e => e.Local() is "moveFromRangeStart" or "moveToRangeStart"));
}
