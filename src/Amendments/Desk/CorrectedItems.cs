using Amendments.Composition;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Works out proposals, remarks and positions as they stand after a correction, checked as new ones are.</summary>
internal sealed class CorrectedItems(IStore store, string actor, List<Problem> problems)
{
    /// <summary>The proposal; null, with problems, when there is none.</summary>
    /// <param name="former">The proposal as it stands.</param>
    /// <param name="change">The correction.</param>
    /// <param name="unresolved">Gets what does not fit the draft.</param>
    public Proposal? Proposal(Proposal former, RecordChange change, List<Problem> unresolved)
    {
        var where = former.Id.ToString();
        var content = CorrectedContent.Of(
            new FindingContent.Proposal(former.Readings, former.Wording) { Supplied = former.Supplied }, new FindingCorrection(change.Form, change.Wording), where, problems);
        if (content is not FindingContent.Proposal now)
        {
            return null;
        }

        var draft = store.Draft(former.Draft)!;
        var proposal = new ItemCheck(store, draft, actor, problems).Check(Placed(new Item.Proposal(now.Readings, now.Wording)
        {
            Where = where,
            Names = new Names(
                change.By ?? Ids(former.With(Role.Author)), change.OnBehalfOf ?? Ids(former.With(Role.OnBehalfOf)),
                change.CoSponsors ?? Ids(former.With(Role.CoSponsor)), change.Supporters ?? Ids(former.With(Role.Supporter))),
            Rationale = change.Rationale ?? former.Rationale,
            Language = change.Language ?? former.Language,
            Supplied = now.Supplied,
            IsConfidential = former.IsConfidential,
        }, former.Source, change)).Proposal! with
        {
            Id = former.Id,
            Supplied = now.Supplied,
            RecordedOn = former.RecordedOn,
            MadeOn = change.On ?? former.MadeOn,
        };
        if (problems.Count > 0)
        {
            return null;
        }

        unresolved.AddRange(Propose.Unresolved(store, where, proposal, draft, proposal.Readings));
        return change.ChangesSource ? proposal : proposal with { Involved = [.. proposal.Involved.Where(i => i.Role != Role.Submitter), .. former.Involved.Where(i => i.Role == Role.Submitter)] };
    }

    /// <summary>The remark.</summary>
    public Remark? Remark(Remark former, RecordChange change)
    {
        var (where, draft) = (former.Id.ToString(), store.Draft(former.Draft)!);
        var target = change.Form.Target is { } place ? Target(place, draft, where) : former.Target;
        var remark = new ItemCheck(store, draft, actor, problems).Check(Placed(
            new Item.Remark(target, change.Text ?? former.Words) { Where = where, Names = Names.Of(change.By ?? Ids([former.By])) }, former.Source, change)).Remark!;
        return problems.Count > 0 ? null : remark with { Id = former.Id };
    }

    /// <summary>The position.</summary>
    public Position? Position(Position former, RecordChange change)
    {
        var draft = store.Draft(FindProposal.Run(store, former.Proposal).Value!.Draft)!;
        var position = new ItemCheck(store, draft, actor, problems).Check(Placed(
            new Item.Position(former.Proposal.ToString(), change.Stance ?? former.Stance) { Where = former.Id.ToString(), Names = Names.Of(change.By ?? Ids([former.By])) },
            former.Source, change)).Position;
        return problems.Count > 0 || position is null ? null : position with { Id = former.Id, On = change.On ?? former.On };
    }

    // A passage of which nothing is said stays as it is; a new quotation is looked up.
    private static Item Placed(Item item, Passage? former, RecordChange change) => !change.ChangesSource ? item with { Passage = former } : item with
    {
        Submission = change.Submission ?? former?.Submission.ToString(),
        Source = new SourceNote(
            change.Heading ?? former?.Heading, change.Quote is null && change.Submission is null ? former?.Lines : null,
            change.Quote is null && change.Submission is null ? former?.Pages : null, change.Quote ?? (change.Submission is null ? former?.Quote : null) ?? FormattedText.Empty),
    };

    private Target Target(string place, Draft draft, string where)
    {
        if (!TargetNotation.TryRead(place, out var target))
        {
            problems.Add(new Problem(where, $"“{place}” is no place in a paper.", "Write it like 22, “21, 22”, section Data governance, paper."));
        }
        else if (target is not Proposals.Target.Whole && Locator.Find(target, draft).Problem is { } problem)
        {
            problems.Add(problem with { Where = $"{where}: {problem.Where}" });
        }

        return target ?? new Target.Whole();
    }

    private static ValueList<string> Ids(IEnumerable<Id<Participant>> participants) => participants.Select(p => p.ToString()).ToValueList();
}
