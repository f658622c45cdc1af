using Amendments.Benchmarks.Columns;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Amendments.Benchmarks;

/// <summary>How the benchmarks are run and what their tables show.</summary>
internal sealed class Settings : ManualConfig
{
    public Settings()
    {
        // BenchmarkDotNet 0.14 does not know .NET 10 and cannot build a project of its own for it, so benchmarks run in this process.
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.DontLogOutput).WithWarmupCount(3).WithIterationCount(15));
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddColumnProvider(DefaultColumnProviders.Params, DefaultColumnProviders.Descriptor);
        AddColumn(StatisticColumn.Median, StatisticColumn.Min, BaselineRatioColumn.RatioMean, new MedianRatioColumn(), new PerParagraphColumn());
    }
}
