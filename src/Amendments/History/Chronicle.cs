using Amendments.Ledger;

namespace Amendments.History;

// What a commit holds follows from the ledger up to its line and from nothing else, so that a history can be made again and compared. It is asked for
// line by line, each time when the records stand exactly at that line; what it remembers from line to line saves asking them again.

/// <summary>Says what the history holds of each line of the ledger.</summary>
public sealed class Chronicle
{
    private readonly RememberedPeople _people;
    private readonly RememberedProposals _proposals;
    private readonly Confidence _confidence;
    private readonly CommitAuthors _authors;
    private readonly Dictionary<string, HistoryPerson> _recorders = new(StringComparer.Ordinal);
    private readonly ChangedFiles _files;

    /// <param name="records">What is on record; when a line is asked for, it stands at that line.</param>
    public Chronicle(IRecords records)
    {
        _people = new RememberedPeople(records);
        _proposals = new RememberedProposals(records);
        _confidence = new Confidence(records, _proposals);
        _authors = new CommitAuthors(records, _people, _proposals);
        _files = new ChangedFiles(records, _people, _proposals, _confidence);
    }

    /// <summary>What the history holds of a line.</summary>
    public HistoryRecord Record(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Event is Event.ParticipantAdded or Event.MembershipRecorded or Event.RecordCorrected { Instead: Event.ParticipantAdded })
        {
            _people.Forget();
        }

        if (entry.Event is Event.SubmissionAdded or Event.ConfidentialityChanged or Event.RecordCorrected or Event.RecordTakenBack)
        {
            _confidence.Forget();
        }

        var changes = _files.Of(entry);
        var isConfidential = _confidence.Hides(entry.Event);
        var recorder = _recorders.TryGetValue(entry.Actor, out var known) ? known : _recorders[entry.Actor] = HistoryPerson.Recorder(entry.Actor);
        var (author, others) = isConfidential ? (HistoryPerson.Confidential, []) : _authors.Of(entry.Event) ?? (recorder, []);
        return new HistoryRecord(
            entry.Number, entry.Hash, entry.RecordedAt, author, recorder,
            CommitMessage.Write(entry, CommitSubject.Of(entry.Event, _people.Now, isConfidential), author, recorder, others, CommitSubject.Record(entry.Event)), changes, Tag(entry.Event));
    }

    /// <summary>Forgets what it remembers: somebody else recorded, or a recording was undone.</summary>
    public void Forget()
    {
        _people.Forget();
        _proposals.Forget();
        _confidence.Forget();
        _files.Forget();
    }

    private static HistoryTag? Tag(Event happened) => happened is Event.DraftImported imported
        ? new HistoryTag(imported.Id.ToString(), imported.Header.Symbol)
        : null;
}
