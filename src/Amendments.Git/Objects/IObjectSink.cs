namespace Amendments.Git.Objects;

/// <summary>Where objects go.</summary>
internal interface IObjectSink
{
    /// <summary>Takes an object; one that it has already is taken for nothing.</summary>
    /// <param name="item">The object.</param>
    /// <param name="like">An object that it took before and that this one resembles; null when there is none.</param>
    void Write(RawObject item, RawObject? like = null);
}
