using System.Xml.Linq;

namespace Amendments.Word.Revisions;

/// <summary>Carries out verdicts on one story, in place and in one pass; what no verdict touches keeps its nodes as they are.</summary>
internal sealed partial class StoryResolver(Verdicts verdicts)
{
    private readonly HashSet<XElement> _withoutMark = [];
    private readonly HashSet<string?> _droppedComments = [];
    private bool _unwrapNextControl;

    /// <summary>True if anything was decided.</summary>
    public bool Changed { get; private set; }

    /// <summary>The notes whose reference was dropped: (footnote or endnote, id).</summary>
    public HashSet<(string Kind, string Id)> DroppedNotes { get; } = [];

    public void Resolve(XElement story)
    {
        Children(story, default);
        if (_droppedComments.Count > 0)
        {
            story.Descendants().Where(e => e.Local() is "commentRangeStart" or "commentRangeEnd" && _droppedComments.Contains(e.Value("id"))).Remove();
        }

        if (Changed && !verdicts.OnAll)
        {
            MoveRanges.RemoveEmpty(story);
        }
    }

    /// <summary>What surrounds a run: deletions that stay, and deletions that were undone.</summary>
    private readonly record struct Scope(bool InDeletion, bool Restored);

    /// <summary>Decides on the children, and says whether there are other children now.</summary>
    private bool Children(XElement parent, Scope scope)
    {
        // HasElements first: asking a leaf for its nodes would make a node out of its string.
        if (!parent.HasElements)
        {
            return false;
        }

        var before = parent.Nodes().ToList();
        var after = new List<XNode>(before.Count);
        foreach (var node in before)
        {
            Emit(node, scope, after);
        }

        if (_withoutMark.Count > 0 && after.Exists(n => n is XElement e && _withoutMark.Contains(e)))
        {
            after = new ParagraphJoiner(parent, _withoutMark).Join(after);
        }

        if (before.SequenceEqual(after))
        {
            return false;
        }

        parent.RemoveNodes();
        parent.Add(after);
        return true;
    }

    private void Emit(XNode node, Scope scope, List<XNode> output)
    {
        if (node is not XElement element)
        {
            output.Add(node);
            return;
        }

        switch (element.Local())
        {
            case "ins" or "moveTo" or "del" or "moveFrom":
                Wrapper(element, scope, output);
                break;
            case "delText" or "delInstrText":
                output.Add(scope is { Restored: true, InDeletion: false } ? Undelete(element) : element);
                break;
            case "p":
                Paragraph(element);
                output.Add(element);
                break;
            case "tbl" or "tr" or "tc":
                TablePiece(element, output);
                break;
            case "sdt":
                Control(element, scope, output);
                break;
            case "moveFromRangeStart" or "moveFromRangeEnd" or "moveToRangeStart" or "moveToRangeEnd" when verdicts.OnAll:
                Changed = true;
                break;
            case "numberingChange" when verdicts.For(element) != Verdict.Keep:
                Changed = true;
                break;
            case var name when name.StartsWith("customXml", StringComparison.Ordinal) && name.Length > "customXmlPr".Length:
                ControlRange(element, output);
                break;
            case var name when PropertyChanges.IsContainer(name):
                Properties(element, output);
                break;
            default:
                Other(element, scope, output);
                break;
        }
    }

    private void Wrapper(XElement wrapper, Scope scope, List<XNode> output)
    {
        var adds = RevisionMark.Adds(wrapper);
        var verdict = verdicts.For(wrapper);
        if (verdict == Verdict.Keep)
        {
            Other(wrapper, adds ? scope : scope with { InDeletion = true }, output);
        }
        else if (verdict == Verdict.Accept == adds)
        {
            Unwrap(wrapper, adds ? scope : scope with { Restored = true }, output);
        }
        else
        {
            Drop(wrapper, output);
        }
    }

    // Leaves the content where the element was.
    private void Unwrap(XElement element, Scope scope, List<XNode> output)
    {
        Changed = true;
        var content = element.Nodes().ToList();
        element.RemoveNodes();
        foreach (var node in content)
        {
            Emit(node, scope, output);
        }
    }

    // Drops the element with its content, except the ends of ranges that reach beyond it.
    private void Drop(XElement element, List<XNode> output)
    {
        Changed = true;
        foreach (var end in Anchors.Rescue(element))
        {
            Emit(end, default, output);
        }

        _droppedComments.UnionWith(element.Descendants().Where(e => e.Local() == "commentReference").Select(e => e.Value("id")));
        foreach (var reference in element.Descendants().Where(e => e.Local() is "footnoteReference" or "endnoteReference"))
        {
            DroppedNotes.Add((reference.Local()[..^"Reference".Length], reference.Value("id") ?? ""));
        }
    }

    private XElement Undelete(XElement deleted)
    {
        Changed = true;
        deleted.Name = deleted.Name.Namespace + (deleted.Local() == "delText" ? "t" : "instrText");
        return deleted;
    }
}
