using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Pages;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Documents;
using Amendments.Intake;
using Amendments.Submissions;

namespace Amendments.Cli.Reviews;

/// <summary>What can be done with findings on the command line; each says what came of it.</summary>
internal sealed class Review(Call call, IStore store)
{
    private readonly Dictionary<Id<Submission>, ReadDocument?> _read = [];

    public int Accept(IReadOnlyList<Id<Finding>> ids, Acceptance how) => Answer(AcceptFindings.Run(store, call.Actor, ids, how));

    public int AcceptCertain(Id<Submission>? submission) => Answer(AcceptFindings.Certain(store, call.Actor, submission));

    public int Reject(IReadOnlyList<Id<Finding>> ids, string reason) => Answer(RejectFindings.Run(store, call.Actor, ids, reason));

    public int Correct(Id<Finding> id, FindingCorrection correction, bool keepUnresolved) =>
        Answer(One(CorrectFinding.Run(store, call.Actor, id, correction, Document(id), keepUnresolved)));

    public int Split(Id<Finding> id, string at) => Answer(SplitFinding.Run(store, call.Actor, id, at, Document(id), UnderstandDocument.Run));

    public int Undo(Id<Finding> id) => Answer(One(ReopenFinding.Run(store, call.Actor, id)));

    private static Outcome<ValueList<QueuedFinding>> One(Outcome<QueuedFinding> outcome) =>
        new(outcome.Value is { } finding ? [finding] : null, outcome.Problems);

    private int Answer(Outcome<AcceptedFindings> accepted) =>
        Answer(new Outcome<ValueList<QueuedFinding>>(accepted.Value?.Findings, accepted.Problems));

    private int Answer(Outcome<ValueList<QueuedFinding>> outcome) => call.Answer(
        outcome, (json, findings) => json.Objects("findings", findings, FindingJson.Write), Print);

    private void Print(ValueList<QueuedFinding> findings)
    {
        if (findings.Count == 0)
        {
            call.Screen.Text("Nothing is certain and waits.");
        }

        foreach (var finding in findings)
        {
            call.Screen.Text(QueueWords.Line(finding).Add($" – {DecisionWords.Of(finding)}{Withdrawn(finding)}", Look.Faint));
        }
    }

    private static string Withdrawn(QueuedFinding finding) =>
        finding.Decision is FindingDecision.Accepted { Withdrew: { Count: > 0 } withdrew } ? $"; withdrawn with it: {string.Join(", ", withdrew)}" : string.Empty;

    private ReadDocument? Document(Id<Finding> id)
    {
        if (store.Findings(new FindingFilter { Ids = [id] }) is not [var finding])
        {
            return null;
        }

        var submission = finding.Finding.Passage.Submission;
        if (!_read.TryGetValue(submission, out var document))
        {
            _read[submission] = document = SubmissionDocument.Again(store, store.Submissions().Single(s => s.Id == submission));
        }

        return document;
    }
}
