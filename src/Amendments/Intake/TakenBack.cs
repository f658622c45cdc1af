namespace Amendments.Intake;

/// <summary>
/// That a proposal, remark or position is no longer on record: the acceptance of its finding was taken back, or the record itself was. It
/// stays in the ledger, and so does its id.
/// </summary>
/// <param name="Record">The id that it had: "P7".</param>
/// <param name="Finding">The finding, which waits again or waited again; null when the record itself was taken back.</param>
/// <param name="By">Who took it back.</param>
/// <param name="At">When, in UTC.</param>
public sealed record TakenBack(string Record, Id<Finding>? Finding, string By, DateTimeOffset At);
