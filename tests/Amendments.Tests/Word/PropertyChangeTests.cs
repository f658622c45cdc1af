using Amendments.Word.Revisions;
using NUnit.Framework;
using static Amendments.Tests.Word.Markup;
using static Amendments.Tests.Word.TestSource;

namespace Amendments.Tests.Word;

public sealed class PropertyChangeTests
{
    public static IEnumerable<TestCaseData> Changes =>
    [
        Case("A run", P(R("x", $"<w:rPr><w:b/><w:rPrChange {By()}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>")),
            P(R("x", "<w:rPr><w:i/></w:rPr>")), P(R("x", "<w:rPr><w:b/></w:rPr>"))),
        Case("A run that had no properties", P(R("x", $"<w:rPr><w:b/><w:rPrChange {By()}><w:rPr/></w:rPrChange></w:rPr>")),
            P(R("x")), P(R("x", "<w:rPr><w:b/></w:rPr>"))),
        Case("A paragraph", PWith($"<w:jc w:val=\"center\"/><w:rPr><w:b/></w:rPr><w:pPrChange {By()}><w:pPr><w:pStyle w:val=\"S\"/></w:pPr></w:pPrChange>", R("x")),
            PWith("<w:pStyle w:val=\"S\"/><w:rPr><w:b/></w:rPr>", R("x")), PWith("<w:jc w:val=\"center\"/><w:rPr><w:b/></w:rPr>", R("x"))),
        Case("A section", $"<w:sectPr><w:headerReference w:type=\"default\"/><w:cols w:num=\"2\"/><w:sectPrChange {By()}><w:sectPr><w:cols w:num=\"1\"/></w:sectPr></w:sectPrChange></w:sectPr>",
            "<w:sectPr><w:headerReference w:type=\"default\"/><w:cols w:num=\"1\"/></w:sectPr>", "<w:sectPr><w:headerReference w:type=\"default\"/><w:cols w:num=\"2\"/></w:sectPr>"),
        Case("A table", $"<w:tbl><w:tblPr><w:jc w:val=\"right\"/><w:tblPrChange {By()}><w:tblPr/></w:tblPrChange></w:tblPr>{Row(P(""))}</w:tbl>",
            $"<w:tbl><w:tblPr></w:tblPr>{Row(P(""))}</w:tbl>", $"<w:tbl><w:tblPr><w:jc w:val=\"right\"/></w:tblPr>{Row(P(""))}</w:tbl>"),
        Case("A row", Table(Row(P(""), $"<w:trPr><w:cantSplit/><w:trPrChange {By()}><w:trPr><w:tblHeader/></w:trPr></w:trPrChange></w:trPr>")),
            Table(Row(P(""), "<w:trPr><w:tblHeader/></w:trPr>")), Table(Row(P(""), "<w:trPr><w:cantSplit/></w:trPr>"))),
        Case("A cell", Table($"<w:tr>{Cell(P(""), $"<w:noWrap/><w:tcPrChange {By()}><w:tcPr><w:tcW w:w=\"1\"/></w:tcPr></w:tcPrChange>")}</w:tr>"),
            Table($"<w:tr><w:tc><w:tcPr><w:tcW w:w=\"1\"/></w:tcPr>{P("")}</w:tc></w:tr>"), Table($"<w:tr>{Cell(P(""), "<w:noWrap/>")}</w:tr>")),
        Case("A merged cell", Table($"<w:tr>{Cell(P(""), $"<w:cellMerge {By()} w:vMerge=\"cont\"/>")}</w:tr>"),
            Table($"<w:tr>{Cell(P(""))}</w:tr>"), Table($"<w:tr>{Cell(P(""), "<w:vMerge/>")}</w:tr>")),
        Case("Numbering switched on", PWith($"<w:numPr><w:numId w:val=\"1\"/><w:ins {By()}/></w:numPr>", R("x")),
            P(R("x")), PWith("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", R("x"))),
    ];

    [TestCaseSource(nameof(Changes))]
    public void Rejecting_puts_the_former_properties_back_and_accepting_keeps_the_new(string body, string original, string revised)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Normalized(TrackedChanges.RejectAll(Story(body))), Is.EqualTo(Normalized(Story(original))));
            Assert.That(Normalized(TrackedChanges.AcceptAll(Story(body))), Is.EqualTo(Normalized(Story(revised))));
            Assert.That(TrackedChanges.List(Story(body)), Has.Count.EqualTo(1));
        }
    }

    [Test]
    public void A_kept_mark_stays_before_the_restored_properties()
    {
        var story = Story(PWith($"<w:rPr><w:ins {By(id: "1")}/><w:b/><w:rPrChange {By(id: "2")}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>", ""));

        var rejected = TrackedChanges.Reject(story, new HashSet<int> { 2 });

        Assert.That(Normalized(rejected), Is.EqualTo(Normalized(Story(PWith($"<w:rPr><w:ins {By(id: "1")}/><w:i/></w:rPr>", "")))));
    }

    private static TestCaseData Case(string name, string body, string original, string revised) => new TestCaseData(body, original, revised).SetArgDisplayNames(name);
}
