using Amendments.Ledger;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>What the ledger says of a proposal: the line behind each thing that is known of it.</summary>
public sealed record ProposalTrail
{
    /// <summary>The line by which it was made.</summary>
    public required LoggedLine Made { get; init; }

    /// <summary>The line by which a finding was accepted as it; null when it was recorded without one.</summary>
    public LoggedLine? Accepted { get; init; }

    /// <summary>The line by which a reading was confirmed; null when none is.</summary>
    public LoggedLine? Confirmed { get; init; }

    /// <summary>The line by which it was withdrawn; null while it is on the table.</summary>
    public LoggedLine? Withdrawn { get; init; }

    /// <summary>The line by which it was taken back; null when it was not.</summary>
    public LoggedLine? TakenBack { get; init; }

    /// <summary>The lines by which it was corrected, in order.</summary>
    public ValueList<LoggedLine> Corrections { get; init; } = [];

    /// <summary>The line by which it became confidential afterwards, or ceased to be; null when neither happened.</summary>
    public LoggedLine? Confidentiality { get; init; }

    /// <summary>The line by which its words were erased last; null while they are kept.</summary>
    public LoggedLine? Redacted { get; init; }

    /// <summary>The lines by which positions were taken on it, or corrected, each with the position; without those that were taken back.</summary>
    public ValueList<LoggedLine> Positions { get; init; } = [];

    /// <summary>The line that stands for it: its last correction, or the one that made it.</summary>
    public LoggedLine Standing => Corrections.Count > 0 ? Corrections[^1] : Made;

    /// <summary>The line of a position on it; null when it was taken back.</summary>
    public LoggedLine? Of(Id<Position> position) => Positions.FirstOrDefault(l => Taken(l) == position);

    /// <summary>What the ledger says of some proposals, taken back or not. Cost: the lines about them.</summary>
    internal static Dictionary<Id<Proposal>, ProposalTrail> Of(IRecords records, IEnumerable<Id<Proposal>> proposals)
    {
        var ids = proposals.Distinct().ToDictionary(id => id.ToString());
        var numbers = records.Trail.About(ids.Keys).Where(l => l.Subject.Role is not SubjectRole.Named).Select(l => l.Line).Distinct();
        var trails = new Dictionary<Id<Proposal>, ProposalTrail>();
        foreach (var line in records.Trail.Lines(new LedgerFilter { Numbers = numbers.ToValueList() }))
        {
            foreach (var subject in line.Subjects.Where(s => ids.ContainsKey(s.Record)))
            {
                var id = ids[subject.Record];
                trails[id] = trails.TryGetValue(id, out var trail) ? trail.Then(line, subject.Role) : new ProposalTrail { Made = line };
            }
        }

        return trails;
    }

    private static Id<Position>? Taken(LoggedLine line) => (line.Entry.Event.Stands() as Event.PositionTaken)?.Position.Id;

    // What takes an acceptance back takes its proposal back, and gives back those that were withdrawn for it.
    private ProposalTrail Then(LoggedLine line, SubjectRole role) => line.Entry.Event switch
    {
        Event.FindingDecided when role == SubjectRole.Became => this with { Accepted = line },
        Event.RecordCorrected { Instead: Event.ProposalMade made } when role == SubjectRole.Changed => Corrected(line, made.Proposal),
        Event.RecordCorrected { Instead: Event.PositionTaken taken } => this with { Positions = [.. Positions.Where(l => Taken(l) != taken.Position.Id), line] },
        Event.RecordTakenBack when role == SubjectRole.Changed => this with { TakenBack = line },
        Event.RecordTakenBack => this with { Positions = Positions.Where(l => Taken(l)?.ToString() != line.With(SubjectRole.Changed).FirstOrDefault()).ToValueList() },
        Event.ConfidentialityChanged => this with { Confidentiality = line },
        Event.RecordRedacted => this with { Redacted = line },
        Event.ReadingConfirmed => this with { Confirmed = line },
        Event.ProposalWithdrawn => this with { Withdrawn = line },
        Event.PositionTaken => this with { Positions = [.. Positions, line] },
        Event.FindingReopened when role == SubjectRole.Changed && Withdrawn is not null => this with { Withdrawn = null },
        Event.FindingReopened when role == SubjectRole.Changed => this with { TakenBack = line },
        _ => this,
    };

    // A confirmation lapses with the reading that was chosen.
    private ProposalTrail Corrected(LoggedLine line, Proposal instead)
    {
        var former = ProposedWords.Proposal(Standing.Entry.Event)!;
        var stays = Confirmed is { Entry: { Event: Event.ReadingConfirmed chosen } entry }
            && (former with { Confirmed = new Confirmation(chosen.Reading, entry.Actor) }).CorrectedTo(instead).Confirmed is not null;
        return this with { Corrections = [.. Corrections, line], Confirmed = stays ? Confirmed : null };
    }
}
