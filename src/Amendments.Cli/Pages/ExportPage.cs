using Amendments.Cli.Commands;
using Amendments.Cli.Screens;
using Amendments.Composition;

namespace Amendments.Cli.Pages;

/// <summary>Says what was written, and what is not in its text as it stands.</summary>
internal static class ExportPage
{
    public static void Print(Screen screen, string path, Compilation compilation, Exported exported)
    {
        var counts = new[]
        {
            Amount.Of(compilation.Proposals.Count, "proposal"),
            exported.Changes is { } changes ? Amount.Of(changes, "tracked change") : null,
            exported.Comments is { } comments ? Amount.Of(comments, "comment") : null,
        };
        screen.Text($"Wrote {path}: {string.Join(", ", counts.OfType<string>())}.");
        if (string.Join(", ", compilation.Confidential) is { Length: > 0 } confidential)
        {
            screen.Text(Phrase.Of("Confidential: ", Look.Warning).Add($"{confidential}. Whoever gets this file can see them."), 2);
        }

        foreach (var note in exported.Notes)
        {
            screen.Text(note, 2);
        }

        foreach (var left in exported.NotApplied)
        {
            var what = left.Reason == NotAppliedReason.Bracketed ? "In brackets: " : "Not in the text: ";
            screen.Text(Phrase.Of(what, Look.Warning).Add($"{left.Proposal} ({compilation.Proponent(left.Proposal)}){Reason(left.Reason)}. {left.Explanation}"), 2);
        }
    }

    private static string Reason(NotAppliedReason reason) => reason switch
    {
        NotAppliedReason.Same => ", the same as another",
        NotAppliedReason.Competing => ", competing",
        NotAppliedReason.Bracketed => string.Empty,
        NotAppliedReason.Dependent => ", waiting for another",
        _ => ", does not fit the draft",
    };
}
