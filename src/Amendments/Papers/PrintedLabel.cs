namespace Amendments.Papers;

/// <summary>A label typed at the beginning of a paragraph's text: "22.", "22)", "30 bis.", "PP1", "OP12.", "(a)", "a)".</summary>
/// <param name="Printed">What is printed, with its punctuation, without blanks around it.</param>
/// <param name="Length">How many UTF-16 code units of the text it takes, with the blanks before and behind it.</param>
/// <param name="IsMark">Whether it is the mark of a sub-paragraph, "(a)", rather than a number.</param>
public readonly record struct PrintedLabel(string Printed, int Length, bool IsMark)
{
    /// <summary>The mark without its punctuation: "a", "iv". For a number, the number as printed.</summary>
    public string Mark => IsMark ? Printed.Trim('(', ')', '.') : Printed;

    /// <summary>
    /// Recognises a label at the beginning of a text, cautiously: a bare number needs a full stop, a closing parenthesis or a tab
    /// behind it, so that "2030 Agenda", "1990 was" and "3.5 per cent" are no labels.
    /// </summary>
    /// <returns>Null when the text begins with its words.</returns>
    public static PrintedLabel? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new PrintedLabelReader(text);
        return reader.Number() ?? reader.Mark();
    }
}
