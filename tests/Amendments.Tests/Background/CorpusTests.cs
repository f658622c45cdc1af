using System.Text;
using Amendments.Background;
using Amendments.Desk;
using Amendments.Documents;
using Amendments.Proposals;
using Amendments.Readers;
using Amendments.Submissions;
using Amendments.Tests.Desk;
using Amendments.Texts;
using NUnit.Framework;

namespace Amendments.Tests.Background;

/// <summary>Tests on a complete real document, which is not in the repository: AMEND_CORPUS names the folder that holds it.</summary>
[Category("Corpus")]
public sealed class CorpusTests
{
    private const string Session = "Leaders TalkX: ";

    private string _text = null!;

    [OneTimeSetUp]
    public void Read()
    {
        var folder = Environment.GetEnvironmentVariable("AMEND_CORPUS");
        Assume.That(folder, Is.Not.Null.And.Not.Empty, "AMEND_CORPUS names no folder with the real documents.");
        _text = File.ReadAllText(Path.Combine(folder!, "wsis20-hle-session-summaries.md"));
    }

    [Test]
    public void It_is_the_draft_that_it_says_it_is() => Assert.That(Found().IsDraft, Is.True);

    [Test]
    public void It_has_thirteen_sessions_and_what_stands_before_them()
    {
        var titles = Found().Sections.Select(s => s.Title).ToList();
        Assert.That(titles.Count(t => t.StartsWith(Session, StringComparison.Ordinal)), Is.EqualTo(13));
        Assert.That(titles, Does.Contain("Introduction"));
    }

    [TestCase("Forging partnerships", "C1, C3, C4, C5, C7")]
    [TestCase("Information and communication infrastructure", "C1, C2, C11")]
    [TestCase("Accelerating", "C1, C3, C7")]
    [TestCase("Future Ready", "C1, C2, C3, C4, C5, C6, C7, C8, C10, C11")]
    [TestCase("Towards a safer", "C5")]
    [TestCase("Building inclusive", "C1, C2, C4, C6")]
    [TestCase("ICT Applications to Unlock", "")]
    [TestCase("Local to Global", "C8, C9")]
    [TestCase("When policy", "C1, C3, C5, C6")]
    [TestCase("Moral pixels", "C1, C4, C5, C6, C7, C9, C10")]
    [TestCase("Partnership pivot", "")]
    [TestCase("Click to govern", "C1, C2, C3, C11")]
    [TestCase("ICT application to unlock", "")]
    public void A_session_has_the_action_lines_that_it_names(string begins, string expected)
    {
        var session = Found().Sections.Single(s => s.Title.StartsWith(Session + begins, StringComparison.Ordinal));
        Assert.That(string.Join(", ", session.Tags.Select(t => t.Code)), Is.EqualTo(expected));
    }

    [Test]
    public void It_is_searched_and_cited_and_becomes_nothing_else()
    {
        using var workspace = new DeskWorkspace();
        var proposal = workspace.ProposeUnesco().Value!.Proposals[0].Id;
        var before = workspace.Store.Proposals(new ProposalFilter()).Count;
        var bytes = Encoding.UTF8.GetBytes(_text);
        var added = AddBackground.Run(
            workspace.Store, "editor", new BackgroundHeader("Summaries", null, null, new SubmissionDates(), "en"), SourceFile.Of("summaries.md", bytes), bytes, Document()).Value!;

        var words = Words(added);
        var cited = CiteBackground.Run(workspace.Store, "editor", proposal, added.Id, null, words, FormattedText.Empty).Value!;
        using var scope = Assert.EnterMultipleScope();
        Assert.That(SearchWords.Run(workspace.Store, words, 10).Select(f => f.Where), Is.EqualTo(new[] { $"Summaries, “{cited.Citation.Section}”" }));
        Assert.That(cited.Citation.Section, Does.StartWith(Session));
        Assert.That(cited.Citation.Lines, Is.Not.Null);
        Assert.That(workspace.Store.Proposals(new ProposalFilter()), Has.Count.EqualTo(before));
    }

    // The first long part of the last session: its words are not written down here.
    private static string Words(BackgroundDocument document)
    {
        var text = document.Sections[^1].Parts.First(p => p.Words.Length > 300).Words.Text;
        return text[..text.IndexOf(' ', 100)];
    }

    private BackgroundText Found() => BackgroundText.Read(Document(), null, "summaries.md", "en");

    private ReadDocument Document() => MarkdownDocumentReader.Read(_text, DocumentLimits.Default);
}
