using System.Diagnostics;
using Amendments.Documents;
using Amendments.Readers;
using NUnit.Framework;

namespace Amendments.Tests.Readers;

/// <summary>Hostile and mistaken files are read in a time that grows with their length, or cut short with a word about it.</summary>
public sealed class TextDocumentLimitTests
{
    private static readonly string[] Patterns = ["word ", "*a ", "**a", "_a *b", "[", "![a](", "[a](http:", "<", "<b>", "<a b=", "`", "&#", "> ", "- ", "a|", "|a", "\\*", "~~a", "....1\n", "a-\n", "a\n", "# \n", "1. a\n", "\f", "a\t\t"];

    [TestCaseSource(nameof(Patterns))]
    public void A_file_of_one_pattern_is_read_in_seconds(string pattern)
    {
        var file = string.Concat(Enumerable.Repeat(pattern, 2_000_000 / pattern.Length));
        var watch = Stopwatch.StartNew();

        MarkdownDocumentReader.Read(file, DocumentLimits.Default);
        PlainTextDocumentReader.Read(file, DocumentLimits.Default);

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)));
    }

    [Test]
    public void A_long_line_becomes_several_blocks_and_loses_nothing()
    {
        var file = string.Concat(Enumerable.Range(0, 200_000).Select(n => $"word{n} "));

        var read = MarkdownDocumentReader.Read(file, DocumentLimits.Default);

        Assert.That(string.Join(' ', read.Blocks.Select(b => b.Text.Text)), Is.EqualTo(file.Trim()));
        Assert.That(read.Problems.Single().ToString(), Is.EqualTo("line 1: A paragraph has more than 262144 characters, and is read as several. Check that it is the right file."));
    }

    [Test]
    public void Too_many_lines_and_too_many_blocks_are_cut_short()
    {
        const string File = "One.\n\nTwo.\n\nThree.\n";

        var lines = MarkdownDocumentReader.Read(File, new DocumentLimits { MaxLines = 3 });
        var blocks = PlainTextDocumentReader.Read(File, new DocumentLimits { MaxBlocks = 1 });

        Assert.That(DocumentListing.Write(lines), Is.EqualTo("Text One. (line 1)\nText Two. (line 3)"));
        Assert.That(DocumentListing.Problems(lines), Is.EqualTo("line 4: Reading was stopped here: it has more than 3 lines or 67108864 characters. Check that it is the right file, or take only the part that matters."));
        Assert.That(DocumentListing.Write(blocks), Is.EqualTo("Text One. (line 1)"));
        Assert.That(DocumentListing.Problems(blocks), Is.EqualTo("line 3: Reading was stopped here, after 1 paragraphs. Check that it is the right file, or take only the part that matters."));
    }

    [Test]
    public void When_time_is_over_what_was_read_is_kept()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        var read = MarkdownDocumentReader.Read("One.\n", DocumentLimits.Default, stop.Token);

        Assert.That(DocumentListing.Problems(read), Is.EqualTo("line 1: Reading was stopped here after 60 seconds. Check that it is the right file, or take only the part that matters."));
    }
}
