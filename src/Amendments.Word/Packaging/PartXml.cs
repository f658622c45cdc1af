using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Amendments.Word.Packaging;

/// <summary>Between the bytes of a part and its XML.</summary>
internal static class PartXml
{
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private static readonly XmlWriterSettings Writing = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = false,
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static XDocument Parse(byte[] bytes, string part, int maxDepth)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Reading);
            var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
            RefuseDepth(document, part, maxDepth);
            return document;
        }
        catch (XmlException failure)
        {
            throw new WordDocumentException($"“{part}” is not well-formed XML: {failure.Message} Open the file in Word, let Word repair it, and save it again.", failure);
        }
    }

    public static byte[] Serialize(XDocument document) => Serialize(writer =>
    {
        foreach (var node in document.Nodes())
        {
            node.WriteTo(writer);
        }
    });

    public static byte[] Serialize(XStreamingElement root) => Serialize(root.WriteTo);

    private static byte[] Serialize(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Writing))
        {
            writer.WriteStartDocument(standalone: true);
            write(writer);
        }

        return stream.ToArray();
    }

    private static void RefuseDepth(XDocument document, string part, int maxDepth)
    {
        var depth = 0;
        for (XNode? at = document.Root; at is not null;)
        {
            if (at is XElement { HasElements: true } parent)
            {
                if (++depth > maxDepth)
                {
                    throw new WordDocumentException($"“{part}” nests its elements more than {maxDepth} deep. The file is damaged or made to exhaust memory.");
                }

                at = parent.FirstNode;
                continue;
            }

            while (at is not null && at.NextNode is null)
            {
                at = at.Parent;
                depth--;
            }

            at = at?.NextNode;
        }
    }
}
