using Amendments.Background;
using Amendments.Composition;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Scenarios;
using Amendments.Submissions;

namespace Amendments;

/// <summary>What is on record: the ledger, what follows from it, and the files. Every member may throw a <see cref="WorkspaceException"/>.</summary>
public interface IRecords
{
    /// <summary>The paper that the workspace is about.</summary>
    Paper Paper { get; }

    /// <summary>Whether lists show what is confidential. Otherwise only who names an id, or asks in the call, finds it.</summary>
    bool ShowsConfidential { get; }

    /// <summary>The drafts in the order in which they were imported.</summary>
    IReadOnlyList<DraftSummary> Drafts();

    /// <summary>A draft, or null when there is none with this id.</summary>
    Draft? Draft(Id<Draft> id);

    /// <summary>All participants, by id.</summary>
    IReadOnlyList<Participant> Participants();

    /// <summary>All submissions, by id.</summary>
    IReadOnlyList<Submission> Submissions();

    /// <summary>Some submissions, by id; what is not there is passed over.</summary>
    IReadOnlyList<Submission> Submissions(IReadOnlyCollection<Id<Submission>> ids);

    /// <summary>The proposals that a filter lets through, by id.</summary>
    IReadOnlyList<ListedProposal> Proposals(ProposalFilter filter);

    /// <summary>What an operation of a proposal comes to on the draft that it addresses. What was asked for lately is remembered.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="operation">The operation of one of its readings.</param>
    Resolution Resolve(Proposal proposal, Operation operation);

    /// <summary>The remarks on a draft, or on one of its paragraphs, by id.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="paragraph">The paragraph; null for the whole draft.</param>
    /// <param name="withConfidential">Also those of confidential submissions, whatever the store shows.</param>
    IReadOnlyList<Remark> Remarks(Id<Draft> draft, ParagraphId? paragraph = null, bool withConfidential = false);

    /// <summary>The positions on proposals, by id.</summary>
    /// <param name="proposals">The proposals.</param>
    /// <param name="withConfidential">Also those of confidential submissions, whatever the store shows.</param>
    IReadOnlyList<Position> Positions(IReadOnlyCollection<Id<Proposal>> proposals, bool withConfidential = false);

    /// <summary>The findings that a filter lets through, by id.</summary>
    IReadOnlyList<QueuedFinding> Findings(FindingFilter filter);

    /// <summary>By whom and when a proposal, remark or position was taken back; null when it was not, or never was.</summary>
    /// <param name="id">Its id: "P7", "R3", "Q2".</param>
    TakenBack? TakenBack(string id);

    /// <summary>The saved scenarios, by name.</summary>
    IReadOnlyList<SavedScenario> Scenarios();

    /// <summary>The background documents, by id.</summary>
    /// <param name="tag">Only those that name it; null for all.</param>
    IReadOnlyList<BackgroundSummary> Backgrounds(Tag? tag = null);

    /// <summary>A background document, or null when there is none with this id.</summary>
    BackgroundDocument? Background(Id<BackgroundDocument> id);

    /// <summary>What proposals cite, in the order of the ledger.</summary>
    IReadOnlyList<CitedBackground> Citations(IReadOnlyCollection<Id<Proposal>> proposals);

    /// <summary>Which proposals cite a background document, in the order of the ledger.</summary>
    /// <param name="background">The document.</param>
    /// <param name="withConfidential">Also confidential ones, whatever the store shows.</param>
    IReadOnlyList<CitedBackground> Citations(Id<BackgroundDocument> background, bool withConfidential = false);

    /// <summary>The bytes of a file, or null when it is not kept here.</summary>
    /// <param name="sha256">64 lower-case hexadecimal digits.</param>
    byte[]? File(string sha256);

    /// <summary>Where words stand, the best match first. The words are searched as words; nothing in them is an operator.</summary>
    /// <param name="words">The words, all of which must be there; the last one may be the beginning of a word.</param>
    /// <param name="most">At most so many hits.</param>
    /// <param name="withConfidential">Also in confidential records, whatever the store shows.</param>
    IReadOnlyList<SearchHit> Search(string words, int most, bool withConfidential = false);

    /// <summary>Why the bytes of a file were erased, or null when they were not, or no such file was ever kept.</summary>
    /// <param name="sha256">64 lower-case hexadecimal digits.</param>
    string? Erased(string sha256);

    /// <summary>The number of the line that stands for a record: the one that recorded it, or its last correction. Null when there is none, or it was taken back.</summary>
    /// <param name="id">"A4", "S1", "P7", "R3", "Q2".</param>
    long? Line(string id);

    /// <summary>The words that lines of the ledger refer to and that are not erased, in the order of the lines.</summary>
    IReadOnlyList<KeptWords> Words(IReadOnlyCollection<long> lines);

    /// <summary>The ledger from a number on, in order.</summary>
    IEnumerable<Entry> Entries(long from = 1);

    /// <summary>Which lines of the ledger have to do with what.</summary>
    ITrail Trail { get; }
}
