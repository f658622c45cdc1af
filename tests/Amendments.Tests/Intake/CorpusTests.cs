using Amendments.Intake;
using Amendments.Tests.Fixtures;
using Amendments.Texts;
using NUnit.Framework;

namespace Amendments.Tests.Intake;

/// <summary>Tests on complete real documents, which are not in the repository: AMEND_CORPUS names the folder that holds them.</summary>
[Category("Corpus")]
public sealed class CorpusTests
{
    [Test]
    public void Every_wording_that_is_recorded_for_UNESCO_stands_in_its_submission()
    {
        var submission = Squeezed(File.ReadAllText(Path.Combine(Corpus(), "unesco-inputs-elements-paper.md")).Replace("*", string.Empty, StringComparison.Ordinal));
        var items = ProposalFile.Read(File.ReadAllText(Repository.PathTo("fixtures", "submissions", "unesco.proposals.json"))).Value!;
        var wordings = items.OfType<Item.Proposal>().Select(p => p.Wording.Text).ToList();
        using var scope = Assert.EnterMultipleScope();
        Assert.That(wordings, Has.Count.EqualTo(9));
        foreach (var wording in wordings)
        {
            Assert.That(submission, Does.Contain(Squeezed(wording)));
        }
    }

    private static string Squeezed(string text) => Folding.Fold(text).Text;

    private static string Corpus()
    {
        var folder = Environment.GetEnvironmentVariable("AMEND_CORPUS");
        Assume.That(folder, Is.Not.Null.And.Not.Empty, "AMEND_CORPUS names no folder with the real documents.");
        return folder!;
    }
}
