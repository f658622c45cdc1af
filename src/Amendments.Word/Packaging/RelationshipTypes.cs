namespace Amendments.Word.Packaging;

/// <summary>The relationship types between parts that this application follows, in their transitional spelling.</summary>
public static class RelationshipTypes
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    /// <summary>From the package to its main document.</summary>
    public const string OfficeDocument = Transitional + "officeDocument";

    /// <summary>From the document to a header.</summary>
    public const string Header = Transitional + "header";

    /// <summary>From the document to a footer.</summary>
    public const string Footer = Transitional + "footer";

    /// <summary>From the document to its footnotes.</summary>
    public const string Footnotes = Transitional + "footnotes";

    /// <summary>From the document to its endnotes.</summary>
    public const string Endnotes = Transitional + "endnotes";

    /// <summary>From the document to its comments.</summary>
    public const string Comments = Transitional + "comments";

    /// <summary>From the document to its list definitions.</summary>
    public const string Numbering = Transitional + "numbering";

    /// <summary>From the document to its styles.</summary>
    public const string Styles = Transitional + "styles";

    /// <summary>From the document to its settings.</summary>
    public const string Settings = Transitional + "settings";

    /// <summary>From the document to the threads of its comments (Word 2013).</summary>
    public const string CommentsExtended = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";

    /// <summary>From the document to the lasting ids of its comments (Word 2016).</summary>
    public const string CommentsIds = "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds";

    /// <summary>From the document to the people who commented or changed it (Word 2013).</summary>
    public const string People = "http://schemas.microsoft.com/office/2011/relationships/people";

    /// <summary>True if both name the same type, whether strict (ISO/IEC 29500-1) or transitional.</summary>
    internal static bool Same(string one, string other) => string.Equals(ToTransitional(one), ToTransitional(other), StringComparison.Ordinal);

    private static string ToTransitional(string type) =>
        type.StartsWith(Strict, StringComparison.Ordinal) ? Transitional + type[Strict.Length..] : type;
}
