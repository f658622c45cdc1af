using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Texts;

namespace Amendments.Cli.Commands;

internal static class SearchCommand
{
    private const int Most = 50;

    private const int Around = 60;

    private static readonly Argument<string[]> Words = new("WORDS") { Description = "The words, all of which must be there.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<int?> Limit = Made.Count("--most", "N", $"At most so many hits (default: {Most}).");

    public static Command Make() => new Command("search", "Search words in drafts, proposals, remarks and background documents.") { Words, Limit, ConfidentialOptions.Show }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        var (words, most) = (string.Join(' ', call.Get(Words)), call.Get(Limit) ?? Most);
        var found = SearchWords.Run(store, words, most);
        return call.Answer(json => json.Objects("hits", found, Write), () => Print(call.Screen, found), SearchWords.Hidden(store, words, most));
    }

    private static void Write(JsonAnswer json, FoundWords found) => json
        .Text("kind", found.Hit.Kind)
        .Text("id", found.Hit.Id)
        .Text("where", found.Where)
        .Text("text", found.Hit.Text)
        .Objects("matches", found.Hit.Matches, (own, m) => own.Number("start", m.Start).Number("length", m.Length));

    private static void Print(Screen screen, IReadOnlyList<FoundWords> found)
    {
        if (found.Count == 0)
        {
            screen.Text("Nothing was found.");
            return;
        }

        var listing = new Listing("Kind", "Id", "Where…", "Text…");
        foreach (var (where, hit) in found)
        {
            listing.Add(hit.Kind, Phrase.Of(hit.Id, Look.Strong), where, Excerpt(hit));
        }

        screen.Table(listing);
    }

    // From a word before the first match on; the matches stand out.
    private static Phrase Excerpt(SearchHit hit)
    {
        var text = hit.Text.Replace('\n', ' ');
        var first = hit.Matches.Count > 0 ? hit.Matches[0] : new TextRange(0, 0);
        var start = first.Start <= Around ? 0 : text.IndexOf(' ', first.Start - Around) is > 0 and var blank && blank < first.Start ? blank + 1 : first.Start;
        var last = Math.Min(text.Length, first.End + Around);
        var end = text.LastIndexOf(' ', last - 1) is var cut && last < text.Length && cut > first.End ? cut : last;
        var excerpt = Phrase.Of(start > 0 ? "… " : string.Empty);
        var at = start;
        foreach (var match in hit.Matches.Where(m => m.Start >= start && m.End <= end))
        {
            excerpt.Add(text[at..match.Start]).Add(match.In(text), Look.Strong);
            at = match.End;
        }

        return excerpt.Add(text[at..end]).Add(end < text.Length ? " …" : string.Empty);
    }
}
