using System.Xml.Linq;

namespace Amendments.Word.Packaging;

/// <summary>A .docx in memory: named parts, such as <c>word/document.xml</c>, without a leading slash and without regard to case.</summary>
/// <remarks>Parts that nobody writes to keep their bytes exactly. Instances are not safe for use by several threads at once.</remarks>
public sealed partial class DocxPackage
{
    private readonly PackageLimits _limits;
    private readonly List<string> _order;
    private readonly Dictionary<string, byte[]> _parts;

    private DocxPackage(PackageLimits limits, List<string> order, Dictionary<string, byte[]> parts, string mainDocument)
    {
        _limits = limits;
        _order = order;
        _parts = parts;
        MainDocument = mainDocument;
    }

    /// <summary>The part that holds the text, found through the package's relationships: its name is free, and not always word/document.xml.</summary>
    public string MainDocument { get; private set; }

    /// <summary>The names of all parts in the order of the file, new ones at the end; relationships and content types are parts too.</summary>
    public IReadOnlyList<string> Parts => _order.AsReadOnly();

    /// <summary>Reads a .docx within the default limits.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="WordDocumentException">The bytes are not a Word document, or one of the limits is passed.</exception>
    public static DocxPackage Open(byte[] bytes) => Open(bytes, PackageLimits.Default);

    /// <summary>Reads a .docx within the limits given.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="limits">What the file may cost.</param>
    /// <exception cref="WordDocumentException">The bytes are not a Word document, or one of the limits is passed.</exception>
    public static DocxPackage Open(byte[] bytes, PackageLimits limits)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(limits);
        var package = new DocxPackage(limits, [], new(StringComparer.OrdinalIgnoreCase), "");
        foreach (var (name, content) in ZipContainer.Read(bytes, limits))
        {
            if (!package._parts.TryAdd(name, content))
            {
                throw new WordDocumentException($"The file holds “{name}” twice, so its readers would not agree on its text. Save it again from Word.");
            }

            package._order.Add(name);
        }

        package.MainDocument = package.FindMainDocument();
        return package;
    }

    /// <summary>A package of its own with the same parts.</summary>
    public DocxPackage Clone() => new(_limits, [.. _order], new(_parts, StringComparer.OrdinalIgnoreCase), MainDocument);

    /// <summary>True if the package has this part.</summary>
    /// <param name="part">A part name.</param>
    public bool Contains(string part) => _parts.ContainsKey(part);

    /// <summary>A copy of a part's bytes.</summary>
    /// <param name="part">A part name.</param>
    /// <exception cref="ArgumentException">The package has no such part.</exception>
    public byte[] Read(string part) => [.. Bytes(part)];

    /// <summary>A part as XML, with its white space; a document type declaration is refused.</summary>
    /// <param name="part">A part name.</param>
    /// <exception cref="ArgumentException">The package has no such part.</exception>
    /// <exception cref="WordDocumentException">The part is not well-formed XML, or nested too deeply.</exception>
    public XDocument ReadXml(string part) => PartXml.Parse(Bytes(part), part, _limits.MaxXmlDepth);

    /// <summary>Replaces a part, or adds it at the end; a new part also needs a content type and a relationship.</summary>
    /// <param name="part">A part name.</param>
    /// <param name="content">Its bytes, which are copied.</param>
    public void Write(string part, ReadOnlySpan<byte> content)
    {
        ArgumentException.ThrowIfNullOrEmpty(part);
        Put(part, content.ToArray());
    }

    /// <summary>Replaces a part by XML, or adds it: UTF-8 without byte order mark, declared standalone, white space as it is.</summary>
    /// <param name="part">A part name.</param>
    /// <param name="content">The document; it is not changed.</param>
    public void WriteXml(string part, XDocument content)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(part);
        Put(part, PartXml.Serialize(content));
    }

    /// <summary>The whole file: entries in their original order with a fixed date, so that the same content gives the same bytes.</summary>
    public byte[] ToArray() => ZipContainer.Write(_order.Select(part => (part, _parts[part])));

    /// <summary>Replaces a part by XML that is made while it is written.</summary>
    internal void WriteXml(string part, XStreamingElement root) => Put(part, PartXml.Serialize(root));

    /// <summary>A part's bytes without a copy.</summary>
    internal ReadOnlyMemory<byte> Content(string part) => Bytes(part);

    /// <summary>Replaces a part by bytes that nobody else holds.</summary>
    internal void Put(string part, byte[] content)
    {
        if (!_parts.ContainsKey(part))
        {
            _order.Add(part);
        }

        _parts[part] = content;
    }

    private byte[] Bytes(string part) =>
        _parts.TryGetValue(part, out var bytes) ? bytes : throw new ArgumentException($"The package has no part “{part}”.", nameof(part));
}
