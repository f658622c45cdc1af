namespace Amendments.EndToEnd.LibreOffice;

/// <summary>Where LibreOffice 7.4 reads documents otherwise than they are meant, so that its accepting cannot be asked about. The product is not bent to please it.</summary>
internal static class KnownLimits
{
    private static readonly Dictionary<string, string> Reasons = new()
    {
        ["A field that runs on into the next paragraph"] = "sets the result of an index apart as paragraphs of its own",
        ["A paragraph with a footnote and an image moved"] = "takes footnotes in the order of their part, not by their ids",
        ["The number of a moved paragraph with a note stays"] = "takes footnotes in the order of their part, not by their ids",
        ["A text box inside an edited paragraph"] = "does not list text boxes among the paragraphs",
        ["A new paragraph in a content control"] = "reads a content control around a paragraph as a field",
    };

    /// <summary>What LibreOffice does there; null when its verdict counts.</summary>
    public static string? Of(string name) => Reasons.GetValueOrDefault(name);
}
