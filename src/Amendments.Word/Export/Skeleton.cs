using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Amendments.Word.Export;

/// <summary>The XML of a part in which every plain paragraph stands empty, to be filled when it is asked for.</summary>
internal static class Skeleton
{
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit };

    /// <summary>The root.</summary>
    /// <param name="xml">The part in UTF-8.</param>
    /// <param name="start">Where its text begins, behind a byte order mark.</param>
    /// <param name="spans">Its paragraphs.</param>
    /// <exception cref="XmlException">What stands around the paragraphs is not well-formed.</exception>
    public static XElement Of(ReadOnlySpan<byte> xml, int start, List<ParagraphSpan> spans)
    {
        using var skeleton = new MemoryStream();
        var at = start;
        foreach (var span in spans.Where(s => s.IsPlain))
        {
            skeleton.Write(xml[at..span.Start]);
            var name = MarkupTag.FirstFrom(xml, span.Start).Name(xml);
            skeleton.WriteByte((byte)'<');
            skeleton.Write(name);
            skeleton.Write("></"u8);
            skeleton.Write(name);
            skeleton.WriteByte((byte)'>');
            at = span.End;
        }

        skeleton.Write(xml[at..]);
        skeleton.Position = 0;

        // Word writes UTF-8. Another encoding that the XML declares is not followed, because what is put in is written in UTF-8.
        using var text = new StreamReader(skeleton, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        using var reader = XmlReader.Create(text, Reading);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }
}
