using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Word.Typesetting;

/// <summary>
/// Where numbers and texts stand, in twentieths of a point. A number stands at the margin and its paragraph comes back to the margin, as
/// in documents of the United Nations; sub-paragraphs hang from their marks.
/// </summary>
internal static class PaperIndent
{
    /// <summary>Levels of the list: number, letter, small Roman number.</summary>
    public const int Levels = 3;

    private const int FirstTab = 720;
    private const int Hanging = 680;

    public static Indentation Of(int level) => level == 0
        ? new Indentation { Left = "0", FirstLine = "0" }
        : new Indentation { Left = Text(FirstTab + (Hanging * level)), Hanging = Text(Hanging) };

    /// <summary>The stop behind the number.</summary>
    public static Tabs Stops(int level) => new(new TabStop { Val = TabStopValues.Left, Position = FirstTab + (Hanging * level) });

    private static string Text(int twips) => twips.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
