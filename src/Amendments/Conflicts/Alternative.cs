using Amendments.Texts;

namespace Amendments.Conflicts;

/// <summary>What a stretch reads when some requests are granted.</summary>
/// <param name="Text">The words; empty when they are struck.</param>
/// <param name="Requests">The places of the requests that each come to it by themselves.</param>
public sealed record Alternative(FormattedText Text, ValueList<int> Requests);
