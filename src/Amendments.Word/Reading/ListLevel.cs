using System.Xml.Linq;
using Amendments.Word.Content;

namespace Amendments.Word.Reading;

/// <summary>One level of a list (ISO/IEC 29500-1 §17.9.6, lvl).</summary>
/// <param name="Start">Its first number.</param>
/// <param name="Format">How it counts.</param>
/// <param name="Text">What is printed, with %1 ... %9 for the numbers of the levels.</param>
/// <param name="Restart">From 1: it begins anew behind this level or one above it; 0: never; null: behind any level above.</param>
/// <param name="IsDecimal">Whether all numbers in it are decimal (isLgl).</param>
/// <param name="Style">Id of the paragraph style that takes its numbers from here.</param>
internal sealed record ListLevel(int Start, string Format, string Text, int? Restart, bool IsDecimal, string? Style)
{
    public static ListLevel Of(XElement level) => new(
        level.Child("start").Number() ?? 0,
        level.Child("numFmt")?.Value("val") ?? NumberFormats.Decimal,
        level.Child("lvlText")?.Value("val") ?? string.Empty,
        level.Child("lvlRestart").Number(),
        level.Child("isLgl")?.IsOn() ?? false,
        level.Child("pStyle")?.Value("val"));
}
