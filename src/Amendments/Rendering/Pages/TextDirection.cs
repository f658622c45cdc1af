namespace Amendments.Rendering.Pages;

/// <summary>Which way a language runs.</summary>
internal static class TextDirection
{
    private static readonly string[] RightToLeftScripts = ["Arab", "Hebr", "Thaa", "Nkoo", "Syrc", "Adlm", "Rohg"];
    private static readonly string[] RightToLeftLanguages = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"];

    /// <summary>"rtl" or "ltr", from the script in a BCP 47 tag, else from its language.</summary>
    public static string Of(string language)
    {
        var parts = language.Split('-');
        var script = parts.Skip(1).FirstOrDefault(p => p.Length == 4 && p.All(char.IsAsciiLetter));
        var isRightToLeft = script is null
            ? RightToLeftLanguages.Contains(parts[0], StringComparer.OrdinalIgnoreCase)
            : RightToLeftScripts.Contains(script, StringComparer.OrdinalIgnoreCase);
        return isRightToLeft ? "rtl" : "ltr";
    }
}
