using System.Text;

namespace Amendments.Word.Export;

/// <summary>Which prefixes mean WordprocessingML at a place in XML (Namespaces in XML 1.0 §6.1).</summary>
internal sealed class NamespaceScope
{
    private static readonly byte[] Transitional = Encoding.UTF8.GetBytes(Wml.Transitional.NamespaceName);
    private static readonly byte[] Strict = Encoding.UTF8.GetBytes(Wml.Strict.NamespaceName);

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    private readonly List<(int Depth, byte[] Prefix, bool IsWord)> _declared = [];
    private int _depth;

    /// <summary>Whether every declaration that holds here stands on the root.</summary>
    public bool IsRoots => _declared.Count == 0 || _declared[^1].Depth == 1;

    /// <summary>Goes into an element.</summary>
    /// <param name="tag">Its tag.</param>
    public void Open(ReadOnlySpan<byte> tag)
    {
        _depth++;
        if (tag.IndexOf("xmlns"u8) < 0)
        {
            return;
        }

        for (var rest = tag; rest.IndexOf((byte)'=') is >= 0 and var equals;)
        {
            var name = rest[..equals].TrimEnd(Blanks);
            name = name[(name.LastIndexOfAny(Blanks) + 1)..];
            var value = rest[(equals + 1)..].TrimStart(Blanks);
            var end = value.Length < 2 ? -1 : value[1..].IndexOf(value[0]);
            Declare(name, end < 0 ? [] : value[1..(end + 1)]);
            rest = end < 0 ? [] : value[(end + 2)..];
        }
    }

    /// <summary>Leaves it.</summary>
    public void Close()
    {
        while (_declared.Count > 0 && _declared[^1].Depth == _depth)
        {
            _declared.RemoveAt(_declared.Count - 1);
        }

        _depth--;
    }

    /// <summary>Whether a name with its prefix is of WordprocessingML.</summary>
    public bool IsWord(ReadOnlySpan<byte> name)
    {
        var prefix = name[..Math.Max(0, name.IndexOf((byte)':'))];
        for (var i = _declared.Count - 1; i >= 0; i--)
        {
            if (prefix.SequenceEqual(_declared[i].Prefix))
            {
                return _declared[i].IsWord;
            }
        }

        return false;
    }

    /// <summary>A name without its prefix.</summary>
    public static ReadOnlySpan<byte> Local(ReadOnlySpan<byte> name) => name[(name.IndexOf((byte)':') + 1)..];

    private void Declare(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (name.SequenceEqual("xmlns"u8) || name.StartsWith("xmlns:"u8))
        {
            _declared.Add((_depth, name[Math.Min(6, name.Length)..].ToArray(), value.SequenceEqual(Transitional) || value.SequenceEqual(Strict)));
        }
    }
}
