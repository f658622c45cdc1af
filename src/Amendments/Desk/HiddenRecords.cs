using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>What is said of records that are confidential where nobody asked for such.</summary>
internal static class HiddenRecords
{
    /// <summary>Whether nothing but the id of a record may be said.</summary>
    public static bool Hides(this IRecords records, string id) => records.Trail.Hidden([id]).Count > 0;

    /// <summary>That a record is not shown, though it was named.</summary>
    public static Problem Problem(string id) => new(id, "It is confidential.", "--confidential shows it.");

    /// <summary>The submission that something stands in, with nothing of it but id, submitter and dates when it is confidential itself.</summary>
    public static Submission Submission(IRecords records, Passage passage) => Shown(records, records.Submissions([passage.Submission]).Single());

    /// <summary>A submission, with nothing of it but id, submitter and dates when it is confidential.</summary>
    public static Submission Shown(IRecords records, Submission submission) =>
        records.ShowsConfidential || !submission.IsConfidential ? submission : submission with { Title = "confidential", Source = null, Channel = null };
}
