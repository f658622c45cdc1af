using Amendments.Word.Linting;
using Amendments.Word.Packaging;
using Amendments.Word.Revisions;
using NUnit.Framework;
using static Amendments.Tests.Word.Markup;
using static Amendments.Tests.Word.TestSource;

namespace Amendments.Tests.Word;

public sealed class WordLinterTests
{
    // The micro cases that break a rule on purpose; the others must be clean.
    private static readonly Dictionary<string, string> DefectsOnPurpose = new()
    {
        ["Plain text inside a deletion"] = "text-inside-deletion",
        ["Two changes with one id"] = "duplicate-revision-id",
        ["Blanks that are not preserved"] = "space-not-preserved",
        ["A list item whose mark stays"] = "deleted-runs-without-mark",
        ["A deletion at the end by its own mark"] = "last-mark-deleted",
    };

    public static IEnumerable<TestCaseData> MicroDocuments =>
        MicroCases.All.Select(micro => new TestCaseData(micro.Arguments[0], DefectsOnPurpose.GetValueOrDefault(micro.ArgDisplayNames![0]))
            .SetArgDisplayNames(micro.ArgDisplayNames[0]));

    public static IEnumerable<TestCaseData> CleanDocuments =>
        MicroCases.All.Where(micro => !DefectsOnPurpose.ContainsKey(micro.ArgDisplayNames![0]))
            .Select(micro => new TestCaseData(micro.Arguments[0]).SetArgDisplayNames(micro.ArgDisplayNames!));

    [TestCaseSource(typeof(DefectCases), nameof(DefectCases.All))]
    public void A_defect_is_found(string body, string rule)
    {
        var findings = WordLinter.Lint(Open(body));

        Assert.That(findings.Select(f => f.Rule), Does.Contain(rule));
        Assert.That(findings.Select(f => f.Message), Has.All.EndsWith(".").And.All.Contains(" "));
    }

    [TestCaseSource(typeof(DefectCases), nameof(DefectCases.Clean))]
    public void What_is_unusual_but_right_is_not_reported(string body) => Assert.That(WordLinter.Lint(Open(body)), Is.Empty);

    [TestCaseSource(nameof(MicroDocuments))]
    public void A_tracked_document_has_only_the_defects_it_was_made_for(string body, string? rule) =>
        Assert.That(WordLinter.Lint(Open(body)).Select(f => f.Rule).Distinct(), Is.EqualTo(rule is null ? Array.Empty<string>() : new[] { rule }));

    [TestCaseSource(nameof(CleanDocuments))]
    public void A_clean_document_stays_clean_when_its_changes_are_decided(string body)
    {
        var package = Open(body);

        Assert.That(WordLinter.Lint(TrackedChanges.AcceptAll(package)), Is.Empty);
        Assert.That(WordLinter.Lint(TrackedChanges.RejectAll(package)), Is.Empty);
        foreach (var id in TrackedChanges.List(package).Select(r => r.Id))
        {
            Assert.That(WordLinter.Lint(TrackedChanges.Accept(package, new HashSet<int> { id })).Where(IsStructural), Is.Empty);
            Assert.That(WordLinter.Lint(TrackedChanges.Reject(package, new HashSet<int> { id })).Where(IsStructural), Is.Empty);
        }
    }

    [Test]
    public void A_finding_says_where_it_is()
    {
        var finding = WordLinter.Lint(Open(P(R("One")) + P(Del(R("old"))))).Single();

        Assert.That((finding.Part, finding.Where), Is.EqualTo(("word/document.xml", "paragraph 2")));
        Assert.That(finding.Message, Is.EqualTo("“old” is a t inside a deletion. Write delText."));
    }

    [Test]
    public void An_id_is_unique_over_all_parts()
    {
        var package = OpenWith(P(Ins(R("x"), id: "501")), "header", P(Ins(R("y"))));

        Assert.That(WordLinter.Lint(package).Select(f => (f.Rule, f.Part)), Is.EqualTo(new[] { ("duplicate-revision-id", "word/header.xml") }));
    }

    [Test]
    public void The_copy_of_a_drawing_for_old_applications_may_repeat_ids()
    {
        var box = $"<w:txbxContent>{P(Ins(R("x"), id: "1"))}</w:txbxContent>";
        const string mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        var body = P($"<w:r><mc:AlternateContent xmlns:mc=\"{mc}\"><mc:Choice Requires=\"wps\">{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>");

        Assert.That(WordLinter.Lint(Open(body)), Is.Empty);
    }

    [Test]
    public void Parts_about_comments_must_agree()
    {
        var package = Open(P(CommentStart() + R("x") + CommentEnd()));
        package.Write("word/commentsExtended.xml", "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:commentEx w15:paraId=\"12345678\"/></w15:commentsEx>"u8);
        package.Relate(package.MainDocument, RelationshipTypes.CommentsExtended, "word/commentsExtended.xml", "rId9");

        Assert.That(WordLinter.Lint(package).Select(f => f.Rule), Is.EqualTo(new[] { "comment-parts-disagree" }));
    }

    [Test]
    public void A_relationship_that_leads_nowhere_is_found()
    {
        var package = Open(P(R("x")));
        package.Relate(package.MainDocument, RelationshipTypes.Header, "word/header9.xml", "rId9");

        Assert.That(WordLinter.Lint(package).Select(f => f.Rule), Is.EqualTo(new[] { "missing-target" }));
    }

    // The other rules ask that two changes go together, and whoever decides one of them alone takes them apart.
    private static bool IsStructural(LintFinding finding) => finding.Rule is not ("move-names" or "deleted-runs-without-mark" or "last-mark-deleted");
}
