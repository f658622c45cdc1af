using System.Text;

namespace Amendments.Readers.Encodings;

/// <summary>Recognises UTF-16 without a byte order mark: blanks, line ends and Latin letters have a zero byte, always on the same side.</summary>
internal static class ZeroBytes
{
    // A character such as U+0100 has its zero on the other side.
    private const int Majority = 10;

    /// <summary>The encoding that the zero bytes of a file show; null when they show none.</summary>
    public static Encoding? Encoding(ReadOnlySpan<byte> file)
    {
        if (file.Length % 2 != 0)
        {
            return null;
        }

        int even = 0, odd = 0;
        for (var at = 0; at < file.Length; at++)
        {
            even += file[at] == 0 && at % 2 == 0 ? 1 : 0;
            odd += file[at] == 0 && at % 2 == 1 ? 1 : 0;
        }

        return odd > Majority * even ? new UnicodeEncoding(false, false, throwOnInvalidBytes: true)
            : even > Majority * odd ? new UnicodeEncoding(true, false, throwOnInvalidBytes: true)
            : null;
    }
}
