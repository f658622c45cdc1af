using System.Xml.Linq;
using Amendments.Word.Packaging;

namespace Amendments.EndToEnd.LibreOffice;

/// <summary>
/// Takes the comments out of a document. LibreOffice 7.4 without a window opens documents with comments by way of .odt only, where
/// changes in and around footnotes are lost.
/// </summary>
internal static class CommentFree
{
    public static byte[] Of(byte[] docx)
    {
        var package = DocxPackage.Open(docx);
        foreach (var part in package.Related(package.MainDocument, RelationshipTypes.Footnotes).Prepend(package.MainDocument).ToList())
        {
            var story = package.ReadXml(part);
            var runs = story.Descendants().Where(e => e.Name.LocalName == "commentReference").Select(e => e.Parent!).ToList();
            var marks = runs.Select(r => r.Parent!).Where(p => p.Name.LocalName == "ins" && p.Elements().Count() == 1).ToList();
            runs.Remove();
            marks.Remove();
            story.Descendants().Where(e => e.Name.LocalName is "commentRangeStart" or "commentRangeEnd").Remove();
            package.WriteXml(part, story);
        }

        foreach (var part in new[] { RelationshipTypes.Comments, RelationshipTypes.CommentsExtended, RelationshipTypes.CommentsIds }.SelectMany(type => package.Related(package.MainDocument, type)).ToList())
        {
            package.Remove(part);
        }

        return package.ToArray();
    }
}
