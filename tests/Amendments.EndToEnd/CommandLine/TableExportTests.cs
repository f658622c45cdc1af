using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

/// <summary>The comparison table as the program writes it.</summary>
public sealed class TableExportTests
{
    [TestCase("table.docx")]
    [TestCase("table.xlsx")]
    public void A_table_is_valid_and_a_second_one_is_identical_to_the_byte(string name)
    {
        using var workspace = new Workspace();
        workspace.Done("export", "table", "-o", name);
        var first = File.ReadAllBytes(workspace.In(name));
        workspace.Done("export", "table", "-o", name);

        Assert.That(File.ReadAllBytes(workspace.In(name)), Is.EqualTo(first));
        using OpenXmlPackage package = name.EndsWith("docx", StringComparison.Ordinal)
            ? WordprocessingDocument.Open(new MemoryStream(first), false)
            : SpreadsheetDocument.Open(new MemoryStream(first), false);
        Assert.That(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(e => $"{e.Path?.XPath}: {e.Description}"), Is.Empty);
    }

    [Test]
    public void A_table_without_attribution_has_the_same_proposals_and_nobody_s_name()
    {
        using var workspace = new Workspace();
        workspace.Done("export", "table", "-o", "named.docx");
        workspace.Done("export", "table", "-o", "nobody.docx", "--unattributed");

        Assert.That(Text(workspace.In("named.docx")), Does.Contain("Group B").And.Contain("twice"));
        Assert.That(Text(workspace.In("nobody.docx")), Does.Contain("twice").And.Not.Contain("Group B").And.Not.Contain("Delegation A"));
    }

    private static string Text(string path)
    {
        using var document = WordprocessingDocument.Open(path, false);
        return document.MainDocumentPart!.Document.Body!.InnerText;
    }
}
