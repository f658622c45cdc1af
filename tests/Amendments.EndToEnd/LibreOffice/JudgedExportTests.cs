using Amendments.Composition;
using Amendments.Tests.Word.Export;
using Amendments.Word.Export;
using Amendments.Word.Packaging;
using Amendments.Word.Revisions;
using NUnit.Framework;

namespace Amendments.EndToEnd.LibreOffice;

/// <summary>A second opinion on redlined documents: what LibreOffice makes of them when it accepts or rejects everything.</summary>
// An office alone on the machine: beside other work the bridge to it was seen to break.
[NonParallelizable]
public sealed class JudgedExportTests
{
    private readonly Dictionary<string, (byte[] Docx, Compilation Compilation, WordExportResult Result)> _exports = [];
    private IReadOnlyDictionary<string, Verdict> _verdicts = new Dictionary<string, Verdict>();
    private string _folder = "";

    [OneTimeSetUp]
    public void LetLibreOfficeRead()
    {
        Judge.Require();
        _folder = System.IO.Directory.CreateTempSubdirectory("judged-").FullName;
        foreach (var one in HardCase.All)
        {
            Add(one.Name, one.Docx, one.Compile());
        }

        _verdicts = Judge.On([.. _exports.Keys.SelectMany(name => new[] { Original(name), Redlined(name) })]);
    }

    [OneTimeTearDown]
    public void RemoveFiles()
    {
        if (_folder.Length > 0)
        {
            System.IO.Directory.Delete(_folder, recursive: true);
        }
    }

    [TestCaseSource(nameof(Names))]
    public void Rejecting_everything_in_LibreOffice_gives_what_it_reads_in_the_original(string name)
    {
        var verdict = Read(name);

        var original = _verdicts[Original(name)];

        Assert.That(Full(verdict.Rejected ?? verdict.Plain!), Is.EqualTo(Full(original.Rejected ?? original.Plain!)));
    }

    [TestCaseSource(nameof(AcceptedNames))]
    public void Accepting_everything_in_LibreOffice_gives_the_composed_texts(string name)
    {
        var verdict = Read(name);
        var (docx, compilation, result) = _exports[name];
        var package = DocxPackage.Open(docx);

        // Where the file cannot hold what was composed, LibreOffice has to read what we read.
        var composed = result.Problems.Any(p => p.Found.Contains("cannot", StringComparison.Ordinal))
            ? ParagraphLooks.Texts(TrackedChanges.AcceptAll(DocxPackage.Open(result.Bytes)), package.MainDocument)
            : Composed(compilation, package);

        Assert.That(Full(verdict.Accepted ?? verdict.Plain!), Is.EqualTo(Full(composed)));
    }

    private static IEnumerable<string> Names() => HardCase.All.Select(c => c.Name);

    private static IEnumerable<string> AcceptedNames() => Names().Where(name => KnownLimits.Of(name) is null);

    private Verdict Read(string name)
    {
        var verdict = _verdicts[Redlined(name)];
        Assert.That(verdict.Error ?? _verdicts[Original(name)].Error, Is.Null);
        return verdict;
    }

    // The annex stands before the notes, which LibreOffice reads last.
    private static IEnumerable<string> Composed(Compilation compilation, DocxPackage package)
    {
        var lines = RevisedLines.Of(compilation, package).ToLookup(l => l.IsNote, l => l.Line);
        return [.. lines[false], .. RevisedLines.Annex(compilation), .. lines[true]];
    }

    // Objects and line breaks have no characters there, and empty paragraphs are none of the draft's.
    private static string[] Full(IEnumerable<string> lines) =>
        [.. lines.Select(l => string.Concat(l.Where(c => c is not ('\uFFFC' or '\n'))).Trim()).Where(l => l.Length > 0)];

    private void Add(string name, byte[] docx, Compilation compilation)
    {
        _exports[name] = (docx, compilation, WordExport.Write(docx, compilation, new WordExportOptions()));
        File.WriteAllBytes(Original(name), CommentFree.Of(docx));
        File.WriteAllBytes(Redlined(name), CommentFree.Of(_exports[name].Result.Bytes));
    }

    private string Original(string name) => Path.Combine(_folder, $"{Number(name)}.docx");

    private string Redlined(string name) => Path.Combine(_folder, $"{Number(name)}-redlined.docx");

    private int Number(string name) => Array.IndexOf([.. _exports.Keys], name);
}
