using System.Globalization;
using Amendments.Benchmarks.Processes;
using Amendments.Benchmarks.Scenarios;
using Amendments.Comparison;
using Amendments.Documents;
using Amendments.Intake;
using Amendments.Readers;

namespace Amendments.Benchmarks.Submissions;

/// <summary>
/// Reading submissions and understanding them on a draft of 100 paragraphs, beside cutting the same text into words: the least that anything
/// that looks at every word has to do. In turns, by processor time; the memory is the most that is held for one file.
/// </summary>
internal static class IntakeTurns
{
    private const int ParagraphsOfTheDraft = 100;

    // So many pages are read before anything counts, until the runtime has compiled to the end.
    private const int WarmUpPages = 2_000;

    /// <summary>Measures and prints a table: 400 pages as one file, as 40 of ten pages, and a quarter of it.</summary>
    /// <param name="arguments">How many turns; 5 when not given.</param>
    public static int Run(string[] arguments)
    {
        var turns = arguments is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 5;
        Console.WriteLine("| files | pages each | size | words cut | intake | ratio | a page | proposals | memory | times the largest file |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (files, pages) in new[] { (1, 100), (1, 400), (40, 10) })
        {
            Measure(files, pages, turns);
        }

        return 0;
    }

    private static void Measure(int files, int pages, int turns)
    {
        var draft = new GeneratedDraft(ParagraphsOfTheDraft);
        var submissions = Enumerable.Range(1, files).Select(seed => GeneratedSubmission.Markdown(draft, pages, seed)).ToList();
        var findings = 0;
        var (cut, read) = (new List<double>(), new List<double>());
        for (var turn = -Math.Max(1, WarmUpPages / (files * pages)); turn < turns; turn++)
        {
            var floor = Milliseconds(() => submissions.ForEach(s => Tokeniser.Tokenise(s)));
            var intake = Milliseconds(() => findings = submissions.Sum(s => Understand(draft, s)));
            cut.AddRange(turn >= 0 ? [floor] : []);
            read.AddRange(turn >= 0 ? [intake] : []);
        }

        var memory = PeakMemory.Of(() => submissions.ForEach(s => Understand(draft, s))) ?? 0;
        var (least, most) = (Timing.Median(cut), Timing.Median(read));
        var largest = submissions.Max(s => s.Length);
        Print($"| {files} | {pages} | {submissions.Sum(s => s.Length) / 1e6:0.0} MB | {least:0} ms | {most:0} ms | {most / least:0.0} | {most / (files * pages):0.0} ms | {findings} | {memory / 1e6:0} MB | {memory / (double)largest:0} |");
    }

    private static int Understand(GeneratedDraft draft, string submission) =>
        UnderstandDocument.Run(MarkdownDocumentReader.Read(submission, DocumentLimits.Default), draft.Draft).Count(f => f.Content is FindingContent.Proposal);

    private static double Milliseconds(Action program)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        program();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
