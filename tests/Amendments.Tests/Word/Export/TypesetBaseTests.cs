using Amendments.Papers;
using Amendments.Tests.Papers;
using Amendments.Word.Export;
using Amendments.Word.Reading;
using NUnit.Framework;

namespace Amendments.Tests.Word.Export;

/// <summary>Exports of drafts that were not Word files.</summary>
public sealed class TypesetBaseTests
{
    [Test]
    public void A_draft_without_a_printed_title_can_be_exported_under_the_title_that_it_was_given()
    {
        var read = DraftText.ReadPlain("1. The first.\n\n2. The second.\n");
        var draft = Drafts.Assemble(read with { Title = "Given by the user" });

        var export = WordExport.Write([], Compilations.Of(draft, []), new WordExportOptions());

        Assert.That(Drafts.Lines(WordDraftReader.Read(export.Bytes).Paragraphs), Is.EqualTo(Drafts.Lines(read.Paragraphs).Prepend("Title 0 [] Given by the user")));
    }

    [Test]
    public void A_number_that_has_its_text_in_a_list_alone_does_not_hinder_the_export()
    {
        var read = DraftText.Read("# Title\n\n1. One.\n\n2.\n\n(a) First;\n\n(b)\n\n2 bis.\n\n(a) Second.\n");
        var draft = Drafts.Assemble(read);

        var export = WordExport.Write([], Compilations.Of(draft, []), new WordExportOptions());

        Assert.That(WordDraftReader.Read(export.Bytes).Paragraphs.Where(p => p.Text.Length > 0).Select(p => p.Text), Is.EqualTo(read.Paragraphs.Where(p => p.Text.Length > 0).Select(p => p.Text)));
    }
}
