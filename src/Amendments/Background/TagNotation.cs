namespace Amendments.Background;

/// <summary>Reads a tag that somebody writes by itself: "Action Line C1", "action line one", "C1".</summary>
public static class TagNotation
{
    private const string Language = "en";

    /// <summary>Reads it.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="tag">The tag.</param>
    /// <returns>Whether it names exactly one tag.</returns>
    public static bool TryRead(string? written, out Tag tag)
    {
        tag = default;
        var words = BackgroundWords.Of(Language);
        var found = words.Schemes
            .SelectMany(scheme => new TagReader(written ?? string.Empty, scheme, words).Read(isListed: true))
            .Distinct().ToList();
        if (found.Count != 1)
        {
            return false;
        }

        tag = found[0];
        return true;
    }
}
