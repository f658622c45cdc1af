using System.Globalization;
using Amendments.Benchmarks.Scenarios;
using Amendments.Word.Export;

namespace Amendments.Benchmarks.Exports;

/// <summary>
/// The export beside the OpenXml DOM and the XML writer, in turns and by processor time, the garbage collector's included: that is what
/// other programs on the machine disturb least.
/// </summary>
internal static class ExportTurns
{
    // So many paragraphs are written before anything counts: what the runtime has not yet compiled to the end would count for small drafts.
    private const int WarmUpParagraphs = 60_000;

    /// <summary>Measures and prints a table.</summary>
    /// <param name="arguments">How many turns (15 when not given), then the numbers of paragraphs (500, 2,000 and 8,000).</param>
    public static int Run(string[] arguments)
    {
        var numbers = arguments.Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToList();
        Print($"| paragraphs | changed | OpenXml DOM | XmlWriter | ratio | WordExport.Write | ratio | least | ratio | a paragraph |");
        Print($"|---|---|---|---|---|---|---|---|---|---|");
        foreach (var paragraphs in numbers.Count > 1 ? numbers[1..] : [500, 2000, 8000])
        {
            foreach (var changed in new[] { 10, 100 })
            {
                Measure(paragraphs, changed, numbers.FirstOrDefault(15));
            }
        }

        return 0;
    }

    private static void Measure(int paragraphs, int changed, int turns)
    {
        var scenario = new GeneratedCompilation(new GeneratedDraft(paragraphs), changed);
        var compilation = scenario.Compile();
        var tracked = TrackedDocument.Read(Write());
        var stream = tracked.Stream();
        Func<byte[]>[] programs = [tracked.Build, stream.Write, Write];
        var taken = programs.Select(_ => new List<double>()).ToArray();
        for (var turn = -Math.Max(5, WarmUpParagraphs / paragraphs); turn < turns; turn++)
        {
            for (var i = 0; i < programs.Length; i++)
            {
                var milliseconds = Milliseconds(programs[i]);
                taken[i].AddRange(turn >= 0 ? [milliseconds] : []);
            }
        }

        var (dom, floor, export) = (Timing.Median(taken[0]), Timing.Median(taken[1]), Timing.Median(taken[2]));
        Print($"| {paragraphs} | {changed} % | {dom:0} ms | {floor:0} ms | {floor / dom:0.00} | {export:0} ms | {export / dom:0.00} | {taken[2].Min():0} ms | {taken[2].Min() / taken[0].Min():0.00} | {1000 * export / paragraphs:0} µs |");

        byte[] Write() => WordExport.Write(scenario.Draft.Docx, compilation, new WordExportOptions()).Bytes;
    }

    // What a turn leaves behind is collected before the next, and not at its cost.
    private static double Milliseconds(Func<byte[]> program)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        program();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
