using Amendments.Word.Packaging;
using Amendments.Word.Revisions;

namespace Amendments.Word.Export;

/// <summary>Carries out the changes of an export, and no others: what was tracked in the document before stays tracked.</summary>
internal static class CleanText
{
    /// <param name="package">The redlined document.</param>
    /// <param name="before">The highest id that the document had before.</param>
    public static DocxPackage Of(DocxPackage package, int before)
    {
        var own = TrackedChanges.List(package).Select(r => r.Id).Where(id => id > before).ToHashSet();
        return own.Count == 0 ? package : TrackedChanges.Accept(package, own);
    }
}
