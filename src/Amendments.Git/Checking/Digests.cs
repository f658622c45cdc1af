using System.Buffers;
using System.Collections;
using System.Runtime.InteropServices;

namespace Amendments.Git.Checking;

/// <summary>
/// Hashes in lower-case hexadecimal digits, in order. They are kept as bytes: a history has two for each line, and as texts they would be half of
/// everything that its check keeps in memory.
/// </summary>
/// <param name="length">How many bytes each has.</param>
internal sealed class Digests(int length) : IReadOnlyList<string>
{
    private readonly List<byte> _bytes = [];
    private readonly Dictionary<int, string> _others = [];

    /// <inheritdoc />
    public int Count { get; private set; }

    /// <inheritdoc />
    public string this[int index] =>
        _others.TryGetValue(index, out var other) ? other : Convert.ToHexStringLower(CollectionsMarshal.AsSpan(_bytes).Slice(index * length, length));

    /// <summary>Adds one; or whatever stands in its place in a ledger that somebody changed.</summary>
    public void Add(string digits)
    {
        Span<byte> bytes = stackalloc byte[length];
        Span<char> again = stackalloc char[2 * length];
        if (Convert.FromHexString(digits, bytes, out _, out var read) != OperationStatus.Done || read != length
            || !Convert.TryToHexStringLower(bytes, again, out _) || !digits.AsSpan().SequenceEqual(again))
        {
            _others[Count] = digits;
        }

        _bytes.AddRange(bytes);
        Count++;
    }

    /// <inheritdoc />
    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
