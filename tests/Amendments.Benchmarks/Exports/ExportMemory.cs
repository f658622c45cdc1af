using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Amendments.Benchmarks.Processes;
using Amendments.Benchmarks.Scenarios;
using Amendments.Word.Export;

namespace Amendments.Benchmarks.Exports;

/// <summary>
/// The most memory that an export needs, each in a process of its own that holds the draft and what was composed, and has exported a small
/// draft before.
/// </summary>
internal static class ExportMemory
{
    private const int SmallDraft = 20;

    /// <summary>Measures and prints a table.</summary>
    /// <param name="arguments">The numbers of paragraphs (2,000 and 8,000 when not given).</param>
    public static int Run(string[] arguments)
    {
        if (arguments is ["of", var paragraphs, var changed])
        {
            MeasureHere(int.Parse(paragraphs, CultureInfo.InvariantCulture), int.Parse(changed, CultureInfo.InvariantCulture));
            return 0;
        }

        Console.WriteLine("| paragraphs | changed | document.xml | WordExport.Write | times | OpenXml DOM | times |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var size in arguments is [] ? ["2000", "8000"] : arguments)
        {
            foreach (var share in new[] { "10", "100" })
            {
                MeasureThere(size, share);
            }
        }

        return 0;
    }

    private static void MeasureThere(string paragraphs, string changed)
    {
        using var process = Process.Start("dotnet", [typeof(ExportMemory).Assembly.Location, "memory", "of", paragraphs, changed]);
        process.WaitForExit();
    }

    private static void MeasureHere(int paragraphs, int changed)
    {
        Write(Scenario(SmallDraft, 100));
        var input = Scenario(paragraphs, changed);
        byte[] docx = [];
        var export = PeakMemory.Of(() => docx = Write(input));
        var tracked = TrackedDocument.Read(docx);
        var dom = PeakMemory.Of(() => tracked.Build());
        using var archive = new ZipArchive(new MemoryStream(docx, writable: false));
        var size = archive.GetEntry("word/document.xml")!.Length;
        Print($"| {paragraphs} | {changed} % | {Megabytes(size):0.0} MB | {Megabytes(export):0} MB | {export / (double)size:0.0} | {Megabytes(dom):0} MB | {dom / (double)size:0.0} |");
    }

    private static (byte[] Docx, Composition.Compilation Compilation) Scenario(int paragraphs, int changed)
    {
        var scenario = new GeneratedCompilation(new GeneratedDraft(paragraphs), changed);
        var compilation = scenario.Compile();

        // It is composed when it is first asked for.
        _ = compilation.Composed;
        return (scenario.Draft.Docx, compilation);
    }

    private static byte[] Write((byte[] Docx, Composition.Compilation Compilation) input) =>
        WordExport.Write(input.Docx, input.Compilation, new WordExportOptions()).Bytes;

    private static double? Megabytes(long? bytes) => bytes / 1e6;

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
