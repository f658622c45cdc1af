using System.Xml.Linq;
using Amendments.Word.Packaging;
using Amendments.Word.Revisions;

namespace Amendments.Word.Linting;

internal static class CommentRules
{
    // "Comment ids resolve": Word refuses or drops an anchor whose comment is nowhere.
    public static IEnumerable<LintFinding> MissingComment(LintStory story, LintSubject subject) =>
        from anchor in story.Elements
        where anchor.Local() is "commentRangeStart" or "commentReference"
        let id = anchor.Value("id") ?? ""
        where !subject.Comments.Contains(id)
        group anchor by id into anchors
        select story.Finding("missing-comment", anchors.First(),
            $"Comment {anchors.Key} is anchored here, but there is no such comment. Write the comment, or take the anchor away.");

    // "Range markers are children of w:p outside ins and del."
    public static IEnumerable<LintFinding> RangeInsideChange(LintStory story) =>
        from marker in story.Elements
        where marker.Local() is "commentRangeStart" or "commentRangeEnd" && marker.AncestorsInParagraph().Any(RevisionMark.IsWrapper)
        select story.Finding("comment-range-inside-change", marker,
            $"{marker.Name.LocalName} {marker.Value("id")} stands inside a change and would go with it. Put it beside the change.");

    // "Comment, extended and ids parts agree", by the paraId of a comment's last paragraph; and each comment has an id of its own.
    public static IEnumerable<LintFinding> PartsDisagree(LintSubject subject)
    {
        var comments = subject.Related(RelationshipTypes.Comments).ToList();
        var paragraphs = comments.SelectMany(c => c.Root.Descendants()).Select(e => e.Attribute(Wml.Word2010 + "paraId")?.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var twice =
            from comment in comments.SelectMany(c => c.Root.Elements(), (c, Element) => (c.Part, Element))
            group comment by comment.Element.Value("id") into same
            where same.Count() > 1
            select new LintFinding("comment-parts-disagree", same.First().Part, $"comment {same.Key}",
                $"{same.Count()} comments have the id {same.Key}. Give each one its own.");
        var lost =
            from extension in subject.Related(RelationshipTypes.CommentsExtended).Concat(subject.Related(RelationshipTypes.CommentsIds))
            from attribute in extension.Root.Elements().Attributes()
            where attribute.Name.LocalName is "paraId" or "paraIdParent" && !paragraphs.Contains(attribute.Value)
            select new LintFinding("comment-parts-disagree", extension.Part, $"{attribute.Name.LocalName} {attribute.Value}",
                "No paragraph of a comment has this paraId. Take the entry away, or give the comment's last paragraph the id.");
        return twice.Concat(lost);
    }
}
