using System.Xml.Linq;
using Amendments.Proposals;
using Amendments.Word.Revisions;

namespace Amendments.Word.Export;

/// <summary>Gives the second half of a split paragraph its own label, so that the split renumbers nothing; rejecting it gives the numbering back.</summary>
internal static class SecondHalves
{
    public static void Finish(XElement first, XElement half, string label, Id<Proposal> owner, NewParagraph like, Stamps stamps)
    {
        // The original's own mark, with its section and what was tracked there before, went on to the second half.
        var own = first.Child("pPr");
        own?.Elements().Where(e => e.Local() == "sectPr" || RevisionMark.IsPropertyChange(e)).Remove();
        own?.Child("rPr")?.Elements().Where(e => PropertyMarks.IsMark(e) || RevisionMark.IsPropertyChange(e)).Remove();
        if (label.Length == 0)
        {
            return;
        }

        var content = half.Elements().Where(e => e.Local() != "pPr").ToList();
        var typed = stamps.Mark(half.Name.Namespace + "ins", owner, [.. InsertedRuns.Of(half.Name.Namespace, $"{label}\t", content.Find(e => e.Local() == "r"), keepsEmphasis: false)]);
        if (content.Count == 0)
        {
            half.Add(typed);
        }
        else
        {
            content[0].AddBeforeSelf(typed);
        }

        PropertyChange.Set(half, like.Unnumbered(half), PropertyChange.Former(half), owner, stamps);
    }
}
