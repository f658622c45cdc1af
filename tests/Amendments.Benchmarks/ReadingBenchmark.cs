using Amendments.Benchmarks.Scenarios;
using Amendments.Papers;
using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml.Packaging;

namespace Amendments.Benchmarks;

/// <summary>Reading a draft from a .docx, against opening it with the OpenXml DOM and taking the text of its paragraphs.</summary>
public class ReadingBenchmark
{
    private GeneratedDraft _draft = null!;

    /// <summary>Numbered paragraphs of the draft.</summary>
    [Params(500, 2000)]
    public int Paragraphs { get; set; }

    [GlobalSetup]
    public void Prepare() => _draft = new GeneratedDraft(Paragraphs);

    [Benchmark(Baseline = true, Description = "OpenXml DOM, inner text")]
    public int InnerText()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(_draft.Docx, writable: false), isEditable: false);
        return document.MainDocumentPart!.Document.Body!.ChildElements.Sum(p => p.InnerText.Length);
    }

    [Benchmark(Description = "WordDraftReader.Read")]
    public ReadDraft Read() => _draft.Read();
}
