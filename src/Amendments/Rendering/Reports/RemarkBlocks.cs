using Amendments.Audits;
using Amendments.Desk;
using Amendments.Rendering.Tables;

namespace Amendments.Rendering.Reports;

/// <summary>A remark in a report.</summary>
internal sealed class RemarkBlocks(ParticipantNames names)
{
    public IEnumerable<ReportBlock> Of(AuditedRemark item)
    {
        var (remark, trail, back) = item;
        var record = remark.Id.ToString();
        var on = ContentWords.On(remark.Target);
        yield return new ReportBlock.Heading(2, $"{record}  {names[remark.By]}{(on.Length > 0 ? on : " on the whole paper")}", record);
        yield return new ReportBlock.Lines(
        [
            .. back is null ? [] : new[] { CellLine.Fact($"taken back by {ReportWords.Line(back)}", "Status:") },
            CellLine.Fact(remark.Source?.Place ?? "no document", "Stands in:"),
            CellLine.Quote("Words:", remark.Words, CellLine.OwnLanguage),
            .. ReportWords.Outside(trail).Select(CellLine.Note),
        ]);
        yield return ReportWords.Events(record, trail, names);
    }
}
