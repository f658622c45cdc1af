using Amendments.Desk;

namespace Amendments.Cli.Json;

/// <summary>What came of taking a submission in, as JSON.</summary>
internal static class TakenInJson
{
    public static void Write(JsonAnswer json, TakenIn taken, ParticipantNames names)
    {
        json.Object("submission", taken.Submission, (own, s) =>
        {
            SubmissionJson.Write(own, s, names);
            own.Text("corrects", s.Corrects?.ToString());
        });
        json.Truth("isNew", taken.IsNew)
            .Objects("new", taken.New, FindingJson.Write)
            .Objects("changed", taken.Changed, (own, c) => FindingJson.Write(own, c.Now))
            .Objects("unchanged", taken.Unchanged, FindingJson.Write)
            .Objects("gone", taken.Gone, FindingJson.Write)
            .Object("words", taken.Coverage, CoverageJson.Write);
    }
}
