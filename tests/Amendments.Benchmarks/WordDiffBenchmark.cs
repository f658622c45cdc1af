using Amendments.Benchmarks.Scenarios;
using Amendments.Comparison;
using BenchmarkDotNet.Attributes;
using DiffPlex;
using DiffPlex.Model;

namespace Amendments.Benchmarks;

/// <summary>The word-level comparison of paragraphs of about 90 words, a tenth of them changed, against DiffPlex's own.</summary>
public class WordDiffBenchmark
{
    private const int Pairs = 200;

    private static readonly char[] Separators = [' ', ',', '.'];

    private readonly List<(string Before, string After)> _pairs = [];

    [GlobalSetup]
    public void MakePairs()
    {
        var text = new GeneratedText(seed: 1);
        for (var i = 0; i < Pairs; i++)
        {
            var before = text.Paragraph();
            _pairs.Add((before, text.Rewritten(before, percent: 10)));
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs, Description = "DiffPlex: CreateWordDiffs")]
    public DiffResult? DiffPlexWords()
    {
        DiffResult? last = null;
        foreach (var (before, after) in _pairs)
        {
            last = new Differ().CreateWordDiffs(before, after, ignoreWhitespace: false, Separators);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Pairs, Description = "WordDiff.Changes")]
    public ValueList<TextChange>? Changes()
    {
        ValueList<TextChange>? last = null;
        foreach (var (before, after) in _pairs)
        {
            last = WordDiff.Changes(before, after);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Pairs, Description = "WordDiff.ChangesBeyondTypography")]
    public ValueList<TextChange>? ChangesBeyondTypography()
    {
        ValueList<TextChange>? last = null;
        foreach (var (before, after) in _pairs)
        {
            last = WordDiff.ChangesBeyondTypography(before, after);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Pairs, Description = "ReadableRedline.Of(Redline.Between)")]
    public Redline? ForTheEye()
    {
        Redline? last = null;
        foreach (var (before, after) in _pairs)
        {
            last = ReadableRedline.Of(Redline.Between(before, after));
        }

        return last;
    }
}
