using Amendments.Papers;
using Amendments.Participants;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Proposals;

/// <summary>What a proponent asks for, as submitted. It is never rewritten; what it comes to on a draft is a resolution, computed anew.</summary>
public sealed record Proposal : IIdentified
{
    /// <inheritdoc />
    public static char Letter => 'P';

    /// <summary>Its id.</summary>
    public required Id<Proposal> Id { get; init; }

    /// <summary>The draft whose labels it uses.</summary>
    public required Id<Draft> Draft { get; init; }

    /// <summary>Every way to understand it, the least destructive first; at least one.</summary>
    public required ValueList<Reading> Readings { get; init; }

    /// <summary>The words to put in, with their emphasis, exactly as submitted; empty for operations that have none.</summary>
    public required FormattedText Wording { get; init; }

    /// <summary>BCP 47 tag of the wording's language.</summary>
    public required string Language { get; init; }

    /// <summary>Who has which role in it; at least one author.</summary>
    public required ValueList<Involvement> Involved { get; init; }

    /// <summary>Where it stands in which submission; null when it was made from the floor.</summary>
    public Passage? Source { get; init; }

    /// <summary>The reason that the proponent gives; empty when none is given.</summary>
    public FormattedText Rationale { get; init; } = FormattedText.Empty;

    /// <summary>What the editor supplied.</summary>
    public ValueList<Supply> Supplied { get; init; } = [];

    /// <summary>The day it was made, where the submission's dates do not say it: from the floor, or as the item states.</summary>
    public DateOnly? MadeOn { get; init; }

    /// <summary>The day, in UTC, on which it was recorded.</summary>
    public DateOnly RecordedOn { get; init; }

    /// <summary>Whether only exports and lists that ask for confidential proposals show it.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Which reading a person confirmed, if there are several.</summary>
    public Confirmation? Confirmed { get; init; }

    /// <summary>Whether its proponent withdrew it.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Where it stands.</summary>
    public ProposalStatus Status => IsWithdrawn ? ProposalStatus.Withdrawn
        : Readings.Count > 1 && Confirmed is null ? ProposalStatus.Open
        : ProposalStatus.Proposed;

    /// <summary>The confirmed reading; while none is confirmed, the least destructive one.</summary>
    public Reading Reading => Readings[(Confirmed?.Reading ?? 1) - 1];

    /// <summary>The operation of <see cref="Reading"/>.</summary>
    public Operation Operation => Reading.Operation;

    /// <summary>The first author.</summary>
    public Id<Participant> Proponent => With(Role.Author).First();

    /// <summary>Everybody with a role in it.</summary>
    public IEnumerable<Id<Participant>> With(Role role) => Involved.Where(i => i.Role == role).Select(i => i.Participant);

    /// <summary>Everybody who asks for it, each once: its authors, those on whose behalf they speak, and its co-sponsors.</summary>
    public IEnumerable<Id<Participant>> Backers => With(Role.Author).Concat(With(Role.OnBehalfOf)).Concat(With(Role.CoSponsor)).Distinct();

    /// <summary>The proposals whose words it changes in one of its readings.</summary>
    public IEnumerable<Id<Proposal>> Amended => Readings.Select(r => r.Operation.Target).OfType<Target.Proposed>().Select(t => t.Proposal).Distinct();

    /// <summary>
    /// What stands once a correction takes its place. A withdrawal stays. A confirmation stays with the operation that was chosen; where
    /// the correction no longer has that one among several, it lapses.
    /// </summary>
    /// <param name="instead">The corrected proposal as it is recorded, neither confirmed nor withdrawn.</param>
    public Proposal CorrectedTo(Proposal instead)
    {
        ArgumentNullException.ThrowIfNull(instead);
        var at = Confirmed is null || instead.Readings.Count < 2 ? -1 : instead.Readings.Select(r => r.Operation).ToList().IndexOf(Operation);
        return instead with { IsWithdrawn = IsWithdrawn, Confirmed = at < 0 ? null : Confirmed! with { Reading = at + 1 } };
    }

    /// <summary>What the editor supplied of one kind, joined; empty when nothing.</summary>
    public string SuppliedText(SupplyKind kind) => string.Concat(Supplied.Where(s => s.Kind == kind).Select(s => s.What));
}
