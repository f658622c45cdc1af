using System.Globalization;
using Amendments.Background;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.History;

/// <summary>
/// Where things stand in the history. What there can be thousands of is kept by the hundred, so that a change stays small: git writes the whole list
/// of a folder anew for every file that changes in it.
/// </summary>
public static class FilePaths
{
    /// <summary>What the paper is called, and how the history is laid out.</summary>
    public const string Paper = "README.md";

    /// <summary>The folder of the text that counts: the latest draft with what was decided on it.</summary>
    public const string Current = "current/";

    /// <summary>The folder of the latest draft with everything that is proposed, first come first served.</summary>
    public const string Proposed = "proposed/";

    private const int Shelf = 100;

    /// <summary>The folder of a draft.</summary>
    public static string Of(Id<Draft> id) => $"drafts/{id}/";

    /// <summary>The file of a participant.</summary>
    public static string Of(Id<Participant> id) => $"participants/{Shelved(id)}";

    /// <summary>The file of a submission.</summary>
    public static string Of(Id<Submission> id) => $"submissions/{Shelved(id)}";

    /// <summary>The file of a background document.</summary>
    public static string Of(Id<BackgroundDocument> id) => $"background/{Shelved(id)}";

    /// <summary>The file of a proposal.</summary>
    public static string Of(Id<Proposal> id) => $"proposals/{Shelved(id)}";

    /// <summary>The file of a remark.</summary>
    public static string Of(Id<Remark> id) => $"remarks/{Shelved(id)}";

    // "P1xx/P123.txt"; the first shelf is "P0xx".
    private static string Shelved<T>(Id<T> id)
        where T : IIdentified => string.Create(CultureInfo.InvariantCulture, $"{T.Letter}{id.Number / Shelf}xx/{id}.txt");
}
