using System.Buffers;

namespace Amendments.Word.Export;

/// <summary>A tag in XML, by its place. Comments, instructions and marked sections are passed over (XML 1.0 §2.5 to §2.7).</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Start">Offset of its <c>&lt;</c>, in bytes from 0.</param>
/// <param name="End">Offset after its <c>&gt;</c>.</param>
internal readonly record struct MarkupTag(MarkupKind Kind, int Start, int End)
{
    private static readonly SearchValues<byte> BehindName = SearchValues.Create(" />\t\r\n"u8);

    /// <summary>The first tag that starts at an offset or behind it.</summary>
    public static MarkupTag FirstFrom(ReadOnlySpan<byte> xml, int offset)
    {
        while (offset < xml.Length && xml[offset..].IndexOf((byte)'<') is >= 0 and var skipped)
        {
            var start = offset + skipped;
            var rest = xml[start..];
            var passed = rest.StartsWith("<!--"u8) ? Behind(rest, 4, "-->"u8)
                : rest.StartsWith("<?"u8) ? Behind(rest, 2, "?>"u8)
                : rest.StartsWith("<![CDATA["u8) ? Behind(rest, 9, "]]>"u8)
                : 0;
            if (passed == 0)
            {
                var end = start + Length(rest);
                var isEmpty = end - start > 2 && xml[end - 2] == '/';
                return new MarkupTag(rest.StartsWith("</"u8) ? MarkupKind.End : isEmpty ? MarkupKind.Empty : MarkupKind.Start, start, end);
            }

            offset = start + passed;
        }

        return default;
    }

    /// <summary>All of it.</summary>
    public ReadOnlySpan<byte> Text(ReadOnlySpan<byte> xml) => xml[Start..End];

    /// <summary>The element's name with its prefix.</summary>
    public ReadOnlySpan<byte> Name(ReadOnlySpan<byte> xml)
    {
        var name = xml[(Start + (Kind == MarkupKind.End ? 2 : 1))..End];
        return name.IndexOfAny(BehindName) is >= 0 and var length ? name[..length] : name;
    }

    private static int Behind(ReadOnlySpan<byte> rest, int from, ReadOnlySpan<byte> end) =>
        rest[from..].IndexOf(end) is >= 0 and var at ? from + at + end.Length : rest.Length;

    // A ">" inside a quoted attribute does not end the tag (XML 1.0 §2.3).
    private static int Length(ReadOnlySpan<byte> rest)
    {
        var at = 0;
        while (rest[at..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'') is >= 0 and var next)
        {
            at += next + 1;
            if (rest[at - 1] == '>')
            {
                return at;
            }

            at += rest[at..].IndexOf(rest[at - 1]) + 1;
        }

        return rest.Length;
    }
}
