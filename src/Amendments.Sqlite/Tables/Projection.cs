using System.Diagnostics;
using Amendments.Comparison;
using Amendments.Ledger;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Lines;
using Amendments.Sqlite.Queries;
using Amendments.Sqlite.Words;

namespace Amendments.Sqlite.Tables;

/// <summary>Makes the tables that queries read from what the ledger says.</summary>
internal sealed class Projection
{
    private readonly Database _database;
    private readonly LedgerTable _ledger;
    private readonly DraftQueries _drafts;
    private readonly DraftRows _draftRows;
    private readonly ParticipantRows _participantRows;
    private readonly BackgroundRows _backgroundRows;
    private readonly SubmissionRows _submissionRows;
    private readonly ProposalRows _proposalRows;
    private readonly ScenarioRows _scenarioRows;
    private readonly FindingRows _findingRows;
    private readonly CorrectionRows _correctionRows;
    private readonly SubjectRows _subjectRows;

    public Projection(
        Database database, LedgerTable ledger, DraftQueries drafts, ProposalQueries proposals, SubmissionQueries submissions, FindingQueries findings,
        Resolutions resolutions, SearchIndex index, SubjectTable subjects)
    {
        (_database, _ledger, _drafts) = (database, ledger, drafts);
        _draftRows = new DraftRows(database, drafts, index);
        _backgroundRows = new BackgroundRows(database, index);
        _participantRows = new ParticipantRows(database);
        _submissionRows = new SubmissionRows(database, drafts, submissions, index);
        _scenarioRows = new ScenarioRows(database);
        _proposalRows = new ProposalRows(database, drafts, proposals, resolutions, index);
        _findingRows = new FindingRows(database, findings, _proposalRows, _submissionRows);
        _correctionRows = new CorrectionRows(database, _participantRows, _submissionRows, _proposalRows);
        _subjectRows = new SubjectRows(subjects, ledger, findings, index);
    }

    /// <summary>Whether another version of the tokeniser made some of it.</summary>
    public bool IsStale => _database.Number(
        """
        select exists (select 1 from resolution where tokeniser_version < @version or tokeniser_version > @version)
            or exists (select 1 from draft where tokeniser_version <> @version)
        """,
        ("version", Tokeniser.Version)) != 0;

    /// <summary>Takes one event in.</summary>
    /// <param name="number">The line of the ledger that holds it.</param>
    /// <param name="actor">Who recorded it.</param>
    /// <param name="happened">What happened.</param>
    /// <exception cref="ArgumentException">It does not fit what happened before.</exception>
    public void Apply(long number, string actor, Event happened)
    {
        _subjectRows.Add(number, happened);
        switch (happened)
        {
            case Event.PaperOpened opened:
                _draftRows.Opened(opened.Paper);
                break;
            case Event.DraftImported imported:
                _draftRows.Imported(number, imported);
                break;
            case Event.ParticipantAdded added:
                _participantRows.Added(number, added.Participant);
                break;
            case Event.MembershipRecorded joined:
                _participantRows.Joined(joined.Member, joined.Membership);
                break;
            case Event.SubmissionAdded added:
                _submissionRows.Added(number, added.Submission);
                break;
            case Event.BackgroundAdded added:
                _backgroundRows.Added(number, added.Document);
                break;
            case Event.ProposalCited cited:
                _backgroundRows.Cited(number, actor, cited);
                break;
            case Event.ProposalMade made:
                _proposalRows.Made(number, made.Proposal);
                break;
            case Event.ReadingConfirmed confirmed:
                _proposalRows.Confirmed(actor, confirmed);
                break;
            case Event.ProposalWithdrawn withdrawn:
                _proposalRows.Withdrawn(withdrawn.Proposal);
                break;
            case Event.RemarkMade made:
                _submissionRows.Made(number, made.Remark);
                break;
            case Event.PositionTaken taken:
                _proposalRows.Taken(number, taken.Position);
                break;
            case Event.ScenarioSaved saved:
                _scenarioRows.Saved(number, actor, saved.Scenario);
                break;
            case Event.FindingMade made:
                _findingRows.Made(number, made.Finding);
                break;
            case Event.FindingCorrected corrected:
                _findingRows.Corrected(number, corrected.Finding);
                break;
            case Event.FindingDecided decided:
                _findingRows.Decided(number, decided);
                break;
            case Event.FindingReopened reopened:
                _findingRows.Reopened(number, reopened.Finding);
                break;
            case Event.SubmissionCorrected corrected:
                _submissionRows.Corrected(corrected);
                break;
            case Event.RecordCorrected corrected:
                _correctionRows.Corrected(number, corrected);
                break;
            case Event.RecordTakenBack back:
                _correctionRows.TakenBack(number, back);
                break;
            case Event.ConfidentialityChanged changed:
                _correctionRows.Changed(changed);
                break;
            case Event.RecordRedacted or Event.ContentErased:
                // The words are gone from the content table; whoever reads them reads the reason.
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Makes everything anew; inside a writing transaction.</summary>
    /// <returns>How many lines of the ledger it read.</returns>
    public long Rebuild()
    {
        var lines = 0L;
        _drafts.Forget();
        _database.Script(
            """
            insert into search (search) values ('delete-all');
            delete from searched;
            delete from subject;
            delete from finding_correction;
            delete from finding;
            delete from scenario;
            delete from position;
            delete from citation;
            delete from background_tag;
            delete from background;
            delete from remark_paragraph;
            delete from remark;
            delete from resolution_tie;
            delete from resolution_paragraph;
            delete from resolution;
            delete from proposal_involvement;
            delete from proposal_amends;
            delete from proposal;
            delete from submission;
            delete from membership;
            delete from alias;
            delete from participant;
            delete from paragraph;
            delete from corrigendum;
            delete from draft;
            delete from paper;
            """);
        foreach (var entry in _ledger.From(1))
        {
            Apply(entry.Number, entry.Actor, entry.Event);
            lines = entry.Number;
        }

        return lines;
    }
}
