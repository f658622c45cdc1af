namespace Amendments.Readers.Pdf;

/// <summary>
/// A text without the characters that XML cannot hold (XML 1.0 §2.2), a blank in the place of each: fonts in a PDF name any character as
/// what their letters mean, and <c>pdftotext</c> hands them on.
/// </summary>
internal sealed class PrintableText(TextReader text) : TextReader
{
    public override int Peek() => text.Peek() is var next && next < 0 ? next : Printable((char)next);

    public override int Read() => text.Read() is var next && next < 0 ? next : Printable((char)next);

    public override int Read(char[] buffer, int index, int count)
    {
        var read = text.Read(buffer, index, count);
        foreach (ref var character in buffer.AsSpan(index, read))
        {
            character = Printable(character);
        }

        return read;
    }

    private static char Printable(char character) =>
        (character < ' ' && character is not ('\t' or '\n' or '\r')) || character is '\uFFFE' or '\uFFFF' ? ' ' : character;
}
