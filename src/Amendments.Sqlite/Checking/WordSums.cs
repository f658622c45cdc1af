using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Words;

namespace Amendments.Sqlite.Checking;

/// <summary>
/// What the full-text index should hold: of each text how many terms and a sum over them and their places. Sums of two indexes are the same
/// only where their entries are, in whatever segments these lie. They start from a random number, so that nobody can make another text fit.
/// </summary>
internal sealed class WordSums(Database database) : SearchIndex(database)
{
    // What FTS5 cuts a term to (FTS5_MAX_TOKEN_SIZE).
    private const int LongestTerm = 32_768;

    private readonly ulong _seed = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong)));
    private readonly Dictionary<long, TextSum> _texts = [];
    private byte[] _bytes = new byte[4096];

    /// <summary>The texts, by their row among those that are searched.</summary>
    public IReadOnlyDictionary<long, TextSum> Texts => _texts;

    /// <summary>The share of one term at a place in the sum of its text.</summary>
    /// <param name="term">What <see cref="Hash"/> gives for it.</param>
    /// <param name="offset">How many terms stand before it.</param>
    public static ulong Share(ulong term, long offset) => Mixed(term + ((ulong)offset * 0x9E3779B97F4A7C15));

    /// <summary>A number for a term.</summary>
    public ulong Hash(ReadOnlySpan<byte> term)
    {
        var hash = _seed;
        foreach (var part in term)
        {
            hash = BitOperations.RotateLeft((hash ^ part) * 0x100000001B3, 5);
        }

        return Mixed(hash);
    }

    /// <inheritdoc />
    protected override void Enter(long id, string terms)
    {
        if (_bytes.Length < Encoding.UTF8.GetMaxByteCount(terms.Length))
        {
            _bytes = new byte[Encoding.UTF8.GetMaxByteCount(terms.Length)];
        }

        var bytes = _bytes.AsSpan(0, Encoding.UTF8.GetBytes(terms, _bytes));
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
                sum += Share(Hash(bytes[start..Math.Min(end, start + LongestTerm)]), count);
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

    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
}

/// <summary>The entries of one text in the index.</summary>
/// <param name="Sum">The sum over its terms and their places.</param>
/// <param name="Count">How many terms it has.</param>
internal readonly record struct TextSum(ulong Sum, int Count);
