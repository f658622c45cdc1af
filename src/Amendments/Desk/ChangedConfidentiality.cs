namespace Amendments.Desk;

/// <summary>What became confidential, or ceased to be.</summary>
/// <param name="Record">The proposal or submission that was named.</param>
/// <param name="IsConfidential">Whether it is confidential now.</param>
/// <param name="With">The proposals that changed with it: what a submission says, and what changes the words of a confidential proposal.</param>
public sealed record ChangedConfidentiality(string Record, bool IsConfidential, ValueList<string> With);
