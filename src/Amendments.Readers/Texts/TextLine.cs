namespace Amendments.Readers.Texts;

/// <summary>A line of a text file, without the blanks around it and the signs of a quotation before it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Page">Its page, from 1; 0 in a file without form feeds.</param>
/// <param name="Start">Where its text begins in the file, in UTF-16 code units from 0.</param>
/// <param name="Indent">Blanks before its text; a tab counts as four.</param>
/// <param name="IsBreak">Whether a page begins with it.</param>
/// <param name="IsRest">Whether it is the rest of a line that was too long, and was cut.</param>
/// <param name="Text">Its text; empty when it is blank.</param>
internal sealed record TextLine(int Number, int Page, int Start, int Indent, bool IsBreak, bool IsRest, string Text)
{
    /// <summary>Where its text ends in the file.</summary>
    public int End => Start + Text.Length;

    /// <summary>Whether there is nothing on it.</summary>
    public bool IsBlank => Text.Length == 0;
}
