namespace Amendments.Word.Reading;

/// <summary>A list that paragraphs refer to by <c>w:numId</c>.</summary>
/// <param name="Id">Its own id.</param>
/// <param name="Abstract">The definition behind it; lists with the same one count on from each other.</param>
/// <param name="Levels">Its levels with its own overrides, by level from 0.</param>
/// <param name="Starts">Numbers that it begins with instead, by level (startOverride).</param>
internal sealed record ListDefinition(int Id, int Abstract, IReadOnlyDictionary<int, ListLevel> Levels, IReadOnlyDictionary<int, int> Starts)
{
    /// <summary>The level that a paragraph style takes its numbers from.</summary>
    public int? LevelOf(string style) => Levels.Where(l => l.Value.Style == style).Select(l => (int?)l.Key).FirstOrDefault();
}
