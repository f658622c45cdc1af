using Amendments.Documents;
using Amendments.Intake;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Tests.Intake;

// certain: replace-words 22
//   heading: Q5
//   old: cultural engagement
//   wording: cultural diversity
// needs review: append 60 | replace-paragraph 60
//   ...
//   because: why it is not certain
//
// Form and furniture are left out. Paragraphs of a wording or a remark stand behind each other with " / " between.

/// <summary>Writes findings for fixtures.</summary>
internal static class FindingLines
{
    /// <summary>All findings of a document that ask for something or remark on something.</summary>
    public static string Write(IEnumerable<Found> findings, ReadDocument document, bool withReasons = true) => string.Join('\n', findings
        .Where(f => f.Content is not (FindingContent.Form or FindingContent.Furniture))
        .SelectMany(f => Lines(f, document, withReasons)));

    private static IEnumerable<string> Lines(Found found, ReadDocument document, bool withReasons)
    {
        var confidence = ChoiceName.Of(found.Confidence).Replace('-', ' ');
        yield return $"{confidence}: {What(found.Content)}";
        var properties = found.Content is FindingContent.Proposal proposal ? Properties(proposal) : [("words", Line(found.Place.Words(document)))];
        foreach (var (name, value) in properties.Prepend(("heading", found.Heading ?? string.Empty)).Where(p => p.Item2.Length > 0))
        {
            yield return $"  {name}: {value}";
        }

        foreach (var reason in withReasons ? found.Reasons : [])
        {
            yield return $"  because: {reason}";
        }
    }

    private static string What(FindingContent content) => content switch
    {
        FindingContent.Proposal proposal => string.Join(" | ", proposal.Readings.Select(r => $"{OperationName.Of(r.Operation)} {r.Operation.Target}")),
        FindingContent.Remark remark => $"remark {remark.Target}",
        FindingContent.Position position => $"position {ChoiceName.Of(position.Stance)} {position.About}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<(string, string)> Properties(FindingContent.Proposal proposal)
    {
        foreach (var property in Operands(proposal.Readings[0].Operation))
        {
            yield return property;
        }

        yield return ("wording", Line(proposal.Wording));
        foreach (var supply in proposal.Supplied)
        {
            yield return ("supplied", $"{ChoiceName.Of(supply.Kind)} {supply.What}");
        }
    }

    private static IEnumerable<(string, string)> Operands(Operation operation) => operation switch
    {
        Operation.ReplaceWords replace => Quoted("old", replace.Old),
        Operation.DeleteWords delete => Quoted("old", delete.Old),
        Operation.ReplaceThroughout throughout => Quoted("old", throughout.Old),
        Operation.Split split => Quoted("old", split.Before),
        Operation.InsertWords { At: InsertionPoint.After after } => Quoted("after", after.Words),
        Operation.InsertWords { At: InsertionPoint.Before before } => Quoted("before", before.Words),
        Operation.Move move => [("to", move.To.ToString())],
        Operation.InsertParagraph insert => [("label", insert.Requested?.ToString() ?? string.Empty)],
        _ => [],
    };

    private static IEnumerable<(string, string)> Quoted(string name, Quotation quotation) =>
        [(name, quotation.Words), ("occurrence", quotation.Occurrence?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty)];

    private static string Line(FormattedText text) => EmphasisNotation.Write(text).Replace("\n", " / ", StringComparison.Ordinal);
}
