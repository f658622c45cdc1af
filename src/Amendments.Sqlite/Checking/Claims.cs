using Amendments.Ledger;
using Amendments.Sqlite.Json;

namespace Amendments.Sqlite.Checking;

/// <summary>What the lines of the ledger say about what is kept beside it.</summary>
internal sealed class Claims
{
    /// <summary>The files that lines name, by SHA-256, with the line.</summary>
    public Dictionary<string, List<(SourceFile File, long Line)>> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The words that lines say were erased, by hash, with the reason.</summary>
    public Dictionary<string, (string Reason, long Line)> Erased { get; } = new(StringComparer.Ordinal);

    /// <summary>The files whose bytes lines say were erased, by SHA-256, with the reason.</summary>
    public Dictionary<string, (string Reason, long Line)> ErasedFiles { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the words that a line names are those of another line.</summary>
    /// <param name="kind">The kind of its event.</param>
    public static bool NamesOthers(string kind) => kind == EventKind.ContentErased;

    /// <summary>Takes in what a line says.</summary>
    public void Add(long line, Event happened)
    {
        var file = happened switch
        {
            Event.DraftImported imported => imported.Source,
            Event.SubmissionAdded added => added.Submission.Source,
            Event.BackgroundAdded added => added.Document.Source,
            _ => null,
        };
        if (file is not null)
        {
            if (!Files.TryGetValue(file.Sha256, out var named))
            {
                Files.Add(file.Sha256, named = []);
            }

            named.Add((file, line));
        }

        if (happened is Event.ContentErased erased)
        {
            Erased[erased.Content] = (erased.Reason, line);
        }
        else if (happened is Event.RecordRedacted redacted)
        {
            foreach (var content in redacted.Contents)
            {
                Erased[content] = (redacted.Reason, line);
            }

            foreach (var bytes in redacted.Files)
            {
                ErasedFiles[bytes] = (redacted.Reason, line);
            }
        }
    }
}
