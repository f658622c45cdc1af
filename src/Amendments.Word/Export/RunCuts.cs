using System.Xml.Linq;
using Amendments.Word.Content;

namespace Amendments.Word.Export;

/// <summary>Cuts runs into several, each in the same look.</summary>
/// <param name="nextId">Gives an id to the tracked change of a look that a cut makes two of.</param>
internal sealed class RunCuts(Func<int> nextId)
{
    private readonly Dictionary<XElement, (int Start, int End)> _nodes = [];

    /// <summary>Tells which stretch of the paragraph's content an element stands for.</summary>
    public void Know(ContentPiece piece) => _nodes[piece.Node] = (piece.Start, piece.End);

    /// <summary>Cuts a run and gives its pieces. What has no width stays with what stands before it.</summary>
    /// <param name="slot">The run.</param>
    /// <param name="offsets">Where to cut: ascending, each once, all of them inside the run.</param>
    /// <param name="cut">Where the pieces go.</param>
    public void Cut(RunSlot slot, ReadOnlySpan<int> offsets, List<RunSlot> cut)
    {
        cut.Add(slot with { End = offsets[0] });
        var run = slot.Element;
        foreach (var child in Children(run))
        {
            if (_nodes.TryGetValue(child, out var node))
            {
                while (offsets.Length > 0 && offsets[0] <= node.Start)
                {
                    run = Next(slot, ref offsets, cut);
                }

                Put(child, slot.Element, run);
                if (offsets.Length > 0 && offsets[0] < node.End)
                {
                    run = CutText(child, node.Start, node.End, slot, ref offsets, cut);
                }
            }
            else
            {
                Put(child, slot.Element, run);
            }
        }
    }

    /// <summary>An empty run behind another, in its look. A former look is recorded for each run by a mark of its own (ISO/IEC 29500-1 §17.13.5.31).</summary>
    public XElement Behind(XElement run)
    {
        var behind = new XElement(run.Name, run.Attributes(), run.Child("rPr") is { } look ? new XElement(look) : null);
        behind.Child("rPr")?.Child("rPrChange")?.SetAttributeValue(run.Name.Namespace + "id", nextId());
        run.AddAfterSelf(behind);
        return behind;
    }

    private XElement CutText(XElement node, int start, int end, RunSlot slot, ref ReadOnlySpan<int> offsets, List<RunSlot> cut)
    {
        var written = WordText.Written(node);
        var at = offsets[0];
        node.Value = written[..(at - start)];
        node.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        _nodes[node] = (start, at);
        var run = node.Parent!;
        while (at < end)
        {
            run = Next(slot, ref offsets, cut);
            var until = offsets.Length > 0 && offsets[0] < end ? offsets[0] : end;
            var text = new XElement(node.Name, new XAttribute(XNamespace.Xml + "space", "preserve"), written[(at - start)..(until - start)]);
            _nodes[text] = (at, until);
            run.Add(text);
            at = until;
        }

        return run;
    }

    // The piece behind the last one; it ends where the next cut is.
    private XElement Next(RunSlot slot, ref ReadOnlySpan<int> offsets, List<RunSlot> cut)
    {
        var behind = Behind(cut[^1].Element);
        cut.Add(new RunSlot(behind, offsets[0], offsets.Length > 1 ? offsets[1] : slot.End, slot.IsText));
        offsets = offsets[1..];
        return behind;
    }

    private static void Put(XElement child, XElement from, XElement run)
    {
        if (run != from)
        {
            child.Remove();
            run.Add(child);
        }
    }

    private static List<XElement> Children(XElement run)
    {
        var children = new List<XElement>();
        for (var node = run.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement child && child.Local() != "rPr")
            {
                children.Add(child);
            }
        }

        return children;
    }
}
