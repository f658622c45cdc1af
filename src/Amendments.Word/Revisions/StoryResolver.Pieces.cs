using System.Xml.Linq;

namespace Amendments.Word.Revisions;

// Paragraphs, tables, content controls and properties.
internal sealed partial class StoryResolver
{
    private void Paragraph(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        var markProperties = properties?.Child("rPr");
        var inserted = markProperties is not null && (markProperties.Child("ins") ?? markProperties.Child("moveTo")) is not null;
        var (changed, goes) = PropertyMarks.Resolve(markProperties, verdicts);
        if (changed)
        {
            Changed = true;
            PropertyMarks.RemoveIfEmpty(markProperties);
            PropertyMarks.RemoveIfEmpty(properties);
        }

        // "The mark that carries sectPr is never deleted alone": it holds the page set-up of everything before it. One that
        // was itself inserted did not exist before, and goes.
        if (goes && (inserted || properties?.Child("sectPr") is null))
        {
            _withoutMark.Add(paragraph);
        }

        Children(paragraph, default);
    }

    private void TablePiece(XElement piece, List<XNode> output)
    {
        var properties = piece.Local() switch { "tr" => piece.Child("trPr"), "tc" => piece.Child("tcPr"), _ => null };
        var (changed, goes) = PropertyMarks.Resolve(properties, verdicts);
        if (changed)
        {
            Changed = true;
            PropertyMarks.RemoveIfEmpty(properties);
        }

        if (goes)
        {
            Drop(piece, output);
        }
        else if (Children(piece, default) && LacksContent(piece))
        {
            // A table without rows, or a row without cells, is not valid.
            output.AddRange(Anchors.Rescue(piece));
        }
        else
        {
            output.Add(piece);
        }
    }

    private void Control(XElement control, Scope scope, List<XNode> output)
    {
        if (_unwrapNextControl && control.Child("sdtContent") is { } content)
        {
            _unwrapNextControl = false;
            Unwrap(content, scope, output);
        }
        else
        {
            Other(control, scope, output);
        }
    }

    // A range around a control's start, and another around its end, say that the control itself was put in or taken away (§17.13.5.5).
    private void ControlRange(XElement end, List<XNode> output)
    {
        var verdict = verdicts.For(end);
        if (verdict == Verdict.Keep)
        {
            output.Add(end);
            return;
        }

        Changed = true;
        var starts = end.Local().EndsWith("Start", StringComparison.Ordinal);
        _unwrapNextControl = starts && verdict == Verdict.Accept != RevisionMark.Adds(end);
    }

    private void Properties(XElement properties, List<XNode> output)
    {
        var changed = PropertyChanges.Resolve(properties, verdicts);
        Changed |= changed;
        if (properties.Local() == "pPr")
        {
            // The paragraph mark's own properties, the section's and the numbering can each hold a change.
            changed |= Children(properties, default);
        }

        if (!changed || properties.HasElements || !PropertyChanges.IsOptional(properties.Local()))
        {
            output.Add(properties);
        }
    }

    private void Other(XElement element, Scope scope, List<XNode> output)
    {
        if (Children(element, scope) && LacksContent(element))
        {
            output.AddRange(Anchors.Rescue(element));
        }
        else
        {
            output.Add(element);
        }
    }

    // An element that is only there for what it surrounds, and now surrounds nothing.
    private static bool LacksContent(XElement element) =>
        element.Name.LocalName switch
        {
            "tbl" => !Holds(element, "tr"),
            "tr" => !Holds(element, "tc"),
            "sdt" => element.Child("sdtContent") is null,
            "ins" or "del" or "moveFrom" or "moveTo" or "hyperlink" or "smartTag" or "fldSimple" or "customXml" or "bdo" or "dir"
                or "sdtContent" or "oMath" or "oMathPara" =>
                element.Elements().All(e => Anchors.IsAnchor(e) || e.Name.LocalName.EndsWith("Pr", StringComparison.Ordinal) || e.Local() == "fldData"),
            _ => false,
        };

    // Rows and cells may stand inside content controls.
    private static bool Holds(XElement table, string piece) =>
        table.Elements().Any(e => e.Local() == piece || (e.Local() is "sdt" or "sdtContent" or "customXml" && Holds(e, piece)));
}
