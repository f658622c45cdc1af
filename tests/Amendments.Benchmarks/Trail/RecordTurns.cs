using System.Globalization;
using Amendments.Git;

namespace Amendments.Benchmarks.Trail;

/// <summary>
/// Recording events, ledger and history, beside the same number of plain commits. In turns of a thousand, so that a busy machine is busy for all; by the clock,
/// since both wait for the disk.
/// </summary>
internal static class RecordTurns
{
    private const int Turn = 1_000;
    private const int Turns = 10;

    /// <summary>Measures and prints a table.</summary>
    /// <param name="arguments">How many turns; 10 when not given.</param>
    public static int Run(string[] arguments)
    {
        var turns = arguments is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : Turns;
        var folder = Directory.CreateTempSubdirectory("amendments-record-").FullName;
        var (together, alone) = (Path.Combine(folder, "together"), Path.Combine(folder, "alone"));
        try
        {
            using var plain = new PlainCommits(Path.Combine(folder, "plain.git"));
            using var batches = new GeneratedTrail(together, new GitHistory(together));
            using var singles = new GeneratedTrail(alone, new GitHistory(alone));
            var taken = new double[3];
            for (var turn = 0; turn < turns; turn++)
            {
                taken[0] += Timing.Of(() => plain.Make(Turn)).TotalSeconds;
                taken[1] += Timing.Of(() => batches.Record(Turn)).TotalSeconds;
                taken[2] += Timing.Of(() => singles.Record(Turn, linesOfATransaction: 1)).TotalSeconds;
            }

            Print(turns * Turn, taken);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(int events, double[] taken)
    {
        Console.WriteLine("| what | seconds | a second | rate to that of plain commits |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (name, seconds) in new[] { "plain commits", "recorded, 200 lines together", "recorded one by one" }.Zip(taken))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {events:N0} {name} | {seconds:0.0} | {events / seconds:0} | {taken[0] / seconds:0.00} |"));
        }
    }
}
