using Amendments.Background;
using Amendments.Composition;
using Amendments.Proposals;
using Amendments.Rendering.Pages;
using Amendments.Submissions;

namespace Amendments.Rendering.Tables;

/// <summary>Why something is proposed, where that is said, and when.</summary>
internal sealed class ReasonCell(Compilation compilation)
{
    private const string Dates = "Submission";

    public ValueList<CellLine> Of(Proposal proposal)
    {
        List<CellLine> lines = [];
        if (proposal.Rationale.Length > 0)
        {
            lines.Add(CellLine.Quote("Rationale:", proposal.Rationale, proposal.Language));
        }

        lines.AddRange(Source(proposal.Source));
        lines.AddRange(compilation.Cited(proposal.Id).Select(Cited));
        if (proposal.MadeOn is { } made)
        {
            lines.Add(CellLine.Fact(Page.Day(made), "Made on"));
        }
        else if (proposal.RecordedOn != default && !lines.Exists(l => l.Lead == Dates))
        {
            lines.Add(CellLine.Fact(Page.Day(proposal.RecordedOn), "Recorded on"));
        }

        return lines.ToValueList();
    }

    public ValueList<CellLine> Of(Remark remark) => Source(remark.Source).ToValueList();

    private IEnumerable<CellLine> Source(Passage? passage)
    {
        if (passage is null)
        {
            yield break;
        }

        var submission = compilation.Submissions.FirstOrDefault(s => s.Id == passage.Submission);
        yield return CellLine.Fact(submission is null ? passage.Place : $"“{submission.Title}”, {passage.Place}", "Source:");
        var dates = submission is null ? [] : Days(submission.Dates).ToList();
        if (dates.Count > 0)
        {
            yield return CellLine.Fact(string.Join(", ", dates), Dates);
        }
    }

    // A fact about the proposal: whoever wrote the document has not said that it supports it.
    private static CellLine Cited(CitedBackground cited) => CellLine.Fact(CitationWords.Of(cited).Text, CitationWords.Lead);

    private static IEnumerable<string> Days(SubmissionDates dates) =>
        new[] { ("dated", dates.Dated), ("sent", dates.Sent), ("received", dates.Received) }
            .Where(d => d.Item2 is not null)
            .Select(d => $"{d.Item1} {Page.Day(d.Item2!.Value)}");
}
