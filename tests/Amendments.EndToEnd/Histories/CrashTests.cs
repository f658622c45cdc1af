using System.Diagnostics;
using System.Globalization;
using Amendments.EndToEnd.CommandLine;
using Amendments.Sqlite;
using NUnit.Framework;

namespace Amendments.EndToEnd.Histories;

/// <summary>Programs that are killed at any moment while they import, take in, confirm and correct. AMEND_CRASHES says how many; those that end before are not counted.</summary>
public sealed class CrashTests
{
    private static readonly int Crashes = int.TryParse(Environment.GetEnvironmentVariable("AMEND_CRASHES"), out var crashes) ? crashes : 12;

    // Some lives are so short that none ends in them.
    private const int MostTries = 20;

    private const int ItemsOfACall = 40;
    private const int LongestLife = 700;

    [Test]
    public void What_was_acknowledged_is_there_and_the_next_start_puts_everything_in_order()
    {
        using var workspace = new Workspace();
        var random = new Random(1);
        var (lines, killed) = (Lines(workspace), 0);
        var wrong = new List<string>();
        var n = 0;
        for (; killed < Crashes && n < Crashes * MostTries; n++)
        {
            var (what, most, arguments) = Command(workspace, n);
            var isDone = Run(workspace, arguments, TimeSpan.FromMilliseconds(random.Next(LongestLife)));
            killed += isDone ? 0 : 1;
            var next = workspace.Run("proposals");
            var verified = workspace.Run("verify");
            var now = Lines(workspace);
            if (next.Code != 0 || verified.Code != 0)
            {
                wrong.Add($"{n}, {what}: {next.Error} {verified.Error}");
            }

            if (now < lines || (isDone && now == lines) || now - lines > most)
            {
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{n}, {what}: {now - lines} lines recorded, {(isDone ? "acknowledged" : "killed")}"));
            }

            lines = now;
        }

        TestContext.Out.WriteLine($"{killed} of {n} were killed.");
        Assert.That(wrong, Is.Empty, string.Join(Environment.NewLine, wrong));
        Assert.That(killed, Is.EqualTo(Crashes));
    }

    private static (string What, int Most, string[] Arguments) Command(Workspace workspace, int n)
    {
        var name = n.ToString(CultureInfo.InvariantCulture);
        switch (n % 4)
        {
            case 0:
                File.WriteAllText(workspace.In("items.json"), Items.Of("Group B", name, ItemsOfACall));
                return ("import", ItemsOfACall, ["propose", "--from", "items.json"]);
            case 1:
                File.WriteAllText(workspace.In($"letter{name}.md"), $"Para 1: 'once a year' should be replaced by 'every {name} months'.\n\nWe thank the Chair {name} times.\n");
                return ("intake", 10, ["intake", $"letter{name}.md", "--by", "Delegation A"]);
            case 2:
                return ("confirmation", 20, ["review", "F" + (1 + Findings(workspace)).ToString(CultureInfo.InvariantCulture), "--accept"]);
            default:
                return ("correction", 5, ["correct", "P1", "--wording", $"{name} times", "--reason", $"misread {name}"]);
        }
    }

    // The first finding that waits is the one behind those that were decided.
    private static int Findings(Workspace workspace)
    {
        using var store = SqliteWorkspace.Open(workspace.Folder, TimeProvider.System, readOnly: true);
        return store.Findings(new Intake.FindingFilter()).Count(f => f.Decision is not null);
    }

    private static bool Run(Workspace workspace, string[] arguments, TimeSpan life)
    {
        using var process = Process.Start(new ProcessStartInfo(Amend.Executable, arguments) { WorkingDirectory = workspace.Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(life))
        {
            return process.ExitCode == 0;
        }

        process.Kill();
        process.WaitForExit();
        return output.Result.Contains("Recorded", StringComparison.Ordinal);
    }

    private static long Lines(Workspace workspace)
    {
        using var store = SqliteWorkspace.Open(workspace.Folder, TimeProvider.System, readOnly: true);
        return store.Entries().LongCount();
    }
}
