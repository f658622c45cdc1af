using System.Globalization;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Intake;
using Amendments.Submissions;

namespace Amendments.Cli.Reviews;

/// <summary>Goes through what waits, one finding at a time, with somebody who sits in front of the screen.</summary>
internal sealed class ReviewSession(Call call, IStore store, Review review, Id<Submission>? submission)
{
    private const string Question = "[a]ccept, [1-9] as that reading, [k]eep though it does not fit, [e]dit, re[t]arget, [r]eject, [s]plit, [u]ndo, [n]ext, [q]uit?";

    // What was done here, so that it can be undone in the opposite order.
    private readonly Stack<Id<Finding>> _done = [];
    private readonly HashSet<Id<Finding>> _passed = [];

    public int Run()
    {
        while (Next() is { } finding)
        {
            call.Screen.Blank();
            new FindingPage(call.Screen, call.Get(ReviewOptions.Full)).Print(ViewFindings.One(store, finding.Id).Value!);
            if (call.Screen.Ask($"{Waiting()} {Question}") is not { } answer || answer is "q")
            {
                return ExitCode.Done;
            }

            Do(finding.Id, answer);
        }

        call.Screen.Text(Phrase.Of(_passed.Count > 0 ? $"{Amount.Of(_passed.Count, "finding")} passed over; the rest is decided." : "Nothing waits."));
        return ExitCode.Done;
    }

    private QueuedFinding? Next() => Queue().FirstOrDefault(f => !_passed.Contains(f.Id));

    private IReadOnlyList<QueuedFinding> Queue() => store.Findings(new FindingFilter { Submission = submission, Status = FindingStatus.Waiting });

    private string Waiting() => string.Create(CultureInfo.InvariantCulture, $"({Queue().Count} waiting)");

    private void Do(Id<Finding> id, string answer)
    {
        switch (answer)
        {
            case "n" or "":
                _passed.Add(id);
                break;
            case "u":
                Undo(id);
                break;
            case "a":
                Note(id, review.Accept([id], new Acceptance()));
                break;
            case "k":
                Note(id, review.Accept([id], new Acceptance(KeepUnresolved: true)));
                break;
            case [>= '1' and <= '9']:
                Note(id, review.Accept([id], new Acceptance(answer[0] - '0')));
                break;
            case "r":
                Note(id, review.Reject([id], call.Screen.Ask("Why (may be empty)?") ?? string.Empty));
                break;
            case "t" when call.Screen.Ask("Which place (22, “30 (a)”, after 30)?") is { Length: > 0 } target:
                Note(id, review.Correct(id, new FindingCorrection(new OperationForm { Target = target }), false));
                break;
            case "e" when new CorrectionForm(call.Screen).Ask() is { } correction:
                Note(id, review.Correct(id, correction, false));
                break;
            case "s" when call.Screen.Ask("Before which words, or which sentence (2, 3 …)?") is { Length: > 0 } at:
                Note(id, review.Split(id, at));
                break;
            case "t" or "e" or "s":
                break;
            default:
                call.Screen.Text($"“{answer}” is none of these.");
                break;
        }
    }

    // Without anything done here, what was done last with the finding in view.
    private void Undo(Id<Finding> shown)
    {
        var id = _done.TryPop(out var last) ? last : shown;
        review.Undo(id);
        _passed.Remove(id);
    }

    private void Note(Id<Finding> id, int code)
    {
        if (code == ExitCode.Done)
        {
            _done.Push(id);
        }
    }
}
