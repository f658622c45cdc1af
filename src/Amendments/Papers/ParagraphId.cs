using System.Globalization;

namespace Amendments.Papers;

/// <summary>The identity of one paragraph of one draft; what was printed there is its <see cref="Label"/>.</summary>
/// <param name="Draft">The draft that the paragraph stands in.</param>
/// <param name="Ordinal">Its place in the draft's reading order, from 1, counting titles, headings, sub-paragraphs and notes too.</param>
public readonly record struct ParagraphId(Id<Draft> Draft, int Ordinal)
{
    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Draft}/{Ordinal}");
}
