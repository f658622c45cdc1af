using System.Text;
using Amendments.Readers;
using NUnit.Framework;

namespace Amendments.Tests.Readers;

/// <summary>Text files in the encodings in which they come.</summary>
public sealed class TextDecodingTests
{
    private const string Text = "Déclaration de l’État\n1. “各国” — 👍🏽 تقرير\n";

    private static IEnumerable<TestCaseData> Encodings()
    {
        yield return new TestCaseData(new UTF8Encoding(false)).SetArgDisplayNames("UTF-8");
        yield return new TestCaseData(new UTF8Encoding(true)).SetArgDisplayNames("UTF-8 with mark");
        yield return new TestCaseData(new UnicodeEncoding(false, true)).SetArgDisplayNames("UTF-16 LE with mark");
        yield return new TestCaseData(new UnicodeEncoding(true, true)).SetArgDisplayNames("UTF-16 BE with mark");
        yield return new TestCaseData(new UnicodeEncoding(false, false)).SetArgDisplayNames("UTF-16 LE");
        yield return new TestCaseData(new UnicodeEncoding(true, false)).SetArgDisplayNames("UTF-16 BE");
        yield return new TestCaseData(new UTF32Encoding(false, true)).SetArgDisplayNames("UTF-32 LE with mark");
        yield return new TestCaseData(new UTF32Encoding(true, true)).SetArgDisplayNames("UTF-32 BE with mark");
    }

    [TestCaseSource(nameof(Encodings))]
    public void Unicode_is_read_without_a_word(object encoding)
    {
        var bytes = (Encoding)encoding;

        var read = TextDecoding.Read([.. bytes.GetPreamble(), .. bytes.GetBytes(Text)]);

        Assert.That(read.Value, Is.EqualTo(Text));
        Assert.That(read.Problems, Is.Empty);
    }

    [Test]
    public void What_is_no_UTF_8_is_read_as_Windows_1252_and_says_where()
    {
        var read = TextDecoding.Read([.. "One.\nThe \u0022caf"u8, 0xE9, .. "\u0022 of "u8, 0x93, .. "all"u8, 0x94, .. "\nEnd.\n"u8]);

        Assert.That(read.Value, Is.EqualTo("One.\nThe \"café\" of “all”\nEnd.\n"));
        Assert.That(
            read.Problems.Single().ToString(),
            Is.EqualTo("line 2: The file is not in UTF-8. It was read as Windows-1252, where byte E9 is “é”: “The \"café\" of “all””. Look whether accents and quotation marks are right; if not, open the file in the program it comes from, and save it as UTF-8."));
    }

    [Test]
    public void What_is_empty_blank_or_no_text_is_not_read()
    {
        Refuses([], "file: It is empty. Send the document again.");
        Refuses("\uFEFF \n\t\r\n"u8.ToArray(), "file: There is no text in it. Send the document again.");
        Refuses([0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13, 1, 2, 3, 0], "file: It is not a text file. Check that it is the right file, or save the document as .docx, .pdf or text in UTF-8.");
        Refuses([.. Enumerable.Range(1, 255).Select(b => (byte)b)], "file: It is not a text file. Check that it is the right file, or save the document as .docx, .pdf or text in UTF-8.");
        Refuses([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x41, 0x00], "file: Its first bytes say that it is UTF-16, and it has bytes that are no characters in it. Open it, and save it as UTF-8.");
    }

    private static void Refuses(byte[] file, string problem)
    {
        var read = TextDecoding.Read(file);
        Assert.That(read.Value, Is.Null);
        Assert.That(read.Problems.Single().ToString(), Is.EqualTo(problem));
    }
}
