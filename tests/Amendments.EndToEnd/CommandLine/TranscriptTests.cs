using Amendments.Tests.Fixtures;
using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

/// <summary>Every document in fixtures/cli is carried out in an empty folder and must print what it says.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class TranscriptTests
{
    private static IEnumerable<TestCaseData> Documents => System.IO.Directory.EnumerateFiles(Repository.PathTo("fixtures/cli"), "*.md")
        .Order(StringComparer.Ordinal)
        .Select(path => new TestCaseData(path).SetName($"cli/{Path.GetFileNameWithoutExtension(path)}"));

    [TestCaseSource(nameof(Documents))]
    public void Prints_what_the_document_says(string path)
    {
        using var folder = new TemporaryFolder();
        var expected = File.ReadAllText(path);
        var actual = new Transcript(folder.Path).Run(expected);
        if (Environment.GetEnvironmentVariable("AMEND_ACCEPT") == "1" && actual != expected)
        {
            File.WriteAllText(path, actual);
        }
        else
        {
            Assert.That(actual, Is.EqualTo(expected), "Set AMEND_ACCEPT=1 to accept what is printed now, and read the difference.");
        }
    }
}
