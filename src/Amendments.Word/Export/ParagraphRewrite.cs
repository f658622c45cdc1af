using System.Xml.Linq;
using Amendments.Comparison;
using Amendments.Proposals;
using Amendments.Word.Content;

namespace Amendments.Word.Export;

/// <summary>
/// Lays a redline into one <c>w:p</c>: struck runs into <c>w:del</c>, new words into <c>w:ins</c>; everything else in the paragraph stays
/// (ISO/IEC 29500-1 §17.13.5.14, §17.13.5.18). Rejecting all gives the paragraph's text back, accepting all gives the redline's revised text.
/// </summary>
internal sealed class ParagraphRewrite
{
    private readonly XNamespace _w;
    private readonly RunSlots _slots;
    private readonly Stamps _stamps;
    private readonly Dictionary<int, XElement> _lastAt = [];
    private XElement _paragraph;
    private int _floor;

    public ParagraphRewrite(XElement paragraph, ParagraphContent content, Stamps stamps)
    {
        (_paragraph, _w, _stamps) = (paragraph, paragraph.Name.Namespace, stamps);
        _slots = new RunSlots(paragraph, content);
    }

    /// <summary>The marks that were put in, in reading order, with the proposals that own them.</summary>
    public List<(XElement Mark, Id<Proposal> Owner)> Marks { get; } = [];

    /// <summary>Lays the redline in.</summary>
    /// <param name="redline">The redline of the draft's paragraph.</param>
    /// <param name="start">The offset in the paragraph's content at which the draft's text begins: a typed label stands before it.</param>
    public void Apply(Redline redline, int start)
    {
        CutAtEdges(redline, start);
        var at = start;
        RunSlot? struck = null;
        foreach (var run in redline.Runs)
        {
            var end = run.Kind == RunKind.Inserted ? at : at + run.Text.Length;
            if (run.Kind == RunKind.Deleted)
            {
                Delete(at, end, run.Owner!.Value);
                struck = _slots.All.FirstOrDefault(s => s.Start >= at && s.End <= end && s.IsText);
            }
            else if (run.Kind == RunKind.Inserted)
            {
                Insert(at, run, struck);
            }
            else
            {
                struck = null;
            }

            at = end;
        }
    }

    /// <summary>Strikes what stands before the draft's text: the label typed in front of a paragraph that goes.</summary>
    public void DeleteLabel(int start, Id<Proposal> owner) => Delete(0, start, owner);

    /// <summary>Moves everything behind an offset into a paragraph of its own, which keeps the original's end and stands behind it.</summary>
    /// <param name="offset">The offset in the content; the redline up to it has been laid in, the redline behind it has not.</param>
    public XElement Split(int offset)
    {
        _slots.Cut(offset);
        var behind = _slots.All.LastOrDefault(s => s.End <= offset)?.Element;
        var edge = _lastAt.GetValueOrDefault(offset) ?? (behind is null ? null : Top(Wrapped(behind)));
        var rest = new XElement(_paragraph.Name, _paragraph.Child("pPr") is { } properties ? new XElement(properties) : null);
        var moved = (edge is null ? _paragraph.Elements().Where(e => e.Local() != "pPr") : edge.ElementsAfterSelf()).ToList();
        moved.Remove();
        rest.Add(moved);
        _lastAt.Remove(offset);
        (_paragraph, _floor) = (rest, offset);
        return rest;
    }

    private void CutAtEdges(Redline redline, int start)
    {
        var at = start;
        foreach (var run in redline.Runs)
        {
            _slots.Cut(at);
            at += run.Kind == RunKind.Inserted ? 0 : run.Text.Length;
        }
    }

    // Neighbouring runs of one parent share a mark; a run inside a hyperlink gets its own inside it (rule: hyperlink holds del, never the reverse).
    private void Delete(int start, int end, Id<Proposal> owner)
    {
        XElement? mark = null;
        foreach (var slot in _slots.All.Where(s => s.Start >= start && s.End <= end))
        {
            foreach (var run in slot.IsRun ? [slot.Element] : slot.Element.Descendants(_w + "r").ToList())
            {
                if (mark is null || run.ElementsBeforeSelf().LastOrDefault() != mark)
                {
                    mark = _stamps.Mark(_w + "del", owner);
                    run.AddBeforeSelf(mark);
                    Marks.Add((mark, owner));
                }

                run.Remove();
                mark.Add(AsDeleted(run));
            }
        }
    }

    private void Insert(int at, Run run, RunSlot? struck)
    {
        var (left, right) = (_slots.All.LastOrDefault(s => s.End <= at && s.IsText), _slots.All.FirstOrDefault(s => s.Start >= at && s.IsText));
        var like = struck ?? left ?? right;
        var keepsEmphasis = struck is not null || left is null || right is null || SameEmphasis(left.Element, right.Element);
        var mark = _stamps.Mark(_w + "ins", run.Owner!.Value, [.. InsertedRuns.Of(_w, run.Text, like?.Element, keepsEmphasis)]);
        Marks.Add((mark, run.Owner.Value));
        if (_lastAt.TryGetValue(at, out var before))
        {
            before.AddAfterSelf(mark);
        }
        else
        {
            PutBehind(at, mark, staysInside: struck is not null);
        }

        _lastAt[at] = mark;
    }

    private void PutBehind(int at, XElement mark, bool staysInside)
    {
        var behind = _slots.All.LastOrDefault(s => s.End <= at && s.Start >= _floor);
        if (behind is null)
        {
            if (_slots.All.FirstOrDefault(s => s.Start >= _floor) is { } first)
            {
                Top(Wrapped(first.Element)).AddBeforeSelf(mark);
            }
            else
            {
                _paragraph.Add(mark);
            }

            return;
        }

        var left = Wrapped(behind.Element);
        var next = _slots.All.FirstOrDefault(s => s.Start >= at);
        var leaves = !staysInside && left.Parent != _paragraph && (next is null || Wrapped(next.Element).Parent != left.Parent);
        (leaves ? Top(left) : left).AddAfterSelf(mark);
    }

    private XElement AsDeleted(XElement run)
    {
        foreach (var element in run.Elements().Where(e => e.Local() is "t" or "instrText").ToList())
        {
            var name = element.Local() == "t" ? "delText" : "delInstrText";
            element.ReplaceWith(new XElement(_w + name, new XAttribute(XNamespace.Xml + "space", "preserve"), element.Local() == "t" ? WordText.Of(element) : element.Value));
        }

        return run;
    }

    private static XElement Wrapped(XElement run) => run.Parent is { } parent && parent.Local() is "del" or "ins" ? run.Parent! : run;

    private XElement Top(XElement element) => element.AncestorsAndSelf().First(a => a.Parent == _paragraph);

    private static bool SameEmphasis(XElement left, XElement right)
    {
        return Of(left).SequenceEqual(Of(right));

        static IEnumerable<string> Of(XElement run) => ((string[])["b", "i", "u"]).Select(name => run.Child("rPr")?.Child(name)?.Value("val") ?? (run.Child("rPr")?.Child(name) is null ? "-" : "1"));
    }
}
