using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

/// <summary>A workspace with a small draft, two participants and two competing proposals, made by the program itself.</summary>
internal sealed class Workspace : IDisposable
{
    private const string Draft = """
        # Review

        ## Introduction

        1. The Forum was established in 2006. It meets once a year.

        2. The Secretary-General shall report yearly.
        """;

    private readonly TemporaryFolder _folder = new();

    public Workspace()
    {
        File.WriteAllText(In("draft.md"), Draft);
        File.WriteAllText(In("letter.md"), "Q1: Paragraph 1 should say “twice”.\n");
        Done("init", "--paper", "Review");
        Done("draft", "import", "draft.md", "--symbol", "Zero Draft");
        Done("participant", "add", "Delegation A", "--kind", "state");
        Done("participant", "add", "Group B", "--kind", "group");
        Done("submission", "add", "letter.md", "--by", "Delegation A", "--received", "2026-03-21");
        Done("propose", "replace-words", "1", "--old", "once", "--wording", "**twice**", "--by", "Delegation A", "--submission", "S1", "--heading", "Q1", "--quote", "“twice”");
        Done("propose", "replace-words", "1", "--old", "once a year", "--wording", "every month", "--by", "Group B", "--on", "2026-03-22");
    }

    public string Folder => _folder.Path;

    public string In(string file) => _folder.In(file);

    public Finished Run(params IEnumerable<string> args) => Amend.Run(Folder, args);

    /// <summary>Runs a command that must succeed, and gives its output.</summary>
    public string Done(params IEnumerable<string> args)
    {
        var finished = Run(args);
        Assert.That(finished.Code, Is.Zero, finished.Error);
        return finished.Output;
    }

    public void Dispose() => _folder.Dispose();
}
