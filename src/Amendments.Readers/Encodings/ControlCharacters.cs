namespace Amendments.Readers.Encodings;

/// <summary>Control characters show that a file is no text.</summary>
internal static class ControlCharacters
{
    // A stray one comes from an old word processor; in a program or a picture every tenth byte is one.
    private const int OneIn = 100;

    /// <summary>Whether there are too many for a text. A zero is one too many.</summary>
    public static bool AreTooMany(string text)
    {
        var found = 0;
        foreach (var character in text)
        {
            if (character == '\0')
            {
                return true;
            }

            found += character < ' ' && character is not ('\t' or '\n' or '\r' or '\f' or '\v') ? 1 : 0;
        }

        return found * OneIn > text.Length;
    }
}
