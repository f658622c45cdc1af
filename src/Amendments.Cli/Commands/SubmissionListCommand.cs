using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Submissions;

namespace Amendments.Cli.Commands;

internal static class SubmissionListCommand
{
    public static Command Make() => new Command("list", "List the submissions.") { ConfidentialOptions.Show }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        var all = store.Submissions();
        var submissions = all.Where(s => store.ShowsConfidential || !s.IsConfidential).ToList();
        var names = new ParticipantNames(store.Participants());
        return call.Answer(
            json => json.Objects("submissions", submissions, (own, s) => SubmissionJson.Write(own, s, names)),
            () => Print(call.Screen, submissions, names),
            new Hidden { Submissions = all.Count - submissions.Count });
    }

    private static void Print(Screen screen, List<Submission> submissions, ParticipantNames names)
    {
        if (submissions.Count == 0)
        {
            screen.Text("There are no submissions. Enter one: amend submission add FILE --by NAME.");
            return;
        }

        var listing = new Listing("Id", "By…", "Title…", "Draft", "Dates…", "Channel…", "Shown");
        foreach (var submission in submissions)
        {
            listing.Add(
                Phrase.Of(submission.Id.ToString(), Look.Strong), names[submission.Submitter], submission.Title, submission.Addresses.ToString(),
                Dates(submission.Dates), submission.Channel, submission.IsConfidential ? Phrase.Of("confidential", Look.Warning) : string.Empty);
        }

        screen.Table(listing);
    }

    private static string Dates(SubmissionDates dates) => string.Join(", ", new[] { ("dated", dates.Dated), ("sent", dates.Sent), ("received", dates.Received) }
        .Where(d => d.Item2 is not null)
        .Select(d => $"{d.Item1} {Days.Write(d.Item2)}"));
}
