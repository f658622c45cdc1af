using Amendments.Participants;
using Amendments.Texts;

namespace Amendments.Rendering.Pages;

// A name is found in any case, as whole words; up to three letters ("US", "IT") only in its own case, or every "us" would go.
// Letters beyond Latin can join on without a blank, so only a Latin letter or a digit beside it makes it part of a longer word.

/// <summary>Takes the names of participants out of what they wrote.</summary>
internal sealed class NameMask
{
    private const string Mask = "[name]";
    private const int LongestAcronym = 3;

    private readonly List<string> _names;

    public NameMask(IEnumerable<Participant> participants) =>
        _names = [.. participants.SelectMany(p => p.Aliases.Select(a => a.Name).Prepend(p.Name)).Where(n => n.Trim().Length > 0).Distinct().OrderByDescending(n => n.Length)];

    /// <summary>The text with "[name]" for every name of a participant.</summary>
    public FormattedText Of(FormattedText text)
    {
        foreach (var name in _names)
        {
            for (int at = 0, found; (found = Find(text.Text, name, at)) >= 0; at = found + Mask.Length)
            {
                text = text.Slice(new TextRange(0, found)) + Mask + text.Slice(TextRange.Between(found + name.Length, text.Length));
            }
        }

        return text;
    }

    private static int Find(string text, string name, int from)
    {
        var comparison = name.Length <= LongestAcronym ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(name, from, comparison); at >= 0; at = text.IndexOf(name, at + 1, comparison))
        {
            if (!(at > 0 && Joins(text[at - 1], name[0])) && !(at + name.Length < text.Length && Joins(text[at + name.Length], name[^1])))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool Joins(char outside, char inside) => IsLatin(outside) && IsLatin(inside);

    private static bool IsLatin(char character) => char.IsLetterOrDigit(character) && character < '\u0250';
}
