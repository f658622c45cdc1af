using System.Text.RegularExpressions;

namespace Amendments.Readers.Texts;

/// <summary>What a line of plain text looks like.</summary>
internal static partial class PlainShapes
{
    /// <summary>What a line looks like by itself.</summary>
    public static LineShape Of(TextLine line)
    {
        var text = line.Text;
        if (Underline().IsMatch(text))
        {
            return LineShape.Without(LineKind.Underline, text[0] == '=' ? 1 : 2);
        }

        return Rule().IsMatch(text) ? LineShape.Without(LineKind.Rule)
            : ListMark.Read(text) is { } mark ? LineShape.Behind(LineKind.Item, mark.Numbers, mark.Printed, mark.Length, text)
            : LineShape.Plain(text);
    }

    [GeneratedRegex(@"^(={3,}|-{3,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Underline();

    [GeneratedRegex(@"^[-=_*~#+─━═–—\s]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
