using System.IO.Compression;
using System.Text;
using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

/// <summary>No list, view, search or export gives a confidential word away that does not ask for it.</summary>
public sealed class ConfidentialTests
{
    private const string Word = "zyzzyva";

    // What each command that shows something is called with; "P3" is confidential, "P1" is not.
    private static readonly string[][] Showing =
    [
        ["draft", "list"], ["draft", "show", "--full"], ["draft", "show"], ["participant", "list"], ["submission", "list"], ["background", "list"], ["background", "show", "B1"],
        ["review"], ["review", "--status", "accepted"], ["proposals"], ["proposals", "--proposals", "P1,P3"], ["proposals", "--submission", "S2"], ["proposals", "--text", Word],
        ["proposals", "--status", "withdrawn"], ["show", "1"], ["show", "2", "--full"], ["compare"], ["compare", "1"], ["compare", "2"], ["compare", "--matrix"], ["compare", "P1", "P3"],
        ["compare", "P1", "P2"], ["compare", "1", "-o", "compare.html"], ["compare", "-o", "paper.html"], ["compare", "--matrix", "-o", "matrix.html"],
        ["compare", "--by", "Delegation A"], ["compose", "--take", "P1"], ["compose", "--take", "P1,P3"], ["compose", "--take-compatible", "--full"], ["compose", "--scenario", "all"],
        ["compose", "--take", "P1", "--against", "all"], ["scenario", "list"], ["provenance", "1"], ["provenance", "1", "--scenario", "all"], ["search", Word], ["search", "Forum"],
        ["export", "word"], ["export", "word", "--on-conflict", "show-all", "-o", "brackets.docx"], ["export", "word", "--clean", "-o", "clean.docx"],
        ["export", "word", "--per-participant", "-o", "each"], ["export", "word", "--proposals", "P1,P3", "-o", "some.docx"], ["export", "word", "--scenario", "all", "-o", "all.docx"],
        ["export", "word", "--order", "P3", "-o", "order.docx"], ["export", "word", "--on-conflict", "refuse", "-o", "refused.docx"],
        ["export", "html"], ["export", "html", "--proposals", "P3", "-o", "one.html"], ["export", "summary"], ["export", "table"], ["export", "table", "-o", "table.xlsx"], ["rebuild"],
        ["log"], ["log", "--full"], ["log", "1"], ["log", "--by", "Group B"], ["log", "--proposal", "P3"], ["log", "--submission", "S2"], ["trace", Word], ["trace", "once a year"], ["trace", $"loves {Word}s"],
        ["proposal", "P1"], ["proposal", "P3"], ["proposal", "P4"], ["proposal", "P7"], ["source", "S1"], ["source", "S2"], ["source", "P3"], ["source", "F1"], ["source", "R2"],
        ["source", "Q1"], ["source", "S2", "-o", "source.md"], ["verify"], ["seal"], ["publish", "published.git"],
        ["report", "audit", "-o", "audit.html"], ["report", "audit", "-o", "audit.docx"], ["report", "audit", "-o", "audit.csv"], ["report", "timeline", "-o", "timeline.svg"],
    ];

    // They record, or show what is named, or read a file that is outside.
    private static readonly string[] Others =
    [
        "init", "draft import", "draft typeset", "participant add", "submission add", "intake", "coverage", "background add", "propose", "remark", "position", "cite",
        "confirm", "withdraw", "correct", "confidential", "redact", "demo",
    ];

    private Workspace _workspace = null!;

    [OneTimeSetUp]
    public void Fill() => _workspace = Filled();

    [OneTimeTearDown]
    public void Remove() => _workspace.Dispose();

