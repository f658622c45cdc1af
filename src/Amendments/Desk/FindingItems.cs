using System.Diagnostics;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Makes of findings what could be recorded of them: the submitter's proposals, remarks and positions, on the draft that the submission addresses.</summary>
internal sealed class FindingItems(IStore store, string actor, List<Problem> problems)
{
    private readonly Dictionary<Id<Submission>, Submission> _submissions = store.Submissions().ToDictionary(s => s.Id);
    private readonly ParticipantNames _names = new(store.Participants());
    private readonly Dictionary<Id<Draft>, (Draft Draft, ItemCheck Check)> _drafts = [];

    public Submission Submission(QueuedFinding finding) => _submissions[finding.Finding.Passage.Submission];

    public string Submitter(QueuedFinding finding) => _names[Submission(finding).Submitter];

    public Draft Draft(QueuedFinding finding) => On(finding).Draft;

    public CheckedItem Check(QueuedFinding finding) => On(finding).Check.Check(Item(finding));

    private Item Item(QueuedFinding finding)
    {
        var (where, names, passage) = (finding.Id.ToString(), Names.Of(Submitter(finding)), finding.Finding.Passage);
        return finding.Finding.Content switch
        {
            FindingContent.Proposal proposal => new Item.Proposal(proposal.Readings, proposal.Wording)
            {
                Where = where,
                Names = names,
                Passage = passage,
                Rationale = proposal.Rationale,
                Supplied = proposal.Supplied,
                Language = proposal.Language ?? Submission(finding).Language,
            },
            FindingContent.Remark remark => new Item.Remark(remark.Target, passage.Quote) { Where = where, Names = names, Passage = passage },
            FindingContent.Position position => new Item.Position(position.About.ToString(), position.Stance) { Where = where, Names = names, Passage = passage },
            _ => throw new UnreachableException(),
        };
    }

    private (Draft Draft, ItemCheck Check) On(QueuedFinding finding)
    {
        var id = Submission(finding).Addresses;
        if (!_drafts.TryGetValue(id, out var on))
        {
            var draft = store.Draft(id) ?? throw new UnreachableException();
            _drafts[id] = on = (draft, new ItemCheck(store, draft, actor, problems));
        }

        return on;
    }
}
