using Amendments.Documents;
using Amendments.Texts;

namespace Amendments.Tests.Readers;

/// <summary>Writes a document that was read as a person can check it: one line a block, one line a problem.</summary>
internal static class DocumentListing
{
    /// <summary>"Item 1 [(a)] the **words** (lines 3-4)".</summary>
    public static string Write(ReadDocument document) => string.Join('\n', document.Blocks.Select(Line));

    public static string Problems(ReadDocument document) => string.Join('\n', document.Problems);

    private static string Line(DocumentBlock block)
    {
        var whole = new TextRange(0, block.Text.Length);
        string?[] parts =
        [
            block.Kind.ToString(), block.Level > 0 ? $"{block.Level}" : null, block.Mark.Length > 0 ? $"[{block.Mark}]" : null, EmphasisNotation.Write(block.Text),
            block.Lines(whole) is { } lines ? $"(line{lines})" : null, block.Pages(whole) is { } pages ? $"(page{pages})" : null,
        ];
        return string.Join(' ', parts.Where(p => p is not null));
    }
}
