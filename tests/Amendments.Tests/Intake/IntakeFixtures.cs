using Amendments.Documents;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Readers;
using Amendments.Tests.Fixtures;
using Amendments.Tests.Papers;
using NUnit.Framework;

namespace Amendments.Tests.Intake;

// draft       the draft, in the notation of DraftText
// submission  what a participant sent, as Markdown
// findings    see FindingLines

/// <summary>The documents in fixtures/intake: a submission, and what is found in it.</summary>
public sealed class IntakeFixtures
{
    private static IEnumerable<TestCaseData> Fixtures() => Fixture.In("intake");

    [TestCaseSource(nameof(Fixtures))]
    public void What_a_submission_asks_for_is_found(object document)
    {
        var fixture = (Fixture)document;
        var draft = Drafts.Assemble(DraftText.Read(fixture.Given("draft")), fixture.Argument("draft") is { Length: > 0 } language ? language : "en");
        var submission = MarkdownDocumentReader.Read(fixture.Given("submission"), DocumentLimits.Default);
        var findings = UnderstandDocument.Run(submission, draft);
        Assert.Multiple(() =>
        {
            Assert.That(Coverage.Gaps(findings, submission), Is.Empty, "what no finding covers");
            fixture.Expect("findings", FindingLines.Write(findings, submission));
        });
    }
}
