using System.Xml.Linq;
using Amendments.Word.Revisions;

namespace Amendments.Word.Linting;

internal static class ParagraphRules
{
    // "At least one w:p per w:tc", and the last thing in it: Word calls the file unreadable otherwise.
    public static IEnumerable<LintFinding> CellWithoutParagraph(LintStory story) =>
        from cell in story.Named("tc")
        where LastBlock(cell)?.Local() is not ("p" or "sdt" or "customXml")
        select story.Finding("cell-without-paragraph", cell, "A table cell does not end with a paragraph. Write an empty one.");

    // "The final mark cannot go: for insert or delete at the end, track the mark of the previous paragraph."
    public static IEnumerable<LintFinding> LastMarkDeleted(LintStory story) =>
        from container in story.Elements
        where container.Local() is "body" or "tc" or "footnote" or "endnote" or "comment" or "txbxContent"
        let last = LastBlock(container)
        where last?.Local() == "p" && MarkDeleted(last) && !container.AncestorsAndSelf().Any(GoesWithItsTable)
        select story.Finding("last-mark-deleted", last,
            "The mark of the last paragraph is tracked as deleted, but it cannot go. Track the mark of the paragraph before it.");

    // "The mark that carries sectPr is never deleted alone": the page set-up of everything before it would go.
    public static IEnumerable<LintFinding> SectionMarkDeleted(LintStory story) =>
        from paragraph in story.Named("p")
        where paragraph.Child("pPr")?.Child("sectPr") is not null && MarkDeleted(paragraph)
        select story.Finding("section-mark-deleted", paragraph, "The deleted mark carries the page set-up of a section. Delete the text and keep the mark.");

    // "All runs in w:del and w:rPr/w:del on its mark; runs alone leave an empty numbered item after accept." A text put in their
    // place, such as "[deleted]", is how a number is kept on purpose; so is a paragraph that joins from before.
    public static IEnumerable<LintFinding> DeletedRunsWithoutMark(LintStory story) =>
        from paragraph in story.Named("p")
        where paragraph.Child("pPr")?.Child("numPr")?.Child("numId")?.Value("val") is not (null or "0") && !MarkDeleted(paragraph)
        let content = paragraph.Descendants().Where(IsContent).ToList()
        where content.Count > 0 && content.TrueForAll(InDeletion) && !JoinedFromBefore(paragraph)
        select story.Finding("deleted-runs-without-mark", paragraph,
            "All text of a numbered paragraph is deleted but not its mark, so an empty number is left. Track the mark as deleted, or put a text such as “[deleted]” in its place.");

    private static XElement? LastBlock(XElement container) =>
        container.Elements().LastOrDefault(e => e.Local() is not ("sectPr" or "tcPr") && !Anchors.IsAnchor(e));

    private static bool MarkDeleted(XElement paragraph) =>
        paragraph.Child("pPr")?.Child("rPr") is { } mark && (mark.Child("del") ?? mark.Child("moveFrom")) is not null;

    private static bool JoinedFromBefore(XElement paragraph) =>
        paragraph.ElementsBeforeSelf().LastOrDefault(e => !Anchors.IsAnchor(e)) is { } before && before.Local() == "p" && MarkDeleted(before);

    private static bool GoesWithItsTable(XElement element) =>
        element.Child("trPr")?.Child("del") is not null || element.Child("tcPr")?.Child("cellDel") is not null;

    private static bool IsContent(XElement element) =>
        element.Name.LocalName == "oMath"
        || element.Parent?.Local() == "r" && element.Local() is not ("rPr" or "commentReference" or "annotationRef" or "lastRenderedPageBreak");

    private static bool InDeletion(XElement content) => content.AncestorsInParagraph().Any(e => e.Local() is "del" or "moveFrom");
}
