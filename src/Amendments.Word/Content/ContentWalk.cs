using System.Text;
using System.Xml.Linq;
using Amendments.Texts;

namespace Amendments.Word.Content;

/// <summary>Walks one paragraph and collects its text; what each element stands for is decided here and nowhere else.</summary>
internal sealed class ContentWalk(XElement paragraph, RunEmphasis emphasis, NoteNumbers notes)
{
    private readonly ContentText _content = new();
    private readonly FieldText _field = new();
    private HashSet<XElement>? _pairs;
    private (XElement Mark, XElement Run) _begin;

    public ContentText Collect()
    {
        Inside(paragraph);
        return _content;
    }

    private void Inside(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            switch (child.Local())
            {
                case "r":
                    Run(child);
                    break;
                case "hyperlink" or "smartTag" or "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "dir" or "bdo":
                    Inside(child);
                    break;
                case "fldSimple":
                    Object(child, null, InlineKind.Field, DisplayedText(child));
                    break;
                case "":
                    Foreign(child, run: null);
                    break;
                default: // Properties, deleted content, bookmarks, comment ranges, proofing marks: no width.
                    break;
            }
        }
    }

    private void Run(XElement run)
    {
        foreach (var child in run.Elements())
        {
            switch (child.Local())
            {
                case "t":
                    Text(child, run, WordText.Of(child));
                    break;
                case "tab" or "ptab":
                    Text(child, run, "\t");
                    break;
                case "noBreakHyphen":
                    Text(child, run, "\u2011");
                    break;
                case "softHyphen":
                    Text(child, run, "\u00AD");
                    break;
                case "br" or "cr":
                    Object(child, run, InlineKind.Break, child.Value("type") ?? string.Empty);
                    break;
                case "footnoteReference":
                    Object(child, run, InlineKind.Footnote, notes.Number(InlineKind.Footnote, child));
                    break;
                case "endnoteReference":
                    Object(child, run, InlineKind.Endnote, notes.Number(InlineKind.Endnote, child));
                    break;
                case "fldChar":
                    Field(child, run);
                    break;
                case "drawing" or "pict":
                    Object(child, run, InlineKind.Image, WordText.DrawingName(child));
                    break;
                case "sym" or "object" or "ruby" or "pgNum":
                    Object(child, run, InlineKind.Other, child.Value("char") ?? string.Empty);
                    break;
                case "":
                    Foreign(child, run);
                    break;
                default: // instrText, delText, lastRenderedPageBreak, commentReference, footnoteRef, annotationRef: no width.
                    break;
            }
        }
    }

    // Alternate content holds runs beside runs, and drawings inside a run (ISO/IEC 29500-3 §7.5).
    private void Foreign(XElement element, XElement? run)
    {
        if (element.Name != Wml.Compatibility + "AlternateContent")
        {
            if (element.Name.LocalName is "oMath" or "oMathPara")
            {
                Object(element, run, InlineKind.Other, element.Value);
            }
        }
        else if (run is not null)
        {
            Object(element, run, InlineKind.Image, WordText.DrawingName(element));
        }
        else if (element.Elements().FirstOrDefault() is { } choice)
        {
            Inside(choice);
        }
    }

    private void Field(XElement mark, XElement run)
    {
        _pairs ??= FieldPairs.Of(paragraph);
        if (mark.Value("fldCharType") == "separate" && _field.IsOpen)
        {
            _field.Separate();
        }
        else if (!_pairs.Contains(mark))
        {
            return;
        }
        else if (mark.Value("fldCharType") == "begin")
        {
            _begin = _field.IsOpen ? _begin : (mark, run);
            _field.Begin();
        }
        else if (_field.End() is { } result)
        {
            _content.Add(_begin.Mark, mark, _begin.Run, InlineKind.Field, result, emphasis.Of(_begin.Run));
        }
    }

    private void Text(XElement node, XElement run, string text)
    {
        if (_field.IsOpen)
        {
            _field.Add(text);
        }
        else
        {
            _content.Add(node, run, text, emphasis.Of(run));
        }
    }

    private void Object(XElement node, XElement? run, InlineKind kind, string reference)
    {
        if (!_field.IsOpen)
        {
            _content.Add(node, node, run, kind, reference, emphasis.Of(run ?? node.Child("r")));
        }
    }

    private static string DisplayedText(XElement field) =>
        field.Descendants().Where(d => d.Local() == "t").Aggregate(new StringBuilder(), (text, t) => text.Append(WordText.Of(t))).ToString();
}
