namespace Amendments.Git.Objects;

/// <summary>What an object is; the numbers are those of packs (gitformat-pack).</summary>
internal enum ObjectKind
{
    Commit = 1,
    Tree = 2,
    Blob = 3,
    Tag = 4,
}
