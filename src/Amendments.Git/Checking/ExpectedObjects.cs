using Amendments.Git.Objects;

namespace Amendments.Git.Checking;

/// <summary>The names of the objects that a history should hold; the objects themselves are forgotten.</summary>
internal sealed class ExpectedObjects : IObjectSink
{
    /// <summary>The names.</summary>
    public ObjectNames Names { get; } = new();

    /// <inheritdoc />
    public void Write(RawObject item, RawObject? like = null) => Names.Add(item.Name);
}
