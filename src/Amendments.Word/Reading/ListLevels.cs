using Amendments.Papers;

namespace Amendments.Word.Reading;

/// <summary>
/// Finds the levels of automatically numbered sub-paragraphs. In the list of the numbered paragraph the list's own levels count; another
/// list stands one level deeper than what is open, unless its way of counting is open already: (a) of a second list of letters is level 1
/// again, whatever the level inside that list.
/// </summary>
internal sealed class ListLevels
{
    private readonly List<(int List, int ListLevel, string Format, int Level)> _open = [];
    private readonly SubParagraphLevels _typed = new();
    private (int List, int Level)? _numbered;

    /// <summary>A numbered paragraph begins.</summary>
    public void Begin(AutoNumber? number)
    {
        _open.Clear();
        _typed.Reset();
        _numbered = number is null ? null : (number.List, number.Level);
    }

    /// <summary>Whether the number belongs below the numbered paragraph by its list.</summary>
    public bool IsBelow(AutoNumber number) => _numbered is { } numbered && numbered.List == number.List && number.Level > numbered.Level;

    /// <summary>The level of a sub-paragraph that Word numbers, from 1.</summary>
    public int Place(AutoNumber number)
    {
        var level = IsBelow(number) ? number.Level - _numbered!.Value.Level : Other(number);
        _open.RemoveAll(o => o.Level >= level);
        _open.Add((number.List, number.Level, number.Format, level));
        _typed.Set(level, number.Text.Trim('(', ')', '.'));
        return level;
    }

    /// <summary>The level of a sub-paragraph whose mark is typed, from 1.</summary>
    public int Place(string mark, string? following)
    {
        var level = _typed.Place(mark, following);
        _open.RemoveAll(o => o.Level >= level);
        return level;
    }

    private int Other(AutoNumber number)
    {
        var same = _open.FindLast(o => o.List == number.List);
        if (same.Level > 0)
        {
            return Math.Max(1, same.Level + number.Level - same.ListLevel);
        }

        var alike = _open.FindLast(o => o.Format == number.Format);
        return alike.Level > 0 ? alike.Level : _open.Count == 0 ? 1 : _open[^1].Level + 1;
    }
}
