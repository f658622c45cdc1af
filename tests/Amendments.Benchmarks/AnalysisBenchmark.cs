using Amendments.Benchmarks.Scenarios;
using Amendments.Composition;
using Amendments.Conflicts;
using BenchmarkDotNet.Attributes;

namespace Amendments.Benchmarks;

/// <summary>Everything that is said about the proposals on a draft of 100 paragraphs, against resolving them.</summary>
public class AnalysisBenchmark
{
    private const int Paragraphs = 100;

    private CrowdedDraft _crowd = null!;

    /// <summary>How many proposals, as many on each paragraph.</summary>
    [Params(2000, 5000, 20000)]
    public int Proposals { get; set; }

    [GlobalSetup]
    public void Prepare() => _crowd = new CrowdedDraft(Paragraphs, Proposals);

    [Benchmark(Baseline = true, Description = "Resolve")]
    public IReadOnlyList<Resolution> Resolve() => _crowd.Resolve();

    [Benchmark(Description = "Requests, conflicts, overlays")]
    public int Analyse() => _crowd.Analyse().Overlays.Count;

    [Benchmark(Description = "Requests, conflicts, overlays, choices")]
    public int Choose()
    {
        var (requests, conflicts, _) = _crowd.Analyse();
        return Choices.Of(requests.Count, conflicts).Open.Count;
    }
}
