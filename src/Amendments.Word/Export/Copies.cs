using System.Globalization;
using System.Xml.Linq;
using Amendments.Word.Packaging;
using Amendments.Word.Revisions;

namespace Amendments.Word.Export;

/// <summary>Copies what paragraphs hold to the place that they are moved to: every run in its look, with notes of their own, so that nothing is lost when the move is accepted.</summary>
internal sealed class Copies(DraftParts parts, Stamps stamps)
{
    private readonly List<(string Kind, string From, int To)> _notes = [];

    /// <summary>The runs and what else stands in the line, each inside an insertion; bookmarks, comments and spelling marks stay where they were.</summary>
    /// <param name="content">The elements to copy.</param>
    /// <param name="mark">Makes an insertion around some of them.</param>
    public IEnumerable<XElement> Of(IEnumerable<XElement> content, Func<List<XElement>, XElement> mark)
    {
        var runs = new List<XElement>();
        foreach (var element in Flat(content))
        {
            if (element.Local() is not ("hyperlink" or "fldSimple"))
            {
                runs.Add(element.Local() == "r" ? Run(element) : new XElement(element));
                continue;
            }

            if (runs.Count > 0)
            {
                yield return mark(runs);
                runs = [];
            }

            if (Of(element.Elements(), mark).ToList() is { Count: > 0 } inside)
            {
                yield return new XElement(element.Name, element.Attributes(), inside);
            }
        }

        if (runs.Count > 0)
        {
            yield return mark(runs);
        }
    }

    /// <summary>Writes the copied notes, with the changes that were laid into them.</summary>
    public void Write()
    {
        foreach (var (kind, from, to) in _notes)
        {
            var type = kind == "footnote" ? RelationshipTypes.Footnotes : RelationshipTypes.Endnotes;
            foreach (var part in parts.Package.Related(parts.Package.MainDocument, type).Select(name => parts[name]))
            {
                if (part.Root.Elements().FirstOrDefault(n => n.Local() == kind && n.Value("id") == from) is { } note)
                {
                    part.InsertLast(Note(part.Whole(note), to));
                }
            }
        }
    }

    private static IEnumerable<XElement> Flat(IEnumerable<XElement> content) => content.SelectMany(element => element.Local() switch
    {
        "smartTag" or "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "dir" or "bdo" => Flat(element.Elements()),
        "r" or "hyperlink" or "fldSimple" => [element],
        _ => element.Name.LocalName is "oMath" or "oMathPara" ? [element] : (IEnumerable<XElement>)[],
    });

    private XElement Run(XElement original)
    {
        var run = new XElement(original);
        run.Elements().Where(e => e.Local() is "commentReference" or "lastRenderedPageBreak").Remove();
        run.Elements().Elements().Where(RevisionMark.IsPropertyChange).Remove();
        foreach (var reference in run.Elements().Where(e => e.Local() is "footnoteReference" or "endnoteReference"))
        {
            var id = stamps.NextId();
            _notes.Add((reference.Local()[..^"Reference".Length], reference.Value("id") ?? string.Empty, id));
            reference.SetAttributeValue(reference.Name.Namespace + "id", id);
        }

        foreach (var drawing in run.Descendants().Where(d => d.Name.LocalName == "docPr"))
        {
            drawing.SetAttributeValue("id", stamps.NextId().ToString(CultureInfo.InvariantCulture));
        }

        RenameShapes(run);
        Renew(run);
        return run;
    }

    // The shapes of older drawings are named in the whole document, and refer to each other by these names.
    private void RenameShapes(XElement copy)
    {
        var names = copy.Descendants().Where(d => d.Name.Namespace == Wml.Vml).Attributes("id").Where(a => a.Value.Length > 0).ToList();
        var renamed = names.Select(a => a.Value).Distinct().ToDictionary(name => name, name => string.Create(CultureInfo.InvariantCulture, $"{name}_{stamps.NextId()}"));
        foreach (var attribute in renamed.Count == 0 ? [] : copy.Descendants().Attributes().ToList())
        {
            if (renamed.TryGetValue(attribute.Value.TrimStart('#'), out var name))
            {
                attribute.Value = attribute.Value.StartsWith('#') ? $"#{name}" : name;
            }
        }
    }

    private XElement Note(XElement original, int id)
    {
        var note = new XElement(original);
        note.SetAttributeValue(note.Name.Namespace + "id", id);
        Renew(note);
        return note;
    }

    // What the paragraphs of a note or a text box hold is there once: names stay with the original, and changes get ids of their own.
    private void Renew(XElement copy)
    {
        copy.Descendants().Attributes().Where(a => a.Name.Namespace == Wml.Word2010 && a.Name.LocalName is "paraId" or "textId").Remove();
        copy.Descendants().Where(e => e.Local() is "commentRangeStart" or "commentRangeEnd" or "commentReference" or "bookmarkStart" or "bookmarkEnd" || (e.Local() == "id" && e.Parent!.Local() == "sdtPr")).Remove();
        foreach (var mark in RevisionMark.In(copy).ToList())
        {
            mark.SetAttributeValue(copy.Name.Namespace + "id", stamps.NextId());
        }
    }
}
