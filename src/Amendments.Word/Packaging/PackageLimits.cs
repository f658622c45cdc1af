namespace Amendments.Word.Packaging;

/// <summary>What a file from outside may cost us before it is refused; each limit names the attack or accident that it stops.</summary>
public sealed record PackageLimits
{
    /// <summary>The limits that apply when none are given.</summary>
    public static PackageLimits Default { get; } = new();

    /// <summary>Parts in one package: stops a zip whose directory alone fills the memory.</summary>
    public int MaxParts { get; init; } = 20_000;

    /// <summary>Bytes of one part, unpacked: stops a zip bomb in one entry, whatever size its header claims.</summary>
    public long MaxPartBytes { get; init; } = 256L << 20;

    /// <summary>Bytes of all parts, unpacked: stops a zip bomb spread over many entries.</summary>
    public long MaxTotalBytes { get; init; } = 1L << 30;

    /// <summary>Elements nested in each other in one part: stops XML that would overflow the stack. Word itself stays below 100.</summary>
    public int MaxXmlDepth { get; init; } = 512;
}