    [Test]
    public void No_answer_and_no_file_holds_a_confidential_word()
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var command in Showing)
        {
            foreach (var form in (string[][])[command, [.. command, "--json"]])
            {
                var before = System.IO.Directory.GetFiles(_workspace.Folder, "*", SearchOption.AllDirectories).ToHashSet();
                var finished = _workspace.Run(form);
                Assert.That(WithoutQuestion(finished.Output + finished.Error, command), Does.Not.Contain(Word).IgnoreCase, string.Join(' ', form));
                foreach (var file in System.IO.Directory.GetFiles(_workspace.Folder, "*", SearchOption.AllDirectories).Where(f => !before.Contains(f)))
                {
                    Assert.That(Text(file), Does.Not.Contain(Word).IgnoreCase, $"{string.Join(' ', form)}: {file}");
                }
            }
        }
    }

    // An answer may repeat what was asked.
    private static string WithoutQuestion(string answer, string[] command) => command[0] == "trace"
        ? answer.Replace($"“{command[1]}”", string.Empty, StringComparison.Ordinal).Replace($"\"words\": \"{command[1]}\"", string.Empty, StringComparison.Ordinal)
        : answer;

    [TestCase("proposals")]
    [TestCase("review", "--status", "accepted")]
    [TestCase("show", "1")]
    [TestCase("compare", "1")]
    [TestCase("compare", "P1", "P3")]
    [TestCase("compose", "--scenario", "all")]
    [TestCase("provenance", "1", "--scenario", "all")]
    [TestCase("search", Word)]
    [TestCase("submission", "list")]
    [TestCase("background", "show", "B1")]
    [TestCase("log")]
    [TestCase("trace", Word)]
    [TestCase("proposal", "P4")]
    [TestCase("source", "P3")]
    [TestCase("source", "S2")]
    public void Who_asks_for_it_sees_it(params string[] command)
    {
        Assert.That(_workspace.Done([.. command, "--confidential"]), Does.Contain(Word).IgnoreCase);
    }

    [Test]
    public void A_finding_goes_with_the_proposal_that_it_became()
    {
        using var workspace = new Workspace();
        File.WriteAllText(workspace.In("comments.md"), $"Para 1: 'once a year' should be replaced by 'once a {Word}'.\n");
        workspace.Done("intake", "comments.md", "--by", "Group B");
        workspace.Done("review", "F1", "--accept");
        var before = workspace.Done("review", "--status", "accepted");
        workspace.Done("confidential", "P3", "--reason", "asked for");
        Assert.Multiple(() =>
        {
            Assert.That(before, Does.Contain(Word));
            Assert.That(workspace.Done("review", "--status", "accepted"), Does.Not.Contain(Word));
            Assert.That(workspace.Done("review", "--status", "accepted", "--submission", "S2"), Does.Not.Contain(Word));
            Assert.That(workspace.Done("review", "--status", "accepted", "--confidential"), Does.Contain(Word));
        });
    }

    [Test]
    public void A_finding_that_was_split_goes_with_what_a_part_of_it_became()
    {
        using var workspace = new Workspace();
        File.WriteAllText(workspace.In("comments.md"), $"The word once is too little; we ask for {Word} in the second sentence of 1. As to 2006, it is wrong.\n");
        workspace.Done("intake", "comments.md", "--by", "Group B");
        workspace.Done("review", "F1", "--split", "As to");
        workspace.Done("review", "F2", "--operation", "replace-words", "--target", "1", "--old", "once", "--wording", Word);
        workspace.Done("review", "F2", "--accept");
        var before = workspace.Done("review", "--status", "split");
        workspace.Done("confidential", "P3", "--reason", "asked for");
        Assert.Multiple(() =>
        {
            Assert.That(before, Does.Contain(Word));
            Assert.That(workspace.Done("review", "--status", "split"), Does.Not.Contain(Word));
            Assert.That(workspace.Done("review", "--status", "split", "--confidential"), Does.Contain(Word));
        });
    }

    [TestCase("redline.html", "html")]
    [TestCase("redline.docx", "word")]
    [TestCase("table.docx", "table")]
    [TestCase("summary.md", "summary")]
    public void An_export_that_asks_for_it_holds_it(string file, string format)
    {
        _workspace.Done("export", format, "--confidential");
        Assert.That(Text(_workspace.In(file)), Does.Contain(Word).IgnoreCase);
    }

    [Test]
    public void Every_command_is_looked_through_or_shows_only_what_is_named()
    {
        var looked = Showing.SelectMany(c => new[] { c[0], c.Length > 1 ? $"{c[0]} {c[1]}" : c[0] }).Concat(Others).ToHashSet();
        Assert.That(ReadmeTests.Commands().Select(c => c.Split(" |")[0].Split(" <")[0]).Where(c => !looked.Contains(c)), Is.Empty);
    }

    // The word stands in everything that can be confidential: a submission, what was found in it, a wording, a rationale, a passage, a note, an amendment.
    private static Workspace Filled()
    {
        var workspace = new Workspace();
        File.WriteAllText(workspace.In($"{Word}.md"), $"# Comments\n\nPara 1: \"once a year\" should be replaced by \"once a {Word}\".\n\nPara 2: the {Word} worries us.\n\nPara 2: we miss a {Word}.\n");
        File.WriteAllText(workspace.In("summary.md"), "# Morning\n\nThe Forum was praised.\n");
        workspace.Done("intake", $"{Word}.md", "--by", "Group B", "--title", $"Our {Word}", "--channel", $"https://{Word}.example", "--confidential");
        workspace.Done("review", "F1", "F2", "--accept");
        workspace.Done("propose", "append", "1", "--wording", $"It likes the {Word}.", "--rationale", $"A {Word} is dear to us.", "--by", "Delegation A", "--on", "2026-03-23", "--confidential");
        workspace.Done("propose", "replace-words", "text of P4", "--old", "likes", "--wording", $"loves {Word}s or", "--by", "Group B", "--on", "2026-03-24");
        workspace.Done("propose", "insert-paragraph", "after 2", "--wording", $"The {Word} is protected.", "--by", "Group B", "--on", "2026-03-24", "--confidential");
        workspace.Done("propose", "delete-words", "2", "--old", "yearly", "--rationale", $"A {Word} cannot.", "--by", "Group B", "--on", "2026-03-24", "--confidential");
        workspace.Done("withdraw", "P7", "--reason", $"{Word}");
        workspace.Done("position", "P1", "oppose", "--by", "Group B", "--submission", "S2", "--quote", $"the {Word} worries us");
        workspace.Done("background", "add", "summary.md");
        workspace.Done("cite", "P4", "B1", "--quote", "The Forum was praised", "--note", $"the {Word} was there");
        workspace.Done("correct", "P4", "--wording", $"It likes the {Word} much.", "--reason", $"{Word}");
        workspace.Done("compose", "--take", "P1,P4", "--save", "all", "--confidential");
        File.Delete(workspace.In($"{Word}.md"));
        return workspace;
    }

    private static string Text(string file)
    {
        if (Path.GetFileName(file).StartsWith("workspace.db", StringComparison.Ordinal))
        {
            return string.Empty;
        }

        if (Path.GetExtension(file) is not (".docx" or ".xlsx"))
        {
            return File.ReadAllText(file);
        }

        var text = new StringBuilder(file);
        using var zip = ZipFile.OpenRead(file);
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }
}
