using Amendments.Git.Objects;

namespace Amendments.Git.Checking;

/// <summary>The names of the objects that a history should hold; the objects themselves are forgotten.</summary>
internal sealed class ExpectedObjects : IObjectSink
{
    private readonly HashSet<ObjectName> _names = [];

    /// <summary>The names.</summary>
    public IReadOnlyCollection<ObjectName> Names => _names;

    /// <inheritdoc />
    public void Write(RawObject item, RawObject? like = null) => _names.Add(item.Name);
}
