using Amendments.Papers;
using Amendments.Readers.Processes;
using Amendments.Tests.Fixtures;
using Amendments.Tests.Readers;
using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

/// <summary>The stand-in paper as a PDF in a folder of its own, and programs that work with it where this machine has them.</summary>
internal static class PdfDraft
{
    public static ValueList<PrintedParagraph> Paper { get; } = DraftText.Read(File.ReadAllText(Repository.PathTo("fixtures/papers/elements-paper.md"))).Paragraphs;

    public static byte[] Bytes() => LaidOut.Of(Paper);

    /// <summary>Where a program is; without it the test is skipped and says what to install.</summary>
    public static string Require(string program, string package)
    {
        if (ProgramPath.Find(program, Environment.GetEnvironmentVariable("PATH")) is not { } path)
        {
            Assert.Ignore($"{program} is not installed: apt-get install {package}");
            return string.Empty;
        }

        return path;
    }
}
