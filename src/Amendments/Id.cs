using System.Globalization;

namespace Amendments;

/// <summary>What has an id of its own; the letter makes ids of different things look different ("P12", "S3").</summary>
public interface IIdentified
{
    /// <summary>The capital letter that begins the id.</summary>
    static abstract char Letter { get; }
}

/// <summary>The id of one thing in a workspace, written as a letter and a number ("P12"). Given once, in the order of the ledger, and never reused.</summary>
/// <typeparam name="T">What the id names.</typeparam>
/// <param name="Number">The number, from 1.</param>
public readonly record struct Id<T>(int Number) : IComparable<Id<T>>
    where T : IIdentified
{
    /// <summary>Reads "P12" or "p12".</summary>
    /// <param name="text">The text to read; null reads as nothing.</param>
    /// <param name="id">The id that was read.</param>
    /// <returns>False when the text is not the letter of <typeparamref name="T"/> and a number from 1.</returns>
    public static bool TryParse(string? text, out Id<T> id)
    {
        id = default;
        if (text is not { Length: > 1 } || char.ToUpperInvariant(text[0]) != T.Letter)
        {
            return false;
        }

        var read = int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
        id = new Id<T>(number);
        return read;
    }

    /// <inheritdoc />
    public int CompareTo(Id<T> other) => Number.CompareTo(other.Number);

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{T.Letter}{Number}");

#pragma warning disable CS1591 // The operators say what CompareTo says.
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;
#pragma warning restore CS1591
}
