namespace Amendments.Word.Packaging;

/// <summary>Tells from its first bytes what a file is that is not a zip, so that the message can say what to do.</summary>
internal static class FileSignature
{
    // Compound File Binary: both the old .doc and a .docx that Word encrypted with a password.
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static string Explain(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => "The file is empty. Send the document again.",
        _ when bytes.StartsWith(CompoundFile) =>
            "The file is password-protected or an old .doc. Open it in Word, remove the password, and save it as .docx.",
        _ when bytes.StartsWith("%PDF"u8) => "The file is a PDF, not a Word document. Ask for the .docx, or import it as a PDF.",
        _ when bytes.StartsWith("{\\rtf"u8) => "The file is rich text (.rtf). Open it in Word and save it as .docx.",
        _ when bytes.StartsWith("PK"u8) => "The file is a zip, but cut off or damaged. Send it again, or let Word repair it and save it again.",
        _ => "The file is not a Word document (.docx): it is not a zip. Open it in Word and save it as .docx.",
    };
}
