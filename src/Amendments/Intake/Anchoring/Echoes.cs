using Amendments.Documents;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Intake.Anchoring;

/// <summary>Finds what a submission asks for a second time; the repetition is a remark.</summary>
internal static class Echoes
{
    /// <summary>The findings, with repetitions as remarks.</summary>
    public static List<Found> Mark(List<Found> findings, ReadDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var known = new HashSet<string>(StringComparer.Ordinal);
        return findings.ConvertAll(f => f.Content is FindingContent.Proposal proposal && !known.Add(Key(proposal))
            ? f with { Content = new FindingContent.Remark(About(proposal.Readings[0].Operation.Target)), Confidence = Confidence.Certain, Reasons = [] }
            : f);
    }

    private static string Key(FindingContent.Proposal proposal) =>
        $"{string.Join('|', proposal.Readings.Select(r => Folding.Fold(r.Operation.ToString()).Text))}\n{Folding.Fold(proposal.Wording.Text).Text.Trim().TrimEnd('.')}";

    private static Target About(Target target) => TargetLabel.Of(target) is { } label ? new Target.Paragraph(label) : target;
}
