namespace Amendments.Papers;

/// <summary>
/// Tells a label that begins a paragraph from a number that a hard-wrapped line happens to begin with: inside a block of lines only
/// the label that comes next is one.
/// </summary>
public sealed class LabelSequence
{
    private const int SubIndent = 4;

    private readonly List<string> _marks = [];
    private Label? _number;

    /// <summary>Takes note of the first line of a paragraph.</summary>
    /// <param name="line">The line, with its label if it has one.</param>
    public void Begin(string line)
    {
        if (PrintedLabel.Read(line) is not { } label)
        {
            return;
        }

        if (label.IsMark)
        {
            _marks.Add(label.Mark);
        }
        else if (Label.TryParse(label.Printed, out var number))
        {
            _number = number;
            _marks.Clear();
        }
    }

    /// <summary>Whether a line bears the label that comes next.</summary>
    /// <param name="line">The line.</param>
    /// <param name="indent">Blanks before it; far in, any mark is taken for that of a sub-paragraph.</param>
    public bool IsNext(string line, int indent)
    {
        if (PrintedLabel.Read(line) is not { } label)
        {
            return false;
        }

        if (label.IsMark)
        {
            return indent >= SubIndent || label.Mark is "a" or "i" || _marks.Exists(m => Follows(label.Mark, m));
        }

        return Label.TryParse(label.Printed, out var number) && _number is not null && number.Series == _number.Series
            && (number.Number == _number.Number + 1 || (number.Number == _number.Number && number > _number));
    }

    private static bool Follows(string mark, string previous) =>
        (LetterMark.Read(previous) is > 0 and var letter && LetterMark.Read(mark) == letter + 1)
        || (RomanNumeral.Read(previous) is > 0 and var roman && RomanNumeral.Read(mark) == roman + 1);
}
