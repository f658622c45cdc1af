using Amendments.Cli.Screens;
using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Desk;
using Amendments.Scenarios;

namespace Amendments.Cli.Pages;

/// <summary>A composed scenario on a screen: what is taken, what the text reads with it, and what of it could not be applied.</summary>
internal sealed class ScenarioPage(Screen screen, ScenarioView view)
{
    private const int Indent = 2;

    public void Print(Scenario? saved)
    {
        var (composed, compilation) = (view.Composed, view.Compilation);
        screen.Text(DraftPage.Name(compilation.Draft).Add($", with {Amount.Of(compilation.Proposals.Count, "proposal")} taken. Nothing is decided by it.", Look.Faint));
        screen.Text(Phrase.Of("Taken: ", Look.Strong).Add(composed.Taken.Count == 0 ? "nothing" : string.Join(", ", compilation.Proposals.Select(Taken))));
        foreach (var separated in composed.Separated)
        {
            screen.Text(Phrase.Of($"Taken apart: {separated.Proposal} ({compilation.Proponent(separated.Proposal)})", Look.Warning).Add($" offers together: {What(separated.Taken)} [taken]; {What(separated.Left)} [left]."), Indent);
        }

        foreach (var left in composed.NotApplied)
        {
            var reason = left.Reason switch { NotAppliedReason.Same => "already there", NotAppliedReason.Competing => "competing", NotAppliedReason.Dependent => "waiting for another", _ => "does not fit the draft" };
            screen.Text(Phrase.Of("Not applied: ", Look.Warning).Add($"{left.Proposal} ({compilation.Proponent(left.Proposal)}), {reason}. {left.Explanation}"), Indent);
        }

        foreach (var question in compilation.Conflicts.Where(c => c.Reason == ConflictReason.Order))
        {
            screen.Text(Phrase.Of("Order to be settled: ", Look.Warning).Add($"{Names(question.First)} and {Names(question.Second)}, here in the order in which they were taken. {ConflictWords.Explain(question, question.Second, compilation.Requests, compilation.Draft)}"), Indent);
        }

        foreach (var paragraph in view.Paragraphs)
        {
            new ProvenancePage(screen, compilation).Print(new OwnedParagraph(paragraph, Provenance.Of(paragraph)));
        }

        if (view.Differences is { } differences)
        {
            Print(differences);
        }

        if (saved is not null)
        {
            screen.Blank();
            screen.Text($"Saved as “{saved.Name}”. In Word:");
            screen.Whole($"amend export word --scenario \"{saved.Name}\"");
        }
    }

    private void Print(ValueList<ScenarioDifference> differences)
    {
        screen.Blank();
        screen.Text(Phrase.Of(differences.Count == 0 ? "The other scenario reads the same." : "Against the other scenario:", Look.Strong));
        foreach (var difference in differences)
        {
            screen.Text(Phrase.Of(difference.Label.Length > 0 ? $"{difference.Label} " : string.Empty, Look.Strong).Add(screen.Redline(difference.Redline)), Indent);
        }
    }

    private string Taken(Proposals.Proposal proposal)
    {
        var isApart = view.Composed.Separated.Any(s => s.Proposal == proposal.Id);
        var parts = view.Composed.Taken.Where(t => t.Proposal == proposal.Id);
        return $"{(isApart ? string.Join(", ", parts.Select(p => p.ToString())) : proposal.Id)} ({view.Compilation.Proponent(proposal.Id)})";
    }

    private string Names(int request) => string.Join(" and ", view.Compilation.Requests[request].Proposals.Select(p => $"{p} ({view.Compilation.Proponent(p)})"));

    private string What(ValueList<Request> requests) => string.Join("; ", requests.Select(r => ConflictWords.Describe(r, view.Compilation.Draft)));
}
