using System.Text.RegularExpressions;
using Amendments.Papers;

namespace Amendments.Documents;

/// <summary>The mark at the beginning of an item: a bullet, a number or a letter.</summary>
/// <param name="Printed">The mark as printed; a bullet that only Word's own fonts have is "•".</param>
/// <param name="Length">How many characters it takes with the blanks behind it.</param>
/// <param name="Numbers">How many numbers it has: 2 for "2.1"; 0 for a bullet or letter.</param>
public readonly partial record struct ListMark(string Printed, int Length, int Numbers)
{
    // A label and the blanks behind it have no more characters.
    private const int Longest = 64;

    /// <summary>Whether it is a bullet or dash.</summary>
    public bool IsBullet => Numbers == 0 && !char.IsLetterOrDigit(Printed[^1]) && Printed[^1] is not (')' or '.');

    /// <summary>The mark at the beginning of a line without blanks before it; null when it begins with its words.</summary>
    public static ListMark? Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var beginning = line.Length > Longest ? line[..Longest] : line;
        if (Bullet().Match(beginning) is { Success: true } bullet && !PageNumber().IsMatch(line))
        {
            return new ListMark(bullet.Groups[1].Value is [>= '\uE000' and <= '\uF8FF'] ? "•" : bullet.Groups[1].Value, bullet.Length, 0);
        }

        if (Numbered().Match(beginning) is { Success: true } numbered)
        {
            return new ListMark(numbered.Groups[1].Value, numbered.Length, Digits().Count(numbered.Groups[1].Value));
        }

        // "PP2" and "30 bis" are labels of the draft and no numbers of a list.
        return PrintedLabel.Read(beginning) is { } label && (label.IsMark || (Label.TryParse(label.Printed, out var plain) && plain == Label.Of(plain.Number)))
            ? new ListMark(label.Printed, label.Length, label.IsMark ? 0 : 1) : null;
    }

    // Hyphens, dashes and stars are marks only before a blank; the others are nothing else. U+F0B7 and its neighbours are Word's bullets in the
    // Symbol and Wingdings fonts, and "o" its second bullet in Courier.
    [GeneratedRegex(@"^([-–—*+](?=\s|$)|[•‣◦▪▫■□●○◆◇►▶➢➤✓✔·∙⁃\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC]|o(?=\t))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    // "- 12 -" is the number of a page.
    [GeneratedRegex(@"^[-–—]\s*\d{1,4}\s*[-–—]$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    // "2.1 Governance", "2.1. every", "(1) every". "3.5 per cent" and "1.2 million" are none.
    [GeneratedRegex(@"^(\d{1,3}(?:\.\d{1,3})+[.)]|\d{1,3}(?:\.\d{1,3})+(?=\s+\p{Lu})|\(\d{1,3}\))(?:\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
