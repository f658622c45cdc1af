using System.Globalization;
using System.Text;
using Amendments.History;

namespace Amendments.Git.Objects;

/// <summary>Commits and tags of lines of the ledger. The same line on the same predecessor gives the same bytes, and so the same name.</summary>
internal static class CommitObject
{
    /// <summary>The commit of a line.</summary>
    /// <param name="record">The line.</param>
    /// <param name="tree">The name of the tree that holds all files.</param>
    /// <param name="parent">The name of the commit of the line before; null for the first.</param>
    public static RawObject Of(HistoryRecord record, ObjectName tree, ObjectName? parent)
    {
        var before = parent is { } name ? $"parent {name}\n" : string.Empty;
        var (author, committer) = (Signed(record.Author, record.RecordedAt), Signed(record.Committer, record.RecordedAt));
        var head = $"tree {tree}\n{before}author {author}\ncommitter {committer}\n\n";
        var bytes = new byte[Encoding.UTF8.GetByteCount(head) + Encoding.UTF8.GetByteCount(record.Message)];
        Encoding.UTF8.GetBytes(record.Message, bytes.AsSpan(Encoding.UTF8.GetBytes(head, bytes)));
        return new RawObject(ObjectKind.Commit, bytes);
    }

    /// <summary>The tag of a line.</summary>
    public static RawObject Tag(HistoryRecord record, HistoryTag tag, ObjectName commit) => new(
        ObjectKind.Tag,
        Encoding.UTF8.GetBytes($"object {commit}\ntype commit\ntag {tag.Name}\ntagger {Signed(record.Committer, record.RecordedAt)}\n\n{tag.Message}\n"));

    private static string Signed(HistoryPerson person, DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"{person} {at.ToUnixTimeSeconds()} +0000");
}
