namespace Amendments.Sqlite.Checking;

/// <summary>Numbers as SQLite packs them (https://www.sqlite.org/fileformat2.html §1.6), seven bits a byte and the highest first; here up to eight bytes.</summary>
internal static class Varint
{
    private const int Longest = 8;

    /// <summary>Reads a number and moves behind it.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, ref int at, out long number)
    {
        number = 0;
        for (var length = 0; at < bytes.Length && length < Longest; length++)
        {
            var part = bytes[at++];
            number = number << 7 | (part & 0x7FL);
            if (part < 0x80)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether bytes are these numbers and nothing else.</summary>
    public static bool Are(ReadOnlySpan<byte> bytes, params ReadOnlySpan<long> numbers)
    {
        var at = 0;
        foreach (var wanted in numbers)
        {
            if (!TryRead(bytes, ref at, out var number) || number != wanted)
            {
                return false;
            }
        }

        return at == bytes.Length;
    }
}
