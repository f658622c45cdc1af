using Amendments.Papers;
using Amendments.Readers;
using Amendments.Readers.Processes;
using NUnit.Framework;

namespace Amendments.Tests.Readers;

/// <summary>The program that reads PDFs, where this machine has it.</summary>
internal static class PdfToText
{
    public static string? Program { get; } = ProgramPath.Find("pdftotext", Environment.GetEnvironmentVariable("PATH"));

    /// <summary>Skips the test, and says what to install, where it is missing.</summary>
    public static void Require()
    {
        if (Program is null)
        {
            Assert.Ignore("pdftotext is not installed: apt-get install poppler-utils");
        }
    }

    public static ReadDraft Read(byte[] pdf, PdfLimits? limits = null)
    {
        Require();
        return PdfDraftReader.Read(pdf, Program, limits ?? PdfLimits.Default);
    }

    /// <summary>Reads a PDF, one paragraph a line: kind, level, label and words.</summary>
    public static string[] Lines(PdfFile pdf) => Papers.Drafts.Lines(Read(pdf.ToArray()).Paragraphs);

    /// <summary>What reading says, one problem a line.</summary>
    public static string[] Problems(byte[] pdf, PdfLimits? limits = null) => [.. Read(pdf, limits).Problems.Select(p => p.ToString())];
}
