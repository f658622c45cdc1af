using Amendments.Texts;

namespace Amendments.Background;

/// <summary>Titles as they are compared: folded, letter case, tags of HTML and a number in front aside.</summary>
internal static class TitleKey
{
    /// <summary>The longest line that can be a title, in UTF-16 code units.</summary>
    public const int Longest = 300;

    /// <summary>The shortest beginning of a title that names it: fewer characters would fit too much.</summary>
    public const int LeastBeginning = 20;

    /// <summary>The key of a printed title.</summary>
    public static string Of(string title)
    {
        var folded = Folding.Fold(WithoutTags(title)).Text.Trim().ToUpperInvariant();
        var words = folded.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.');
        return words.Length < folded.Length && words.StartsWith(' ') ? words[1..] : folded;
    }

    /// <summary>The text without what stands between angle brackets, as in “&lt;i&gt;Introduction&lt;/i&gt;”.</summary>
    public static string WithoutTags(string text)
    {
        for (var open = text.IndexOf('<', StringComparison.Ordinal); open >= 0; open = text.IndexOf('<', open))
        {
            var close = text.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }

            text = text.Remove(open, close - open + 1);
        }

        return text;
    }
}
