using System.Globalization;
using Amendments.Benchmarks.Scenarios;

namespace Amendments.Benchmarks.Processes;

/// <summary>
/// Whole-process times of <c>amend show</c> for a paragraph with 20 proposals in a workspace of 10,000, against an empty program built the
/// same way. The programs take turns, so that a busy machine is busy for all of them.
/// </summary>
internal static class ShowProcess
{
    private const int Warmups = 3;
    private const int Proposals = 10_000;
    private const int OnShown = 20;

    /// <summary>Measures and prints a table.</summary>
    /// <param name="arguments">How many turns (31 when not given), then the numbers of paragraphs of the drafts (100 and 500).</param>
    public static int Run(string[] arguments)
    {
        var numbers = arguments.Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToList();
        var (turns, sizes) = (numbers.FirstOrDefault(31), numbers.Count > 1 ? numbers[1..] : [100, 500]);
        var folder = Directory.CreateTempSubdirectory("amendments-benchmarks-").FullName;
        try
        {
            Measure(folder, turns, sizes);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string folder, int turns, List<int> sizes)
    {
        Console.WriteLine("Publishing ...");
        var programs = new List<(string Name, Published Program)>
        {
            ("empty program", new Published("tests/Amendments.Benchmarks/EmptyProgram", "EmptyProgram", Path.Combine(folder, "empty"))),
            ("amend --version", new Published("src/Amendments.Cli", "amend", Path.Combine(folder, "amend"), "--version")),
        };
        foreach (var size in sizes)
        {
            var workspace = Path.Combine(folder, size.ToString(CultureInfo.InvariantCulture));
            var recorded = GeneratedWorkspace.Make(workspace, size, Proposals, OnShown);
            Print($"Recorded {Proposals} proposals on {size} paragraphs in {recorded.TotalSeconds:0.0} s.");
            var shown = GeneratedWorkspace.Shown.ToString(CultureInfo.InvariantCulture);
            programs.Add(($"amend show, draft of {size} paragraphs", new Published("src/Amendments.Cli", "amend", Path.Combine(folder, "amend"), "-w", workspace, "show", shown)));
        }

        Print(programs, TakeTurns(programs, turns));
    }

    private static List<Turn>[] TakeTurns(List<(string Name, Published Program)> programs, int turns)
    {
        var taken = programs.Select(_ => new List<Turn>()).ToArray();
        for (var turn = -Warmups; turn < turns; turn++)
        {
            for (var i = 0; i < programs.Count; i++)
            {
                var one = programs[i].Program.Run();
                if (turn >= 0)
                {
                    taken[i].Add(one);
                }
            }
        }

        return taken;
    }

    private static void Print(List<(string Name, Published Program)> programs, List<Turn>[] taken)
    {
        var floor = Timing.Median(taken[0].ConvertAll(t => t.Whole.TotalMilliseconds));
        var idle = taken[0].Average(t => t.Processor.TotalMilliseconds);
        Print($"| {taken[0].Count} turns each | median ms | least ms | ratio of medians | processor ms | ratio |");
        Print($"|---|---|---|---|---|---|");
        for (var i = 0; i < programs.Count; i++)
        {
            var whole = taken[i].ConvertAll(t => t.Whole.TotalMilliseconds);
            var processor = taken[i].Average(t => t.Processor.TotalMilliseconds);
            Print($"| {programs[i].Name} | {Timing.Median(whole):0} | {whole.Min():0} | {Timing.Median(whole) / floor:0.0} | {processor:0} | {processor / idle:0.0} |");
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
