using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Amendments.Benchmarks.Columns;

/// <summary>The median divided by the number of paragraphs: it stays the same where cost grows in proportion.</summary>
internal sealed class PerParagraphColumn : IColumn
{
    public string Id => nameof(PerParagraphColumn);

    public string ColumnName => "µs/paragraph";

    public string Legend => "Median divided by the number of paragraphs";

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 1;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        Paragraphs(benchmarkCase) is { } paragraphs && summary[benchmarkCase]?.ResultStatistics is { } measured
            ? (measured.Median / 1000 / paragraphs).ToString("0.0", CultureInfo.InvariantCulture)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(c => Paragraphs(c) is not null);

    private static int? Paragraphs(BenchmarkCase benchmark) => benchmark.Parameters.Items.FirstOrDefault(i => i.Name == "Paragraphs")?.Value as int?;
}
