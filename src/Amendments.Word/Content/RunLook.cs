using System.Xml.Linq;

namespace Amendments.Word.Content;

/// <summary>The emphasis that run properties ask for; null where they say nothing (ISO/IEC 29500-1 §17.3.2).</summary>
internal readonly record struct RunLook(bool? Bold, bool? Italic, bool? BoldComplex, bool? ItalicComplex, bool? Underline)
{
    /// <summary>What a <c>w:rPr</c> says itself.</summary>
    public static RunLook Of(XElement? properties)
    {
        var look = default(RunLook);
        foreach (var property in properties?.Elements() ?? [])
        {
            look = property.Local() switch
            {
                "b" => look with { Bold = property.IsOn() },
                "i" => look with { Italic = property.IsOn() },
                "bCs" => look with { BoldComplex = property.IsOn() },
                "iCs" => look with { ItalicComplex = property.IsOn() },
                "u" => look with { Underline = property.Value("val") is not ("none" or null) },
                _ => look,
            };
        }

        return look;
    }

    /// <summary>This look where it says something, otherwise the one below.</summary>
    public RunLook Over(RunLook below) => new(
        Bold ?? below.Bold,
        Italic ?? below.Italic,
        BoldComplex ?? below.BoldComplex,
        ItalicComplex ?? below.ItalicComplex,
        Underline ?? below.Underline);
}
