using System.Globalization;

namespace Amendments.Background;

/// <summary>A numbered list of subjects, and the words by which a language names it.</summary>
/// <param name="Name">Its name as tags print it, the same in every language: "Action Line".</param>
/// <param name="Letter">The letter before the numbers, in upper case: "C".</param>
/// <param name="Last">The last number; the first is 1.</param>
/// <param name="One">The words for one subject of it, folded, in upper case.</param>
/// <param name="Several">The words for several subjects.</param>
internal sealed record TagScheme(string Name, string Letter, int Last, ValueList<ValueList<string>> One, ValueList<ValueList<string>> Several)
{
    /// <summary>The tag of a number, or null when the list has no such number.</summary>
    public Tag? Of(int number) =>
        number >= 1 && number <= Last ? new Tag(Name, string.Create(CultureInfo.InvariantCulture, $"{Letter}{number}")) : null;

    /// <summary>The number of one of its tags.</summary>
    public int Number(Tag tag) => int.Parse(tag.Code.AsSpan(Letter.Length), NumberStyles.None, CultureInfo.InvariantCulture);
}
