using System.Xml.Linq;
using Amendments.Word.Content;

namespace Amendments.Word.Export;

/// <summary>The runs of a paragraph by offset; they can be cut where an edit begins or ends.</summary>
internal sealed class RunSlots
{
    private readonly Dictionary<XElement, (int Start, string Text)> _nodes = [];
    private readonly List<RunSlot> _slots = [];

    public RunSlots(XElement paragraph, ParagraphContent content)
    {
        foreach (var field in content.Pieces.Where(p => p.Last != p.Node))
        {
            SetApart(field.Node, field.Last);
        }

        // The marks of a field that runs on into other paragraphs are no token, and stay when the words beside them go.
        foreach (var mark in Runs(paragraph).Where(r => r.Elements().Any(IsText)).SelectMany(r => r.Elements().Where(e => e.Local() == "fldChar")).ToList())
        {
            SetApart(mark, mark);
        }

        var runs = Runs(paragraph);
        var order = runs.Select((run, i) => (run, i)).ToDictionary(r => r.run, r => r.i);
        foreach (var piece in content.Pieces)
        {
            _nodes[piece.Node] = (piece.Start, content.Text.Text.Substring(piece.Start, piece.Length));
            Add(piece, runs, order);
        }
    }

    /// <summary>The runs with any width, in order.</summary>
    public IReadOnlyList<RunSlot> All => _slots;

    /// <summary>Cuts the run that an offset lies inside; an object is never cut, because it is one character wide.</summary>
    public void Cut(int offset)
    {
        var index = _slots.FindIndex(s => s.Start < offset && offset < s.End);
        if (index >= 0)
        {
            var slot = _slots[index];
            var right = CutRun(slot.Element, offset);
            _slots[index] = slot with { End = offset };
            _slots.Insert(index + 1, new RunSlot(right, offset, slot.End, slot.IsText));
        }
    }

    private void Add(ContentPiece piece, List<XElement> runs, Dictionary<XElement, int> order)
    {
        var isText = IsText(piece.Node);
        if (piece.Run is null)
        {
            _slots.Add(new RunSlot(piece.Node, piece.Start, piece.End, false));
        }
        else if (piece.Last != piece.Node)
        {
            for (var i = order[piece.Node.Parent!]; i <= order[piece.Last.Parent!]; i++)
            {
                _slots.Add(new RunSlot(runs[i], piece.Start, piece.End, false));
            }
        }
        else if (_slots.Count > 0 && _slots[^1].Element == piece.Node.Parent)
        {
            _slots[^1] = _slots[^1] with { End = piece.End, IsText = _slots[^1].IsText || isText };
        }
        else
        {
            _slots.Add(new RunSlot(piece.Node.Parent!, piece.Start, piece.End, isText));
        }
    }

    private static bool IsText(XElement node) => node.Local() is "t" or "tab" or "ptab" or "noBreakHyphen" or "softHyphen";

    // A field is one token over several runs; text that shares its first or last run gets a run of its own.
    private static void SetApart(XElement first, XElement last)
    {
        if (first.ElementsBeforeSelf().Any(e => e.Local() != "rPr"))
        {
            Behind(first.Parent!).Add(Taken([first, .. first.ElementsAfterSelf()]));
        }

        if (last.ElementsAfterSelf().Any())
        {
            Behind(last.Parent!).Add(Taken([.. last.ElementsAfterSelf()]));
        }
    }

    private XElement CutRun(XElement run, int offset)
    {
        var right = Behind(run);
        var isRight = false;
        foreach (var child in run.Elements().Where(e => e.Local() != "rPr").ToList())
        {
            if (_nodes.TryGetValue(child, out var node))
            {
                isRight = node.Start >= offset;
                if (!isRight && offset < node.Start + node.Text.Length)
                {
                    right.Add(CutText(child, node.Start, node.Text, offset - node.Start));
                    isRight = true;
                    continue;
                }
            }

            if (isRight)
            {
                right.Add(Taken([child]));
            }
        }

        return right;
    }

    // An empty run behind another, in its look.
    private static XElement Behind(XElement run)
    {
        var right = new XElement(run.Name, run.Attributes(), run.Child("rPr") is { } look ? new XElement(look) : null);
        run.AddAfterSelf(right);
        return right;
    }

    private static List<XElement> Taken(List<XElement> elements)
    {
        elements.Remove();
        return elements;
    }

    private XElement CutText(XElement node, int start, string text, int at)
    {
        var written = WordText.Written(node);
        var right = new XElement(node.Name, new XAttribute(XNamespace.Xml + "space", "preserve"), written[at..]);
        node.Value = written[..at];
        node.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        _nodes[node] = (start, text[..at]);
        _nodes[right] = (start + at, text[at..]);
        return right;
    }

    // Runs of this paragraph only: a text box inside it has paragraphs of its own.
    private static List<XElement> Runs(XElement paragraph) =>
        [.. paragraph.Descendants().Where(e => e.Local() == "r" && e.Ancestors().First(a => a.Local() == "p") == paragraph)];
}
