using System.Globalization;
using Amendments.Ledger;
using Amendments.Texts;

namespace Amendments.History;

/// <summary>The message of a commit: what happened, who recorded it in whose name, and trailers (git-interpret-trailers) that tie it to the ledger.</summary>
public static class CommitMessage
{
    /// <summary>The trailer with the number of the line.</summary>
    public const string NumberTrailer = "Ledger-Number";

    /// <summary>The trailer with the hash of the line.</summary>
    public const string HashTrailer = "Ledger-Hash";

    private const string RecordTrailer = "Record";

    private const int LongestSubject = 100;

    /// <summary>Writes a message.</summary>
    /// <param name="entry">The line.</param>
    /// <param name="subject">What happened.</param>
    /// <param name="author">Whose act it is.</param>
    /// <param name="recorder">Who recorded it.</param>
    /// <param name="others">Who shares in it.</param>
    /// <param name="record">The id of what it is about, "P12"; null when it is about nothing that has one.</param>
    public static string Write(Entry entry, string subject, HistoryPerson author, HistoryPerson recorder, IEnumerable<HistoryPerson> others, string? record)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(recorder);
        ArgumentNullException.ThrowIfNull(others);
        var behalf = author == recorder ? string.Empty : " The author of this commit is whose words\nor act it is; the commit was not made by the author.";
        var about = record is null ? string.Empty : $"{RecordTrailer}: {record}\n";
        var sharing = string.Concat(others.Select(o => $"Co-authored-by: {o}\n"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Shortened(subject)}\n\nRecorded by {recorder.Name}, {entry.RecordedAt:yyyy-MM-dd HH:mm:ss 'UTC'}.{behalf}\n\n{about}{NumberTrailer}: {entry.Number}\n{HashTrailer}: {entry.Hash}\n{sharing}");
    }

    /// <summary>The number and the hash of the line that a message names; null when it names none.</summary>
    public static (long Number, string Hash)? Read(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var trailers = message.AsSpan(message.TrimEnd().LastIndexOf("\n\n", StringComparison.Ordinal) is >= 0 and var at ? at : 0).ToString();
        return long.TryParse(Trailer(trailers, NumberTrailer), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Trailer(trailers, HashTrailer) is { Length: 64 } hash
            ? (number, hash)
            : null;
    }

    private static string? Trailer(string trailers, string name) =>
        trailers.Split('\n').FirstOrDefault(l => l.StartsWith(name + ": ", StringComparison.Ordinal))?[(name.Length + 2)..].Trim();

    private static string Shortened(string subject)
    {
        var line = OneLine.Of(subject).Trim();
        var cut = line.Length <= LongestSubject ? line.Length : char.IsHighSurrogate(line[LongestSubject - 1]) ? LongestSubject - 1 : LongestSubject;
        return cut == line.Length ? line : line[..cut] + "…";
    }
}
