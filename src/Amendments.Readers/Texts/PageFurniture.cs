using System.Text.RegularExpressions;
using Amendments.Documents;

namespace Amendments.Readers.Texts;

/// <summary>
/// Finds headers, footers and page numbers that came along when a text was taken out of a document with pages. A heading that comes
/// again and again ("Rationale") is none: a header or footer also stands at the gap that a page break leaves, and not only the words repeat.
/// </summary>
internal sealed partial class PageFurniture
{
    private const int FewestRepeats = 3;

    // A header begins most pages; a heading that stands below a gap by habit shares the gaps with other headings.
    private const double ShareOfGaps = 0.5;

    private const int LongestText = 200;

    private readonly IReadOnlyList<PlacedBlock> _blocks;
    private readonly HashSet<string> _repeated;
    private readonly int _pageGap;

    private PageFurniture(IReadOnlyList<PlacedBlock> blocks)
    {
        _blocks = blocks;
        _pageGap = PageGap(blocks);
        _repeated = [.. Enumerable.Range(0, blocks.Count).Where(IsCandidate).GroupBy(at => blocks[at].Block.Text.Text, StringComparer.Ordinal).Where(IsFurniture).Select(g => g.Key)];
    }

    /// <summary>The blocks, with the furniture among them marked as such.</summary>
    public static IEnumerable<DocumentBlock> Mark(IReadOnlyList<PlacedBlock> blocks)
    {
        var furniture = new PageFurniture(blocks);
        return blocks.Select((placed, at) => furniture.Is(at) ? placed.Block with { Kind = BlockKind.Furniture, Level = 0 } : placed.Block);
    }

    private bool Is(int at) => IsCandidate(at)
        && (_repeated.Contains(_blocks[at].Block.Text.Text) || (PageNumber().Match(_blocks[at].Block.Text.Text) is { Success: true } number && (number.Groups[1].Length > 0 || GapBefore(at) || EndsPage(at))));

    private bool IsCandidate(int at) => _blocks[at].Block is { Kind: BlockKind.Text or BlockKind.Heading, Text.Length: > 0 and <= LongestText };

    private bool IsFurniture(IGrouping<string, int> places)
    {
        if (places.Count() < FewestRepeats || places.Key.EndsWith(':'))
        {
            return false;
        }

        var (before, after) = (places.Count(GapBefore), places.Count(EndsPage));
        return 2 * after >= places.Count() || (2 * before >= places.Count() && before >= ShareOfGaps * Gaps());
    }

    private int Gaps() => _blocks.Count(b => b.Gap >= _pageGap);

    private bool GapBefore(int at) => _blocks[at].Gap >= _pageGap;

    // A page number may stand below the footer.
    private bool EndsPage(int at) => at + 1 >= _blocks.Count || GapBefore(at + 1)
        || (PageNumber().IsMatch(_blocks[at + 1].Block.Text.Text) && (at + 2 >= _blocks.Count || GapBefore(at + 2)));

    // More blank lines than usually stand between two paragraphs of this document, two at least.
    private static int PageGap(IReadOnlyList<PlacedBlock> blocks) =>
        1 + blocks.Where(b => b.Gap is > 0 and < PlacedBlock.NewPage).GroupBy(b => b.Gap).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault(1);

    // "Page 3 of 12" says itself what it is; "3", "- 3 -" and "3/12" must stand at a gap.
    [GeneratedRegex(@"^(?:(page|seite|página|p\.)\s+\d{1,4}(?:\s*(?:/|of|de|sur|von)\s*\d{1,4})?|[-–—\s]*\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?[-–—\s]*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
