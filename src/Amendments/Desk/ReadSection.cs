using Amendments.Papers;

namespace Amendments.Desk;

/// <summary>Reads a draft, or a section of it.</summary>
public static class ReadSection
{
    /// <summary>The paragraphs in reading order.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="section">The heading of a section or its number in order; null for the whole draft.</param>
    public static Outcome<IReadOnlyList<Paragraph>> Run(Draft draft, string? section)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (section is null)
        {
            return Outcome<IReadOnlyList<Paragraph>>.Done(draft.Paragraphs);
        }

        var problems = new List<Problem>();
        var found = FindPlace.Run(draft, $"section {section}", problems);
        return problems.Count > 0
            ? Outcome<IReadOnlyList<Paragraph>>.Failed(problems)
            : Outcome<IReadOnlyList<Paragraph>>.Done([.. found.Select(id => draft[id])]);
    }
}
