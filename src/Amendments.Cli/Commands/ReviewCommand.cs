using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Cli.Reviews;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Intake;
using Amendments.Sqlite;
using Amendments.Submissions;

namespace Amendments.Cli.Commands;

internal static class ReviewCommand
{
    public static Command Make()
    {
        var command = new Command("review", "Decide about what intake found: one finding at a time on a terminal, or by options.").Takes([.. ReviewOptions.All, ConfidentialOptions.Show]);
        command.Arguments.Add(ReviewOptions.Findings);
        return command.Runs(Run);
    }

    private static int Run(Call call)
    {
        var names = Named(call);
        var ids = names.Select(n => Id<Finding>.TryParse(n, out var id) ? id : default).ToList();
        var submission = Id<Submission>.TryParse(call.Get(ReviewOptions.Submission), out var one) ? one : (Id<Submission>?)null;
        if (Misused(call, names, ids, submission) is { } wrong)
        {
            call.Screen.Note(wrong);
            return ExitCode.Usage;
        }

        using var store = call.Open();
        var review = new Review(call, store);
        return call.Get(ReviewOptions.Accept) == ReviewOptions.Certain ? review.AcceptCertain(submission)
            : ReviewOptions.Acceptance(call) is { } how ? review.Accept(ids, how)
            : call.Get(ReviewOptions.Reject) ? review.Reject(ids, call.Get(ReviewOptions.Reason) ?? string.Empty)
            : ReviewOptions.Correction(call) is { } correction ? review.Correct(ids[0], correction, call.Get(ReviewOptions.KeepUnresolved))
            : call.Get(ReviewOptions.Split) is { } at ? review.Split(ids[0], at)
            : call.Get(ReviewOptions.Undo) ? review.Undo(ids[0])
            : ids.Count > 0 ? Show(call, store, ids)
            : call.Screen.CanAsk && !call.WantsJson && call.Get(ReviewOptions.Status) is null ? new ReviewSession(call, store, review, submission).Run()
            : List(call, store, new FindingFilter { Submission = submission, Status = call.Get(ReviewOptions.Status) ?? FindingStatus.Waiting });
    }

    // “--accept F3” names a finding.
    private static List<string> Named(Call call) =>
        [.. call.Get(ReviewOptions.Findings), .. call.Get(ReviewOptions.Accept) is { } named and not ReviewOptions.Certain ? new[] { named } : []];

    private static string? Misused(Call call, List<string> names, List<Id<Finding>> ids, Id<Submission>? submission)
    {
        var certain = call.Get(ReviewOptions.Accept) == ReviewOptions.Certain;
        bool[] deeds =
        [
            ReviewOptions.Acceptance(call) is not null, call.Get(ReviewOptions.Reject), ReviewOptions.Correction(call) is not null,
            call.Get(ReviewOptions.Split) is not null, call.Get(ReviewOptions.Undo),
        ];
        var single = deeds[2] || deeds[3] || deeds[4] || call.Get(ReviewOptions.Reading) is not null;
        return ids.Contains(default) ? $"“{names[ids.IndexOf(default)]}” is no finding. Write it like F3."
            : call.Get(ReviewOptions.Submission) is { } text && submission is null ? $"“{text}” is no submission. Write it like S1."
            : deeds.Count(d => d) > 1 ? "Do one thing at a time: --accept, --reject, a correction, --split or --undo."
            : certain && ids.Count > 0 ? "Name findings, or accept everything that is certain."
            : deeds.Contains(true) && !certain && ids.Count == 0 ? "Say which findings, such as F3 F4."
            : single && ids.Count > 1 ? "That can be done with one finding at a time."
            : null;
    }

    private static int Show(Call call, SqliteWorkspace store, List<Id<Finding>> ids)
    {
        var views = ids.ConvertAll(id => call.Value(ViewFindings.One(store, id)));
        return views.Contains(null) ? ExitCode.Problems : call.Answer(
            json => json.Objects("findings", views.OfType<FindingView>(), FindingJson.Write),
            () => views.OfType<FindingView>().ToList().ForEach(new FindingPage(call.Screen, call.Get(ReviewOptions.Full)).Print));
    }

    private static int List(Call call, SqliteWorkspace store, FindingFilter filter) => call.Answer(
        json => json.Objects("findings", ViewFindings.Run(store, filter), FindingJson.Write),
        () => FindingList.Print(call.Screen, store.Findings(filter)),
        new Hidden { Findings = store.Findings(filter with { WithConfidential = true }).Count - store.Findings(filter).Count });
}
