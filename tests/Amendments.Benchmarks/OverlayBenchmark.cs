using Amendments.Benchmarks.Scenarios;
using Amendments.Comparison;
using Amendments.Conflicts;
using BenchmarkDotNet.Attributes;

namespace Amendments.Benchmarks;

/// <summary>Many proposals on one paragraph of 150 words: what everybody asks for, where they meet, and one overlay of it all. Resolving is not part of it.</summary>
public class OverlayBenchmark
{
    private CrowdedDraft _crowd = null!;
    private IReadOnlyList<string> _texts = null!;

    /// <summary>How many proposals.</summary>
    [Params(25, 50, 100, 200, 400)]
    public int Proposals { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _crowd = new CrowdedDraft(paragraphs: 1, Proposals);
        _texts = _crowd.Texts();
    }

    [Benchmark(Baseline = true, Description = "A word diff for each proposal")]
    public ValueList<TextChange>? WordDiffs()
    {
        ValueList<TextChange>? last = null;
        var before = _crowd.Draft.Paragraphs[0].Text.Text;
        foreach (var after in _texts)
        {
            last = WordDiff.Changes(before, after);
        }

        return last;
    }

    [Benchmark(Description = "Requests, conflicts, overlay")]
    public Overlay LayOver() => _crowd.Analyse().Overlays[0];
}
