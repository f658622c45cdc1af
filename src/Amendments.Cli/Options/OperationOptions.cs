using System.CommandLine;
using Amendments.Intake;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Cli.Options;

/// <summary>What an operation says besides its name and its target.</summary>
internal static class OperationOptions
{
    private static readonly Option<string?> Wording = Made.Text("--wording", "TEXT", "The words to put in, exactly as submitted; **bold** and *italics* are kept.");

    private static readonly Option<string?> Old = Made.Text("--old", "TEXT", "The words of the draft to replace, delete or split before.");

    private static readonly Option<string?> After = Made.Text("--after", "TEXT", "Insert words after these.");

    private static readonly Option<string?> Before = Made.Text("--before", "TEXT", "Insert words before these.");

    private static readonly Option<int?> Occurrence = Made.Count("--occurrence", "N", "Which occurrence of the quoted words.");

    private static readonly Option<string?> To = Made.Text("--to", "PLACE", "Where to move to, such as “after 12”.");

    private static readonly Option<string?> Label = Made.Text("--label", "LABEL", "The label that a new paragraph is proposed with.");

    private static readonly Option<LabelRelation?> Relation = Made.Choice<LabelRelation>("--relation", "What that label means.");

    public static IEnumerable<Option> All => [Wording, Old, After, Before, Occurrence, To, Label, Relation];

    /// <summary>The operation as it is filled in.</summary>
    public static OperationForm Form(Call call, string? operation, string? target) => new()
    {
        Operation = operation,
        Target = target,
        Old = call.Get(Old),
        After = call.Get(After),
        Before = call.Get(Before),
        Occurrence = call.Get(Occurrence),
        To = call.Get(To),
        Label = call.Get(Label),
        Relation = call.Get(Relation) ?? LabelRelation.NewAfter,
    };

    /// <summary>The wording; null when none is given.</summary>
    public static FormattedText? Words(Call call) => call.Get(Wording) is { } words ? EmphasisNotation.Read(words) : null;
}
