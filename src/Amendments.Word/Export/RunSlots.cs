using System.Xml.Linq;
using Amendments.Word.Content;

namespace Amendments.Word.Export;

/// <summary>The runs of a paragraph by offset; they can be cut where an edit begins or ends.</summary>
internal sealed class RunSlots
{
    private readonly Dictionary<XElement, (int Start, string Text)> _texts = [];
    private readonly List<RunSlot> _slots = [];

    public RunSlots(XElement paragraph, ParagraphContent content)
    {
        var runs = Runs(paragraph);
        var order = runs.Select((run, i) => (run, i)).ToDictionary(r => r.run, r => r.i);
        foreach (var piece in content.Pieces)
        {
            if (piece.Node.Local() is "t" or "tab" or "ptab" or "noBreakHyphen" or "softHyphen")
            {
                _texts[piece.Node] = (piece.Start, content.Text.Text.Substring(piece.Start, piece.Length));
            }

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
        var isText = _texts.ContainsKey(piece.Node);
        if (piece.Run is null)
        {
            _slots.Add(new RunSlot(piece.Node, piece.Start, piece.End, false));
        }
        else if (piece.Last != piece.Node)
        {
            var last = piece.Last.Ancestors().First(a => a.Local() == "r");
            for (var i = order[piece.Run]; i <= order[last]; i++)
            {
                _slots.Add(new RunSlot(runs[i], piece.Start, piece.End, false));
            }
        }
        else if (_slots.Count > 0 && _slots[^1].Element == piece.Run)
        {
            _slots[^1] = _slots[^1] with { End = piece.End, IsText = _slots[^1].IsText || isText };
        }
        else
        {
            _slots.Add(new RunSlot(piece.Run, piece.Start, piece.End, isText));
        }
    }

    private XElement CutRun(XElement run, int offset)
    {
        var right = new XElement(run.Name, run.Attributes(), run.Child("rPr") is { } look ? new XElement(look) : null);
        var isRight = false;
        foreach (var child in run.Elements().Where(e => e.Local() != "rPr").ToList())
        {
            if (_texts.TryGetValue(child, out var text))
            {
                isRight = text.Start >= offset;
                if (!isRight && offset < text.Start + text.Text.Length)
                {
                    right.Add(CutText(child, text.Start, text.Text, offset - text.Start));
                    isRight = true;
                    continue;
                }
            }

            if (isRight)
            {
                child.Remove();
                right.Add(child);
            }
        }

        run.AddAfterSelf(right);
        return right;
    }

    private XElement CutText(XElement node, int start, string text, int at)
    {
        var right = new XElement(node.Name, new XAttribute(XNamespace.Xml + "space", "preserve"), text[at..]);
        node.Value = text[..at];
        node.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        _texts[node] = (start, text[..at]);
        _texts[right] = (start + at, text[at..]);
        return right;
    }

    // Runs of this paragraph only: a text box inside it has paragraphs of its own.
    private static List<XElement> Runs(XElement paragraph) =>
        [.. paragraph.Descendants().Where(e => e.Local() == "r" && e.Ancestors().First(a => a.Local() == "p") == paragraph)];
}
