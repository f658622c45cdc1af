using Amendments.Composition;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Shows the whole life of a proposal, also of one that was withdrawn or taken back.</summary>
public static class ViewProposal
{
    /// <summary>Shows it. Cost: a pass over the draft for each reading, and the proposals on the same paragraphs.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="id">The proposal.</param>
    public static Outcome<ProposalLife> Run(IStore store, Id<Proposal> id)
    {
        ArgumentNullException.ThrowIfNull(store);
        var filter = new ProposalFilter { Ids = [id] };
        var found = store.Proposals(filter).Concat(store.Proposals(filter with { IsTakenBack = true })).SingleOrDefault()?.Proposal;
        return found is null ? Outcome<ProposalLife>.Failed(id.ToString(), "There was never such a proposal.", "amend proposals lists those that are on record, amend log all that ever were.")
            : store.Hides(id.ToString()) ? Outcome<ProposalLife>.Failed([FindProposal.Confidential(id)])
            : Outcome<ProposalLife>.Done(Life(store, found, store.Draft(found.Draft)!));
    }

    private static ProposalLife Life(IStore store, Proposal proposal, Draft draft)
    {
        var back = store.TakenBack(proposal.Id.ToString());
        var resolution = Resolve(store, proposal, proposal.Operation, draft);
        var around = back is not null || proposal.IsWithdrawn ? null : Around(store, draft, resolution);
        var submission = proposal.Source is { } source ? HiddenRecords.Submission(store, source) : null;
        var compilation = around ?? Alone(store, draft, proposal, resolution, submission);
        var trail = ProposalTrail.Of(store, [proposal.Id])[proposal.Id];
        return new ProposalLife(
            compilation,
            new ProposalView(proposal, Readings(store, proposal, draft, around), around is null ? [] : Competitions.Of(around)[proposal.Id].ToValueList()),
            trail,
            back,
            submission,
            submission is null ? null : MadeBy(store, submission.Id.ToString()),
            store.Trail.Lines(new LedgerFilter { Numbers = new RecordLines(store).Of(proposal.Id).Order().ToValueList() }).ToValueList())
        {
            Corrections = RecordedCorrection.Of(trail.Made, trail.Corrections, new ParticipantNames(compilation.Participants)).ToValueList(),
        };
    }

    /// <summary>The line of the ledger that made a record.</summary>
    internal static long MadeBy(IRecords records, string record) =>
        records.Trail.About([record]).First(l => l.Subject.Role == SubjectRole.Made).Line;

    private static Resolution Resolve(IStore store, Proposal proposal, Operation operation, Draft draft) =>
        Resolver.Resolve(proposal, operation, draft, other => FindProposal.Run(store, other).Value);

    // Whatever it meets stands on the paragraphs that it is about; a proposal on the whole paper can meet everything.
    private static Compilation? Around(IStore store, Draft draft, Resolution resolution)
    {
        var around = Compile.Run(store, draft, resolution.Touches.Count == 0 ? new ProposalFilter() : new ProposalFilter { Paragraphs = resolution.Touches });
        return around.Proposals.Any(p => p.Id == resolution.Proposal) ? around : null;
    }

    private static Compilation Alone(IStore store, Draft draft, Proposal proposal, Resolution resolution, Submission? submission) => new(
        draft, [proposal], [resolution], [], store.Positions([proposal.Id]).ToValueList(), store.Participants().ToValueList(), submission is null ? [] : [submission])
    {
        Citations = store.Citations([proposal.Id]).ToValueList(),
    };

    /// <summary>All readings of a proposal, each with what it alone would make of the draft.</summary>
    internal static ValueList<ReadingView> Readings(IStore store, Proposal proposal, Draft draft, Compilation? around)
    {
        var known = around?.Resolutions ?? Amended(store, proposal, draft).ToValueList();
        return proposal.Readings
            .Select((reading, i) => ReadingView.Of(draft, i + 1, reading, Resolve(store, proposal, reading.Operation, draft), known, []))
            .ToValueList();
    }

    // What it changes words of is shown as it would leave them.
    private static IEnumerable<Resolution> Amended(IStore store, Proposal proposal, Draft draft)
    {
        foreach (var id in proposal.Amended)
        {
            if (FindProposal.Run(store, id).Value is { } other)
            {
                yield return Resolve(store, other, other.Operation, draft);
                foreach (var further in Amended(store, other, draft))
                {
                    yield return further;
                }
            }
        }
    }
}
