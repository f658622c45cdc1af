using System.Diagnostics;
using Amendments.Intake;
using Amendments.Ledger;

namespace Amendments.Rendering;

/// <summary>What happened to a finding, in a sentence without its full stop.</summary>
internal static class QueueEventWords
{
    public static string Of(LoggedLine line) => line.Entry.Event switch
    {
        Event.FindingMade { Finding: var found } =>
            $"{found.Id} was found in {found.Passage.Place}: {ContentWords.Of(found.Content)}{(found.Replaces is { } earlier ? $", in the place of {earlier}" : string.Empty)}",
        Event.FindingCorrected corrected => $"{corrected.Finding} was corrected to: {ContentWords.Of(corrected.Content)}",
        Event.FindingDecided decided => $"{decided.Finding} {Decided(decided.Decision)}",
        Event.FindingReopened reopened => TakenBack(reopened, [.. line.With(SubjectRole.Changed)]),
        _ => throw new UnreachableException(),
    };

    private static string Decided(FindingDecision decision) => decision switch
    {
        FindingDecision.Accepted accepted => $"was accepted as {accepted.Became}",
        FindingDecision.Rejected rejected => $"was rejected{EventWords.Reason(rejected.Reason.Text)}",
        FindingDecision.Split split => $"was split into {string.Join(" and ", split.Into)}",
        FindingDecision.Replaced { By: { } by } => $"gave its place to {by}",
        FindingDecision.Replaced => "waits no longer: a corrected version no longer says it",
        _ => throw new UnreachableException(),
    };

    // The first is what the finding had become; the others had been withdrawn for it.
    private static string TakenBack(Event.FindingReopened reopened, List<string> changed) => changed switch
    {
        [] => $"what was done last with {reopened.Finding} was taken back",
        [var record] when !Id<Finding>.TryParse(record, out _) => $"the acceptance of {reopened.Finding} was taken back, and {record} with it",
        [var record, .. var restored] when !Id<Finding>.TryParse(record, out _) =>
            $"the acceptance of {reopened.Finding} was taken back, and {record} with it; {string.Join(", ", restored)} stands again",
        _ => $"{reopened.Finding} is one again: {string.Join(" and ", changed)} were put together",
    };
}
