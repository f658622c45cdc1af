using Amendments.Composition;

namespace Amendments.Cli.Commands;

/// <summary>An export that is ready to be written.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="NotApplied">What is not in its text as it stands, and why.</param>
/// <param name="Problems">What a person should look at.</param>
internal sealed record Exported(byte[] Bytes, ValueList<NotApplied> NotApplied, ValueList<Problem> Problems)
{
    /// <summary>How many changes it marks; null where they are not counted.</summary>
    public int? Changes { get; init; }

    /// <summary>How many comments it has; null where it has none of its own.</summary>
    public int? Comments { get; init; }

    /// <summary>What else there is to know about it, a sentence each.</summary>
    public ValueList<string> Notes { get; init; } = [];
}
