using System.Xml.Linq;

namespace Amendments.Word.Typesetting;

/// <summary>The file's properties: title and language, no dates and no names, so that a second file is identical (ISO/IEC 29500-2 §11).</summary>
internal static class PaperProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static void Write(Stream stream, string title, string language) =>
        new XDocument(new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XElement(Dublin + "title", title),
            new XElement(Dublin + "language", language))).Save(stream);
}
