using Amendments.Texts;

namespace Amendments;

/// <summary>Words that a line of the ledger refers to.</summary>
/// <param name="Line">The number of the line.</param>
/// <param name="Field">What they are there: "wording", "quote", "rationale", "words", "reason".</param>
/// <param name="Hash">Their salted SHA-256, 64 lower-case hexadecimal digits.</param>
/// <param name="Words">The words.</param>
public sealed record KeptWords(long Line, string Field, string Hash, FormattedText Words);
