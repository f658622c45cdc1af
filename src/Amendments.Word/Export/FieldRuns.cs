using System.Xml.Linq;
using Amendments.Word.Content;

namespace Amendments.Word.Export;

/// <summary>Gives fields runs of their own: a field is one token over several runs, and text may share its first or last run.</summary>
internal static class FieldRuns
{
    /// <summary>Sets the fields of a paragraph apart from the words beside them.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="fields">Its complex fields.</param>
    /// <param name="cuts">Cuts the runs.</param>
    public static void SetApart(XElement paragraph, IEnumerable<ContentPiece> fields, RunCuts cuts)
    {
        foreach (var field in fields)
        {
            SetApart(field.Node, field.Last, cuts);
        }

        // The marks of a field that runs on into other paragraphs are no token, and stay when the words beside them go.
        foreach (var mark in Of(paragraph).SelectMany(MarksBesideText).ToList())
        {
            SetApart(mark, mark, cuts);
        }
    }

    /// <summary>The runs of this paragraph only, in order: a text box inside it has paragraphs of its own.</summary>
    public static List<XElement> Of(XElement paragraph)
    {
        var runs = new List<XElement>();
        Inside(paragraph);
        return runs;

        void Inside(XElement parent)
        {
            for (var node = parent.FirstNode; node is not null; node = node.NextNode)
            {
                if (node is XElement child && child.Local() is var local && local != "p")
                {
                    if (local == "r")
                    {
                        runs.Add(child);
                    }

                    Inside(child);
                }
            }
        }
    }

    /// <summary>Whether an element stands for characters.</summary>
    public static bool IsText(XElement node) => node.Local() is "t" or "tab" or "ptab" or "noBreakHyphen" or "softHyphen";

    private static IEnumerable<XElement> MarksBesideText(XElement run) =>
        run.Elements().Any(e => e.Local() == "fldChar") && run.Elements().Any(IsText) ? run.Elements().Where(e => e.Local() == "fldChar") : [];

    private static void SetApart(XElement first, XElement last, RunCuts cuts)
    {
        if (first.ElementsBeforeSelf().Any(e => e.Local() != "rPr"))
        {
            cuts.Behind(first.Parent!).Add(Taken([first, .. first.ElementsAfterSelf()]));
        }

        if (last.ElementsAfterSelf().Any())
        {
            cuts.Behind(last.Parent!).Add(Taken([.. last.ElementsAfterSelf()]));
        }
    }

    private static List<XElement> Taken(List<XElement> elements)
    {
        elements.Remove();
        return elements;
    }
}
