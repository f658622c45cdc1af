namespace Amendments.Git.Packs;

/// <summary>Where an object stands in a pack.</summary>
/// <param name="Offset">Where it begins, in bytes.</param>
/// <param name="Checksum">The checksum of its bytes as they are packed.</param>
/// <param name="Chain">How many objects it has to be put together from, less one.</param>
internal readonly record struct PackedObject(long Offset, uint Checksum, int Chain)
{
    /// <summary>The kind of one that is a delta of an object before it in the pack.</summary>
    public const int OffsetDelta = 6;

    /// <summary>The kind of one that is a delta of an object with a name.</summary>
    public const int NameDelta = 7;
}
