using Amendments.Documents;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Cli.Files;

/// <summary>The file of a submission read as a document.</summary>
internal static class SubmissionDocument
{
    /// <summary>Reads it.</summary>
    public static ReadDocument Read(string name, byte[] bytes)
    {
        var text = TextFile.Read(name, bytes);
        return text.Value is { } value ? new ReadDocument(Blocks(value).ToValueList(), []) : new ReadDocument([], text.Problems);
    }

    /// <summary>Reads the file of a submission that was taken in; null when it is not kept or cannot be read.</summary>
    public static ReadDocument? Again(IStore store, Submission submission) =>
        submission.Source is { } file && store.File(file.Sha256) is { } bytes && Read(file.Name, bytes) is { Blocks.Count: > 0 } document ? document : null;

    private static IEnumerable<DocumentBlock> Blocks(string text)
    {
        var (line, offset) = (1, 0);
        foreach (var words in text.Split('\n'))
        {
            var kept = words.TrimEnd();
            if (kept.Length > 0)
            {
                yield return new DocumentBlock(BlockKind.Text, 0, string.Empty, FormattedText.FromString(kept), [new DocumentPiece(0, kept.Length, offset, line, 0)]);
            }

            (line, offset) = (line + 1, offset + words.Length + 1);
        }
    }
}
