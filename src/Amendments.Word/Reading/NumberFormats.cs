using System.Globalization;
using Amendments.Papers;

namespace Amendments.Word.Reading;

/// <summary>How a counter is written (ISO/IEC 29500-1 §17.18.59, ST_NumberFormat).</summary>
internal static class NumberFormats
{
    public const string Decimal = "decimal";
    public const string Bullet = "bullet";
    public const string None = "none";

    /// <summary>The counter in a format; formats that counting in a negotiated text does not use come out as decimal.</summary>
    public static string Write(int value, string format) => format switch
    {
        "lowerLetter" => LetterMark.Write(value),
        "upperLetter" => LetterMark.Write(value).ToUpperInvariant(),
        "lowerRoman" => RomanNumeral.Write(value),
        "upperRoman" => RomanNumeral.Write(value).ToUpperInvariant(),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        None or Bullet => string.Empty,
        _ => value.ToString(CultureInfo.InvariantCulture),
    };
}
