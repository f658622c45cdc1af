using Amendments.Word.Packaging;

namespace Amendments.Word.Linting;

/// <summary>
/// Looks for what Word silently repairs, drops, or calls unreadable, and what the schema does not forbid: most breaches of the rules for
/// tracked changes (ISO/IEC 29500-1 §17.13.5) pass a schema validator. Every document that this application writes must have no finding.
/// </summary>
public static class WordLinter
{
    private static readonly Func<LintSubject, IEnumerable<LintFinding>>[] DocumentRules =
    [
        PackageRules.UnreadableXml,
        PackageRules.MissingRelationship,
        PackageRules.MissingTarget,
        PackageRules.MissingContentType,
        PackageRules.DuplicatePerson,
        IdRules.DuplicateRevisionId,
        CommentRules.PartsDisagree,
    ];

    private static readonly Func<LintStory, LintSubject, IEnumerable<LintFinding>>[] StoryRules =
    [
        (story, _) => IdRules.InvalidRevisionId(story),
        (story, _) => IdRules.InvalidParagraphId(story),
        (story, _) => IdRules.DuplicateParagraphId(story),
        (story, _) => MarkRules.MissingAuthor(story),
        (story, _) => MarkRules.InvalidDate(story),
        (story, _) => MarkRules.NestedChange(story),
        (story, _) => MarkRules.ChangeInsideRun(story),
        (story, _) => MarkRules.ChangeAroundBlock(story),
        (story, _) => TextRules.TextInsideDeletion(story),
        (story, _) => TextRules.DeletedTextOutsideDeletion(story),
        (story, _) => TextRules.SpaceNotPreserved(story),
        (story, _) => OrderRules.PropertiesNotFirst(story),
        (story, _) => OrderRules.ParagraphPropertiesOrder(story),
        (story, _) => OrderRules.MarkPropertiesOrder(story),
        (story, _) => OrderRules.TablePropertiesOrder(story),
        (story, _) => OrderRules.FormerProperties(story),
        (story, _) => RangeRules.Unbalanced(story),
        (story, _) => RangeRules.MoveWithoutRange(story),
        (story, _) => RangeRules.MoveNames(story),
        (story, _) => CommentRules.RangeInsideChange(story),
        CommentRules.MissingComment,
        ReferenceRules.MissingNote,
        ReferenceRules.MissingList,
        (story, _) => FieldRules.Unbalanced(story),
        (story, _) => FieldRules.SplitByChange(story),
        (story, _) => ParagraphRules.CellWithoutParagraph(story),
        (story, _) => ParagraphRules.LastMarkDeleted(story),
        (story, _) => ParagraphRules.SectionMarkDeleted(story),
        (story, _) => ParagraphRules.DeletedRunsWithoutMark(story),
    ];

    /// <summary>Every breach in a document; none means that it keeps the rules.</summary>
    /// <param name="package">The document, which is only read.</param>
    /// <exception cref="WordDocumentException">The relationships or content types of the file are not well-formed.</exception>
    public static IReadOnlyList<LintFinding> Lint(DocxPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var subject = new LintSubject(package);
        return
        [
            .. DocumentRules.SelectMany(rule => rule(subject)),
            .. subject.Stories.SelectMany(story => StoryRules.SelectMany(rule => rule(story, subject))),
        ];
    }
}
