using System.Text;
using Amendments.Word.Packaging;
using static Amendments.Tests.Word.Export.HardCase;
using static Amendments.Tests.Word.Markup;

namespace Amendments.Tests.Word.Export;

/// <summary>Files that are written in another way than Word writes them, or hold parts that have to agree.</summary>
internal static class HardFiles
{
    private const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private const string Proposals = "P1 replace-words 1 | old: report | wording: answer\nP2 insert-paragraph after 1 | wording: Regions report. | by: 2\nP3 delete-paragraph 3 | by: 3";

    private static readonly byte[] Plain = SmallDocx.Of(Title("Paper") + Item(R("States report.")) + Item(R("Groups &quot;report&quot; &#8212; &apos;yearly&apos;&#x20;.")) + Item(R("Others report.")));

    public static IEnumerable<HardCase> All =>
    [
        new("Entities in paragraphs that nothing touches", Proposals, Plain),
        new("A byte order mark", Proposals, Changed(xml => "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml)),
        new("Line ends of Windows, and tags over several lines", Proposals, Changed(xml => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n" + xml.Replace("<w:p>", "\r\n  <w:p\r\n>", StringComparison.Ordinal).Replace("</w:p>", "</w:p\r\n>\r\n", StringComparison.Ordinal))),
        new("Another prefix than w", Proposals, Changed(xml => xml.Replace("w:", "x:", StringComparison.Ordinal).Replace("xmlns:w=", "xmlns:x=", StringComparison.Ordinal))),
        new("WordprocessingML without a prefix", Proposals, Changed(xml => xml.Replace("<w:", "<", StringComparison.Ordinal).Replace("</w:", "</", StringComparison.Ordinal).Replace("<document ", $"<document xmlns=\"{TestSource.Main}\" ", StringComparison.Ordinal))),
        new("Attributes in single quotes, with a greater-than sign", Proposals, Changed(xml => xml.Replace("<w:p>", "<w:p xmlns:z='urn:z' z:note='a > b'>", StringComparison.Ordinal))),
        new("An attribute that reads like a declaration", Proposals, Changed(xml => xml.Replace("<w:document ", "<w:document xmlns:z='urn:z' ", StringComparison.Ordinal).Replace("<w:p>", "<w:p z:note=' xmlns=\"urn:x\" xmlns:w=\"urn:y\"'>", StringComparison.Ordinal))),
        new("Namespaces that are declared around the paragraphs", Proposals, Changed(xml => xml.Replace("<w:body>", "<w:body xmlns:z=\"urn:z\">", StringComparison.Ordinal).Replace("<w:p>", "<w:p z:note=\"a\">", StringComparison.Ordinal))),
        new("Paragraphs under a prefix of their own", Proposals, Changed(xml => xml.Replace("<w:p>", $"<v:p xmlns:v=\"{TestSource.Main}\">", StringComparison.Ordinal).Replace("</w:p>", "</v:p>", StringComparison.Ordinal))),
        new("Comments, instructions and marked sections between the paragraphs", Proposals, Changed(xml => xml.Replace("</w:p>", "</w:p><!-- <w:p> --><?keep <w:p?>", StringComparison.Ordinal).Replace(">Others ", "><![CDATA[Others <w:p> ]]>", StringComparison.Ordinal))),
        new("Paragraphs with ids of their own", Proposals, Changed(xml => With2010(Numbered(xml)))),
        new("A comments part with threads and lasting ids", Proposals, Threaded()),
        new("Ids of bookmarks above all others", Proposals, Changed(xml => xml.Replace("<w:sectPr/>", "<w:p><w:bookmarkStart w:id=\"99999\" w:name=\"far\"/><w:bookmarkEnd w:id=\"99999\"/></w:p><w:sectPr/>", StringComparison.Ordinal))),
    ];

    private static byte[] Changed(Func<string, string> change)
    {
        var package = DocxPackage.Open(Plain);
        package.Write(package.MainDocument, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(package.Read(package.MainDocument)))));
        return package.ToArray();
    }

    private static string Numbered(string xml) =>
        xml.Split("<w:p>").Select((piece, i) => i == 0 ? piece : $"<w:p w14:paraId=\"{i + 16:X8}\" w14:textId=\"77777777\">{piece}").Aggregate(string.Concat);

    private static string With2010(string xml) =>
        xml.Replace("<w:document ", $"<w:document xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:w14=\"{Word2010}\" mc:Ignorable=\"w14\" ", StringComparison.Ordinal);

    private static byte[] Threaded()
    {
        var package = DocxPackage.Open(Plain);
        const string ignorable = $"xmlns:w=\"{TestSource.Main}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:w14=\"{Word2010}\" mc:Ignorable=\"w14\"";
        Put("comments", RelationshipTypes.Comments, "comments", $"<w:comments {ignorable}><w:comment w:id=\"4\" w:author=\"Secretariat\"><w:p w14:paraId=\"00000A01\"><w:r><w:t>Check.</w:t></w:r></w:p></w:comment></w:comments>");
        Put("commentsExtended", RelationshipTypes.CommentsExtended, "commentsExtended", "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:commentEx w15:paraId=\"00000A01\" w15:done=\"0\"/></w15:commentsEx>");
        Put("commentsIds", RelationshipTypes.CommentsIds, "commentsIds", "<w16cid:commentsIds xmlns:w16cid=\"http://schemas.microsoft.com/office/word/2016/wordml/cid\"><w16cid:commentId w16cid:paraId=\"00000A01\" w16cid:durableId=\"11111111\"/></w16cid:commentsIds>");
        var xml = Encoding.UTF8.GetString(package.Read(package.MainDocument));
        package.Write(package.MainDocument, Encoding.UTF8.GetBytes(xml.Replace(R("States report."), CommentStart("4") + R("States report.") + CommentEnd("4"), StringComparison.Ordinal)));
        return package.ToArray();

        void Put(string name, string relationship, string type, string content)
        {
            package.Write($"word/{name}.xml", Encoding.UTF8.GetBytes(content));
            package.Relate(package.MainDocument, relationship, $"word/{name}.xml", name);
            package.SetContentType($"word/{name}.xml", $"application/vnd.openxmlformats-officedocument.wordprocessingml.{type}+xml");
        }
    }
}
