using System.Text.Json;

namespace Amendments.Background;

/// <summary>The words of one language by which drafts, tables of contents and tags are recognised; a data file each, under Words/.</summary>
/// <param name="Contents">Headings of tables of contents, folded, in upper case.</param>
/// <param name="Draft">Words by which a document says that it is a draft.</param>
/// <param name="Schemes">The lists of subjects.</param>
/// <param name="Numbers">The number words from one on.</param>
/// <param name="Between">What stands between two codes of a list.</param>
/// <param name="Through">What stands between the first and the last code of a range.</param>
/// <param name="Before">Small words behind which a code can begin.</param>
internal sealed record BackgroundWords(
    ValueList<string> Contents, ValueList<string> Draft, ValueList<TagScheme> Schemes, ValueList<string> Numbers,
    ValueList<string> Between, ValueList<string> Through, ValueList<string> Before)
{
    private static readonly BackgroundWords None = new([], [], [], [], [], [], []);

    private static readonly Dictionary<string, BackgroundWords> Read = new(StringComparer.OrdinalIgnoreCase);

    private static readonly Lock Reading = new();

    /// <summary>Whether there is a file for a language.</summary>
    /// <param name="language">A BCP 47 tag; its first part decides.</param>
    public static bool Has(string language) => Of(language) != None;

    /// <summary>The words of a language; none when there is no file for it.</summary>
    /// <param name="language">A BCP 47 tag; its first part decides.</param>
    public static BackgroundWords Of(string language)
    {
        var name = language.Split('-')[0].ToLowerInvariant();
        lock (Reading)
        {
            if (!Read.TryGetValue(name, out var words))
            {
                Read[name] = words = Load(name);
            }

            return words;
        }
    }

    private static BackgroundWords Load(string name)
    {
        using var stream = typeof(BackgroundWords).Assembly.GetManifestResourceStream($"Background/{name}.json");
        if (stream is null)
        {
            return None;
        }

        using var json = JsonDocument.Parse(stream);
        var root = json.RootElement;
        return new BackgroundWords(
            Texts(root, "contents"), Texts(root, "draft"), root.GetProperty("schemes").EnumerateArray().Select(Scheme).ToValueList(),
            Texts(root, "numbers"), Texts(root, "between"), Texts(root, "through"), Texts(root, "before"));
    }

    private static TagScheme Scheme(JsonElement json) => new(
        json.GetProperty("name").GetString()!, json.GetProperty("letter").GetString()!, json.GetProperty("last").GetInt32(), Phrases(json, "one"), Phrases(json, "several"));

    private static ValueList<ValueList<string>> Phrases(JsonElement json, string name) =>
        Texts(json, name).Select(p => TagPiece.In(p).Select(w => w.Text).ToValueList()).ToValueList();

    private static ValueList<string> Texts(JsonElement json, string name) =>
        json.GetProperty(name).EnumerateArray().Select(t => t.GetString()!.ToUpperInvariant()).ToValueList();
}
