using System.Text.RegularExpressions;
using Amendments.Documents;
using Amendments.Intake.Grammar;
using Amendments.Texts;

namespace Amendments.Intake.Outline;

// A question of a form begins with its number, "Q5" or "Question 5"; or it ends with a question mark and is a heading, stands out in bold,
// or has a number and begins with a word of asking ("3. What are …?").

/// <summary>Recognises the questions of a form.</summary>
internal static partial class Question
{
    // A longer paragraph that ends with a question mark is somebody's argument.
    private const int Longest = 600;

    private const int LongestName = 80;

    /// <summary>The name of a question or heading: "Q5", or its words; null when the block is neither.</summary>
    public static string? Name(DocumentBlock block, Lexicon lexicon)
    {
        var text = block.Text.Text.Trim();
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        var number = Numbered().Match(text);
        if (number.Success)
        {
            return $"Q{number.Groups[1].Value}";
        }

        var isAsked = text[^1] is '?' or '？' && (StandsOut(block.Text) || (block.Kind == BlockKind.Item && block.Mark.Any(char.IsAsciiDigit) && IsAsking(text, lexicon)));
        return block.Kind == BlockKind.Heading || isAsked ? Short(text) : null;
    }

    private static bool IsAsking(string text, Lexicon lexicon) => Lexer.Cut(text, lexicon) is [var first, ..] && first.Is(WordClass.Asking);

    private static bool StandsOut(FormattedText text) => 2 * text.Spans.Where(s => s.Emphasis.HasFlag(Emphasis.Bold)).Sum(s => s.Range.Length) > text.Length;

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestName ? line : $"{line[..LongestName].TrimEnd()}…";
    }

    [GeneratedRegex(@"^(?:Q|Question)\s*\.?\s*(\d{1,2})(?!\d)\s*(?:$|[:.)–—-]|\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
