using System.Security;
using Amendments.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace Amendments.Tests.Word.Export;

// Markup that takes a number of its own when the document is put together:
//   #   an id        @note   the next footnote        @comment   the next comment        @number   the next typed number

/// <summary>Paragraphs as real and as hostile files hold them: runs split anywhere, several scripts, and everything that may stand between words.</summary>
internal static class DraftMarkup
{
    private static readonly string[] Looks =
    [
        "", "", "", "<w:rPr><w:b/><w:bCs/></w:rPr>", "<w:rPr><w:i/></w:rPr>", "<w:rPr><w:u w:val=\"single\"/><w:lang w:val=\"fr-FR\"/></w:rPr>",
        "<w:rPr><w:rFonts w:ascii=\"Arial\"/><w:color w:val=\"FF0000\"/><w:sz w:val=\"20\"/></w:rPr>", "<w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr>",
        "<w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:lang w:eastAsia=\"zh-CN\"/></w:rPr>", "<w:rPr><w:bCs/><w:rtl/><w:lang w:bidi=\"ar-SA\"/></w:rPr>", "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>",
    ];

    private static readonly string[] Objects =
    [
        "<w:r><w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr><w:footnoteReference w:id=\"@note\"/></w:r>", "<w:r><w:t>word</w:t><w:footnoteReference w:id=\"@note\"/><w:t>.</w:t></w:r>",
        "<w:r><w:tab/></w:r>", "<w:r><w:t xml:space=\"preserve\">of </w:t><w:tab/><w:t>rights</w:t></w:r>", "<w:r><w:br/></w:r>", "<w:r><w:t>line</w:t><w:br/><w:t>next</w:t></w:r>",
        "<w:r><w:noBreakHyphen/></w:r>", "<w:r><w:softHyphen/><w:t>ment</w:t></w:r>", "<w:r><w:lastRenderedPageBreak/><w:t>access</w:t></w:r>", "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "<w:r><w:t>see</w:t><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType=\"end\"/><w:t>there</w:t></w:r>",
        "<w:r><w:t>see</w:t><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/><w:t>there</w:t></w:r>",
        "<w:fldSimple w:instr=\"DATE\"><w:r><w:t>today</w:t></w:r></w:fldSimple>", "<w:r><w:drawing><wp:docPr xmlns:wp=\"urn:wp\" id=\"1\" name=\"Map\"/></w:drawing></w:r>", "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>",
    ];

    private static readonly string[] Anchors =
    [
        "<w:proofErr w:type=\"spellStart\"/>", "<w:bookmarkStart w:id=\"#\" w:name=\"b#\"/><w:bookmarkEnd w:id=\"#\"/>",
        "<w:commentRangeStart w:id=\"@comment\"/><w:r><w:t>rights</w:t></w:r><w:commentRangeEnd w:id=\"@comment\"/><w:r><w:commentReference w:id=\"@comment\"/></w:r>",
    ];

    private static readonly string[] Around =
    [
        "<w:hyperlink w:anchor=\"b\">{0}</w:hyperlink>", "<w:smartTag w:element=\"place\">{0}</w:smartTag>", "<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>{0}</w:sdtContent></w:sdt>",
        "<w:bookmarkStart w:id=\"#\" w:name=\"b#\"/>{0}<w:bookmarkEnd w:id=\"#\"/>",
    ];

    private static readonly Gen<string> Run = Gen.Zip(Gen.NonEmptyListOf(Words.Piece), Gen.Elements(Looks), (pieces, look) => (Text: Plain(string.Concat(pieces)), look))
        .Select(r => r.Text.Length == 0 ? string.Empty : $"<w:r>{r.look}<w:t xml:space=\"preserve\">{r.Text}</w:t></w:r>");

    /// <summary>A run, an object, an anchor, or runs inside of something.</summary>
    public static Gen<string> Piece { get; } = Gen.Frequency(
        (12, Run), (4, Gen.Elements(Objects)), (1, Gen.Elements(Anchors)),
        (2, Gen.Zip(Gen.ArrayOf(Run, 2), Gen.Elements(Around), (runs, around) => string.Format(System.Globalization.CultureInfo.InvariantCulture, around, string.Concat(runs)))));

    /// <summary>A paragraph's properties, and the run that may stand first: a typed label.</summary>
    public static Gen<(string Properties, string Label)> Kind { get; } = Gen.Elements<(string, string)>(
        (List(0), ""), (List(0), ""), (List(1), ""), ("<w:pStyle w:val=\"Item\"/>", ""), ("<w:pStyle w:val=\"Heading1\"/>", ""),
        ("", "<w:r><w:t xml:space=\"preserve\">@number. </w:t></w:r>"), ("<w:ind w:left=\"720\"/>", "<w:r><w:rPr><w:b/></w:rPr><w:t>@number.</w:t></w:r><w:r><w:tab/></w:r>"),
        ("<w:bidi/>", "<w:r><w:t xml:space=\"preserve\">@number. the </w:t></w:r>"), ("", ""), ($"{List(0)}<w:bidi/><w:rPr><w:rtl/></w:rPr>", ""),
        ($"{List(0)}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>", ""));

    private static string List(int level) => $"<w:numPr><w:ilvl w:val=\"{(level == 0 ? "0" : "1")}\"/><w:numId w:val=\"1\"/></w:numPr>";

    // What XML cannot hold, and the sign that stands for an object.
    private static string Plain(string text) =>
        SecurityElement.Escape(string.Concat(text.EnumerateRunes().Where(r => r.Value is not (0 or 0xFFFC or 0xFFFD)).Select(r => r.ToString())))!.Replace("\r", "&#13;", StringComparison.Ordinal);
}
