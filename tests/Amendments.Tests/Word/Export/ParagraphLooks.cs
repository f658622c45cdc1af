using System.Text;
using System.Xml.Linq;
using Amendments.Word.Content;
using Amendments.Word.Packaging;

namespace Amendments.Tests.Word.Export;

/// <summary>Paragraphs as one string each: every character with the look of its run, every object, what stands around it; how the runs are cut makes no difference.</summary>
internal static class ParagraphLooks
{
    public static IEnumerable<string> Of(DocxPackage package, string part)
    {
        var root = package.ReadXml(part).Root!;
        return Paragraphs(root).Select(p => Of(p));
    }

    /// <summary>The texts of the paragraphs, labels that are typed included, as the reader of drafts sees them.</summary>
    public static IEnumerable<string> Texts(DocxPackage package, string part) => Contents(package, part).Select(c => c.Text.Text);

    /// <summary>The texts by ordinal, those of notes that nothing refers to included.</summary>
    public static IReadOnlyList<string> AllTexts(DocxPackage package, string part) => [.. Contents(package, part, all: true).Select(c => c.Text.Text)];

    private static IEnumerable<ParagraphContent> Contents(DocxPackage package, string part, bool all = false)
    {
        var styles = Styles.Read(package.Related(package.MainDocument, RelationshipTypes.Styles) is [var name, ..] ? package.ReadXml(name).Root : null);
        var notes = NoteNumbers.Of(package.ReadXml(package.MainDocument).Root!);
        var used = notes.Footnotes.Select(f => f.Id).ToHashSet();
        return Paragraphs(package.ReadXml(part).Root!)
            .Where(p => all || !p.Ancestors().Any(a => a.Name.LocalName == "Fallback"))
            .Where(p => all || p.Ancestors().FirstOrDefault(a => a.Name.LocalName == "footnote") is not { } note || used.Contains((string?)note.Attribute(note.Name.Namespace + "id") ?? ""))
            .Select(p => ParagraphContent.Of(p, styles, notes));
    }

    private static IEnumerable<XElement> Paragraphs(XElement root) => root.Descendants(root.Name.Namespace + "p");

    private static string Of(XElement paragraph)
    {
        var look = new StringBuilder();
        var (last, w) = (string.Empty, paragraph.Name.Namespace);
        Put("¶", string.Concat(paragraph.Elements(w + "pPr").Elements().Where(e => e.Name.LocalName != "rPr" || e.HasElements).Select(Xml)));
        foreach (var leaf in paragraph.Descendants().Where(e => IsContent(e, paragraph)))
        {
            var around = string.Concat(leaf.Ancestors().TakeWhile(a => a != paragraph).Where(a => a.Name.LocalName is "hyperlink" or "sdt" or "smartTag").Select(a => a.Name.LocalName));
            var run = leaf.Parent is { Name.LocalName: "r" } parent ? Xml(parent.Element(w + "rPr")) : string.Empty;
            Put(around + run, leaf.Name.LocalName == "t" ? Characters(leaf) : leaf.Name.LocalName == "tab" ? "⇥" : Xml(leaf));
        }

        return look.ToString();

        void Put(string how, string what)
        {
            look.Append(how == last ? string.Empty : $"⟦{how}⟧").Append(what);
            last = what.Length == 0 ? last : how;
        }
    }

    // The children of runs and what stands beside runs, but neither comments, which outlive a rejection, nor marks for spelling.
    private static bool IsContent(XElement element, XElement paragraph) =>
        element.Ancestors().First(a => a.Name.LocalName == "p") == paragraph
        && ((element.Parent!.Name.LocalName == "r" && element.Name.LocalName is not ("rPr" or "commentReference"))
            || element.Name.LocalName is "bookmarkStart" or "bookmarkEnd" or "oMath")
        && (element.Name.LocalName != "t" || element.Value.Length > 0);

    private static string Characters(XElement text) => text.Attribute(XNamespace.Xml + "space") is null ? text.Value.Trim(' ', '\t', '\n', '\r') : text.Value;

    private static string Xml(XElement? element)
    {
        if (element is null || (element.Name.LocalName == "rPr" && !element.HasElements))
        {
            return string.Empty;
        }

        // The paragraphs of a text box are paragraphs of their own.
        var copy = new XElement(element);
        copy.Descendants().Where(e => e.Name.LocalName == "txbxContent").Elements().Remove();
        copy.DescendantsAndSelf().Attributes(XNamespace.Xml + "space").Remove();
        return copy.ToString(SaveOptions.DisableFormatting);
    }
}
