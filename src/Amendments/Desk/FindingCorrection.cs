using Amendments.Intake;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>How a person corrects what a finding is taken to be.</summary>
/// <param name="Form">
/// What changes of the operation; null for what stays. A target alone changes the target of every reading; anything else makes of all
/// readings one, beginning with the first. The operation <see cref="Remark"/> makes it a remark.
/// </param>
/// <param name="Wording">The words to put in, as they stand in the submission; null for those that it has.</param>
public sealed record FindingCorrection(OperationForm Form, FormattedText? Wording = null)
{
    /// <summary>What is written in place of an operation to say that the passage is a remark.</summary>
    public const string Remark = "remark";

    /// <summary>Whether only the target changes, and perhaps the wording.</summary>
    internal bool KeepsReadings => Form with { Target = null } == new OperationForm();
}
