using Amendments.Documents;

namespace Amendments.Intake;

/// <summary>What intake found in one stretch of a document, before it is recorded. The stretches of a document lie end to end and cover all of it.</summary>
/// <param name="Place">The stretch.</param>
/// <param name="Heading">The question or heading that it stands under: "Q5"; null when there is none.</param>
/// <param name="Content">What it is taken to be.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Reasons">Why it is not certain, as sentences; empty when it is.</param>
public sealed record Found(DocumentSpan Place, string? Heading, FindingContent Content, Confidence Confidence, ValueList<string> Reasons);
