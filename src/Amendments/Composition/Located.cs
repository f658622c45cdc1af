using Amendments.Papers;

namespace Amendments.Composition;

/// <summary>The paragraphs that a target names, in reading order, or why there are none.</summary>
internal sealed record Located(ValueList<Paragraph> Paragraphs, Problem? Problem)
{
    public static Located At(IEnumerable<Paragraph> paragraphs) => new(paragraphs.ToValueList(), null);

    public static Located Nowhere(string where, string found, string remedy) => new([], new Problem(where, found, remedy));
}
