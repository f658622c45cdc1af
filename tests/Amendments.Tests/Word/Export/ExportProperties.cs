using Amendments.Tests.Generators;
using Amendments.Word.Export;
using NUnit.Framework;

namespace Amendments.Tests.Word.Export;

/// <summary>The laws of the export, over generated documents and proposals of every operation.</summary>
public sealed class ExportProperties
{
    [Test]
    public void Rejecting_gives_the_base_accepting_the_composed_text_and_nothing_else_changes() =>
        Property.Holds(DraftCase.All, one => Check(one), DraftCase.Smaller, atOnce: Environment.ProcessorCount);

    private static bool Check(DraftCase one)
    {
        var (docx, compilation) = one.Compile();
        var result = WordExport.Write(docx, compilation, new WordExportOptions());
        var breaches = ExportEquations.Breaches(docx, compilation, result).ToList();
        if (!WordExport.Write(docx, compilation, new WordExportOptions()).Bytes.AsSpan().SequenceEqual(result.Bytes))
        {
            breaches.Add("a second export differs");
        }

        return breaches.Count == 0 ? true : throw new InvalidOperationException(string.Join('\n', breaches));
    }
}
