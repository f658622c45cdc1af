using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Composition;

/// <summary>Where quoted words stand.</summary>
internal sealed record QuotedPlace(Paragraph Paragraph, TextRange Range);
