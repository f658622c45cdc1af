using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Xml;

namespace Amendments.Rendering.Pages;

/// <summary>
/// Writes HTML that is also well-formed XML. Everything that is given as a text or an attribute is escaped here and nowhere else;
/// characters that neither language allows become U+FFFD. Elements close with their <see cref="Scope"/>, so they nest as the code does.
/// </summary>
internal sealed class HtmlWriter
{
    private const string Inline = " a abbr b bdi br del i ins span sup u ";
    private const char Unwritable = '\uFFFD';

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _written = new();
    private readonly Stack<string> _open = new();

    /// <summary>Begins an element; a null attribute is left out.</summary>
    public Scope Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes).Append('>');
        _open.Push(element);
        return new Scope(this);
    }

    /// <summary>Writes an element that holds a text.</summary>
    public void Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(element, attributes))
        {
            Text(text);
        }
    }

    /// <summary>Writes an element that cannot hold anything, such as <c>meta</c>.</summary>
    public void Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) => Tag(element, attributes).Append(" />");

    /// <summary>Writes a text.</summary>
    public void Text(string text) => _written.Append(Encoder.Encode(Writable(text)));

    /// <summary>Writes the document type; nothing may stand before it.</summary>
    public void DocumentType() => _written.Append("<!DOCTYPE html>");

    /// <summary>Writes a style sheet of our own, as it is: HTML reads no escapes inside one.</summary>
    public void StyleSheet(string css)
    {
        if (css.AsSpan().ContainsAny('<', '&'))
        {
            throw new ArgumentException("A style sheet inside a page cannot hold < or &.", nameof(css));
        }

        using (Open("style"))
        {
            _written.Append(css);
        }
    }

    /// <inheritdoc />
    public override string ToString() => _written.ToString();

    private StringBuilder Tag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (_written.Length > 0 && !Inline.Contains($" {element} ", StringComparison.Ordinal))
        {
            _written.Append('\n');
        }

        _written.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                _written.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(Writable(value))).Append('"');
            }
        }

        return _written;
    }

    private void Close() => _written.Append("</").Append(_open.Pop()).Append('>');

    // Lone surrogates are replaced by the encoder.
    private static string Writable(string text) =>
        text.AsSpan().ContainsAnyExceptInRange(' ', '~')
            ? string.Create(text.Length, text, (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    var isText = char.IsSurrogate(from[i]) || (XmlConvert.IsXmlChar(from[i]) && from[i] is < '\u007F' or > '\u009F');
                    span[i] = isText ? from[i] : Unwritable;
                }
            })
            : text;

    /// <summary>An open element; disposing of it closes the element.</summary>
    internal readonly struct Scope(HtmlWriter writer) : IDisposable
    {
        /// <summary>Closes the element.</summary>
        public void Dispose() => writer.Close();
    }
}
