using System.Text;

namespace Amendments.Cli.Files;

/// <summary>The text of a file; a file that is no text is a problem.</summary>
internal static class TextFile
{
    public static Outcome<string> Read(string name, byte[] bytes)
    {
        var encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
        try
        {
            var text = encoding.GetString(bytes).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal)
                ? Outcome<string>.Failed(name, "It is not a text file.", "Save it as .docx, or as text in UTF-8.")
                : Outcome<string>.Done(text);
        }
        catch (DecoderFallbackException failure)
        {
            return Outcome<string>.Failed(name, $"It is not UTF-8: byte {failure.Index} is no character.", "Open it and save it as text in UTF-8.");
        }
    }
}
