using Amendments.Composition;

namespace Amendments.Cli.Commands;

/// <summary>An export that is ready to be written.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Changes">How many changes it marks; null where they are not counted.</param>
/// <param name="Comments">How many comments it has; null where it has none of its own.</param>
/// <param name="NotApplied">What is not in its text, and why.</param>
/// <param name="Problems">What a person should look at.</param>
internal sealed record Exported(byte[] Bytes, int? Changes, int? Comments, ValueList<NotApplied> NotApplied, ValueList<Problem> Problems);
