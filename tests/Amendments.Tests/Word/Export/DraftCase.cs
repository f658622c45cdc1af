using System.Globalization;
using System.Text.RegularExpressions;
using Amendments.Composition;
using Amendments.Tests.Papers;
using Amendments.Word.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Amendments.Tests.Word.Export;

/// <summary>A small document and what is wished for it.</summary>
internal sealed partial record DraftCase(ValueList<string> Blocks, ValueList<Wish> Wishes, CompositionRule Rule, ValueList<string> Remarks)
{
    private static readonly string[] Remarked = ["paper", "section 1", "title"];

    private const string Title = "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Paper</w:t></w:r></w:p>";

    private static readonly Gen<string> Paragraph = Gen.Zip(DraftMarkup.Kind, Gen.ListOf(DraftMarkup.Piece).Resize(5), (kind, pieces) =>
        $"<w:p>{(kind.Properties.Length == 0 ? "" : $"<w:pPr>{kind.Properties}</w:pPr>")}{kind.Label}{string.Concat(pieces)}</w:p>");

    private static readonly Gen<string> Block = Gen.Frequency(
        (14, Paragraph), (1, Gen.Elements("<w:p/>", "<w:p><w:pPr><w:spacing w:after=\"60\"/></w:pPr></w:p>")),
        (1, Gen.ArrayOf(Paragraph, 2).Select(cells => Markup.Table(string.Concat(cells.Select(c => Markup.Row(c.Replace("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>", "", StringComparison.Ordinal))))))));

    public static Gen<DraftCase> All { get; } =
        from blocks in Gen.NonEmptyListOf(Block).Resize(6)
        from wishes in Gen.NonEmptyListOf(Wish.All).Resize(4)
        from showsAll in Gen.Elements(false, true)
        from keepsNumbers in Gen.Elements(false, true)
        from remarks in Gen.Frequency((3, Gen.Constant(Array.Empty<string>())), (1, Gen.ArrayOf(Gen.Elements(Remarked), 2)))
        select new DraftCase(blocks.ToValueList(), wishes.ToValueList(), new CompositionRule { OnConflict = showsAll ? OnConflict.ShowAll : OnConflict.First, KeepsNumbers = keepsNumbers }, remarks.ToValueList());

    public static IEnumerable<DraftCase> Smaller(DraftCase one) =>
    [
        .. Generators.Property.Fewer(one.Wishes).Select(w => one with { Wishes = w }),
        .. Generators.Property.Fewer(one.Remarks).Select(r => one with { Remarks = r }),
        .. one.Rule == CompositionRule.Plain ? [] : (IEnumerable<DraftCase>)[one with { Rule = one.Rule with { OnConflict = OnConflict.First } }, one with { Rule = one.Rule with { KeepsNumbers = false } }],
        .. Generators.Property.Fewer(one.Blocks).Select(b => one with { Blocks = b }),
        .. one.Blocks.SelectMany((block, i) => Runs().Matches(block).Select(m => one with { Blocks = one.Blocks.Select((b, j) => i == j ? b.Remove(m.Index, m.Length) : b).ToValueList() })),
    ];

    public byte[] ToDocx()
    {
        var body = Title + string.Concat(Blocks);
        body = Numbers().Replace(body, Counter(0));
        body = Notes().Replace(body, Counter(0));
        var (comments, ids) = (0, 500);
        body = Commented().Replace(body, m => m.Value.Replace("@comment", (++comments).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        body = Bookmarked().Replace(body, m => m.Value.Replace("#", (++ids).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        var last = body.EndsWith("</w:tbl>", StringComparison.Ordinal) ? "<w:p/>" : "";
        return SmallDocx.Of(body + last);
    }

    public (byte[] Docx, Compilation Compilation) Compile()
    {
        var docx = ToDocx();
        var draft = Drafts.Assemble(WordDraftReader.Read(docx));
        var remarks = Remarks.Select((target, i) => Compilations.Remark(i + 1, i + 1, target, "Said of it.")).ToArray();
        return (docx, Compilations.Of(draft, [.. Wishes.Select((w, i) => w.Of(draft, i + 1))], remarks).Under(Rule));
    }

    public override string ToString() => $"{Rule}, remarks on {string.Join(", ", Remarks)}\n{string.Join('\n', Blocks)}\n{string.Join('\n', Compile().Compilation.Proposals.Select(p => $"{p.Id} {p.Operation} “{p.Wording}”"))}";

    private static MatchEvaluator Counter(int from)
    {
        var last = from;
        return _ => (++last).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("@number")]
    private static partial Regex Numbers();

    [GeneratedRegex("@note")]
    private static partial Regex Notes();

    [GeneratedRegex("<w:commentRangeStart.*?</w:r><w:commentRangeEnd.*?</w:r>")]
    private static partial Regex Commented();

    [GeneratedRegex("<w:bookmarkStart w:id=\"#\".*?<w:bookmarkEnd w:id=\"#\"/>")]
    private static partial Regex Bookmarked();

    [GeneratedRegex("<w:r>((?!fldChar|instrText).)*?</w:r>")]
    private static partial Regex Runs();
}
