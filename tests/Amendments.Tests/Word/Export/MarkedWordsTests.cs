using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Tests.Papers;
using Amendments.Word.Export;
using Amendments.Word.Packaging;
using Amendments.Word.Reading;
using NUnit.Framework;

namespace Amendments.Tests.Word.Export;

/// <summary>A paragraph that is restated as a whole is marked where its words differ, and nowhere else.</summary>
public sealed class MarkedWordsTests
{
    private const int Paragraphs = 60;
    private const double MostMore = 0.02;

    private static readonly string[] Words = "the of and to access rights people services open digital policies support development countries".Split(' ');

    [TestCase(2)]
    [TestCase(10)]
    [TestCase(30)]
    public void Marked_words_are_hardly_more_than_the_words_that_were_changed(int percent)
    {
        var random = new Random(percent);
        var docx = SmallDocx.Of(string.Concat(Enumerable.Range(0, Paragraphs).Select(_ => Markup.P(Markup.R($"{Text(random)}."), numbered: true))));
        var draft = Drafts.Assemble(WordDraftReader.Read(docx));
        var edits = draft.Paragraphs.Select(p => (Paragraph: p, Edit: Edit(p.Text.Text, percent, random))).Where(e => e.Edit.Words > 0).ToList();
        var compilation = Compilations.Of(draft, [.. edits.Select((e, i) => Restatement(i + 1, e.Paragraph, e.Edit.Text))]);
        var marked = Marked(DocxPackage.Open(WordExport.Write(docx, compilation, new WordExportOptions()).Bytes));

        Assert.That(edits, Is.Not.Empty);
        Assert.That(marked, Is.LessThanOrEqualTo((1 + MostMore) * edits.Sum(e => e.Edit.Words)));
    }

    private static string Text(Random random) => string.Join(' ', Enumerable.Range(0, 60).Select(_ => Words[random.Next(Words.Length)]));

    // Puts words in, strikes and replaces them, each between two words that stay.
    private static (string Text, int Words) Edit(string text, int percent, Random random)
    {
        var words = text.Split(' ');
        var (edited, count) = (new List<string>(), 0);
        for (var i = 0; i < words.Length; i++)
        {
            var isChanged = i % 2 == 1 && i < words.Length - 1 && random.Next(100) < 2 * percent;
            var kind = isChanged ? random.Next(3) : -1;
            edited.AddRange(kind switch { 0 => [words[i], "new"], 1 => [], 2 => ["other"], _ => [words[i]] });
            count += kind switch { 2 => 2, -1 => 0, _ => 1 };
        }

        return (string.Join(' ', edited), count);
    }

    private static Proposal Restatement(int id, Paragraph paragraph, string wording) => new()
    {
        Id = new Id<Proposal>(id),
        Draft = paragraph.Id.Draft,
        Readings = [new Reading(new Operation.ReplaceParagraph { Target = new Target.Paragraph(paragraph.Label!) })],
        Wording = wording,
        Language = "en",
        Involved = [new Involvement(new Id<Participant>(1), Role.Author)],
        RecordedOn = new DateOnly(2025, 7, 18),
    };

    private static int Marked(DocxPackage package)
    {
        var root = package.ReadXml(package.MainDocument).Root!;
        return root.Descendants().Where(e => e.Name == root.Name.Namespace + "ins" || e.Name == root.Name.Namespace + "del")
            .Sum(mark => mark.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
