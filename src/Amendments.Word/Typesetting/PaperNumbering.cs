using System.Globalization;
using Amendments.Papers;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Word.Typesetting;

/// <summary>
/// Decides which labels Word's automatic numbering prints, and makes the list. Where numbers jump, or a list of letters begins below a
/// paragraph that Word does not number, another list on the same definition begins there.
/// </summary>
internal sealed class PaperNumbering
{
    /// <summary>The list that the styles refer to.</summary>
    public const int First = 1;

    private static readonly (NumberFormatValues Format, string Text)[] Levels =
        [(NumberFormatValues.Decimal, "%1."), (NumberFormatValues.LowerLetter, "(%2)"), (NumberFormatValues.LowerRoman, "(%3)")];

    private readonly int[] _counters = new int[PaperIndent.Levels];
    private readonly List<int> _starts = [1];

    /// <summary>The list whose next number is the label; null when no list prints it ("30 bis", "a)") and it has to be typed.</summary>
    /// <param name="level">0 for a numbered paragraph, 1 for (a), 2 for (i).</param>
    /// <param name="printed">The label as printed.</param>
    public int? Assign(int level, string printed)
    {
        var value = Value(level, printed);
        if (value == 0 || Written(level, value) != printed)
        {
            return null;
        }

        if (value != _counters[level] + 1)
        {
            if (level > 0 && value != 1)
            {
                return null;
            }

            _starts.Add(level == 0 ? value : _counters[0] + 1);
        }

        _counters[level] = value;
        Array.Clear(_counters, level + 1, PaperIndent.Levels - level - 1);
        return _starts.Count;
    }

    /// <summary>The numbering part, after every paragraph has been passed.</summary>
    public Numbering Make()
    {
        var definition = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.Multilevel }) { AbstractNumberId = 0 };
        for (var level = 0; level < PaperIndent.Levels; level++)
        {
            definition.Append(Level(level));
        }

        var numbering = new Numbering(definition);
        for (var list = 0; list < _starts.Count; list++)
        {
            numbering.Append(List(list + 1, list == 0 ? null : _starts[list]));
        }

        return numbering;
    }

    private static Level Level(int level) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = Levels[level].Format },
        new ParagraphStyleIdInLevel { Val = PaperStyles.Numbered(level) },
        new LevelText { Val = Levels[level].Text },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(PaperIndent.Stops(level), PaperIndent.Of(level)))
    { LevelIndex = level };

    private static NumberingInstance List(int id, int? start)
    {
        var list = new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = id };
        for (var level = 0; start is not null && level < PaperIndent.Levels; level++)
        {
            list.Append(new LevelOverride(new StartOverrideNumberingValue { Val = level == 0 ? start : 1 }) { LevelIndex = level });
        }

        return list;
    }

    private static int Value(int level, string printed) => level switch
    {
        0 => int.TryParse(printed.TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
        1 => LetterMark.Read(printed.Trim('(', ')')),
        2 => RomanNumeral.Read(printed.Trim('(', ')')),
        _ => 0,
    };

    private static string Written(int level, int value) => level switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{value}."),
        1 => $"({LetterMark.Write(value)})",
        _ => $"({RomanNumeral.Write(value)})",
    };
}
