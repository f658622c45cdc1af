using Amendments.Background;
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
using Amendments.Submissions;

namespace Amendments.Sqlite;

/// <summary>
/// A workspace in a folder: everything stands in its <c>workspace.db</c>. One instance is for one thread at a time;
/// several instances, also in several programs, can have the same folder open.
/// </summary>
public sealed partial class SqliteWorkspace : IStore
{
    private readonly Database _database;
    private readonly TimeProvider _clock;
    private readonly ContentTable _contents;
    private readonly LedgerTable _ledger;
    private readonly DraftQueries _drafts;
    private readonly ParticipantQueries _participants;
    private readonly ProposalQueries _proposals;
    private readonly SubmissionQueries _submissions;
    private readonly BackgroundQueries _backgrounds;
    private readonly ScenarioQueries _scenarios;
    private readonly SearchQueries _search;
    private readonly FindingQueries _findings;
    private readonly RecordQueries _records;
    private readonly Projection _projection;

    private SqliteWorkspace(Database database, TimeProvider clock, bool showsConfidential = false)
    {
        (_database, _clock, ShowsConfidential) = (database, clock, showsConfidential);
        _contents = new ContentTable(database);
        _ledger = new LedgerTable(database, _contents);
        _drafts = new DraftQueries(database, _ledger);
        _participants = new ParticipantQueries(database);
        _proposals = new ProposalQueries(database, _ledger, showsConfidential);
        _submissions = new SubmissionQueries(database, _ledger, showsConfidential);
        _backgrounds = new BackgroundQueries(database, _ledger, showsConfidential);
        _scenarios = new ScenarioQueries(database, _ledger);
        _search = new SearchQueries(database, _drafts, _proposals, _submissions, _backgrounds, showsConfidential);
        _findings = new FindingQueries(database, _ledger, showsConfidential);
        _records = new RecordQueries(database, _contents);
        _projection = new Projection(database, _ledger, _drafts, _proposals, _submissions, _findings);
    }

    /// <inheritdoc />
    public Paper Paper { get; private set; } = null!;

    /// <inheritdoc />
    public bool ShowsConfidential { get; }

    /// <summary>Whether nothing can be recorded, because that was asked for or because the file or its folder lets nobody write.</summary>
    public bool IsReadOnly => _database.IsReadOnly;

    // Tests make the disk full by it.
    internal Database Database => _database;

    /// <inheritdoc />
    public T Write<T>(string actor, Func<ILedgerWriter, T> work)
    {
        Actor.Check(actor);
        ArgumentNullException.ThrowIfNull(work);
        if (_database.IsInTransaction)
        {
            throw new InvalidOperationException("A recording is under way; record with its writer.");
        }

        _drafts.ForgetIfOthersWrote();
        try
        {
            var hasErased = false;
            var done = _database.Write(() =>
            {
                var writer = new LedgerWriter(_database, _ledger, _contents, _projection, actor, LedgerTable.Moment(_clock));
                var result = work(writer);
                writer.Finish();
                hasErased = writer.HasErased;
                return result;
            });
            if (hasErased)
            {
                EmptyLog();
            }

            return done;
        }
        catch
        {
            _drafts.Forget();
            throw;
        }
    }

    /// <summary>Erases words that a payload refers to, keeping the reason. Readers read "[erased: reason]" from then on; the ledger still verifies.</summary>
    /// <param name="contentHash">The reference: 64 lower-case hexadecimal digits.</param>
    /// <param name="actor">Who erases; one line.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">No such words are kept, or they are erased already, or there is no reason.</exception>
    public void Erase(string contentHash, string actor, string reason) =>
        Write(actor, writer => writer.Record(new Event.ContentErased(contentHash, reason)));

    /// <inheritdoc />
    public IReadOnlyList<DraftSummary> Drafts() => _drafts.All();

    /// <inheritdoc />
    public Draft? Draft(Id<Draft> id) => _drafts.Find(id);

    /// <inheritdoc />
    public IReadOnlyList<Participant> Participants() => _participants.All();

    /// <inheritdoc />
    public IReadOnlyList<Submission> Submissions() => _submissions.All();

    /// <inheritdoc />
    public IReadOnlyList<ListedProposal> Proposals(ProposalFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _proposals.All(filter);
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
    public long Rebuild() => _database.Write(_projection.Rebuild);

    /// <inheritdoc />
    public void Dispose() => _database.Dispose();

    // The write-ahead log still holds pages with erased words until it is emptied. While somebody else reads, that is left to the next one who closes.
    private void EmptyLog() => _database.Number("pragma wal_checkpoint(truncate)");
}
