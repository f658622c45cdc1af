using System.Xml.Linq;
using Amendments.Proposals;

namespace Amendments.Word.Export;

/// <summary>Gives the second half of a split paragraph its own label, so that the split renumbers nothing; rejecting it gives the numbering back.</summary>
internal static class SecondHalves
{
    public static void Finish(XElement half, string label, Id<Proposal> owner, NewParagraph like, Stamps stamps)
    {
        if (label.Length == 0)
        {
            return;
        }

        var former = half.Child("pPr");
        var properties = like.Properties(half, hasTypedLabel: true);
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

        ParagraphEnd.Change(half, properties, former, owner, stamps);
    }
}
