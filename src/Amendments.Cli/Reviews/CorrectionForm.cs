using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Intake;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Cli.Reviews;

/// <summary>Asks how a finding is to be corrected; an empty line leaves a thing as it is.</summary>
internal sealed class CorrectionForm(Screen screen)
{
    /// <summary>The correction; null when nothing is to change.</summary>
    public FindingCorrection? Ask()
    {
        screen.Text("An empty line leaves a thing as it is. Words are given as the submission has them.");
        var operation = Line($"Operation ({string.Join(", ", OperationName.All)}, or {FindingCorrection.Remark})?");
        var form = new OperationForm { Operation = operation, Target = Line("Place?") };
        if (operation == FindingCorrection.Remark)
        {
            return new FindingCorrection(form);
        }

        form = form with { Old = Line("Words of the draft to replace, delete or split before?") };
        form = operation is null or "insert-words" ? form with { After = Line("Insert after which words?") } : form;
        form = operation is null or "insert-words" && form.After is null ? form with { Before = Line("Insert before which words?") } : form;
        form = operation is "move" ? form with { To = Line("Move to?") } : form;
        form = operation is null or "insert-paragraph" ? form with { Label = Line("Label of the new paragraph?") } : form;
        var wording = Line("Wording?");
        var correction = new FindingCorrection(form, wording is null ? null : EmphasisNotation.Read(wording));
        return correction == new FindingCorrection(new OperationForm()) ? null : correction;
    }

    private string? Line(string question) => screen.Ask(question) is { Length: > 0 } line ? line : null;
}
