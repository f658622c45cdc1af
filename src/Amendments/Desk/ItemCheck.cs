using Amendments.Intake;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Looks up what items name: participants, submissions, passages, proposals. What is not there becomes a problem.</summary>
internal sealed class ItemCheck(IStore store, Draft draft, string actor, List<Problem> problems)
{
    private readonly ParticipantNames _names = new(store.Participants());
    private readonly PassageFinder _passages = new(store);

    public CheckedItem Check(Item item)
    {
        CheckCharacters(item);
        var involved = Involved(item);
        var passage = _passages.Find(item, problems);
        return item switch
        {
            Item.Proposal proposal => new CheckedItem(Proposal: Proposal(proposal, involved, passage)),
            Item.Remark remark => new CheckedItem(Remark: new Remark(default, draft.Id, remark.Target, First(involved), remark.Words, passage)),
            Item.Position position => new CheckedItem(Position: Position(position, involved, passage)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private Proposal Proposal(Item.Proposal item, ValueList<Involvement> involved, Passage? passage) => new()
    {
        Id = default,
        Draft = draft.Id,
        Readings = item.Readings,
        Wording = item.Wording,
        Language = item.Language ?? draft.Header.Language,
        Involved = Submitted(involved, passage),
        Source = passage,
        Rationale = item.Rationale,
        Supplied = item.Supplied.Select(s => s with { By = actor }).ToValueList(),
        MadeOn = item.On,
        IsConfidential = item.IsConfidential || (passage is not null && _passages.IsConfidential(passage)) || item.Readings.Any(r => AmendsConfidential(r.Operation)),
    };

    // Its redline shows the words that it changes.
    private bool AmendsConfidential(Operation operation) =>
        operation.Target is Target.Proposed proposed && store.Proposals(new ProposalFilter { Ids = [proposed.Proposal] }) is [{ Proposal.IsConfidential: true }];

    private Position? Position(Item.Position item, ValueList<Involvement> involved, Passage? passage)
    {
        if (Id<Proposal>.TryParse(item.About, out var id) && store.Proposals(new ProposalFilter { Ids = [id] }).Count == 1)
        {
            return new Position(default, id, First(involved), item.Stance, item.On ?? (passage is null ? null : _passages.Date(passage)), passage);
        }

        problems.Add(store.TakenBack(item.About) is null
            ? new Problem($"{item.Where}.proposal", $"There is no proposal “{item.About}”.", "amend proposals lists them.")
            : FindProposal.Missing(store, id) with { Where = $"{item.Where}.proposal" });
        return null;
    }

    private ValueList<Involvement> Involved(Item item)
    {
        var names = item.Names;
        return new[] { (names.Authors, Role.Author), (names.OnBehalfOf, Role.OnBehalfOf), (names.CoSponsors, Role.CoSponsor), (names.Supporters, Role.Supporter) }
            .SelectMany(group => group.Item1.Select(name => (Found: _names.Find(name, $"{item.Where}.by", problems), group.Item2)))
            .Where(i => i.Found is not null)
            .Select(i => new Involvement(i.Found!.Id, i.Item2))
            .Distinct()
            .ToValueList();
    }

    // Whoever sent the document is the submitter, also when the author is somebody else.
    private ValueList<Involvement> Submitted(ValueList<Involvement> involved, Passage? passage) =>
        passage is not null && _passages.Submitter(passage) is { } submitter ? [.. involved, new Involvement(submitter, Role.Submitter)] : involved;

    private void CheckCharacters(Item item)
    {
        var texts = item switch
        {
            Item.Proposal proposal => [proposal.Wording, proposal.Rationale, item.Source.Quote, item.Passage?.Quote ?? FormattedText.Empty],
            Item.Remark remark => [remark.Words, item.Source.Quote],
            _ => new[] { item.Source.Quote, item.Passage?.Quote ?? FormattedText.Empty },
        };
        if (texts.Any(t => t.IsErased))
        {
            problems.Add(new Problem(item.Where, "Its words were erased.", "Nothing can be recorded of them any more."));
        }

        problems.AddRange(texts.Select(t => Unprintable.Find(t.Text)).OfType<string>().Select(found => new Problem(
            item.Where, $"It holds {found}, which no document can.", "Take it out; it often comes from copying out of a PDF.")));
    }

    private static Id<Participant> First(ValueList<Involvement> involved) => involved.Count > 0 ? involved[0].Participant : default;
}
