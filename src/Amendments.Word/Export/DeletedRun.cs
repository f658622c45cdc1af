using System.Xml.Linq;
using Amendments.Word.Content;

namespace Amendments.Word.Export;

/// <summary>Makes a run one that is struck: its words stand under other names then (ISO/IEC 29500-1 §17.3.3.7, §17.16.13).</summary>
internal static class DeletedRun
{
    /// <summary>The same run with its words renamed.</summary>
    /// <param name="run">A run that stands nowhere.</param>
    public static XElement Of(XElement run)
    {
        Rename(run);
        return run;
    }

    // Runs stand inside a run where words have another reading above them (ruby); the paragraphs of a text box are not this one's words.
    private static void Rename(XElement parent)
    {
        XNode? next;
        for (var node = parent.FirstNode; node is not null; node = next)
        {
            next = node.NextNode;
            if (node is not XElement element)
            {
                continue;
            }

            var local = element.Local();
            if (local is "t" or "instrText")
            {
                var name = element.Name.Namespace + (local == "t" ? "delText" : "delInstrText");
                element.ReplaceWith(new XElement(name, new XAttribute(XNamespace.Xml + "space", "preserve"), local == "t" ? WordText.Written(element) : element.Value));
            }
            else if (element.HasElements && local != "p")
            {
                Rename(element);
            }
        }
    }
}
