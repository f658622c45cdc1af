using System.Diagnostics;
using System.Text;
using Amendments.Documents;
using Amendments.Readers;
using NUnit.Framework;

namespace Amendments.Tests.Readers;

/// <summary>Submissions that are web pages or e-mails.</summary>
public sealed class HtmlDocumentTests
{
    private static readonly string[] Patterns = ["<b>", "<div>", "<p>x", "<table>", "<li>", "<a>", "<br>", "<b></p>", "<font size=1>", "&amp;", "x ", "<", "<!--", "<svg>", "<a href='", "<div hidden>x"];

    [Test]
    public void Headings_lists_and_tables_are_as_a_browser_shows_them() => Reads(
        """
        <h1>Comments</h1><p>Dear <b>all</b>, <i>thank</i>
          <span style="font-weight: bold; text-decoration: underline">you</span>.</p>
        <ol start=3><li>Third<ul><li>inner</ul><li value=9><p>Ninth</p><p>goes on</p></ol>
        <ol type=a><li>letter</ol><ol type=I><li>Roman</ol>
        <table><tr><th>Para<th>Text<tr><td>22<td><p>One</p><p>two</p></table>
        <blockquote>Quoted</blockquote>One<br>line<br><br>Next<pre>a
        b</pre><p>(b) typed</p>
        """,
        """
        Heading 1 Comments
        Text Dear **all**, *thank* **__you**__.
        Item 1 [3.] Third
        Item 2 [•] inner
        Item 1 [9.] Ninth
        Text goes on
        Item 1 [a.] letter
        Item 1 [I.] Roman
        Cell 1 Para
        Cell 2 Text
        Cell 1 22
        Cell 2 One
        Cell 2 two
        Text Quoted
        Text One line
        Text Next
        Text a b
        Item 1 [(b)] typed
        """);

    [Test]
    public void What_belongs_to_the_page_is_furniture_and_scripts_are_nothing() => Reads(
        "<html><head><title>T</title><style>p{}</style></head><body><header>Site</header><nav><ul><li>Home</ul></nav><script>var x = '<p>no</p>';</script><main><article><header><h2>Title</h2></header><p>Text</article></main><footer>Imprint</footer>",
        """
        Furniture Site
        Furniture Home
        Heading 2 Title
        Text Text
        Furniture Imprint
        """);

    [Test]
    public void Struck_out_words_stay_and_hidden_words_go_with_a_word_about_both() => Reads(
        "<p>It <del>shall</del> <s>must</s> may</p><del><p>Whole.</p><p>Two.</p></del><p style='display: none'>secret</p><p hidden>more</p><input type=hidden value=x>",
        """
        Text It shall must may
        Text Whole.
        Text Two.
        """,
        "“It shall must may”: Struck out, and kept as text: “shall”, “must”. Look whether the author asks to delete it.",
        "“Whole.”: Struck out, and kept as text: “Whole.”. Look whether the author asks to delete it.",
        "“Two.”: Struck out, and kept as text: “Two.”. Look whether the author asks to delete it.",
        "file: Hidden in the document, and left out: “secret”, “more”. If it belongs to the text, ask for another file.");

    [Test]
    public void The_encoding_is_the_one_that_the_page_names()
    {
        CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<meta charset=windows-1251><p>Проект").Reads("Text Проект");
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>“É”").Reads("Text “É”");
        Encoding.UTF8.GetBytes("<p>É 各国").Reads("Text É 各国");
        Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<meta charset=utf-8><p>É")).ToArray().Reads("Text É");
    }

    [Test]
    public void Offsets_are_those_of_the_blocks_one_a_line()
    {
        var read = HtmlDocumentReader.Read("<p>One<p>(a) two<p>Three"u8.ToArray(), DocumentLimits.Default);
        var text = string.Join('\n', read.Blocks.Select(b => b.Text.Text));

        Assert.That(read.Blocks.SelectMany(b => b.Pieces.Select(p => text.Substring(p.Offset, p.Length))), Is.EqualTo(read.Blocks.Select(b => b.Text.Text)));
    }

    [TestCaseSource(nameof(Patterns))]
    public void A_page_of_one_pattern_is_read_or_refused_in_time(string pattern)
    {
        var page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(pattern, 600_000 / pattern.Length)));
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        var watch = Stopwatch.StartNew();

        HtmlDocumentReader.Read(page, DocumentLimits.Default, stop.Token);

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public void A_long_text_becomes_several_blocks_and_loses_nothing()
    {
        var read = HtmlDocumentReader.Read(Encoding.UTF8.GetBytes("<p>" + string.Concat(Enumerable.Range(0, 50).Select(n => $"word{n} "))), new DocumentLimits { MaxBlockLength = 32 });

        Assert.That(string.Join(' ', read.Blocks.Select(b => b.Text.Text)), Is.EqualTo(string.Join(' ', Enumerable.Range(0, 50).Select(n => $"word{n}"))));
        Assert.That(read.Problems.Single().ToString(), Is.EqualTo("file: A paragraph has more than 32 characters, and is read as several. Check that it is the right file."));
    }

    private static void Reads(string page, string blocks, params string[] problems)
    {
        var read = HtmlDocumentReader.Read(Encoding.UTF8.GetBytes(page), DocumentLimits.Default);
        Assert.That(DocumentListing.Write(read), Is.EqualTo(blocks));
        Assert.That(DocumentListing.Problems(read), Is.EqualTo(string.Join('\n', problems)));
    }
}

file static class HtmlBytes
{
    public static void Reads(this byte[] page, string blocks) =>
        Assert.That(DocumentListing.Write(HtmlDocumentReader.Read(page, DocumentLimits.Default)), Is.EqualTo(blocks));
}
