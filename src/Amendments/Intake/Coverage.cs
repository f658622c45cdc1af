using Amendments.Documents;
using Amendments.Texts;

namespace Amendments.Intake;

/// <summary>How much of a document became what. Words are what stands between blanks.</summary>
/// <param name="Proposals">Words in passages of proposals.</param>
/// <param name="Remarks">Words in passages of remarks.</param>
/// <param name="Positions">Words in passages of positions.</param>
/// <param name="Form">Words of the form, and headings.</param>
/// <param name="Furniture">Words of page furniture.</param>
/// <param name="Open">Words that no finding covers; always 0, or something is wrong with the program.</param>
public sealed record Coverage(int Proposals, int Remarks, int Positions, int Form, int Furniture, int Open)
{
    /// <summary>All words of the document.</summary>
    public int All => Proposals + Remarks + Positions + Form + Furniture + Open;

    /// <summary>The share of words that some finding covers, in per cent, rounded down; 100 for a document without words.</summary>
    public int Percent => All == 0 ? 100 : (int)(100L * (All - Open) / All);

    /// <summary>Counts. Words that several findings share are counted for the first of them.</summary>
    public static Coverage Of(IReadOnlyList<Found> findings, ReadDocument document)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(document);
        var words = new int[6];
        Each(findings, document, (content, text) => words[Kind(content)] += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        return new Coverage(words[0], words[1], words[2], words[3], words[4], words[5]);
    }

    /// <summary>The stretches of text that no finding covers, blanks aside.</summary>
    public static ValueList<string> Gaps(IReadOnlyList<Found> findings, ReadDocument document)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(document);
        var gaps = new List<string>();
        Each(findings, document, (content, text) => gaps.AddRange(content is null && text.Trim().Length > 0 ? [text.Trim()] : []));
        return gaps.ToValueList();
    }

    // Each stretch of each block once, with the first finding that covers it.
    private static void Each(IReadOnlyList<Found> findings, ReadDocument document, Action<FindingContent?, string> say)
    {
        var parts = findings.SelectMany(f => f.Place.Parts(document).Select(p => (p.Block, p.Range, f.Content))).ToLookup(p => p.Block);
        for (var at = 0; at < document.Blocks.Count; at++)
        {
            var block = document.Blocks[at];
            var done = 0;
            foreach (var (_, range, content) in parts[at].OrderBy(p => p.Range.Start))
            {
                say(null, TextRange.Between(done, Math.Max(done, range.Start)).In(block.Text.Text));
                var start = Math.Max(done, range.Start);
                say(block.Kind == BlockKind.Furniture ? new FindingContent.Furniture() : content, TextRange.Between(start, Math.Max(start, range.End)).In(block.Text.Text));
                done = Math.Max(done, range.End);
            }

            say(null, block.Text.Text[done..]);
        }
    }

    private static int Kind(FindingContent? content) => content switch
    {
        FindingContent.Proposal => 0,
        FindingContent.Remark => 1,
        FindingContent.Position => 2,
        FindingContent.Form => 3,
        FindingContent.Furniture => 4,
        _ => 5,
    };
}
