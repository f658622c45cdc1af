using Amendments.Readers.Texts;
using Amendments.Texts;

namespace Amendments.Readers.Markdown;

// * italic   ** bold   *** both        _ italic   __ underlined, as in EmphasisNotation   ___ both        ~~ struck out
//
// A run opens where a character follows it, and closes where one stands before it. CommonMark (§6.2) asks for more, and would leave
// the stars in "**new:**text" and in Chinese. Four and more are no marks: "____" is a gap in a form.

/// <summary>Finds the marks of emphasis that belong together. One that opens nothing, or is never closed, stays as a character.</summary>
/// <param name="words">The words, in which the marks stand until they turn out to be some.</param>
/// <param name="text">The block as written.</param>
internal sealed class EmphasisMarks(FileWords words, string text)
{
    // Marks that wait for their other half are looked through from the last one; whoever writes deeper than this meant no emphasis.
    private const int Deepest = 6;

    private readonly Dictionary<char, List<Opening>> _open = new() { ['*'] = [], ['_'] = [], ['~'] = [] };
    private readonly List<string> _struck = [];

    /// <summary>The words that are struck out.</summary>
    public IReadOnlyList<string> Struck => _struck;

    /// <summary>Takes a run of one sign.</summary>
    /// <param name="at">Where it stands in the block.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="place">Where it stands in the words.</param>
    public void Add(int at, int count, int place)
    {
        var (sign, before, after) = (text[at], at > 0 ? text[at - 1] : ' ', at + count < text.Length ? text[at + count] : ' ');
        if (count > 3 || (sign == '~' && count != 2))
        {
            return;
        }

        // "snake_case", "5*3*2"
        var isInside = sign == '_' ? char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after) : char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
        var left = !isInside && !char.IsWhiteSpace(before) ? Close(_open[sign], count, place) : count;
        if (left > 0 && !isInside && !char.IsWhiteSpace(after) && !(sign == '_' && char.IsLetterOrDigit(before)))
        {
            _open[sign].Add(new Opening(place + count - left, left, sign));
        }
    }

    // Returns how many signs found no other half.
    private int Close(List<Opening> open, int count, int place)
    {
        var left = count;
        while (left > 0 && Fitting(open, left) is >= 0 and var index)
        {
            var opening = open[index];
            var taken = Math.Min(left, opening.Count);
            Mark(opening, taken, place, place + count - left);
            left -= taken;
            open.RemoveAt(index);
            if (taken < opening.Count)
            {
                open.Insert(index, opening with { Count = opening.Count - taken });
            }
        }

        return left;
    }

    // The last one with as many signs; failing that, three signs close or open a pair and a single one.
    private static int Fitting(List<Opening> open, int count)
    {
        var from = Math.Max(0, open.Count - Deepest);
        var same = open.FindLastIndex(open.Count - 1, open.Count - from, o => o.Count == count);
        return same >= 0 || open.Count == 0 ? same : open[^1].Count == 3 || count == 3 ? open.Count - 1 : -1;
    }

    private void Mark(Opening opening, int count, int end, int closing)
    {
        var start = opening.Place + opening.Count;
        words.Drop(start - count, count);
        words.Drop(closing, count);
        if (opening.Sign == '~')
        {
            _struck.Add(words.Words(start, end));
            return;
        }

        var pair = opening.Sign == '*' ? Emphasis.Bold : Emphasis.Underline;
        words.Emphasize(start, end, count switch { 1 => Emphasis.Italic, 2 => pair, _ => pair | Emphasis.Italic });
    }

    private readonly record struct Opening(int Place, int Count, char Sign);
}
