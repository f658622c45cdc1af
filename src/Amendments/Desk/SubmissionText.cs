using System.Text;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>The text of a submission that came as a text file, for finding passages in it.</summary>
/// <param name="Text">The file's text.</param>
/// <param name="Words">The text without marks of emphasis, folded.</param>
/// <param name="Offsets">Per character of the text without marks: its offset in the file's text.</param>
internal sealed record SubmissionText(string Text, FoldedText Words, ValueList<int> Offsets)
{
    /// <summary>Whether a file of this name is read as text.</summary>
    public static bool IsText(string name) => Path.GetExtension(name).ToLowerInvariant() is ".md" or ".txt";

    /// <summary>Reads a file; in Markdown, asterisks are marks and no words.</summary>
    public static SubmissionText Read(string name, byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var marks = Path.GetExtension(name).Equals(".md", StringComparison.OrdinalIgnoreCase) ? "*" : string.Empty;
        var offsets = Enumerable.Range(0, text.Length).Where(at => !marks.Contains(text[at], StringComparison.Ordinal)).ToValueList();
        return new SubmissionText(text, Folding.Fold(string.Concat(offsets.Select(at => text[at]))), offsets);
    }

    /// <summary>Where quoted words stand in the file's text.</summary>
    public IEnumerable<TextRange> Find(string quote) =>
        Words.Find(Folding.Fold(quote).Text.Trim()).Select(range => TextRange.Between(Offsets[range.Start], Offsets[range.End - 1] + 1));
}
