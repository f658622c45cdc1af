namespace Amendments.Proposals;

/// <summary>Something that the editor supplied to a proposal and the submission does not say.</summary>
/// <param name="Kind">What was supplied.</param>
/// <param name="What">The thing itself: "30 bis", "at the end of 66", ".".</param>
/// <param name="By">Who supplied it.</param>
/// <param name="Because">Why; may be empty.</param>
public sealed record Supply(SupplyKind Kind, string What, string By, string Because = "");
