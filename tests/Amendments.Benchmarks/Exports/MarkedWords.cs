using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Amendments.Benchmarks.Scenarios;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Word.Export;

namespace Amendments.Benchmarks.Exports;

/// <summary>How many words an export marks as struck or put in, against the edit that was made: paragraphs are restated as a whole with known words changed.</summary>
internal static class MarkedWords
{
    private const int Paragraphs = 500;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Measures and prints a table.</summary>
    public static int Run()
    {
        Print($"| words changed | words struck and put in | words marked | more |");
        Print($"|---|---|---|---|");
        var draft = new GeneratedDraft(Paragraphs);
        foreach (var percent in new[] { 1, 5, 10, 20, 40 })
        {
            var (made, marked) = Measure(draft, percent);
            Print($"| {percent} % | {made} | {marked} | {100.0 * (marked - made) / made:0.00} % |");
        }

        return 0;
    }

    private static (int Made, int Marked) Measure(GeneratedDraft draft, int percent)
    {
        var edits = new KnownEdits(seed: percent);
        var edited = draft.Numbered.Select(p => (Paragraph: p, Edit: edits.Edit(p.Text.Text, percent))).Where(e => e.Edit.Words > 0).ToList();
        var proposals = edited.Select((e, i) => Restatement(i + 1, e.Paragraph, e.Edit.Text)).ToValueList();
        var resolutions = proposals.Select(p => Resolver.Resolve(p, draft.Draft)).ToValueList();
        var compilation = new Compilation(draft.Draft, proposals, resolutions, [], [], GeneratedProposals.Proponents, []);
        var docx = WordExport.Write(draft.Docx, compilation, new WordExportOptions()).Bytes;
        return (edited.Sum(e => e.Edit.Words), Count(docx));
    }

    private static Proposal Restatement(int id, Paragraph paragraph, string wording) => new()
    {
        Id = new Id<Proposal>(id),
        Draft = paragraph.Id.Draft,
        Readings = [new Reading(new Operation.ReplaceParagraph { Target = new Target.Paragraph(paragraph.Label!) })],
        Wording = wording,
        Language = "en",
        Involved = [new Involvement(new Id<Participant>(1), Role.Author)],
        RecordedOn = new DateOnly(2025, 7, 1),
    };

    private static int Count(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx, writable: false));
        using var part = archive.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(part).Descendants().Where(e => e.Name == W + "ins" || e.Name == W + "del")
            .Sum(mark => mark.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
