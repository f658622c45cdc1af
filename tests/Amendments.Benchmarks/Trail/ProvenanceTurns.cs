using System.Globalization;
using Amendments.Benchmarks.Scenarios;
using Amendments.Desk;
using Amendments.Sqlite;

namespace Amendments.Benchmarks.Trail;

/// <summary>Whose the words of a paragraph are, in a workspace of 10,000 proposals: opened, asked and closed each time, as the command does it.</summary>
internal static class ProvenanceTurns
{
    private const int Paragraphs = 500;
    private const int Proposals = 10_000;
    private const int Turns = 31;

    /// <summary>Measures and prints a table.</summary>
    /// <param name="arguments">How many turns; 31 when not given.</param>
    public static int Run(string[] arguments)
    {
        var turns = arguments is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : Turns;
        Console.WriteLine("| proposals on the paragraph | in the workspace | a word diff for each | provenance | ratio |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var onShown in new[] { 5, 20, 100 })
        {
            var folder = Directory.CreateTempSubdirectory("amendments-provenance-").FullName;
            try
            {
                var workspace = Path.Combine(folder, "workspace");
                GeneratedWorkspace.Make(workspace, Paragraphs, Proposals, onShown);
                Measure(workspace, onShown, turns);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    private static void Measure(string folder, int onShown, int turns)
    {
        var (floor, taken) = (new List<double>(), new List<double>());
        for (var turn = -turns; turn < turns; turn++)
        {
            var (diff, asked) = (Timing.Of(() => Diff(onShown)).TotalMilliseconds, Timing.Of(() => Ask(folder)).TotalMilliseconds);
            floor.AddRange(turn >= 0 ? [diff] : []);
            taken.AddRange(turn >= 0 ? [asked] : []);
        }

        var (least, most) = (Timing.Median(floor), Timing.Median(taken));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {onShown} | {Proposals:N0} | {least:0.0} ms | {most:0.0} ms | {most / least:0.0} |"));
    }

    private static void Ask(string folder)
    {
        using var store = SqliteWorkspace.Open(folder, TimeProvider.System);
        var draft = store.Draft(store.Drafts()[^1].Id)!;
        var found = ViewProvenance.Run(store, draft, string.Create(CultureInfo.InvariantCulture, $"{GeneratedWorkspace.Shown}"), scenario: null);
        if (found.Value is null)
        {
            throw new InvalidOperationException($"{found.Problems[0]}");
        }
    }

    // The least that anything that looks at every proposal has to do.
    private static void Diff(int proposals)
    {
        var text = new GeneratedText(1);
        var paragraph = text.Paragraph();
        for (var i = 0; i < proposals; i++)
        {
            Comparison.WordDiff.Changes(paragraph, text.Rewritten(paragraph, 10));
        }
    }
}
