using System.CommandLine;
using Amendments.Desk;
using Amendments.Intake;
using Amendments.Proposals;

namespace Amendments.Cli.Options;

/// <summary>What is to be done with findings.</summary>
internal static class ReviewOptions
{
    /// <summary>What is written behind --accept to accept everything that is certain.</summary>
    public const string Certain = "certain";

    public static readonly Argument<string[]> Findings = new("FINDINGS") { Description = "Findings, such as F3 F4.", Arity = ArgumentArity.ZeroOrMore };

    public static readonly Option<string?> Accept = new("--accept")
    {
        Description = $"Record them; with “{Certain}” and no findings, everything that is certain.",
        HelpName = Certain,
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static readonly Option<int?> Reading = Made.Count("--reading", "N", "Record it as this reading.");

    public static readonly Option<bool> KeepUnresolved = new("--keep-unresolved") { Description = "Also what does not fit the draft, as it was received." };

    public static readonly Option<bool> Reject = new("--reject") { Description = "Record nothing of them." };

    public static readonly Option<string?> Reason = Made.Text("--reason", "TEXT", "Why they are rejected.");

    public static readonly Option<string?> Split = Made.Text("--split", "WORDS", "Cut it before these words, or before the sentence of this number.");

    public static readonly Option<bool> Undo = new("--undo") { Description = "Take back what was done last with it." };

    public static readonly Option<string?> Submission = Made.Text("--submission", "ID", "Only what stands in this submission.");

    public static readonly Option<FindingStatus?> Status = Made.Choice<FindingStatus>("--status", "List those with this status (default: waiting).");

    public static readonly Option<bool> Full = new("--full") { Description = "Redlines with the whole paragraph instead of the words around the changes." };

    private static readonly Option<string?> Operation = Made.OneOf("--operation", "NAME", "Correct what it asks for; “remark” if it asks for nothing.", [.. OperationName.All, FindingCorrection.Remark]);

    private static readonly Option<string?> Target = Made.Text("--target", "PLACE", "Correct the place.");

    public static IEnumerable<Option> All =>
        [Accept, Reading, KeepUnresolved, Reject, Reason, Operation, Target, .. OperationOptions.All, Split, Undo, Submission, Status, Full];

    /// <summary>The correction that is given; null when none is.</summary>
    public static FindingCorrection? Correction(Call call)
    {
        var correction = new FindingCorrection(OperationOptions.Form(call, call.Get(Operation), call.Get(Target)), OperationOptions.Words(call));
        return correction == new FindingCorrection(new OperationForm()) ? null : correction;
    }

    /// <summary>How they are to be accepted; null when they are not.</summary>
    public static Acceptance? Acceptance(Call call) =>
        call.Has(Accept) || call.Get(Reading) is not null ? new Acceptance(call.Get(Reading), call.Get(KeepUnresolved)) : null;
}
