namespace Amendments.Git.Packs;

/// <summary>Where an object stands in a pack.</summary>
/// <param name="Offset">Where it begins, in bytes.</param>
/// <param name="Checksum">The checksum of its bytes as they are packed.</param>
/// <param name="Chain">How many objects it has to be put together from, less one.</param>
internal readonly record struct PackedObject(long Offset, uint Checksum, int Chain);
