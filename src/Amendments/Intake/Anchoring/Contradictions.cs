using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Intake.Anchoring;

/// <summary>Finds the proposals of one submission that cannot all be meant.</summary>
internal static class Contradictions
{
    /// <summary>The findings, each that contradicts another one with the reason, and no longer certain. Cost: grows with the proposals on one paragraph, squared.</summary>
    public static List<Found> Mark(List<Found> findings, Draft draft)
    {
        var proposals = findings.Select((f, at) => (At: at, Content: f.Content as FindingContent.Proposal)).Where(p => p.Content is not null)
            .Select(p => (p.At, Content: p.Content!, Resolution: p.Content!.On(draft, p.Content!.Readings[0].Operation))).ToList();
        var marked = findings.ToList();
        foreach (var group in proposals.SelectMany(p => p.Resolution.Touches.Select(t => (Paragraph: t, p))).GroupBy(x => x.Paragraph, x => x.p))
        {
            var on = group.ToList();
            for (var i = 0; i < on.Count; i++)
            {
                for (var j = i + 1; j < on.Count; j++)
                {
                    if (Contradict(on[i].Content, on[i].Resolution, on[j].Content, on[j].Resolution))
                    {
                        marked[on[i].At] = Doubted(marked[on[i].At], on[j].Content);
                        marked[on[j].At] = Doubted(marked[on[j].At], on[i].Content);
                    }
                }
            }
        }

        return marked;
    }

    private static bool Contradict(FindingContent.Proposal one, Resolution first, FindingContent.Proposal other, Resolution second)
    {
        if (one.Readings.Count > 1 || other.Readings.Count > 1)
        {
            return false;
        }

        return Retains(one, first, second) || Retains(other, second, first) || first.Edits.Any(a => second.Edits.Any(b => a.Paragraph == b.Paragraph && Clash.Between(a, b) && !Clash.IsSame(a, b)));
    }

    private static bool Retains(FindingContent.Proposal one, Resolution retained, Resolution other) => one.Readings[0].Operation is Operation.Retain
        && other.Edits.Any(e => e is not Edit.InsertParagraph && e.Paragraph is { } changed && retained.Touches.Contains(changed));

    private static Found Doubted(Found found, FindingContent.Proposal other)
    {
        var reason = $"The submission also asks to {OperationName.Describe(other.Readings[0].Operation)}, and both cannot be done.";
        return found.Reasons.Contains(reason) ? found
            : found with { Confidence = found.Confidence == Confidence.Certain ? Confidence.NeedsReview : found.Confidence, Reasons = [.. found.Reasons, reason] };
    }
}
