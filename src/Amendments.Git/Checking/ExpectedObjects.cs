using Amendments.Git.Objects;

namespace Amendments.Git.Checking;

/// <summary>The ids of the objects that a history should hold; the objects themselves are forgotten.</summary>
internal sealed class ExpectedObjects : IObjectSink
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The ids.</summary>
    public IReadOnlyCollection<string> Ids => _ids;

    /// <inheritdoc />
    public void Write(RawObject item, RawObject? like = null) => _ids.Add(item.Id);
}
