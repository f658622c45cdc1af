using System.Globalization;

namespace Amendments.Documents;

/// <summary>What readers of all formats have to say in the same words.</summary>
public static class ReadingProblems
{
    private const int LongestQuotation = 120;
    private const int MostWords = 12;

    /// <summary>The file has no text.</summary>
    public static Problem Blank { get; } = new("file", "There is no text in it.", "Send the document again.");

    /// <summary>Words that are struck out. They may be meant as a deletion or be left over, so they stay in the text.</summary>
    /// <param name="where">The place as a reader names it.</param>
    /// <param name="words">The words, one entry for each stretch of them.</param>
    public static Problem Struck(string where, IEnumerable<string> words) =>
        new(where, $"Struck out, and kept as text: {Listed(words)}.", "Look whether the author asks to delete it.");

    /// <summary>Words that the document hides. They were not meant to be seen, or are left over; they stay in the text.</summary>
    /// <param name="where">The place as a reader names it.</param>
    /// <param name="words">The words, one entry for each stretch of them.</param>
    public static Problem Hidden(string where, IEnumerable<string> words) =>
        new(where, $"Hidden on paper, and kept as text: {Listed(words)}.", "Look whether the author means it.");

    /// <summary>Words that the document hides, and that are left out.</summary>
    /// <param name="where">The place as a reader names it.</param>
    /// <param name="words">The words, one entry for each stretch of them.</param>
    public static Problem LeftOut(string where, IEnumerable<string> words) =>
        new(where, $"Hidden in the document, and left out: {Listed(words)}.", "If it belongs to the text, ask for another file.");

    /// <summary>Reading went on for too long.</summary>
    public static Problem OutOfTime(string where, DocumentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return new(where, Say($"Reading was stopped here after {limits.MaxTime.TotalSeconds:0} seconds."), "Check that it is the right file, or take only the part that matters.");
    }

    /// <summary>The document has more blocks than are read.</summary>
    public static Problem TooManyBlocks(string where, DocumentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return new(where, Say($"Reading was stopped here, after {limits.MaxBlocks} paragraphs."), "Check that it is the right file, or take only the part that matters.");
    }

    /// <summary>A paragraph was cut because of its length.</summary>
    public static Problem TooLong(string where, DocumentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return new(where, Say($"A paragraph has more than {limits.MaxBlockLength} characters, and is read as several."), "Check that it is the right file.");
    }

    /// <summary>Words at line ends were put together without certainty.</summary>
    public static Problem Hyphens(IEnumerable<string> guessed)
    {
        var words = guessed.Distinct(StringComparer.Ordinal).ToList();
        var more = words.Count > MostWords ? Say($" and {words.Count - MostWords} more") : string.Empty;
        return new("file", $"Hyphens at line ends may belong to their words or not. Read as: {string.Join(", ", words.Take(MostWords))}{more}.", "Look at them in the document.");
    }

    /// <summary>Words short enough to be quoted in a message.</summary>
    public static string Shortened(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var end = words.Length > LongestQuotation && char.IsHighSurrogate(words[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation;
        return words.Length <= LongestQuotation ? words : $"{words[..end]}…";
    }

    private static string Listed(IEnumerable<string> words)
    {
        var all = words.ToList();
        var more = all.Count > MostWords ? Say($" and {all.Count - MostWords} more") : string.Empty;
        return $"{string.Join(", ", all.Take(MostWords).Select(w => $"“{Shortened(w)}”"))}{more}";
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
