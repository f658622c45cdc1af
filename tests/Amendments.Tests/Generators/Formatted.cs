using System.Globalization;
using Amendments.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Amendments.Tests.Generators;

/// <summary>Texts with emphasis and footnotes.</summary>
internal static class Formatted
{
    public static Gen<FormattedText> All { get; } = UpTo(4);

    /// <summary>Of one or two pieces.</summary>
    public static Gen<FormattedText> Short { get; } = UpTo(2);

    /// <summary>Without one of its characters.</summary>
    public static IEnumerable<FormattedText> Shorter(FormattedText text) => Enumerable.Range(0, text.Length)
        .Select(i => text.Slice(new TextRange(0, i)) + text.Slice(TextRange.Between(i + 1, text.Length)));

    private static Gen<FormattedText> UpTo(int pieces) => Gen.Choose(0, pieces)
        .SelectMany(count => Gen.ArrayOf(Gen.Zip(Words.Text, Gen.Choose(0, 9), Piece), count))
        .Select(FormattedText.Join);

    private static FormattedText Piece(string text, int emphasis)
    {
        var objects = text.Select((c, i) => (Character: c, At: i)).Where(x => x.Character == InlineObject.Placeholder && emphasis % 2 == 0)
            .Select(x => new InlineObject(x.At, InlineKind.Footnote, (x.At + 1).ToString(CultureInfo.InvariantCulture)));
        var spans = emphasis is > 0 and < 8 && text.Length > 0 ? [new FormatSpan(new TextRange(0, text.Length), (Emphasis)emphasis)] : ValueList<FormatSpan>.Empty;
        return new FormattedText(text, spans, objects.ToValueList());
    }
}
