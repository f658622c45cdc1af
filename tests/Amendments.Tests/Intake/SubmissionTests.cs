using Amendments.Documents;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Readers;
using Amendments.Tests.Fixtures;
using Amendments.Tests.Papers;
using NUnit.Framework;

namespace Amendments.Tests.Intake;

/// <summary>The submission of the demo, read on the stand-in paper.</summary>
public sealed class SubmissionTests
{
    private static readonly ReadDocument Submission = MarkdownDocumentReader.Read(
        File.ReadAllText(Repository.PathTo("fixtures", "submissions", "unesco.md")), DocumentLimits.Default);

    private static readonly Draft Paper = StandInPaper.Draft();

    private static readonly ValueList<Found> Findings = UnderstandDocument.Run(Submission, Paper);

    [Test]
    public void The_nine_wordings_are_found_as_a_person_recorded_them() =>
        Assert.That(RecordedWordings.Lines(Findings), Is.EqualTo(RecordedWordings.Lines()));

    [Test]
    public void What_asks_for_text_and_gives_none_is_a_remark_on_both_paragraphs() =>
        Assert.That(Findings.Select(f => f.Content).OfType<FindingContent.Remark>().Where(r => r.Target is not Target.Whole).Select(r => r.Target), Is.EqualTo(new[] { RecordedWordings.Remark() }));

    [Test]
    public void Whatever_is_open_or_inferred_is_not_certain() => Assert.That(
        Findings.Where(f => f.Content is FindingContent.Proposal { Readings.Count: > 1 } or FindingContent.Proposal { Supplied: [{ Kind: SupplyKind.Place }, ..] }).Select(f => f.Confidence),
        Is.EqualTo(new[] { Confidence.NeedsReview, Confidence.NeedsReview }));

    [Test]
    public void Everything_else_is_a_remark_under_its_question()
    {
        var remarks = Findings.Where(f => f.Content is FindingContent.Remark).ToList();

        Assert.That(remarks.Select(r => r.Heading).Distinct(), Is.EqualTo(new[] { "Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7" }));
        Assert.That(Coverage.Of(Findings, Submission).Open, Is.Zero);
        Assert.That(Coverage.Gaps(Findings, Submission), Is.Empty);
    }
}
