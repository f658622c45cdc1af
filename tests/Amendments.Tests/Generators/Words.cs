using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Amendments.Tests.Generators;

/// <summary>Texts as they come in negotiated papers, and as they come from hostile files: several scripts, accents in both forms, emoji, objects, stray marks.</summary>
internal static class Words
{
    private static readonly string[] Vocabulary =
    [
        "the", "the", "of", "and", "shall", "States", "rights", "access", "A", "a", "today’s", "States'", "multi-stakeholder", "evidence\u2011based",
        "and/or", "A/RES/70/125", "2,900", "16.10", "2030", "40", "per cent", "No.", "e.g.", "café", "cafe\u0301", "numérique", "government", "govern\u00ADment",
        "各国", "应", "合作", "国际", "تقرير", "تُعِدّ", "سنوياً", "राज्य", "क्षि", "सहयोग", "ภาษา", "ひらがな", "한글", "\u1112\u1161\u11AB",
    ];

    private static readonly string[] Marks =
    [
        ". ", ", ", "; ", ".", "? ", "。", "、", "؟ ", "। ", ":", "\u00A0: ", "-", "–", "—", "/", "…", "(", ")", "[", "]", "[-", "-]", "{+", "+}", "*", "**", "_", "__", "\\", "`",
        "“", "”", "\"", "'", "’", "«\u00A0", "\u00A0»", "[^", "\uFFFC", "👩‍👩‍👧", "👍🏽", "🇫🇷", "1️⃣", "<", "&",
    ];

    private static readonly string[] Strange =
        ["\u0301", "\u200D", "\u200B", "\u2060", "\uFEFF", "\u00AD", "\r\n", "\t", "\u3000", "\u202F", "\u064B", "\uD83D", "\uDC69", "\u1FEF", "ﬁ", "\u2126", "İ", "\0"];

    /// <summary>A word, a blank, a mark, or rarely something strange.</summary>
    public static Gen<string> Piece { get; } = Gen.Frequency(
        (10, Gen.Elements(Vocabulary)), (10, Gen.Elements(" ", " ", " ", "\u00A0", "  ")), (5, Gen.Elements(Marks)), (2, Gen.Elements(Strange)));

    /// <summary>A text of up to a dozen pieces; empty at times.</summary>
    public static Gen<string> Text { get; } = Pieces(Piece);

    /// <summary>A text without stray marks and halves of characters.</summary>
    public static Gen<string> PlainText { get; } = Pieces(Gen.Frequency(
        (10, Gen.Elements(Vocabulary)), (10, Gen.Constant(" ")), (4, Gen.Elements(Marks.Where(m => m != "\uFFFC").ToArray()))));

    /// <summary>The same text with one user-perceived character less.</summary>
    public static IEnumerable<string> Shorter(string text)
    {
        var starts = System.Globalization.StringInfo.ParseCombiningCharacters(text);
        return starts.Select((start, i) => text.Remove(start, (i + 1 < starts.Length ? starts[i + 1] : text.Length) - start));
    }

    /// <summary>The text in other typography: other quotation marks, blanks, decomposed letters, soft hyphens.</summary>
    public static string InOtherTypography(string text) => text
        .Replace('“', '"').Replace('”', '«').Replace('’', '\'').Replace(' ', '\u00A0')
        .Normalize(NormalizationForm.FormD).Replace("government", "govern\u00ADment", StringComparison.Ordinal);

    private static Gen<string> Pieces(Gen<string> piece) =>
        Gen.Choose(0, 12).SelectMany(count => Gen.ArrayOf(piece, count)).Select(string.Concat);
}
