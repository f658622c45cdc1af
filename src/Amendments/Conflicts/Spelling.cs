using System.Text;
using System.Text.RegularExpressions;

namespace Amendments.Conflicts;

// How many letters two words differ in does not tell whether they are one word: "conditional" and "unconditional" differ in two, "programme"
// and "program" in two, "adopted" and "adapted" in one. So only differences that are known to be mere spelling count: those between
// British, American and Oxford spelling, accents, and hyphens.

/// <summary>Says whether words differ in their spelling alone.</summary>
internal static partial class Spelling
{
    // "four" is not "for", and "prize" is not "prise".
    private const int Short = 5;

    private const string Accents = "\u0300\u0301\u0302\u0308\u0327";

    /// <summary>Whether two wordings have the same words but for their spelling. A hyphen stands for a blank, or for nothing; a blank never stands for nothing.</summary>
    public static bool IsSame(IReadOnlyList<string> one, IReadOnlyList<string> two) =>
        Keys(one, Joined).SequenceEqual(Keys(two, Joined)) || Keys(one, Apart).SequenceEqual(Keys(two, Apart));

    private static IEnumerable<string> Keys(IEnumerable<string> words, Func<string, IEnumerable<string>> pieces) =>
        words.SelectMany(w => w.Any(char.IsDigit) ? [w] : pieces(w.ToUpperInvariant()));

    private static IEnumerable<string> Joined(string word) => [string.Concat(word.Split('-').Select(Key))];

    private static IEnumerable<string> Apart(string word) => word.Split('-').Select(Key);

    // A form that all spellings of a word share.
    private static string Key(string word)
    {
        if (word.Length <= Short)
        {
            return word;
        }

        var key = Izing().Replace(WithoutAccents(word), "$1S");
        key = Colour().Replace(key, "OR");
        key = Centre().Replace(key, "ER");
        key = Programme().Replace(key, "M");
        key = Dialogue().Replace(key, "OG");
        key = Defence().Replace(key, "ENSE");
        key = Judgement().Replace(key, "DGM");
        return Travelled().Replace(key, "L");
    }

    // Only from Latin letters: elsewhere, and in "ñ", a mark makes another letter.
    private static string WithoutAccents(string word)
    {
        if (word.All(char.IsAscii) || word.Any(char.IsSurrogate))
        {
            return word;
        }

        var plain = new StringBuilder();
        foreach (var character in word.Normalize(NormalizationForm.FormD))
        {
            if (!(Accents.Contains(character, StringComparison.Ordinal) && plain.Length > 0 && char.IsAscii(plain[^1])))
            {
                plain.Append(character);
            }
        }

        return plain.ToString();
    }

    [GeneratedRegex("([IY])Z(?=E|I|A)")]
    private static partial Regex Izing();

    [GeneratedRegex("OUR(?!S?E)")]
    private static partial Regex Colour();

    [GeneratedRegex("(?<=[BT])RE(?=S?$)")]
    private static partial Regex Centre();

    [GeneratedRegex("MME(?=S?$)")]
    private static partial Regex Programme();

    [GeneratedRegex("OGUE(?=S?$)")]
    private static partial Regex Dialogue();

    [GeneratedRegex("ENCE(?=S?$)")]
    private static partial Regex Defence();

    [GeneratedRegex("DGEM")]
    private static partial Regex Judgement();

    [GeneratedRegex("LL(?=ED$|ING$|ER$)")]
    private static partial Regex Travelled();
}
