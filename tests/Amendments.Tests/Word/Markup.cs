namespace Amendments.Tests.Word;

/// <summary>
/// Writes the markup of small tracked documents by hand, because a library would refuse to write the defects. Every <c>#</c> that stands
/// for an id becomes a number of its own in <see cref="TestSource"/>.
/// </summary>
internal static class Markup
{
    public const string Numbering = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

    /// <summary>An id, an author and a date.</summary>
    public static string By(string author = "A", string date = "2026-11-22T09:00:00Z", string id = "#") =>
        $"w:id=\"{id}\" w:author=\"{author}\" w:date=\"{date}\"";

    /// <summary>A run of text.</summary>
    public static string R(string text, string properties = "") => $"<w:r>{properties}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A run of deleted text.</summary>
    public static string D(string text, string properties = "") => $"<w:r>{properties}<w:delText xml:space=\"preserve\">{text}</w:delText></w:r>";

    public static string Ins(string content, string author = "A", string date = "2026-11-22T09:00:00Z", string id = "#") =>
        $"<w:ins {By(author, date, id)}>{content}</w:ins>";

    public static string Del(string content, string author = "A", string id = "#") => $"<w:del {By(author, id: id)}>{content}</w:del>";

    public static string MoveFrom(string content) => $"<w:moveFrom {By()}>{content}</w:moveFrom>";

    public static string MoveTo(string content) => $"<w:moveTo {By()}>{content}</w:moveTo>";

    /// <summary>The start of a range that names a move; <paramref name="side"/> is From or To.</summary>
    public static string MoveStart(string side, string name, string id) => $"<w:move{side}RangeStart {By(id: id)} w:name=\"{name}\"/>";

    public static string MoveEnd(string side, string id) => $"<w:move{side}RangeEnd w:id=\"{id}\"/>";

    /// <summary>A paragraph, whose own mark may be tracked as ins, del, moveFrom or moveTo.</summary>
    public static string P(string content, string mark = "", bool numbered = false, string author = "A", string properties = "")
    {
        var markProperties = mark.Length == 0 ? "" : $"<w:rPr><w:{mark} {By(author)}/></w:rPr>";
        var all = properties + (numbered ? Numbering : "") + markProperties;
        return $"<w:p>{(all.Length == 0 ? "" : $"<w:pPr>{all}</w:pPr>")}{content}</w:p>";
    }

    /// <summary>A paragraph with these properties and nothing else about them.</summary>
    public static string PWith(string properties, string content) => $"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>";

    public static string Table(params string[] rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid>{string.Concat(rows)}</w:tbl>";

    public static string Row(string content, string properties = "") => $"<w:tr>{properties}{Cell(content)}</w:tr>";

    public static string Cell(string content, string properties = "") =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/>{properties}</w:tcPr>{content}</w:tc>";

    public static string CommentStart(string id = "0") => $"<w:commentRangeStart w:id=\"{id}\"/>";

    public static string CommentEnd(string id = "0") => $"<w:commentRangeEnd w:id=\"{id}\"/>{CommentReference(id)}";

    public static string CommentReference(string id = "0") => $"<w:r><w:commentReference w:id=\"{id}\"/></w:r>";

    public static string Bookmark(string id, string name, string content) =>
        $"<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>{content}<w:bookmarkEnd w:id=\"{id}\"/>";

    public static string Footnote(string id) =>
        $"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"{id}\"/></w:r>";

    public static string FieldChar(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    public static string Instruction(string code, string element = "instrText") => $"<w:r><w:{element} xml:space=\"preserve\">{code}</w:{element}></w:r>";
}
