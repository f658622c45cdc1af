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
        _slots = new RunSlots(paragraph, content, stamps.NextId);
    }

    /// <summary>The marks that were put in, in reading order, with the proposals that own them.</summary>
    public List<(XElement Mark, Id<Proposal> Owner)> Marks { get; } = [];

    /// <summary>Lays the redline in.</summary>
    /// <param name="redline">The redline of the draft's paragraph.</param>
    /// <param name="start">The offset in the paragraph's content at which the draft's text begins: a typed label stands before it.</param>
    public void Apply(Redline redline, int start)
    {
        _slots.CutAtEdges(redline, start);
        var at = start;
        RunSlot? struck = null;
        foreach (var run in redline.Runs)
        {
            var end = run.Kind == RunKind.Inserted ? at : at + run.Text.Length;
            if (run.Kind == RunKind.Deleted)
            {
                Delete(at, end, run.Owner!.Value);
                struck = _slots.TextBetween(at, end);
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
    public void DeleteLabel(int start, Id<Proposal> owner)
    {
        _slots.Cut(start);
        Delete(0, start, owner);
    }

    /// <summary>Moves everything behind an offset into a paragraph of its own, which keeps the original's end and stands behind it.</summary>
    /// <param name="offset">The offset in the content; the redline up to it has been laid in, the redline behind it has not.</param>
    public XElement Split(int offset)
    {
        _slots.Cut(offset);
        var edge = _lastAt.GetValueOrDefault(offset) ?? (Before(offset) is { } behind ? Outside(behind.Element) : null);
        var rest = new XElement(_paragraph.Name, _paragraph.Child("pPr") is { } properties ? new XElement(properties) : null);
        rest.Add(edge is null ? Taken(_paragraph.Elements().Where(e => e.Local() != "pPr")) : TornOff.Behind(edge, _paragraph));
        _lastAt.Remove(offset);
        (_paragraph, _floor) = (rest, offset);
        return rest;
    }

    // Neighbouring runs of one parent share a mark; a run inside a hyperlink gets its own inside it (rule: hyperlink holds del, never the reverse).
    private void Delete(int start, int end, Id<Proposal> owner)
    {
        XElement? mark = null;
        for (var i = _slots.FirstFrom(start); i < _slots.All.Count && _slots.All[i].End <= end; i++)
        {
            var slot = _slots.All[i];
            foreach (var run in slot.IsRun || slot.IsEquation ? [slot.Element] : slot.Element.Descendants(_w + "r").ToList())
            {
                if (mark is null || mark.NextElement() != run)
                {
                    mark = Mark("del", owner);
                    run.ReplaceWith(mark);
                }
                else
                {
                    run.Remove();
                }

                mark.Add(DeletedRun.Of(run));
            }
        }
    }

    private void Insert(int at, Run run, RunSlot? struck)
    {
        var mark = Mark("ins", run.Owner!.Value);
        if (_lastAt.TryGetValue(at, out var last))
        {
            last.AddAfterSelf(mark);
        }
        else
        {
            Put(at, mark, staysInside: struck is not null);
        }

        _lastAt[at] = mark;
        var (left, right) = (_slots.TextBefore(at), _slots.TextBetween(at, int.MaxValue));
        var link = Link(mark);
        var (before, behind) = (left is not null && Link(left.Element) == link ? left : null, right is not null && Link(right.Element) == link ? right : null);
        var like = struck ?? before ?? behind ?? left ?? right;
        var keepsEmphasis = struck is not null || (before is null ? behind is not null : behind is null || InsertedRuns.SameEmphasis(before.Element, behind.Element));
        mark.Add(InsertedRuns.Of(_w, run.Text, like?.Element, keepsEmphasis));
    }

    private void Put(int at, XElement mark, bool staysInside)
    {
        var next = _slots.All.ElementAtOrDefault(_slots.FirstFrom(Math.Max(at, _floor)));
        if (Before(at) is { } behind)
        {
            var left = Outside(behind.Element);
            while (!staysInside && left.Parent != _paragraph && (next is null || !next.Element.Ancestors().Contains(left.Parent)))
            {
                left = left.Parent!;
            }

            left.AddAfterSelf(mark);
        }
        else if (next is not null)
        {
            next.Element.AncestorsAndSelf().First(a => a.Parent == _paragraph).AddBeforeSelf(mark);
        }
        else
        {
            _paragraph.Add(mark);
        }
    }

    // The last run of this paragraph before an offset.
    private RunSlot? Before(int offset) =>
        _slots.CountUpTo(offset) is > 0 and var count && _slots.All[count - 1] is var last && last.Start >= _floor ? last : null;

    private XElement Mark(string local, Id<Proposal> owner)
    {
        var mark = _stamps.Mark(_w + local, owner);
        Marks.Add((mark, owner));
        return mark;
    }

    // The outermost change around a run. One that was there before is closed behind the run and opened again.
    private XElement Outside(XElement run)
    {
        var at = run;
        while (at.Parent is { } mark && mark.Local() is "ins" or "del" or "moveTo")
        {
            if (!IsOwn(mark) && at.ElementsAfterSelf().Any())
            {
                var rest = new XElement(mark.Name, mark.Attributes());
                rest.SetAttributeValue(_w + "id", _stamps.NextId());
                rest.Add(Taken(at.ElementsAfterSelf()));
                mark.AddAfterSelf(rest);
            }

            at = mark;
        }

        return at;
    }

    // The mark beside which words are put in is nearly always the last one.
    private bool IsOwn(XElement mark) => Marks.FindLastIndex(m => m.Mark == mark) >= 0;

    private XElement? Link(XElement element)
    {
        var at = element.Parent;
        while (at is not null && at != _paragraph && at.Local() != "hyperlink")
        {
            at = at.Parent;
        }

        return at == _paragraph ? null : at;
    }

    private static List<XElement> Taken(IEnumerable<XElement> elements)
    {
        var taken = elements.ToList();
        taken.Remove();
        return taken;
    }
}
