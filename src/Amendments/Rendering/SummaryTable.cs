using System.Text;
using Amendments.Composition;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Rendering;

/// <summary>The proposals of a compilation as a Markdown table (GitHub Flavored Markdown §4.10), one a row, in their order.</summary>
public static class SummaryTable
{
    private static readonly string[] Columns = ["Paragraph", "Proposal", "Operation", "Proposed by", "State", "Wording"];

    /// <summary>The table, its lines ended by a line feed; the heading alone when there is no proposal.</summary>
    public static string Write(Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        var showings = new Showings(compilation);
        var table = new StringBuilder();
        Row(table, Columns);
        Row(table, Columns.Select(_ => "---"));
        foreach (var proposal in compilation.Proposals)
        {
            Row(table, Cells(compilation, showings, proposal).Select(MarkdownRedline.Escape));
        }

        return table.ToString();
    }

    private static string[] Cells(Compilation compilation, Showings showings, Proposal proposal) =>
    [
        proposal.Operation.Target.ToString(),
        proposal.Id.ToString(),
        OperationName.Describe(proposal.Operation),
        string.Join(", ", compilation.Names(proposal, Role.Author)),
        State(showings, proposal),
        PlainRedline.Readable(proposal.Wording),
    ];

    private static string State(Showings showings, Proposal proposal)
    {
        var showing = showings.Of(proposal.Id);
        var with = showing == Showing.DoesNotFit
            ? [ChoiceName.Of(showings.Resolution(proposal.Id).State).Replace('-', ' ')]
            : showings.NotApplied(proposal.Id).SelectMany(n => n.With).Distinct().Select(id => id.ToString()).ToValueList();
        return Showings.Describe(showing) + (with.Count == 0 ? string.Empty : $" ({string.Join(", ", with)})");
    }

    private static void Row(StringBuilder table, IEnumerable<string> cells) =>
        table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
