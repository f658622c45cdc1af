using System.Globalization;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Desk;
using Amendments.Ledger;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Rendering;

namespace Amendments.Cli.Pages;

/// <summary>Where a proposal comes from and what is said of it, in lines.</summary>
/// <param name="compilation">The proposals with names, dates and positions.</param>
/// <param name="trail">The lines of the ledger behind it; null to leave them out.</param>
internal sealed class SourceLine(Compilation compilation, ProposalTrail? trail = null)
{
    /// <summary>"exact, S1, Q5, line 34, 2025-07-25, co-sponsored by …".</summary>
    public Phrase Of(ProposalView view)
    {
        var proposal = view.Proposal;
        return Phrase.Join(", ",
        [
            Phrase.Of(ChoiceName.Of(view.State), view.Readings[0].Resolution.Fits ? Look.Faint : Look.Warning),
            Faint(proposal.Source?.Place),
            Faint(Days.Write(proposal.MadeOn ?? (proposal.Source is { } source ? compilation.Date(source) : null))),
            .. Roles(proposal),
        ]);
    }

    /// <summary>What was supplied, the rationale, what is cited, the positions and what competes, a line each.</summary>
    public IEnumerable<Phrase> Notes(ProposalView view)
    {
        var proposal = view.Proposal;
        foreach (var supply in proposal.Supplied)
        {
            yield return Faint($"Supplied by {supply.By}: {ChoiceName.Of(supply.Kind).Replace('-', ' ')} “{supply.What}”{(supply.Because.Length > 0 ? $" ({supply.Because})" : string.Empty)}");
        }

        if (proposal.Confirmed is { } confirmed)
        {
            yield return Faint($"Reading {confirmed.Reading} of {proposal.Readings.Count} confirmed by {confirmed.By}{Line(trail?.Confirmed)}");
        }

        if (proposal.Rationale.Length > 0)
        {
            yield return $"Rationale: {proposal.Rationale.Text}";
        }

        foreach (var cited in compilation.Cited(proposal.Id))
        {
            yield return $"{CitationWords.Lead} {CitationWords.Of(cited).Text}";
        }

        foreach (var stance in compilation.Standing(proposal.Id).GroupBy(p => p.Stance).OrderBy(g => g.Key))
        {
            yield return $"{StanceWords.Of(stance.Key)}: {string.Join(", ", stance.Select(Position))}";
        }

        foreach (var competition in view.Competing)
        {
            var meets = competition switch
            {
                { Reason: null, Explanation: "" } => "Asks for the same as",
                { Reason: null } => "Asks in part for the same as",
                { Reason: ConflictReason.AmendsProposal } => competition.With < proposal.Id ? "Changes words of" : "Its words are changed by",
                { Reason: ConflictReason.Order } => "At the same place as",
                _ => "Competes with",
            };
            yield return Phrase.Of($"{meets} {competition.With} ({compilation.Proponent(competition.With)})", Look.Warning)
                .Add(competition.Explanation.Length > 0 ? $". {competition.Explanation}" : string.Empty);
        }
    }

    private IEnumerable<Phrase> Roles(Proposal proposal) => new[]
    {
        (Role.Author, "with"), (Role.OnBehalfOf, "on behalf of"), (Role.CoSponsor, "co-sponsored by"), (Role.Supporter, "supported by"), (Role.Submitter, "sent by"),
    }
    .Select(role => (Names: Others(proposal, role.Item1), role.Item2))
    .Select(role => role.Names.Count == 0 ? new Phrase() : Faint($"{role.Item2} {string.Join(", ", role.Names)}"));

    // The proponent stands in the heading already.
    private List<string> Others(Proposal proposal, Role role) =>
        [.. proposal.With(role).Where(id => role is not (Role.Author or Role.Submitter) || id != proposal.Proponent).Select(compilation.Name)];

    private string Position(Position position) =>
        $"{compilation.Name(position.By)}{(position.On is { } day ? $" ({Days.Write(day)})" : string.Empty)}{Line(trail?.Of(position.Id))}";

    private static string Line(LoggedLine? line) => line is { } known ? string.Create(CultureInfo.InvariantCulture, $", ledger line {known.Number}") : string.Empty;

    private static Phrase Faint(string? text) => Phrase.Of(text ?? string.Empty, Look.Faint);
}
