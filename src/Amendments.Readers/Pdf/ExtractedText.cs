using Amendments.Readers.Processes;

namespace Amendments.Readers.Pdf;

/// <summary>Has <c>pdftotext</c> take the text out of a PDF, with the place of every word.</summary>
internal static class ExtractedText
{
    private const string Program = "pdftotext";

    /// <summary>The text as XHTML, or why there is none.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="program">The full path of pdftotext; null when it is not installed.</param>
    /// <param name="limits">What it may cost.</param>
    public static Outcome<RunResult> Of(byte[] pdf, string? program, PdfLimits limits)
    {
        if (Unreadable(pdf, program) is { } unreadable)
        {
            return Outcome<RunResult>.Failed([unreadable]);
        }

        // Readable by this user only: a draft may be confidential.
        var folder = Directory.CreateTempSubdirectory("draft-");
        try
        {
            var file = Path.Combine(folder.FullName, "draft.pdf");
            File.WriteAllBytes(file, pdf);
            string[] arguments = ["-bbox-layout", "-enc", "UTF-8", "-l", $"{limits.MaxPages + 1}", file, "-"];
            var result = BoundedRun.Start(program!, arguments, new RunLimits(limits.MaxTime, limits.MaxTextBytes));
            return Failure(result, limits) is { } failure ? Outcome<RunResult>.Failed([failure]) : Outcome<RunResult>.Done(result);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Problem? Unreadable(byte[] pdf, string? program) =>
        pdf.Length == 0 ? new Problem("file", "It is empty.", "Send the document again.")
        : !pdf.AsSpan().StartsWith("%PDF"u8) ? new Problem("file", "It is not a PDF: it does not begin with “%PDF”.", "Check that the right file was chosen.")
        : program is null ? new Problem("file", $"It is a PDF, and {Program}, which reads PDFs, is not installed.", "Install it: apt-get install poppler-utils")
        : null;

    private static Problem? Failure(RunResult result, PdfLimits limits) => result switch
    {
        { End: RunEnd.OutOfTime } => new Problem("file", $"Its text was not out after {limits.MaxTime.TotalSeconds:0} seconds, and reading was stopped.", "Print it to a new PDF, or ask for the .docx."),
        { End: RunEnd.TooMuchOutput } => new Problem("file", $"Its text has more than {limits.MaxTextBytes >> 20} MB with the places of its words, and reading was stopped.", "Check that it is the right file, or take only its pages with the draft."),
        { ExitCode: 0 } => null,
        { ExitCode: 3 } => new Problem("file", "It does not allow that its text is copied.", "Ask for the .docx, or for a PDF without restrictions."),
        _ when result.Error.Contains("password", StringComparison.OrdinalIgnoreCase) => new Problem("file", "It is protected by a password.", "Open it, and save or print it without the password."),
        _ => new Problem("file", $"It is damaged, or not a whole PDF: {FirstLine(result.Error)}", "Send it again, or print it to a new PDF."),
    };

    /// <summary>The first line of what the program said, as a sentence.</summary>
    public static string FirstLine(string error)
    {
        var line = error.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0) ?? $"{Program} gave no reason";
        return $"“{line[..Math.Min(line.Length, 120)]}”.";
    }
}
