using Amendments.Sqlite.Files;
using Amendments.Sqlite.Words;

namespace Amendments.Sqlite.Checking;

/// <summary>
/// What the full-text index should hold: of each text how many terms and a sum over them and their places. Sums of two indexes are the same
/// only where their entries are, in whatever segments these lie.
/// </summary>
internal sealed class WordSums(Database database) : SearchIndex(database)
{
    // What FTS5 cuts a term to (FTS5_MAX_TOKEN_SIZE).
    private const int LongestTerm = 32_768;

    private readonly Dictionary<long, TextSum> _texts = [];

    /// <summary>The numbers for terms; one of them with its place is its share in the sum of its text.</summary>
    public SeededHash Hash { get; } = new();

    /// <summary>The texts, by their row among those that are searched.</summary>
    public IReadOnlyDictionary<long, TextSum> Texts => _texts;

    /// <inheritdoc />
    protected override void Enter(long id, string terms)
    {
        var bytes = Hash.Utf8(terms);
        var (sum, count) = (0UL, 0);
        for (var start = 0; start < bytes.Length;)
        {
            var end = start;
            while (end < bytes.Length && IsPartOfTerm(bytes[end]))
            {
                end++;
            }

            if (end > start)
            {
                sum += SeededHash.With(Hash.Of(bytes[start..Math.Min(end, start + LongestTerm)]), count);
                count++;
            }

            start = end + 1;
        }

        _texts[id] = new TextSum(sum, count);
    }

    /// <inheritdoc />
    protected override void Forget(long id, string terms) => _texts.Remove(id);

    // As the tokeniser "ascii" cuts: https://www.sqlite.org/fts5.html §4.3.2.
    private static bool IsPartOfTerm(byte part) => part >= 0x80 || char.IsAsciiLetterOrDigit((char)part);
}

/// <summary>The entries of one text in the index.</summary>
/// <param name="Sum">The sum over its terms and their places.</param>
/// <param name="Count">How many terms it has.</param>
internal readonly record struct TextSum(ulong Sum, int Count);
