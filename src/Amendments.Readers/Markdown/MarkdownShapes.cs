using System.Text.RegularExpressions;
using Amendments.Readers.Texts;

namespace Amendments.Readers.Markdown;

/// <summary>What a line of Markdown looks like (after CommonMark §4 and §5, and the tables of GitHub's Markdown). Whatever is no mark is words: HTML, indented code and definitions of links too.</summary>
internal static partial class MarkdownShapes
{
    /// <summary>What a line looks like by itself.</summary>
    public static LineShape Of(TextLine line)
    {
        var text = line.Text;
        return Marked(text)
            ?? (ListMark.Read(text) is { } mark ? LineShape.Behind(LineKind.Item, mark.Numbers, mark.Printed, mark.Length, text) : LineShape.Plain(text));
    }

    private static LineShape? Marked(string text) => text[0] switch
    {
        '#' => Heading(text),
        '`' or '~' when Fence().Match(text) is { Success: true } fence => LineShape.Behind(LineKind.Fence, 0, fence.Groups[1].Value, fence.Length, text),
        '[' when Note().Match(text) is { Success: true } note => LineShape.Behind(LineKind.Note, 0, note.Groups[1].Value, note.Length, text),
        '|' when text.AsSpan(1).Contains('|') => IsRule(text) ? LineShape.Without(LineKind.Rule) : LineShape.Plain(text) with { Kind = LineKind.Row },
        '=' when Underline().IsMatch(text) => LineShape.Without(LineKind.Underline, 1),
        '-' when Underline().IsMatch(text) => LineShape.Without(LineKind.Underline, 2),
        '-' or '*' or '_' or ':' when IsRule(text) => LineShape.Without(LineKind.Rule),
        _ => null,
    };

    private static LineShape? Heading(string text)
    {
        if (HeadingMark().Match(text) is not { Success: true } mark)
        {
            return null;
        }

        var end = text.AsSpan().TrimEnd('#').Length;
        end = end <= mark.Length ? mark.Length : char.IsWhiteSpace(text[end - 1]) ? text.AsSpan(0, end).TrimEnd().Length : text.Length;
        return new LineShape(LineKind.Heading, mark.Groups[1].Length, string.Empty, mark.Length, end - mark.Length);
    }

    // Three or more of one sign, or a row of a table that has signs and no words.
    private static bool IsRule(string text) =>
        (text[0] is '-' or '*' or '_' && text.Count(c => c == text[0]) >= 3 && text.All(c => c == text[0] || char.IsWhiteSpace(c)))
        || (text.Contains('-', StringComparison.Ordinal) && text.Contains('|', StringComparison.Ordinal) && text.All(c => c is '-' or '|' or ':' || char.IsWhiteSpace(c)));

    [GeneratedRegex(@"^(#{1,6})(?:[ \t\u00A0]+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingMark();

    // A fence opens with at most one word behind it, the name of a language; with more it is a line of text.
    [GeneratedRegex(@"^(`{3,}|~{3,})\s*(?=[^\s`]*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\[\^([^\]\s]{1,40})\]:\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(={2,}|-{2,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Underline();
}
