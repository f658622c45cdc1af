using Amendments.Documents;
using Amendments.Readers;

namespace Amendments.Cli.Files;

/// <summary>A file read as a background document.</summary>
/// <param name="Read">What was found in it.</param>
/// <param name="Source">What it is to be kept as.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record BackgroundFile(ReadDocument Read, SourceFile Source, byte[] Bytes)
{
    /// <summary>Reads a Markdown or text file.</summary>
    public static Outcome<BackgroundFile> Open(string path)
    {
        var (name, bytes) = (Path.GetFileName(path), InputFile.Read(path));
        var text = TextDecoding.Read(bytes);
        return text.Value is { } value
            ? Outcome<BackgroundFile>.Done(new BackgroundFile(Blocks(name, value), SourceFile.Of(name, bytes), bytes), Named(name, text.Problems))
            : Outcome<BackgroundFile>.Failed(Named(name, text.Problems));
    }

    private static ReadDocument Blocks(string name, string text)
    {
        var read = Path.GetExtension(name).Equals(".txt", StringComparison.OrdinalIgnoreCase)
            ? PlainTextDocumentReader.Read(text, DocumentLimits.Default)
            : MarkdownDocumentReader.Read(text, DocumentLimits.Default);
        return read with { Problems = Named(name, read.Problems).ToValueList() };
    }

    private static IEnumerable<Problem> Named(string name, IEnumerable<Problem> problems) =>
        problems.Select(p => p.Where == "file" ? p with { Where = name } : p);
}
