namespace Amendments.Intake.Anchoring;

/// <summary>What an instruction comes to on the draft.</summary>
/// <param name="Content">A proposal; a remark when its words find no place.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Reasons">Why it is not certain, as sentences.</param>
internal sealed record AnchoredInstruction(FindingContent Content, Confidence Confidence, ValueList<string> Reasons);
