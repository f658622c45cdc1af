using Amendments.Comparison;
using Amendments.Documents;

namespace Amendments.Intake;

/// <summary>What became of the words of a document, counted. A word is a token of <see cref="Tokeniser"/> that is one.</summary>
/// <param name="Proposals">Words of passages that are taken for proposals.</param>
/// <param name="Positions">Of positions.</param>
/// <param name="Remarks">Of remarks.</param>
/// <param name="NotUnderstood">Of passages that sound like an instruction and were not understood; they are kept as remarks.</param>
/// <param name="Form">The form's own words.</param>
/// <param name="Furniture">Of headers, footers, page numbers.</param>
/// <param name="Unaccounted">Words that no finding covers. There should be none.</param>
public sealed record Coverage(int Proposals, int Positions, int Remarks, int NotUnderstood, int Form, int Furniture, int Unaccounted)
{
    /// <summary>All words of the document.</summary>
    public int Words => Proposals + Positions + Remarks + NotUnderstood + Form + Furniture + Unaccounted;

    /// <summary>The share of words that are accounted for, in per cent, rounded down; 100 for a document without words.</summary>
    public int Percent => Words == 0 ? 100 : (int)(100L * (Words - Unaccounted) / Words);

    /// <summary>Counts.</summary>
    /// <param name="document">The document.</param>
    /// <param name="found">What was found in it.</param>
    public static Coverage Of(ReadDocument document, IReadOnlyCollection<Found> found)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(found);
        int Sum(Func<Found, bool> wanted) => found.Where(wanted).Sum(f => f.Place.Parts(document).Sum(p => Count(p.Range.In(document.Blocks[p.Block].Text.Text))));
        var counted = new Coverage(
            Sum(f => f.Content is FindingContent.Proposal), Sum(f => f.Content is FindingContent.Position),
            Sum(f => f is { Content: FindingContent.Remark, Confidence: not Confidence.NotUnderstood }),
            Sum(f => f is { Content: FindingContent.Remark, Confidence: Confidence.NotUnderstood }),
            Sum(f => f.Content is FindingContent.Form), Sum(f => f.Content is FindingContent.Furniture), 0);
        return counted with { Unaccounted = Math.Max(0, document.Blocks.Sum(b => Count(b.Text.Text)) - counted.Words) };
    }

    private static int Count(string text) => Tokeniser.Tokenise(text).Count(t => t.Kind == TokenKind.Word);
}
