namespace Amendments.Desk;

/// <summary>A record that was corrected.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Line">The line of the ledger that stands from now on.</param>
/// <param name="Former">The line that it points to, which stood until now.</param>
/// <param name="Changes">What changed.</param>
public sealed record CorrectedRecord(string Id, long Line, long Former, ValueList<FieldChange> Changes)
{
    /// <summary>The proposals that name the submitter of a submission and were corrected with it.</summary>
    public ValueList<string> With { get; init; } = [];
}
