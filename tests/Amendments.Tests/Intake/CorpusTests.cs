using Amendments.Documents;
using Amendments.Intake;
using Amendments.Proposals;
using Amendments.Readers;
using Amendments.Tests.Papers;
using NUnit.Framework;

namespace Amendments.Tests.Intake;

/// <summary>Tests on complete real documents, which are not in the repository: AMEND_CORPUS names the folder that holds them.</summary>
[Category("Corpus")]
public sealed class CorpusTests
{
    [Test]
    public void The_wordings_of_UNESCO_are_found_as_a_person_recorded_them_and_everything_else_is_a_remark()
    {
        var submission = Read("unesco-inputs-elements-paper.md");
        var findings = UnderstandDocument.Run(submission, StandInPaper.Draft());
        var remarks = findings.Where(f => f.Content is FindingContent.Remark).ToList();
        using var scope = Assert.EnterMultipleScope();
        Assert.That(RecordedWordings.Lines(findings), Is.EqualTo(RecordedWordings.Lines()));
        Assert.That(remarks.Select(r => ((FindingContent.Remark)r.Content).Target).Where(t => t is not Target.Whole), Is.EqualTo(new[] { RecordedWordings.Remark() }));
        Assert.That(remarks.Select(r => r.Confidence), Is.All.EqualTo(Confidence.Certain));
        Assert.That(remarks.Count(r => r.Heading == "Q1"), Is.EqualTo(10), "numbered 1 to 10");
        Assert.That(remarks.Count(r => r.Heading == "Q2"), Is.EqualTo(11), "numbered 1 to 12, without 3");
        Assert.That(remarks.Select(r => r.Heading ?? string.Empty).Distinct(), Is.EqualTo(new[] { string.Empty, "Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7" }));
        Assert.That(Coverage.Gaps(findings, submission), Is.Empty);
    }

    [Test]
    public void No_proposal_is_invented_from_a_summary_of_meetings()
    {
        var summaries = Read("wsis20-hle-session-summaries.md");
        var findings = UnderstandDocument.Run(summaries, StandInPaper.Draft());
        using var scope = Assert.EnterMultipleScope();
        Assert.That(findings.Where(f => f.Content is FindingContent.Proposal or FindingContent.Position), Is.Empty);
        Assert.That(Coverage.Gaps(findings, summaries), Is.Empty);
    }

    private static ReadDocument Read(string name)
    {
        var folder = Environment.GetEnvironmentVariable("AMEND_CORPUS");
        Assume.That(folder, Is.Not.Null.And.Not.Empty, "AMEND_CORPUS names no folder with the real documents.");
        return MarkdownDocumentReader.Read(File.ReadAllText(Path.Combine(folder!, name)), DocumentLimits.Default);
    }
}
