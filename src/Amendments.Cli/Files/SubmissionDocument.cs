using Amendments.Documents;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Readers;
using Amendments.Submissions;

namespace Amendments.Cli.Files;

/// <summary>The file of a submission read as a document.</summary>
internal static class SubmissionDocument
{
    /// <summary>Reads it.</summary>
    public static ReadDocument Read(string name, byte[] bytes) => DocumentFile.Of(name, bytes, DocumentLimits.Default).Read;

    /// <summary>A passage with what stands around it: in a text file its lines, else its blocks; none when it cannot be found.</summary>
    public static ValueList<ContextLine> Context(string name, byte[] bytes, Passage passage, int around)
    {
        var file = DocumentFile.Of(name, bytes, DocumentLimits.Default);
        return file.Kind is FileKind.Text or FileKind.Markdown && TextDecoding.Read(bytes).Value is { } text
            ? PassageContext.InLines(text, passage, around)
            : PassageContext.InBlocks(file.Read, passage, around);
    }

    /// <summary>Finds what it proposes and remarks, within the time for one file.</summary>
    public static ValueList<Found> Understand(ReadDocument document, Draft draft)
    {
        using var stop = new CancellationTokenSource(DocumentLimits.Default.MaxTime);
        return UnderstandDocument.Run(document, draft, stop.Token);
    }

    /// <summary>Reads the file of a submission that was taken in; null when it is not kept or cannot be read.</summary>
    public static ReadDocument? Again(IStore store, Submission submission) =>
        submission.Source is { } file && store.File(file.Sha256) is { } bytes && Read(file.Name, bytes) is { Blocks.Count: > 0 } document ? document : null;
}
