using Amendments.Git.Objects;

namespace Amendments.Git.Packs;

/// <summary>An object as a pack holds it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Bytes">Its bytes; until another object of the pack is asked for.</param>
internal readonly record struct UnnamedObject(ObjectKind Kind, ReadOnlyMemory<byte> Bytes);
