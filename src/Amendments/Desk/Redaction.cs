namespace Amendments.Desk;

/// <summary>What a redaction erases, or erased.</summary>
/// <param name="Record">The id of the record that is redacted.</param>
/// <param name="Records">Everything whose words go: the record, the finding it came from, what a finding became, what a submission says; in the order of the ledger.</param>
/// <param name="Words">The words.</param>
/// <param name="Files">The files whose bytes go.</param>
public sealed record Redaction(string Record, ValueList<string> Records, ValueList<KeptWords> Words, ValueList<SourceFile> Files);
