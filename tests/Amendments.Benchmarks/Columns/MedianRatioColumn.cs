using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Amendments.Benchmarks.Columns;

/// <summary>The median as a multiple of the baseline's median: one slow turn of a busy machine does not change it.</summary>
internal sealed class MedianRatioColumn : IColumn
{
    public string Id => nameof(MedianRatioColumn);

    public string ColumnName => "Median ratio";

    public string Legend => "Median divided by the median of the baseline";

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Baseline;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary.GetLogicalGroupKey(benchmarkCase) is { } group
        && summary.GetBaseline(group) is { } baseline
        && summary[baseline]?.ResultStatistics is { } floor && summary[benchmarkCase]?.ResultStatistics is { } measured
            ? (measured.Median / floor.Median).ToString("0.00", CultureInfo.InvariantCulture)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(summary.IsBaseline);
}
