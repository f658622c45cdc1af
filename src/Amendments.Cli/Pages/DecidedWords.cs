using System.Globalization;
using Amendments.Cli.Options;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Ledger;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Cli.Pages;

/// <summary>What was decided on a proposal and said of it, on one line.</summary>
internal static class DecidedWords
{
    /// <summary>"co-sponsored by Group B; reading 2 confirmed by chair on 2025-07-26 (line 50); supported by Delegation A (line 52)"; empty when there is nothing.</summary>
    public static string Of(ProposalDecisions decisions, Compilation compilation) => string.Join("; ", Parts(decisions, compilation));

    private static IEnumerable<string> Parts(ProposalDecisions decisions, Compilation compilation)
    {
        foreach (var (role, title) in new[] { (Role.OnBehalfOf, "on behalf of"), (Role.CoSponsor, "co-sponsored by"), (Role.Supporter, "supported in its document by") })
        {
            if (compilation.Names(decisions.Proposal, role) is { Count: > 0 } names)
            {
                yield return $"{title} {string.Join(", ", names)}";
            }
        }

        if (decisions.Trail.Corrections is { Count: > 0 } corrections)
        {
            yield return $"corrected (line {string.Join(", ", corrections.Select(c => c.Number.ToString(CultureInfo.InvariantCulture)))})";
        }

        if (decisions.Trail.Confirmed is { Entry: { Event: Event.ReadingConfirmed confirmed } entry })
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"reading {confirmed.Reading} confirmed by {entry.Actor} on {Days.Write(DateOnly.FromDateTime(entry.RecordedAt.UtcDateTime))} (line {entry.Number})");
        }
        else if (decisions.Proposal.Readings.Count > 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"open, {decisions.Proposal.Readings.Count} readings; the least destructive stands here");
        }

        foreach (var stance in decisions.Positions.GroupBy(p => p.Stance).OrderBy(g => g.Key))
        {
            yield return $"{StanceWords.Of(stance.Key).ToLowerInvariant()}: {string.Join(", ", stance.Select(p => Position(p, decisions.Trail, compilation)))}";
        }
    }

    private static string Position(Position position, ProposalTrail trail, Compilation compilation)
    {
        var line = trail.Of(position.Id) is { } known ? string.Create(CultureInfo.InvariantCulture, $"line {known.Number}") : null;
        return $"{compilation.Name(position.By)} ({string.Join(", ", new[] { Days.Write(position.On), line }.OfType<string>())})";
    }
}
