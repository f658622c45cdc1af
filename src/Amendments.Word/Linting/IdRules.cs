using System.Globalization;
using System.Xml.Linq;

namespace Amendments.Word.Linting;

internal static class IdRules
{
    // "One counter over ins, del, moves, ranges, property changes and bookmarks, above the highest found in any part."
    public static IEnumerable<LintFinding> DuplicateRevisionId(LintSubject subject) =>
        from story in subject.Stories
        from element in Numbered(story)
        let id = element.Value("id")
        where id is not null
        group (story, element) by id into same
        from later in same.Skip(1)
        let first = same.First()
        select later.story.Finding(
            "duplicate-revision-id",
            later.element,
            $"{later.element.Name.LocalName} has the id {same.Key} of {first.element.Name.LocalName} in {first.story.Part}. Give it an id above the highest in the document.");

    // Word reads the id as a 32-bit number, and calls the file unreadable if it is none.
    public static IEnumerable<LintFinding> InvalidRevisionId(LintStory story) =>
        from element in Numbered(story)
        let id = element.Value("id")
        where !int.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        select story.Finding(
            "invalid-revision-id",
            element,
            (id is null ? $"{element.Name.LocalName} has no id." : $"{element.Name.LocalName} has the id “{id}”, which is not a 32-bit number.") + " Give it the next free number.");

    // "w14:paraId below 0x80000000, unique; Word may rewrite it."
    public static IEnumerable<LintFinding> InvalidParagraphId(LintStory story) =>
        from paragraph in ParagraphIds(story)
        where !uint.TryParse(paragraph.Id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) || number is 0 or >= 0x80000000
        select story.Finding("invalid-paragraph-id", paragraph.Element,
            $"paraId “{paragraph.Id}” is not between 00000001 and 7FFFFFFF. Give the paragraph an id in that range.");

    public static IEnumerable<LintFinding> DuplicateParagraphId(LintStory story) =>
        from paragraph in ParagraphIds(story)
        group paragraph.Element by paragraph.Id.ToUpperInvariant() into same
        from later in same.Skip(1)
        select story.Finding("duplicate-paragraph-id", later, $"paraId {same.Key} stands on an earlier paragraph too. Give the copy an id of its own, or none.");

    private static IEnumerable<XElement> Numbered(LintStory story) =>
        story.Marks.Concat(story.Elements.Where(e => e.Local() is "bookmarkStart" or "moveFromRangeStart" or "moveToRangeStart"));

    private static IEnumerable<(XElement Element, string Id)> ParagraphIds(LintStory story) =>
        from element in story.Elements
        where element.Local() is "p" or "tr"
        let id = element.Attribute(Wml.Word2010 + "paraId")?.Value
        where id is not null
        select (element, id);
}
