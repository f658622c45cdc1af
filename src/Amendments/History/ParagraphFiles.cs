using System.Globalization;
using Amendments.Papers;

namespace Amendments.History;

/// <summary>How the files of a draft's paragraphs are called: by what is printed in front of them, so that people find them. The names hold within one draft only.</summary>
/// <param name="draft">The draft.</param>
public sealed class ParagraphFiles(Draft draft)
{
    private readonly string[] _names = Names(draft);

    /// <summary>The names in reading order, without an ending: "title", "heading-3", "22", "30-a-ii", "footnote-1".</summary>
    public IReadOnlyList<string> All => _names;

    /// <summary>The name of one paragraph's file.</summary>
    public string this[ParagraphId id] => _names[id.Ordinal - 1];

    private static string[] Names(Draft draft)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var heading = 0;
        return [.. draft.Paragraphs.Select(paragraph =>
        {
            var name = paragraph.Kind switch
            {
                ParagraphKind.Title => "title",
                ParagraphKind.Heading => Numbered("heading", ++heading),
                ParagraphKind.Footnote => $"footnote-{Plain(paragraph.Content.Printed)}",
                _ => paragraph.Label is { } label ? Plain(label.ToString()) : Numbered("text", paragraph.Id.Ordinal),
            };
            return taken.Add(name) ? name : Twice(taken, name, paragraph.Id.Ordinal);
        })];
    }

    // A number that is printed twice.
    private static string Twice(HashSet<string> taken, string name, int ordinal)
    {
        var other = string.Create(CultureInfo.InvariantCulture, $"{name}~{ordinal}");
        taken.Add(other);
        return other;
    }

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");

    // "30 (a) (ii)" is "30-a-ii": letters and digits, a hyphen for everything between.
    private static string Plain(string label)
    {
        var parts = new string([.. label.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? "x" : string.Join('-', parts);
    }
}
