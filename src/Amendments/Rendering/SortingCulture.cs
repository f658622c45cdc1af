using System.Globalization;

namespace Amendments.Rendering;

/// <summary>The culture in whose alphabetical order a list of names is printed.</summary>
public static class SortingCulture
{
    private const string Otherwise = "en";

    /// <summary>The culture of a language; a tag that no culture is known for sorts like English.</summary>
    /// <param name="language">BCP 47 tag, such as that of a draft.</param>
    public static CultureInfo Of(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        try
        {
            return CultureInfo.GetCultureInfo(language);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo(Otherwise);
        }
    }
}
