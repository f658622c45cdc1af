using Amendments.Composition;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Tests.Rendering;

/// <summary>Makes compilations for tests, without a workspace. Words are in the notation of <see cref="EmphasisNotation"/>.</summary>
internal sealed class CompilationBuilder(string markdown, string language = "en", string symbol = "Elements Paper")
{
    private readonly List<Participant> _participants = [];
    private readonly List<Submission> _submissions = [];
    private readonly List<Proposal> _proposals = [];
    private readonly List<Position> _positions = [];
    private readonly List<Remark> _remarks = [];

    public Id<Participant> Participant(string name, ParticipantKind kind = ParticipantKind.State, params string[] aliases)
    {
        var id = new Id<Participant>(_participants.Count + 1);
        _participants.Add(new Participant(id, name, kind, aliases.Select(a => new Alias(a)).ToValueList(), []));
        return id;
    }

    public Passage Submission(Id<Participant> by, string title, string? channel, string quote, DateOnly? received = null)
    {
        var id = new Id<Submission>(_submissions.Count + 1);
        _submissions.Add(new Submission(id, by, new Id<Draft>(1), title, null, channel, new SubmissionDates(Received: received), language));
        return new Passage(id, "Q5", new Span(34, 36), null, null, EmphasisNotation.Read(quote));
    }

    public Id<Proposal> Propose(Id<Participant> by, Operation operation, string wording = "", Func<Proposal, Proposal>? with = null)
    {
        var proposal = new Proposal
        {
            Id = new Id<Proposal>(_proposals.Count + 1),
            Draft = new Id<Draft>(1),
            Readings = [new Reading(operation)],
            Wording = EmphasisNotation.Read(wording),
            Language = language,
            Involved = [new Involvement(by, Role.Author)],
        };
        _proposals.Add(with is null ? proposal : with(proposal));
        return proposal.Id;
    }

    public void Position(Id<Proposal> on, Id<Participant> by, Stance stance) =>
        _positions.Add(new Position(new Id<Position>(_positions.Count + 1), on, by, stance, null, null));

    public Id<Remark> Remark(Id<Participant> by, string target, string words, Passage? source = null)
    {
        var id = new Id<Remark>(_remarks.Count + 1);
        _remarks.Add(new Remark(id, new Id<Draft>(1), At(target), by, EmphasisNotation.Read(words), source));
        return id;
    }

    public Compilation Build()
    {
        var read = DraftText.Read(markdown);
        var header = new DraftHeader(symbol, read.Title, new DateOnly(2025, 6, 20), language, []);
        var draft = DraftAssembly.Assemble(new Id<Draft>(1), new Id<Paper>(1), header, SourceFile.Of("draft.md", []), read.Paragraphs);
        var resolutions = _proposals.Select(p => Resolver.Resolve(p, draft, id => _proposals.Find(o => o.Id == id))).ToValueList();
        return new Compilation(
            draft,
            _proposals.ToValueList(),
            resolutions,
            _remarks.ToValueList(),
            _positions.ToValueList(),
            _participants.ToValueList(),
            _submissions.ToValueList());
    }

    public static Target At(string target) =>
        TargetNotation.TryRead(target, out var read) ? read : throw new ArgumentException($"“{target}” is no target.", nameof(target));
}
