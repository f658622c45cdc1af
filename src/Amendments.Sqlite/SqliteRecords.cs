using Amendments.Background;
using Amendments.Composition;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Scenarios;
using Amendments.Sqlite.Contents;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Lines;
using Amendments.Sqlite.Queries;
using Amendments.Sqlite.Tables;
using Amendments.Sqlite.Words;
using Amendments.Submissions;

namespace Amendments.Sqlite;

/// <summary>What queries read from the tables of a database, whether those of a workspace or those made from its ledger anew.</summary>
public abstract partial class SqliteRecords : IRecords
{
    private protected readonly Database _database;
    private protected readonly ContentTable _contents;
    private protected readonly LedgerTable _ledger;
    private protected readonly DraftQueries _drafts;
    private readonly ParticipantQueries _participants;
    private readonly ProposalQueries _proposals;
    private readonly SubmissionQueries _submissions;
    private readonly BackgroundQueries _backgrounds;
    private readonly ScenarioQueries _scenarios;
    private readonly SearchQueries _search;
    private readonly FindingQueries _findings;
    private readonly RecordQueries _records;
    private readonly Resolutions _resolutions;
    private protected readonly Projection _projection;

    private Paper? _paper;

    private protected SqliteRecords(Database database, SearchIndex index, SubjectTable subjects, bool showsConfidential)
    {
        (_database, ShowsConfidential) = (database, showsConfidential);
        _contents = new ContentTable(database);
        _ledger = new LedgerTable(database, _contents);
        _drafts = new DraftQueries(database, _ledger);
        _participants = new ParticipantQueries(database);
        _proposals = new ProposalQueries(database, _ledger, showsConfidential);
        _submissions = new SubmissionQueries(database, _ledger, showsConfidential);
        _backgrounds = new BackgroundQueries(database, _ledger, showsConfidential);
        _scenarios = new ScenarioQueries(database, _ledger);
        _search = new SearchQueries(database, _drafts, _proposals, _submissions, _backgrounds, showsConfidential);
        _findings = new FindingQueries(database, _ledger, subjects, showsConfidential);
        _records = new RecordQueries(database, _contents);
        _resolutions = new Resolutions(_drafts, _proposals);
        _projection = new Projection(database, _ledger, _drafts, _proposals, _submissions, _findings, _resolutions, index, subjects);
        Trail = new TrailQueries(database, _ledger, subjects, showsConfidential);
    }

    /// <inheritdoc />
    public Paper Paper => _paper ??= _drafts.Paper() ?? throw Failure.Corrupted(_database.Path, "no paper was ever opened in it");

    /// <inheritdoc />
    public bool ShowsConfidential { get; }

    /// <inheritdoc />
    public IReadOnlyList<DraftSummary> Drafts() => _drafts.All();

    /// <inheritdoc />
    public Draft? Draft(Id<Draft> id) => _drafts.Find(id);

    /// <inheritdoc />
    public IReadOnlyList<Participant> Participants() => _participants.All();

    /// <inheritdoc />
    public IReadOnlyList<Submission> Submissions() => _submissions.All();

    /// <inheritdoc />
    public IReadOnlyList<Submission> Submissions(IReadOnlyCollection<Id<Submission>> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return _submissions.Some(ids);
    }

    /// <inheritdoc />
    public IReadOnlyList<ListedProposal> Proposals(ProposalFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _proposals.All(filter);
    }

    /// <inheritdoc />
    public Resolution Resolve(Proposal proposal, Operation operation)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(operation);
        return _resolutions.Of(proposal, operation);
    }

    /// <inheritdoc />
    public IReadOnlyList<Remark> Remarks(Id<Draft> draft, ParagraphId? paragraph = null, bool withConfidential = false) =>
        _submissions.Remarks(draft, paragraph, withConfidential);

    /// <inheritdoc />
    public IReadOnlyList<Position> Positions(IReadOnlyCollection<Id<Proposal>> proposals, bool withConfidential = false)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        return _proposals.Positions(proposals, withConfidential);
    }

    /// <inheritdoc />
    public IReadOnlyList<QueuedFinding> Findings(FindingFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _findings.All(filter);
    }

    /// <inheritdoc />
    public TakenBack? TakenBack(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _findings.TakenBack(id);
    }

    /// <inheritdoc />
    public IReadOnlyList<SavedScenario> Scenarios() => _scenarios.All();

    /// <inheritdoc />
    public IReadOnlyList<BackgroundSummary> Backgrounds(Tag? tag = null) => _backgrounds.All(tag);

    /// <inheritdoc />
    public BackgroundDocument? Background(Id<BackgroundDocument> id) => _backgrounds.Find(id);

    /// <inheritdoc />
    public IReadOnlyList<CitedBackground> Citations(IReadOnlyCollection<Id<Proposal>> proposals)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        return _backgrounds.Citations(proposals);
    }

    /// <inheritdoc />
    public IReadOnlyList<CitedBackground> Citations(Id<BackgroundDocument> background, bool withConfidential = false) =>
        _backgrounds.Citations(background, withConfidential);

    /// <inheritdoc />
    public byte[]? File(string sha256) => _submissions.File(sha256);

    /// <inheritdoc />
    public IReadOnlyList<SearchHit> Search(string words, int most, bool withConfidential = false)
    {
        ArgumentNullException.ThrowIfNull(words);
        return _search.Find(words, most, withConfidential);
    }

    /// <inheritdoc />
    public IEnumerable<Entry> Entries(long from = 1) => _ledger.From(from);

    /// <inheritdoc />
    public ITrail Trail { get; }
}
