using System.Globalization;
using System.Text;
using Amendments.Readers.Encodings;

namespace Amendments.Readers;

/// <summary>
/// Decodes a text file: by its byte order mark, as UTF-16 where every other byte is zero, as UTF-8, and where that is impossible as
/// Windows-1252, in which old programs of the West save; of the last it says so.
/// </summary>
public static class TextDecoding
{
    private const int MostQuoted = 40;

    /// <summary>The characters of the file without the byte order mark; no characters, and why, when it is empty or no text.</summary>
    public static Outcome<string> Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Length == 0 ? Outcome<string>.Failed("file", "It is empty.", "Send the document again.")
            : ByteOrderMark.Read(file) is { } marked ? Decode(file.AsSpan(marked.Length), marked.Encoding, marked.Name)
            : file.AsSpan().Contains((byte)0) ? Unmarked(file)
            : Utf8(file);
    }

    private static Outcome<string> Unmarked(byte[] file) =>
        ZeroBytes.Encoding(file) is { } encoding && Decode(file, encoding, "UTF-16") is { IsDone: true } text ? text : NoText();

    private static Outcome<string> Utf8(byte[] file)
    {
        try
        {
            return Checked(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file));
        }
        catch (DecoderFallbackException failure)
        {
            return Western(file, failure.Index);
        }
    }

    private static Outcome<string> Decode(ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        try
        {
            return Checked(encoding.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return Outcome<string>.Failed("file", $"Its first bytes say that it is {name}, and it has bytes that are no characters in it.", "Open it, and save it as UTF-8.");
        }
    }

    private static Outcome<string> Western(byte[] file, int index)
    {
        var text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(file);
        if (Checked(text) is { IsDone: false } refused)
        {
            return refused;
        }

        // One byte is one character. The failing byte may be the second of a sequence that began well.
        var at = text.AsSpan(index).IndexOfAnyExceptInRange('\0', '\u007F') is >= 0 and var further ? index + further : index;
        var line = 1 + text.AsSpan(0, at).Count('\n');
        return Outcome<string>.Done(text, [new Problem(
            string.Create(CultureInfo.InvariantCulture, $"line {line}"),
            $"The file is not in UTF-8. It was read as Windows-1252, where byte {file[at]:X2} is “{text[at]}”: “{Around(text, at)}”.",
            "Look whether accents and quotation marks are right; if not, open the file in the program it comes from, and save it as UTF-8.")]);
    }

    private static string Around(string text, int at)
    {
        var (start, end) = (Math.Max(0, at - MostQuoted), Math.Min(text.Length, at + MostQuoted));
        start = text.LastIndexOf('\n', at, at - start + 1) is >= 0 and var before && before < at ? before + 1 : start;
        end = text.IndexOf('\n', at, end - at) is >= 0 and var behind ? behind : end;
        return text[start..end].Trim();
    }

    private static Outcome<string> Checked(string text) =>
        text.AsSpan().IsWhiteSpace() ? Outcome<string>.Failed("file", "There is no text in it.", "Send the document again.")
        : ControlCharacters.AreTooMany(text) ? NoText()
        : Outcome<string>.Done(text);

    private static Outcome<string> NoText() =>
        Outcome<string>.Failed("file", "It is not a text file.", "Check that it is the right file, or save the document as .docx, .pdf or text in UTF-8.");
}
