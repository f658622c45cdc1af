using System.Diagnostics;
using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

/// <summary>What changes when the output is a terminal, or a pipe that is closed early.</summary>
public sealed class TerminalTests
{
    // Select Graphic Rendition: colours, bold, underline (ECMA-48 §8.3.117).
    private const string Colour = "\u001b\\[[0-9;]*m";

    [Test]
    public void A_terminal_gets_colours_and_no_marks()
    {
        using var workspace = new Workspace();
        var output = OnTerminal(workspace, $"{Amend.Executable} show 1");
        Assert.That(output, Does.Match(Colour).And.Contain("twice").And.Not.Contain("{+"));
    }

    [Test]
    public void Compared_texts_stand_side_by_side_on_a_terminal_and_below_each_other_in_a_pipe()
    {
        using var workspace = new Workspace();
        var output = OnTerminal(workspace, $"{Amend.Executable} compare 1");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(output, Does.Match(Colour).And.Contain("│").And.Not.Contain("{+"));
        Assert.That(workspace.Done("compare", "1"), Does.Not.Contain("│").And.Contain("\n    1. The Forum was established in 2006. It meets [-once-]{+twice+} a year.\n"));
    }

    [Test]
    public void A_terminal_with_NO_COLOR_gets_marks_and_no_colours()
    {
        using var workspace = new Workspace();
        var output = OnTerminal(workspace, $"NO_COLOR=1 {Amend.Executable} show 1");
        Assert.That(output, Does.Contain("[-once-]{+twice+}").And.Not.Match(Colour));
    }

    [Test]
    public void An_empty_NO_COLOR_says_nothing()
    {
        using var workspace = new Workspace();
        Assert.That(OnTerminal(workspace, $"NO_COLOR= {Amend.Executable} show 1"), Does.Match(Colour));
    }

    [Test]
    public void Without_a_terminal_lines_are_as_long_as_their_paragraphs()
    {
        using var workspace = new Workspace();
        Assert.That(workspace.Done("show", "1").Split('\n'), Has.Member("1. The Forum was established in 2006. It meets once a year."));
    }

    [Test]
    public void A_reader_that_goes_away_is_no_failure()
    {
        using var workspace = new Workspace();
        var finished = Shell(workspace, $"set -o pipefail; {Amend.Executable} draft show --full --json | head -n 1");
        Assert.That(finished, Is.EqualTo(new Finished(0, "{\n", string.Empty)));
    }

    [Test]
    public void A_review_on_a_terminal_asks_what_becomes_of_each_finding()
    {
        using var workspace = new Workspace();
        File.WriteAllText(workspace.In("answer.txt"), "In 1 put twice for once.\n\nThank you.\n\nWe agree.\n");
        workspace.Done("intake", "answer.txt", "--by", "Group B", "--corrects", "none");
        string[] answers = ["e", "replace-words", "1", "once", "twice", "a", "u", "1", "r", "No request.", "n"];
        var output = OnTerminal(workspace, $"NO_COLOR=1 {Amend.Executable} review --as Ann", answers);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(output, Does.Contain("(3 waiting) [a]ccept").And.Contain("[-once-]{+twice+}").And.Contain("1 finding passed over"));
        Assert.That(workspace.Done("proposals", "--submission", "S2"), Does.Contain("P4").And.Not.Contain("P3"));
        Assert.That(workspace.Done("review"), Does.Contain("F3").And.Not.Contain("F2"));
        Assert.That(workspace.Done("review", "F2"), Does.Contain("Rejected by Ann on"));
        Assert.That(workspace.Run("review", "F1", "--accept").Error, Does.Match(@"^F1: It is already accepted as P4, by Ann on \S+ \S+ UTC\. amend review F1 --undo takes that back\.\n$"));
        Assert.That(workspace.Run("withdraw", "P3").Error, Does.Match(@"^P3: Ann took it back on \S+\. It was finding F1: amend review F1 shows it\.\n$"));
    }

    [Test]
    public void A_redaction_lists_what_goes_and_asks_before_it_erases()
    {
        using var workspace = new Workspace();
        var declined = OnTerminal(workspace, $"{Amend.Executable} redact P1 --reason asked", "no");
        Assert.That(declined, Does.Contain("wording: “twice”").And.Contain("Nothing was erased."));
        Assert.That(workspace.Done("proposals"), Does.Contain("twice"));

        var agreed = OnTerminal(workspace, $"{Amend.Executable} redact P1 --reason asked", "yes");
        Assert.That(agreed, Does.Contain("cannot be recalled"));
        Assert.That(workspace.Done("proposals"), Does.Not.Contain("twice").And.Contain("[erased: asked]"));
    }

    private static string OnTerminal(Workspace workspace, string command, params string[] answers)
    {
        if (!File.Exists("/usr/bin/script"))
        {
            Assert.Ignore("There is no program “script” to make a terminal with (Debian: bsdutils).");
        }

        var typed = answers.Length == 0 ? string.Empty : $"printf '%s\\n' {string.Join(' ', answers.Select(a => $"'{a}'"))} | ";
        var finished = Shell(workspace, $"{typed}script --quiet --return --command '{command}' /dev/null");
        Assert.That(finished.Code, Is.Zero, finished.Output);
        return finished.Output;
    }

    private static Finished Shell(Workspace workspace, string command)
    {
        if (!File.Exists("/bin/bash"))
        {
            Assert.Ignore("There is no bash.");
        }

        var start = new ProcessStartInfo("/bin/bash", ["-c", command]) { WorkingDirectory = workspace.Folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment.Remove("NO_COLOR");
        start.Environment["TERM"] = "xterm";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Finished(process.ExitCode, output, error.Result);
    }
}
