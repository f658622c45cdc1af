using System.Globalization;
using System.Text;
using Amendments.Word.Packaging;

namespace Amendments.Tests.Word.Export;

/// <summary>Puts a body into a document that has everything it may refer to: styles, a list of two levels, four footnotes, four comments.</summary>
internal static class SmallDocx
{
    private const string Namespaces = $"xmlns:w=\"{TestSource.Main}\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private const int Notes = 4;

    private static readonly DocxPackage Empty = DocxPackage.Open(Template());

    public static byte[] Of(string body)
    {
        var package = Empty.Clone();
        package.Write(package.MainDocument, Encoding.UTF8.GetBytes($"<w:document {Namespaces}><w:body>{body}<w:sectPr/></w:body></w:document>"));
        return package.ToArray();
    }

    private static byte[] Template()
    {
        var file = new WordFile()
            .Style("Title", "Title").Style("Heading1", "heading 1", "<w:outlineLvl w:val=\"0\"/>", "<w:b/>").Style("Item", "Item", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
            .CharacterStyle("Strong", "<w:b/>")
            .List(1, "decimal %1.", "lowerLetter (%2)");
        foreach (var id in Enumerable.Range(1, Notes))
        {
            file.Note(id, $"<w:p><w:pPr><w:ind w:left=\"10\"/></w:pPr><w:r><w:footnoteRef/></w:r>{Markup.R($" Note {id.ToString(CultureInfo.InvariantCulture)} on rights.")}</w:p>");
        }

        var package = DocxPackage.Open(file.ToArray());
        package.Write("word/comments.xml", Encoding.UTF8.GetBytes($"<w:comments {Namespaces}>{string.Concat(Enumerable.Range(1, Notes).Select(Comment))}</w:comments>"));
        package.Relate(package.MainDocument, RelationshipTypes.Comments, "word/comments.xml", "comments");
        package.SetContentType("word/comments.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
        return package.ToArray();
    }

    private static string Comment(int id) =>
        $"<w:comment w:id=\"{id.ToString(CultureInfo.InvariantCulture)}\" w:author=\"Secretariat\" w:date=\"2025-01-01T12:00:00Z\"><w:p>{Markup.R("Check.")}</w:p></w:comment>";
}
