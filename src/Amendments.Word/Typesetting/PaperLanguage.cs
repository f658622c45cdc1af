using DocumentFormat.OpenXml.Wordprocessing;

namespace Amendments.Word.Typesetting;

/// <summary>What the language of a paper asks of its typography.</summary>
internal sealed class PaperLanguage
{
    // The varieties that documents of the United Nations are written in.
    private static readonly Dictionary<string, string> Varieties = new()
    {
        ["ar"] = "ar-SA",
        ["en"] = "en-GB",
        ["es"] = "es-ES",
        ["fa"] = "fa-IR",
        ["fr"] = "fr-FR",
        ["he"] = "he-IL",
        ["ja"] = "ja-JP",
        ["ko"] = "ko-KR",
        ["ru"] = "ru-RU",
        ["zh"] = "zh-CN",
    };

    private readonly string _primary;
    private readonly string _tag;

    public PaperLanguage(string language)
    {
        _primary = language.Split('-')[0].ToLowerInvariant();
        _tag = language.Contains('-', StringComparison.Ordinal) ? language : Varieties.GetValueOrDefault(_primary, language);
    }

    /// <summary>Whether it runs from right to left.</summary>
    public bool IsRightToLeft => _primary is "ar" or "fa" or "he";

    private bool IsEastAsian => _primary is "zh" or "ja" or "ko";

    /// <summary>The language of each group of scripts (ISO/IEC 29500-1 §17.3.2.20).</summary>
    public Languages Languages() => new()
    {
        Val = IsRightToLeft || IsEastAsian ? "en-GB" : _tag,
        EastAsia = IsEastAsian ? _tag : "zh-CN",
        Bidi = IsRightToLeft ? _tag : "ar-SA",
    };

    /// <summary>The same for the theme of the document (ISO/IEC 29500-1 §17.15.1.88).</summary>
    public ThemeFontLanguages Theme()
    {
        var languages = Languages();
        return new ThemeFontLanguages { Val = languages.Val, EastAsia = languages.EastAsia, Bidi = languages.Bidi };
    }

    /// <summary>Typefaces that every Word has; where one is missing, Word and LibreOffice take a metric twin.</summary>
    public RunFonts Fonts() => new()
    {
        Ascii = "Times New Roman",
        HighAnsi = "Times New Roman",
        ComplexScript = "Times New Roman",
        EastAsia = _primary switch { "ja" => "MS Mincho", "ko" => "Batang", _ => "SimSun" },
    };
}
