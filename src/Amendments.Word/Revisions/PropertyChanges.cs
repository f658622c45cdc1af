using System.Xml.Linq;

namespace Amendments.Word.Revisions;

/// <summary>Tracked formatting: <c>w:rPrChange</c> and its kin hold the former properties, which a rejection puts back.</summary>
internal static class PropertyChanges
{
    /// <summary>True for an element that holds properties and may hold such a change.</summary>
    public static bool IsContainer(string local) =>
        local is "rPr" or "pPr" or "sectPr" or "tblPr" or "tblPrEx" or "trPr" or "tcPr" or "tblGrid" or "numPr";

    /// <summary>True for properties that need not be there when they are empty.</summary>
    public static bool IsOptional(string local) => local is "rPr" or "pPr" or "tblPrEx" or "trPr" or "tcPr" or "numPr";

    /// <summary>Decides the changes among these properties, and says whether there were any.</summary>
    public static bool Resolve(XElement properties, Verdicts verdicts)
    {
        if (properties.Local() == "numPr")
        {
            return ResolveNumbering(properties, verdicts);
        }

        var resolved = false;
        foreach (var change in properties.Elements().Where(RevisionMark.IsPropertyChange).ToList())
        {
            var verdict = verdicts.For(change);
            if (verdict != Verdict.Keep)
            {
                change.Remove();
                resolved = true;
            }

            if (verdict == Verdict.Reject)
            {
                Restore(properties, change);
            }
        }

        return properties.Local() == "tcPr" ? ResolveMerge(properties, verdicts) || resolved : resolved;
    }

    private static void Restore(XElement properties, XElement change)
    {
        var former = change.Elements().FirstOrDefault();
        var formerNodes = former?.Elements().Where(e => !StandsApart(properties, e)).ToList() ?? [];
        var apart = properties.Elements().Where(e => StandsApart(properties, e)).ToList();
        former?.RemoveNodes();
        properties.RemoveNodes();

        // The schema's order: what stands apart comes first in rPr and sectPr, and last elsewhere.
        properties.Add(properties.Local() is "rPr" or "sectPr" ? [.. apart, .. formerNodes] : (List<XElement>)[.. formerNodes, .. apart]);
    }

    // What a record of former properties does not speak about, so that it stays as it is.
    private static bool StandsApart(XElement properties, XElement child) => (properties.Local(), child.Local()) switch
    {
        ("pPr", "rPr" or "sectPr") => true,
        ("sectPr", "headerReference" or "footerReference") => true,
        ("tcPr", "cellMerge") => true,
        ("rPr" or "trPr" or "tcPr", _) => PropertyMarks.IsMark(child),
        _ => false,
    };

    // numPr/ins: numbering was switched on. numberingChange holds only the former number as text, which nothing can be restored from.
    private static bool ResolveNumbering(XElement numbering, Verdicts verdicts)
    {
        var decided = numbering.Elements().Where(e => e.Local() is "ins" or "numberingChange" && verdicts.For(e) != Verdict.Keep).ToList();
        foreach (var mark in decided)
        {
            mark.Remove();
        }

        if (verdicts.Decided == Verdict.Reject && decided.Exists(e => e.Local() == "ins"))
        {
            numbering.RemoveNodes();
        }

        return decided.Count > 0;
    }

    // cellMerge names the vertical merge after the change (vMerge) and before it (vMergeOrig): "rest" begins one, "cont" continues it.
    private static bool ResolveMerge(XElement cell, Verdicts verdicts)
    {
        var change = cell.Child("cellMerge");
        if (change is null || verdicts.For(change) == Verdict.Keep)
        {
            return false;
        }

        change.Remove();
        cell.Child("vMerge")?.Remove();
        var merge = change.Value(verdicts.Decided == Verdict.Accept ? "vMerge" : "vMergeOrig");
        if (merge is not null)
        {
            var ns = cell.Name.Namespace;
            var vMerge = new XElement(ns + "vMerge", merge == "rest" ? new XAttribute(ns + "val", "restart") : null);
            var before = cell.Elements().LastOrDefault(e => e.Local() is "cnfStyle" or "tcW" or "gridSpan" or "hMerge");
            if (before is null)
            {
                cell.AddFirst(vMerge);
            }
            else
            {
                before.AddAfterSelf(vMerge);
            }
        }

        return true;
    }
}
