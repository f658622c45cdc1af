using Amendments.Documents;
using Amendments.Texts;

namespace Amendments.Cli.Files;

/// <summary>A file read as a background document.</summary>
/// <param name="Read">What was found in it.</param>
/// <param name="Source">What it is to be kept as.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record BackgroundFile(ReadDocument Read, SourceFile Source, byte[] Bytes)
{
    /// <summary>Reads a Markdown or text file: blocks with empty lines between them.</summary>
    public static Outcome<BackgroundFile> Open(string path)
    {
        var (name, bytes) = (Path.GetFileName(path), InputFile.Read(path));
        var text = TextFile.Read(name, bytes);
        return text.Value is { } value
            ? Outcome<BackgroundFile>.Done(new BackgroundFile(new ReadDocument(Blocks(value).ToValueList(), []), SourceFile.Of(name, bytes), bytes))
            : Outcome<BackgroundFile>.Failed(text.Problems);
    }

    private static IEnumerable<DocumentBlock> Blocks(string text)
    {
        var (held, words, offset) = (new List<DocumentPiece>(), string.Empty, 0);
        foreach (var (index, line) in text.Split('\n').Append(string.Empty).Index())
        {
            if (held.Count > 0 && (line.Trim().Length == 0 || line.StartsWith("- ", StringComparison.Ordinal)))
            {
                yield return new DocumentBlock(BlockKind.Text, 0, string.Empty, FormattedText.FromString(words), held.ToValueList());
                (held, words) = ([], string.Empty);
            }

            if (line.Trim().Length > 0)
            {
                words += held.Count == 0 ? line : $"\n{line}";
                held.Add(new DocumentPiece(words.Length - line.Length, line.Length, offset, index + 1, 0));
            }

            offset += line.Length + 1;
        }
    }
}
