using Amendments.Benchmarks.Scenarios;
using Amendments.Composition;
using BenchmarkDotNet.Attributes;

namespace Amendments.Benchmarks;

/// <summary>Resolving proposals, one on each paragraph, and laying them into the draft.</summary>
public class CompositionBenchmark
{
    private GeneratedCompilation _scenario = null!;

    /// <summary>Paragraphs of the draft, and proposals.</summary>
    [Params(125, 500, 2000)]
    public int Paragraphs { get; set; }

    [GlobalSetup]
    public void Prepare() => _scenario = new GeneratedCompilation(new GeneratedDraft(Paragraphs), percent: 100);

    [Benchmark(Description = "Resolve and compose")]
    public ComposedDraft Compose() => _scenario.Compile().Composed;
}
