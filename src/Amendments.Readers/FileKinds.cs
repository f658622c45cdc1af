using System.Text;
using System.Text.RegularExpressions;

namespace Amendments.Readers;

/// <summary>Tells what a file is: by its first bytes, and where those of any text could stand there, by its name.</summary>
public static partial class FileKinds
{
    private const int Beginning = 1_024;

    private static readonly byte[][] Others =
    [
        [0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], [.. "GIF8"u8], [.. "II*\0"u8], [.. "MM\0*"u8], [.. "RIFF"u8], [.. "Rar!"u8], [.. "7z"u8, 0xBC, 0xAF],
        [0x1F, 0x8B], [0x7F, (byte)'E', (byte)'L', (byte)'F'], [.. "MZ\u0090\0"u8], [.. "ID3"u8], [.. "OggS"u8], [.. "SQLite format 3\0"u8],
    ];

    /// <summary>What a file is.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="file">Its bytes.</param>
    public static FileKind Of(string name, ReadOnlySpan<byte> file)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByContent(file) ?? ByName(name);
    }

    /// <summary>What the name says that a file is.</summary>
    public static FileKind ByName(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".MD" or ".MARKDOWN" => FileKind.Markdown,
        ".HTM" or ".HTML" or ".XHTML" => FileKind.Html,
        ".PDF" => FileKind.Pdf,
        ".DOCX" or ".DOCM" or ".DOC" or ".DOTX" or ".RTF" => FileKind.Word,
        _ => FileKind.Text,
    };

    private static FileKind? ByContent(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("%PDF"u8))
        {
            return FileKind.Pdf;
        }

        if (file.StartsWith("PK\u0003\u0004"u8) || file is [0xD0, 0xCF, 0x11, 0xE0, ..] || file.StartsWith("{\\rtf"u8))
        {
            return FileKind.Word;
        }

        foreach (var other in Others)
        {
            if (file.StartsWith(other))
            {
                return FileKind.Other;
            }
        }

        return Page().IsMatch(Encoding.Latin1.GetString(file[..Math.Min(Beginning, file.Length)]).Replace("\0", string.Empty, StringComparison.Ordinal)) ? FileKind.Html : null;
    }

    // Behind a byte order mark, blanks, an XML declaration and comments.
    [GeneratedRegex(@"^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?(?>(?:<\?xml[^>]*>|<!--.*?-->|\s)*)<(?:!doctype\s+html|html[\s>])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Page();
}
