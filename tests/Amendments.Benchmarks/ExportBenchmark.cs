using Amendments.Benchmarks.Scenarios;
using Amendments.Composition;
using Amendments.Word.Export;
using BenchmarkDotNet.Attributes;

namespace Amendments.Benchmarks;

/// <summary>
/// The export of paragraphs of about 90 words, against building the same tracked file with the OpenXml DOM without comparing anything.
/// The floor is an XML writer that writes that file into the zip.
/// </summary>
public class ExportBenchmark
{
    private GeneratedCompilation _scenario = null!;
    private Compilation _compilation = null!;
    private TrackedDocument _tracked = null!;
    private TrackedStream _stream = null!;

    /// <summary>Numbered paragraphs of the draft.</summary>
    [Params(100, 500, 2000, 8000)]
    public int Paragraphs { get; set; }

    /// <summary>How many of a hundred paragraphs have a proposal.</summary>
    [Params(10, 100)]
    public int Changed { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _scenario = new GeneratedCompilation(new GeneratedDraft(Paragraphs), Changed);
        _compilation = _scenario.Compile();
        _tracked = TrackedDocument.Read(Write());
        _stream = _tracked.Stream();
        _tracked.CheckSame(_tracked.Build());
        _tracked.CheckSame(_stream.Write());
    }

    [Benchmark(Baseline = true, Description = "OpenXml DOM, no comparison")]
    public byte[] Build() => _tracked.Build();

    [Benchmark(Description = "XmlWriter, no comparison")]
    public byte[] Stream() => _stream.Write();

    [Benchmark(Description = "WordExport.Write")]
    public byte[] Write() => WordExport.Write(_scenario.Draft.Docx, _compilation, new WordExportOptions()).Bytes;

    [Benchmark(Description = "Resolve, compose and write")]
    public byte[] CompileAndWrite() => WordExport.Write(_scenario.Draft.Docx, _scenario.Compile(), new WordExportOptions()).Bytes;
}
