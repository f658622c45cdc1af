using Amendments.Background;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Finds what somebody cites of a background document. What is not there, or is at several places, is a problem and never guessed.</summary>
internal sealed class CitedPlace(BackgroundDocument document, ICollection<Problem> problems)
{
    private const double LeastLikeness = 0.5;

    /// <summary>The citation, or null with a problem.</summary>
    /// <param name="title">The title of a section, or a part of it; null for none.</param>
    /// <param name="quote">Quoted words; null for none.</param>
    /// <param name="note">What is said of it.</param>
    public Citation? Find(string? title, string? quote, FormattedText note)
    {
        var section = title is null ? null : Section(title);
        if (title is not null && section is null)
        {
            return null;
        }

        return string.IsNullOrWhiteSpace(quote) ? new Citation(document.Id, section?.Title, section?.Lines, section?.Pages, FormattedText.Empty, note)
            : Quoted(section is null ? document.Sections : [section], quote) is { } found ? new Citation(document.Id, found.Section.Title, found.Lines, found.Pages, found.Words, note)
            : null;
    }

    private BackgroundSection? Section(string title)
    {
        var wanted = Key(title);
        var equal = document.Sections.Where(s => Key(s.Title) == wanted).ToList();
        var found = equal.Count > 0 || wanted.Length == 0 ? equal : document.Sections.Where(s => Key(s.Title).Contains(wanted, StringComparison.Ordinal)).ToList();
        if (found is [var one])
        {
            return one;
        }

        problems.Add(found.Count > 0
            ? new Problem($"{document.Id}, section “{title}”", $"There are {found.Count} such sections: {Listed(found)}.", "Give more of the title, or quote words of it with --quote.")
            : new Problem($"{document.Id}, section “{title}”", $"There is no such section.{Nearest(title)}", $"amend background show {document.Id} lists them."));
        return null;
    }

    private string Nearest(string title)
    {
        var nearest = document.Sections.MaxBy(s => Comparison.Nearest.Likeness(s.Title, title));
        return nearest is not null && Comparison.Nearest.Likeness(nearest.Title, title) >= LeastLikeness ? $" Nearest: “{nearest.Title}”." : string.Empty;
    }

    private QuotedBackground? Quoted(IReadOnlyList<BackgroundSection> sections, string quote)
    {
        var found = sections.Select(s => QuotedBackground.Find(s, quote)).OfType<QuotedBackground>().ToList();
        if (found is [var one])
        {
            return one;
        }

        var where = sections is [{ } only] ? $"{document.Id}, “{only.Title}”" : document.Id.ToString();
        problems.Add(found.Count > 0
            ? new Problem(where, $"“{quote}” stands in {found.Count} sections: {Listed(found.Select(f => f.Section))}.", "Say which with --section TITLE.")
            : new Problem(where, $"It does not contain “{quote}”.{NearestWords(sections, quote)}", "Quote it as it stands there."));
        return null;
    }

    private static string NearestWords(IReadOnlyList<BackgroundSection> sections, string quote) =>
        QuotedBackground.Nearest(sections, quote) is { } words ? $" Nearest: “{words}”." : string.Empty;

    private static string Listed(IEnumerable<BackgroundSection> sections) => string.Join(", ", sections.Select(s => $"“{s.Title}”"));

    private static string Key(string title) => Folding.Fold(title).Text.Trim().ToUpperInvariant();
}
