using System.Numerics;

namespace Amendments.Conflicts;

/// <summary>A set of small numbers.</summary>
internal readonly struct BitSet(ulong[] words)
{
    private const int Bits = 64;

    public bool IsEmpty => Array.TrueForAll(words, w => w == 0);

    public int Count => words.Sum(BitOperations.PopCount);

    public static BitSet Empty(int size) => new(new ulong[(size + Bits - 1) / Bits]);

    public static BitSet Full(int size)
    {
        var all = Empty(size);
        for (var i = 0; i < size; i++)
        {
            all.Words[i / Bits] |= 1UL << (i % Bits);
        }

        return all;
    }

    private ulong[] Words => words;

    public BitSet With(int member) => Changed(member, (word, bit) => word | bit);

    public BitSet Without(int member) => Changed(member, (word, bit) => word & ~bit);

    public BitSet And(BitSet other) => new([.. words.Zip(other.Words, (a, b) => a & b)]);

    public BitSet AndNot(BitSet other) => new([.. words.Zip(other.Words, (a, b) => a & ~b)]);

    public BitSet Or(BitSet other) => new([.. words.Zip(other.Words, (a, b) => a | b)]);

    public IEnumerable<int> Members()
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
            {
                yield return (i * Bits) + BitOperations.TrailingZeroCount(word);
            }
        }
    }

    private BitSet Changed(int member, Func<ulong, ulong, ulong> change)
    {
        var copy = (ulong[])words.Clone();
        copy[member / Bits] = change(copy[member / Bits], 1UL << (member % Bits));
        return new BitSet(copy);
    }
}
