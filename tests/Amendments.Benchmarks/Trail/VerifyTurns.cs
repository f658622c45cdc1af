using System.Globalization;
using Amendments.Git;
using Amendments.Sqlite;

namespace Amendments.Benchmarks.Trail;

/// <summary>Verifying a workspace with a long ledger, by the clock: it uses two processors.</summary>
internal static class VerifyTurns
{
    private const int Lines = 100_000;

    /// <summary>Measures and prints a table.</summary>
    /// <param name="arguments">How many turns, 5 when not given; then how many lines.</param>
    /// <exception cref="InvalidOperationException">The workspace does not verify.</exception>
    public static int Run(string[] arguments)
    {
        var turns = arguments is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 5;
        var lines = arguments is [_, var wanted] ? int.Parse(wanted, CultureInfo.InvariantCulture) : Lines;
        var folder = Directory.CreateTempSubdirectory("amendments-trail-").FullName;
        try
        {
            var made = Timing.Of(() => Make(folder, lines)).TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Recorded in {made:0.0} s, {new FileInfo(Path.Combine(folder, "workspace.db")).Length / 1e6:0} MB."));
            Console.WriteLine("| lines | words | rows | objects | seconds | processor | memory |");
            Console.WriteLine("|---|---|---|---|---|---|---|");
            for (var turn = 0; turn < turns; turn++)
            {
                Measure(folder);
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string folder)
    {
        var report = default(Verification.VerificationReport);
        GC.Collect();
        var cpu = Environment.CpuUsage.TotalTime;
        using var history = new HistoryVerification();
        history.BeginReading(folder);
        var seconds = Timing.Of(() => report = history.AddTo(SqliteVerification.Run(folder, history.Take), folder)).TotalSeconds;
        cpu = Environment.CpuUsage.TotalTime - cpu;
        if (!report!.IsClean)
        {
            throw new InvalidOperationException($"The workspace does not verify: {report.Faults[0]}");
        }

        var memory = Environment.WorkingSet / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {report.Counts.Lines:N0} | {report.Counts.Contents:N0} | {report.Counts.Rows:N0} | {report.Counts.Objects:N0} | {seconds:0.00} | {cpu.TotalSeconds:0.00} s | {memory:0} MB |"));
    }

    private static void Make(string folder, int lines)
    {
        using var trail = new GeneratedTrail(folder, new GitHistory(folder));
        trail.Record(lines);
    }
}
