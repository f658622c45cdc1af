using Amendments.Documents;
using Amendments.Readers;
using Amendments.Submissions;

namespace Amendments.Cli.Files;

/// <summary>The file of a submission read as a document.</summary>
internal static class SubmissionDocument
{
    /// <summary>Reads it: as Markdown by its name, otherwise as text.</summary>
    public static ReadDocument Read(string name, byte[] bytes)
    {
        var text = TextDecoding.Read(bytes);
        var document = text.Value is not { } value ? new ReadDocument([], text.Problems)
            : IsMarkdown(name) ? MarkdownDocumentReader.Read(value, DocumentLimits.Default)
            : PlainTextDocumentReader.Read(value, DocumentLimits.Default);
        var problems = text.Value is null ? document.Problems : text.Problems.Concat(document.Problems);
        return document with { Problems = problems.Select(p => p.Where == "file" ? p with { Where = name } : p).ToValueList() };
    }

    /// <summary>Reads the file of a submission that was taken in; null when it is not kept or cannot be read.</summary>
    public static ReadDocument? Again(IStore store, Submission submission) =>
        submission.Source is { } file && store.File(file.Sha256) is { } bytes && Read(file.Name, bytes) is { Blocks.Count: > 0 } document ? document : null;

    private static bool IsMarkdown(string name) => Path.GetExtension(name).ToLowerInvariant() is ".md" or ".markdown";
}
