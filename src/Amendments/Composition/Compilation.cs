using Amendments.Background;
using Amendments.Brackets;
using Amendments.Conflicts;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Composition;

/// <summary>Everything that was chosen on one draft, laid out: the composed draft, the proposals in order, and whose they are. Exports are made from this.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Proposals">The chosen proposals in their order.</param>
/// <param name="Resolutions">What each comes to, in the same order.</param>
/// <param name="Remarks">The remarks on the draft.</param>
/// <param name="Positions">The positions on the chosen proposals.</param>
/// <param name="Participants">All participants of the workspace.</param>
/// <param name="Submissions">All submissions of the workspace.</param>
public sealed record Compilation(
    Draft Draft,
    ValueList<Proposal> Proposals,
    ValueList<Resolution> Resolutions,
    ValueList<Remark> Remarks,
    ValueList<Position> Positions,
    ValueList<Participant> Participants,
    ValueList<Submission> Submissions)
{
    private readonly Dictionary<Id<Proposal>, Proposal> _proposals = Proposals.ToDictionary(p => p.Id);
    private readonly Dictionary<Id<Proposal>, int> _places = Proposals.Select((p, i) => KeyValuePair.Create(p.Id, i)).ToDictionary();
    private readonly Dictionary<Id<Participant>, Participant> _participants = Participants.ToDictionary(p => p.Id);
    private readonly Dictionary<Id<Submission>, Submission> _submissions = Submissions.ToDictionary(s => s.Id);
    private readonly ILookup<Id<Proposal>, Position> _positions = Positions.ToLookup(p => p.Proposal);

    /// <summary>By which rule the edits are laid in.</summary>
    public CompositionRule Rule { get; private init; } = CompositionRule.Plain;

    /// <summary>What the chosen proposals cite of background documents, in the order of the ledger.</summary>
    public ValueList<CitedBackground> Citations { get; init; } = [];

    /// <summary>What was left out because it is confidential.</summary>
    public Hidden Hidden { get; init; } = Hidden.Nothing;

    /// <summary>The ids of what is confidential in it: proposals, then remarks and positions that stand in a confidential submission.</summary>
    public IEnumerable<string> Confidential =>
    [
        .. Proposals.Where(p => p.IsConfidential).Select(p => p.Id.ToString()),
        .. Remarks.Where(r => IsConfidential(r.Source)).Select(r => r.Id.ToString()),
        .. Positions.Where(p => IsConfidential(p.Source)).Select(p => p.Id.ToString()),
    ];

    /// <summary>What was left out before the edits are laid in, and why.</summary>
    public ValueList<NotApplied> Refused { get; init; } = [];

    /// <summary>The draft with the edits laid in, made when it is first asked for.</summary>
    public ComposedDraft Composed => field ??= Compose();

    /// <summary>What can be granted or not by itself, each with everybody who asks for it; made when it is first asked for.</summary>
    public ValueList<Request> Requests
    {
        get => field ??= Amendments.Conflicts.Requests.Of(Draft, Proposals, Resolutions);
        init;
    }

    /// <summary>Every two requests that meet; found when it is first asked for.</summary>
    public ValueList<Conflict> Conflicts
    {
        get => field ??= ConflictFinder.Find(Draft, Requests);
        init;
    }

    /// <summary>What can all be granted, and what has to be chosen; worked out when it is first asked for.</summary>
    public Choices Choices
    {
        get => field ??= Choices.Of(Requests.Count, Conflicts);
        init;
    }

    /// <summary>The same with another choice of proposals: what follows from the choice is worked out anew.</summary>
    /// <param name="proposals">The chosen proposals in their order.</param>
    /// <param name="resolutions">What each comes to, in the same order.</param>
    public Compilation Choosing(ValueList<Proposal> proposals, ValueList<Resolution> resolutions)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        var chosen = proposals.Select(p => p.Id).ToHashSet();
        return new(Draft, proposals, resolutions, Remarks, Positions.Where(p => chosen.Contains(p.Proposal)).ToValueList(), Participants, Submissions)
        {
            Rule = Rule,
            Refused = Refused,
            Hidden = Hidden,
            Citations = Citations.Where(c => chosen.Contains(c.Proposal)).ToValueList(),
        };
    }

    /// <summary>The same laid in by another rule.</summary>
    public Compilation Under(CompositionRule rule) => rule == Rule ? this : Choosing(Proposals, Resolutions) with { Rule = rule };

    /// <summary>The same with some proposals in front of the others; where proposals compete, the first in order comes first.</summary>
    /// <param name="first">Their ids, in the order in which they are to stand; what is not among the chosen is passed over.</param>
    public Compilation Ordered(IReadOnlyList<Id<Proposal>> first)
    {
        ArgumentNullException.ThrowIfNull(first);
        var order = first.Where(_places.ContainsKey).Concat(Proposals.Select(p => p.Id)).Distinct().Select(id => _places[id]).ToList();
        return Choosing(order.Select(i => Proposals[i]).ToValueList(), order.Select(i => Resolutions[i]).ToValueList());
    }

    /// <summary>Where a chosen proposal stands in the order, from 0.</summary>
    public int Place(Id<Proposal> id) => _places[id];

    /// <summary>Chosen proposals in their order.</summary>
    public IEnumerable<Id<Proposal>> InOrder(IEnumerable<Id<Proposal>> proposals) => proposals.OrderBy(Place);

    /// <summary>A chosen proposal.</summary>
    public Proposal Proposal(Id<Proposal> id) => _proposals[id];

    /// <summary>The name of a participant.</summary>
    public string Name(Id<Participant> id) => _participants[id].Name;

    /// <summary>The names of everybody with a role in a proposal.</summary>
    public ValueList<string> Names(Proposal proposal, Role role) => proposal.With(role).Select(Name).ToValueList();

    /// <summary>The name of a proposal's proponent.</summary>
    public string Proponent(Id<Proposal> id) => Name(Proposal(id).Proponent);

    /// <summary>The day to print beside a proposal: its own, else its submission's, else the day on which it was recorded.</summary>
    public DateOnly Date(Proposal proposal) => proposal.MadeOn ?? (proposal.Source is { } source ? Date(source) : null) ?? proposal.RecordedOn;

    /// <summary>All dates of a proposal.</summary>
    public KnownDates Dates(Proposal proposal) => KnownDates.Of(proposal, proposal.Source is { } source ? _submissions.GetValueOrDefault(source.Submission) : null);

    /// <summary>The day of the submission that a passage stands in; null when it is not known.</summary>
    public DateOnly? Date(Passage passage) => _submissions.GetValueOrDefault(passage.Submission)?.Dates.Best;

    /// <summary>What a proposal cites.</summary>
    public IEnumerable<CitedBackground> Cited(Id<Proposal> proposal) => Citations.Where(c => c.Proposal == proposal);

    /// <summary>The position that each participant last took on a proposal.</summary>
    public IEnumerable<Position> Standing(Id<Proposal> proposal) => Position.Standing(_positions[proposal]);

    private bool IsConfidential(Passage? source) => source is { } passage && _submissions.GetValueOrDefault(passage.Submission) is { IsConfidential: true };

    private ComposedDraft Compose()
    {
        var composed = Rule.OnConflict == OnConflict.ShowAll
            ? BracketedComposer.Compose(this, Rule.NamesProponents, Rule.KeepsNumbers)
            : Composer.Compose(Draft, Resolutions, Rule.KeepsNumbers);
        return Refused.Count == 0 ? composed : composed with { NotApplied = [.. Refused, .. composed.NotApplied] };
    }
}
