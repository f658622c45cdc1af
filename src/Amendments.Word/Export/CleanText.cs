using Amendments.Word.Packaging;
using Amendments.Word.Revisions;

namespace Amendments.Word.Export;

/// <summary>
/// Carries out the changes of an export, and no others: what was tracked in the document before stays tracked, and paragraphs without
/// changes of the export keep their bytes. Where a note goes, the part with the notes is written anew.
/// </summary>
internal static class CleanText
{
    /// <param name="package">The redlined document; it is changed.</param>
    /// <param name="before">The highest id that the document had before.</param>
    public static void Make(DocxPackage package, int before)
    {
        var dropped = new HashSet<(string, string)>();
        foreach (var part in Stories.Of(package).ToList())
        {
            var splice = new PartSplice(package.Content(part));
            var root = splice.Whole(splice.Root);
            var own = RevisionMark.In(root).Select(RevisionMark.Id).Where(id => id > before).ToHashSet();
            if (own.Count > 0)
            {
                var resolver = new StoryResolver(new Verdicts(Verdict.Accept, own));
                splice.Follow(() => resolver.Resolve(root));
                package.Write(part, splice.ToArray());
                dropped.UnionWith(resolver.DroppedNotes);
            }
        }

        Stories.RemoveNotes(package, dropped);
    }
}
