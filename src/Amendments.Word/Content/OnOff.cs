using System.Xml.Linq;

namespace Amendments.Word.Content;

/// <summary>Values of WordprocessingML attributes.</summary>
internal static class OnOff
{
    /// <summary>A property that is on or off: on when it has no value (ISO/IEC 29500-1 §17.17.4).</summary>
    public static bool IsOn(this XElement property) => IsOn(property.Value("val"), absent: true);

    /// <summary>An attribute that is on or off.</summary>
    public static bool IsOn(string? value, bool absent) => value is null ? absent : value is not ("0" or "false" or "off");

    /// <summary>A number, or null when there is none.</summary>
    public static int? Number(this XElement? element, string attribute = "val") =>
        int.TryParse(element?.Value(attribute), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
