using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Amendments.Word.Export;

/// <summary>Writes elements as they read inside a root: without repeating its namespaces.</summary>
internal sealed class Fragments
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        OmitXmlDeclaration = true,
        NewLineHandling = NewLineHandling.Entitize,
    };

    // Below what the runtime counts as a large object, which it frees seldom.
    private const int ChunkLength = 64 << 10;

    private readonly MemoryStream _bytes = InMemory();
    private readonly XmlWriter _writer;
    private Memory<byte> _free;

    /// <param name="root">The root.</param>
    public Fragments(XElement root)
    {
        _writer = XmlWriter.Create(_bytes, Settings);
        _writer.WriteStartElement(root.GetPrefixOfNamespace(root.Name.Namespace) ?? string.Empty, root.Name.LocalName, root.Name.NamespaceName);
        foreach (var declaration in root.Attributes().Where(a => a.IsNamespaceDeclaration && a.Value != root.Name.NamespaceName))
        {
            _writer.WriteAttributeString("xmlns", declaration.Name.LocalName, null, declaration.Value);
        }

        _writer.WriteString(string.Empty);
        _writer.Flush();
    }

    /// <summary>Writes an element.</summary>
    /// <returns>Its XML as UTF-8.</returns>
    public ReadOnlyMemory<byte> Write(XElement element)
    {
        _bytes.SetLength(0);
        element.WriteTo(_writer);
        _writer.Flush();
        return Kept(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));
    }

    private Memory<byte> Kept(ReadOnlySpan<byte> written)
    {
        if (_free.Length < written.Length)
        {
            _free = new byte[Math.Max(ChunkLength, written.Length)];
        }

        var kept = _free[..written.Length];
        _free = _free[written.Length..];
        written.CopyTo(kept.Span);
        return kept;
    }

    // There is nothing to release in memory, so that this need not be disposable.
    private static MemoryStream InMemory() => new();
}
