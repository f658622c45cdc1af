using System.Text;

namespace Amendments.Readers.Encodings;

/// <summary>The first bytes of a file, which tell its encoding.</summary>
/// <param name="Encoding">The encoding; it refuses bytes that are no characters.</param>
/// <param name="Name">Its name.</param>
/// <param name="Length">How many bytes the mark has.</param>
internal sealed record ByteOrderMark(Encoding Encoding, string Name, int Length)
{
    /// <summary>The mark that a file begins with; null when it has none. UTF-32 comes first: its mark begins as that of UTF-16.</summary>
    public static ByteOrderMark? Read(ReadOnlySpan<byte> file) => file switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(new UTF8Encoding(false, throwOnInvalidBytes: true), "UTF-8", 3),
        [0xFF, 0xFE, 0, 0, ..] when file.Length % 4 == 0 => new(new UTF32Encoding(false, false, throwOnInvalidCharacters: true), "UTF-32", 4),
        [0, 0, 0xFE, 0xFF, ..] => new(new UTF32Encoding(true, false, throwOnInvalidCharacters: true), "UTF-32", 4),
        [0xFF, 0xFE, ..] => new(new UnicodeEncoding(false, false, throwOnInvalidBytes: true), "UTF-16", 2),
        [0xFE, 0xFF, ..] => new(new UnicodeEncoding(true, false, throwOnInvalidBytes: true), "UTF-16", 2),
        _ => null,
    };
}
