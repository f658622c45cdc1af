using Amendments.Intake;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>What came of taking a submission in, each list in the order of the document or of the ledger.</summary>
/// <param name="Submission">The submission; one that was there already when the same file comes again.</param>
/// <param name="IsNew">Whether it was entered now.</param>
/// <param name="New">Findings that were recorded now.</param>
/// <param name="Changed">Findings that were recorded now in the place of earlier ones.</param>
/// <param name="Unchanged">Findings of earlier readings that were found again.</param>
/// <param name="Gone">Findings of earlier readings that were not.</param>
/// <param name="Coverage">What became of the words of the document.</param>
public sealed record TakenIn(
    Submission Submission, bool IsNew, ValueList<QueuedFinding> New, ValueList<ChangedFinding> Changed, ValueList<QueuedFinding> Unchanged,
    ValueList<QueuedFinding> Gone, Coverage Coverage);
