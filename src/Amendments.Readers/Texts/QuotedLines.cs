using Amendments.Documents;

namespace Amendments.Readers.Texts;

/// <summary>Tells paragraphs whose lines begin with ">", as Markdown and e-mail quote: they are of level 1.</summary>
internal static class QuotedLines
{
    /// <summary>The document with the level of its quoted paragraphs.</summary>
    public static ReadDocument Mark(ReadDocument document, string text) =>
        document with { Blocks = document.Blocks.Select(b => b.Kind == BlockKind.Text && b.Pieces.Count > 0 && IsQuoted(text, b.Pieces[0].Offset) ? b with { Level = 1 } : b).ToValueList() };

    private static bool IsQuoted(string text, int offset)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1;
        return text.AsSpan(line, Math.Max(0, offset - line)).TrimStart() is ['>', ..];
    }
}
