using System.Text;
using System.Xml.Linq;
using Amendments.Word;
using Amendments.Word.Packaging;
using NUnit.Framework;
using static Amendments.Tests.Word.Markup;
using static Amendments.Tests.Word.TestSource;

namespace Amendments.Tests.Word;

public sealed class DocxPackageTests
{
    public static IEnumerable<TestCaseData> NotDocuments =>
    [
        NotDocument("An empty file", [], "empty"),
        NotDocument("An old or protected file", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "password-protected or an old .doc"),
        NotDocument("A PDF", "%PDF-1.7"u8.ToArray(), "PDF"),
        NotDocument("Rich text", "{\\rtf1"u8.ToArray(), ".rtf"),
        NotDocument("Text", "The Commission"u8.ToArray(), "not a zip"),
        NotDocument("Half a document", Docx(P(R("text")))[..300], "cut off"),
        NotDocument("Another zip", ZipOf(("a.txt", "a")), "without a main document"),
        NotDocument("A part that is there twice", ZipOf(("a.txt", "a"), ("A.txt", "b")), "twice"),
    ];

    [TestCaseSource(nameof(NotDocuments))]
    public void What_is_no_document_is_refused_with_a_reason(byte[] bytes, string reason) =>
        Assert.That(() => DocxPackage.Open(bytes), Throws.TypeOf<WordDocumentException>().With.Message.Contains(reason));

    [Test]
    public void Each_limit_stops_what_it_is_named_after()
    {
        var bytes = Docx(P(R(new string('a', 10_000))));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => DocxPackage.Open(bytes, new() { MaxParts = 3 }), Throws.TypeOf<WordDocumentException>().With.Message.Contains("limit is 3"));
            Assert.That(() => DocxPackage.Open(bytes, new() { MaxPartBytes = 9_999 }), Throws.TypeOf<WordDocumentException>().With.Message.Contains("more than 9999"));
            Assert.That(() => DocxPackage.Open(bytes, new() { MaxTotalBytes = 10_500 }), Throws.TypeOf<WordDocumentException>().With.Message.Contains("unpacks to more"));
            var shallow = DocxPackage.Open(bytes, new() { MaxXmlDepth = 3 });
            Assert.That(() => shallow.ReadXml(shallow.MainDocument), Throws.TypeOf<WordDocumentException>().With.Message.Contains("more than 3 deep"));
        }
    }

    [Test]
    public void A_document_type_declaration_is_refused()
    {
        var package = Open(P(R("text")));
        package.Write("word/document.xml", "<!DOCTYPE x [<!ENTITY e \"e\">]><x>&e;</x>"u8);

        Assert.That(() => package.ReadXml("word/document.xml"), Throws.TypeOf<WordDocumentException>().With.Message.Contains("word/document.xml"));
    }

    [Test]
    public void The_main_document_is_found_by_its_relationship()
    {
        var bytes = ZipOf(
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/text/../text/main%20part.xml\"/></Relationships>"),
            ("text/main part.xml", "<document/>"));

        Assert.That(DocxPackage.Open(bytes).MainDocument, Is.EqualTo("text/main part.xml"));
    }

    [Test]
    public void The_same_content_gives_the_same_bytes_and_untouched_parts_keep_theirs()
    {
        var package = Open(P(R("text")));
        var again = DocxPackage.Open(package.ToArray());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(again.Parts, Is.EqualTo(package.Parts));
            Assert.That(again.Parts.Select(again.Read), Is.EqualTo(package.Parts.Select(package.Read)));
            Assert.That(again.ToArray(), Is.EqualTo(package.ToArray()));
        }
    }

    [Test]
    public void A_part_is_written_as_plain_utf_8_with_its_white_space()
    {
        var package = Open("");
        package.WriteXml("word/new.xml", XDocument.Parse("<a> <b>é\t</b>\n</a>", LoadOptions.PreserveWhitespace));

        Assert.That(Encoding.UTF8.GetString(package.Read("word/new.xml")),
            Is.EqualTo("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?><a> <b>é\t</b>\n</a>"));
        Assert.That(package.Parts[^1], Is.EqualTo("word/new.xml"));
    }

    [Test]
    public void A_clone_does_not_see_later_changes()
    {
        var package = Open(P(R("text")));
        var clone = package.Clone();
        package.Write("word/document.xml", "<changed/>"u8);

        Assert.That(Paragraphs(clone), Is.EqualTo(new[] { "text" }));
    }

    [Test]
    public void A_relationship_is_added_once_with_an_id_that_is_free()
    {
        var package = Open(P(R("text")));
        package.Write("word/comments.xml", "<c/>"u8);

        var first = package.Relate("word/document.xml", RelationshipTypes.Comments, "word/comments.xml", "rId1");
        var second = package.Relate("word/document.xml", RelationshipTypes.Comments, "word/comments.xml", "rId9");

        Assert.That((first, second), Is.EqualTo(("rId12", "rId12")));
        Assert.That(package.Related("word/document.xml", RelationshipTypes.Comments), Is.EqualTo(new[] { "word/comments.xml" }));
    }

    [Test]
    public void Content_types_change_only_if_they_said_something_else()
    {
        var package = Open(P(R("text")));
        var before = package.Read("[Content_Types].xml");

        package.SetContentType("word/any.xml", "application/xml");
        Assert.That(package.Read("[Content_Types].xml"), Is.EqualTo(before));

        package.SetContentType("word/any.xml", "text/other");
        Assert.That(Encoding.UTF8.GetString(package.Read("[Content_Types].xml")), Does.Contain("PartName=\"/word/any.xml\" ContentType=\"text/other\""));
    }

    [Test]
    public void A_removed_part_leaves_no_trace()
    {
        var package = Open(P(R("text")));
        package.Remove("word/numbering.xml");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(package.Contains("word/numbering.xml"), Is.False);
            Assert.That(package.Parts.Select(p => Encoding.UTF8.GetString(package.Read(p))), Has.None.Contains("numbering"));
        }
    }

    private static TestCaseData NotDocument(string name, byte[] bytes, string reason) => new TestCaseData(bytes, reason).SetArgDisplayNames(name);
}
