using Amendments.Intake;
using Amendments.Papers;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>A finding as the one who decides about it sees it.</summary>
/// <param name="Queued">The finding, and what was done with it.</param>
/// <param name="Submission">The submission that it stands in.</param>
/// <param name="Submitter">The name of its submitter.</param>
/// <param name="Draft">The draft that the submission addresses.</param>
/// <param name="Readings">Of a proposal: each reading, with what it alone would do to the draft; otherwise none.</param>
/// <param name="About">Of a remark: the paragraphs that it is about; otherwise none.</param>
public sealed record FindingView(
    QueuedFinding Queued, Submission Submission, string Submitter, Draft Draft, ValueList<ReadingView> Readings, ValueList<Paragraph> About)
{
    /// <summary>The finding, with its content as corrected last.</summary>
    public Finding Finding => Queued.Finding;
}
