namespace Amendments.Papers;

/// <summary>
/// Finds the levels of sub-paragraphs from the sequence of their marks: (a) (b) are level 1, (i) behind (b) is level 2, (c) is level 1
/// again. "(i)" behind "(h)" is a letter, unless "(ii)" follows.
/// </summary>
public sealed class SubParagraphLevels
{
    private readonly List<(bool Roman, int Value)> _open = [];

    /// <summary>Begins anew, below another numbered paragraph.</summary>
    public void Reset() => _open.Clear();

    /// <summary>The level of the next mark, from 1.</summary>
    /// <param name="mark">The mark without its punctuation.</param>
    /// <param name="following">The mark after it, or null when that is not known.</param>
    public int Place(string mark, string? following = null)
    {
        var (letter, roman) = (LetterMark.Read(mark), RomanNumeral.Read(mark));
        var beginsRoman = roman == 1 && following is not null && RomanNumeral.Read(following) == 2;
        for (var at = _open.Count - 1; at >= 0 && !beginsRoman; at--)
        {
            if ((_open[at].Roman ? roman : letter) == _open[at].Value + 1)
            {
                return Put(at, _open[at].Roman, _open[at].Value + 1);
            }
        }

        var isRoman = roman > 0 && (mark.Length > 1 || roman == 1);
        var first = isRoman ? roman == 1 : letter == 1;
        var deepest = _open.FindLastIndex(o => o.Roman == isRoman);
        var begins = deepest < 0 || (first && deepest < _open.Count - 1);
        return Put(begins ? _open.Count : deepest, isRoman, isRoman ? roman : letter);
    }

    /// <summary>Takes note of a sub-paragraph whose level is known.</summary>
    /// <param name="level">Its level, from 1.</param>
    /// <param name="mark">Its mark without punctuation.</param>
    public void Set(int level, string mark)
    {
        var isRoman = RomanNumeral.Read(mark) > 0 && (mark.Length > 1 || level % 2 == 0);
        Put(Math.Min(Math.Max(level, 1) - 1, _open.Count), isRoman, isRoman ? RomanNumeral.Read(mark) : LetterMark.Read(mark));
    }

    private int Put(int at, bool roman, int value)
    {
        _open.RemoveRange(at, _open.Count - at);
        _open.Add((roman, value));
        return at + 1;
    }
}
