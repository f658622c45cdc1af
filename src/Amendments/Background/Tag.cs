namespace Amendments.Background;

/// <summary>One subject of a numbered list of subjects that the documents of a process name in many spellings.</summary>
/// <param name="Scheme">The list: "Action Line".</param>
/// <param name="Code">The code in it: "C1".</param>
public readonly record struct Tag(string Scheme, string Code) : IComparable<Tag>
{
    /// <summary>By list, then in the order of the codes' numbers: C2 before C10.</summary>
    public int CompareTo(Tag other)
    {
        var (list, length) = (string.CompareOrdinal(Scheme, other.Scheme), Code.Length.CompareTo(other.Code.Length));
        return list != 0 ? list : length != 0 ? length : string.CompareOrdinal(Code, other.Code);
    }

    /// <summary>As it is printed: "Action Line C1".</summary>
    public override string ToString() => $"{Scheme} {Code}";

#pragma warning disable CS1591 // The operators say what CompareTo says.
    public static bool operator <(Tag left, Tag right) => left.CompareTo(right) < 0;

    public static bool operator >(Tag left, Tag right) => left.CompareTo(right) > 0;

    public static bool operator <=(Tag left, Tag right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Tag left, Tag right) => left.CompareTo(right) >= 0;
#pragma warning restore CS1591
}
