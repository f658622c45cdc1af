using System.Globalization;
using Amendments.Documents;
using Amendments.Readers;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Property = Amendments.Tests.Generators.Property;

namespace Amendments.Tests.Readers;

/// <summary>Nothing that stands in a file is lost, doubled or put in the wrong place, however its marks are strewn.</summary>
public sealed class TextDocumentProperties
{
    private static readonly string[] Beginnings =
    [
        "", "", "", "", "  ", "\t", "    ", "> ", "> > - ", "- ", "* ", "• ", "1. ", "22) ", "(a) ", "b. ", "2.1 ", "# ", "### ", "| ", "[^1]: ", "```", "~~~ ", "<p>", "o\t", "**1.** ", "1\\. ", "\f",
    ];

    private static readonly string[] Marks =
    [
        " ", " ", " ", " ", " ", "  ", "\t", "*", "**", "***", "_", "__", "~~", "`", "\\", "\\*", "<b>", "</b>", "<i>", "</u>", "<br>", "<td class=\"x\">", "&amp;", "&eacute;", "&", "[", "]", "[^", "](http://",
        "](", "(", ")", "!", "<", ">", "<https://", "|", "||", "-", "–", ".....", "中", "文", "“", "”", "\u00AD", "👍🏽", "e\u0301", "#", "http://", "www.", "\u000B", "\u0001", "\uFFFC",
    ];

    private static readonly string[] Ends = ["\n", "\n", "\r\n", "\r", "\n\n", "\n\n\n", "\n\n\n\n", "-\n", "  \n", "\n===\n", "\n---\n", "\n|---|---|\n", "\n```\n", "\f", "....3\n"];

    private static Gen<string> Files { get; } =
        from pieces in Gen.ListOf(Gen.Frequency(
            (6, Gen.Constant("\u0000")), (6, Gen.Elements(Marks)), (1, Gen.Zip(Gen.Elements(Ends), Gen.Elements(Beginnings)).Select(e => e.Item1 + e.Item2))))
        select Numbered(pieces);

    [Test]
    public void Every_word_of_Markdown_is_in_exactly_one_block() => Property.Holds(Files, file => HoldsEveryWord(file, MarkdownDocumentReader.Read(file, DocumentLimits.Default)), Shorter);

    [Test]
    public void Every_word_of_plain_text_is_in_exactly_one_block() => Property.Holds(Files, file => HoldsEveryWord(file, PlainTextDocumentReader.Read(file, DocumentLimits.Default)), Shorter);

    [Test]
    public void Every_word_is_kept_when_lines_are_cut() =>
        Property.Holds(Files, file => MarkdownDocumentReader.Read(file, new DocumentLimits { MaxBlockLength = 24 }).Blocks.All(b => Stands(file, b) && b.Text.Length <= 24), Shorter);

    [Test]
    public void Pieces_are_the_very_characters_of_the_file() => Property.Holds(Files, file =>
        MarkdownDocumentReader.Read(file, DocumentLimits.Default).Blocks.Concat(PlainTextDocumentReader.Read(file, DocumentLimits.Default).Blocks).All(b => Stands(file, b)), Shorter);

    [Test]
    public void No_character_of_the_file_is_in_two_pieces() => Property.Holds(Files, file =>
    {
        var pieces = MarkdownDocumentReader.Read(file, DocumentLimits.Default).Blocks.SelectMany(b => b.Pieces).OrderBy(p => p.Offset).ToList();
        return pieces.Zip(pieces.Skip(1)).All(p => p.First.Offset + p.First.Length <= p.Second.Offset);
    }, Shorter);

    private static bool HoldsEveryWord(string file, ReadDocument document)
    {
        var read = string.Join('\n', document.Blocks.Select(b => $"{b.Mark} {b.Text} {string.Join(' ', b.Text.Objects.Select(o => o.Reference))}"));
        return Enumerable.Range(0, file.Count(c => c == 'ẃ')).Select(Word).All(word => file.Split(word).Length == read.Split(word).Length);
    }

    private static bool Stands(string file, DocumentBlock block) => block.Pieces.All(p =>
        string.CompareOrdinal(file, p.Offset, block.Text.Text, p.Start, p.Length) == 0 && p.Line == LineOf(file, p.Offset));

    private static int LineOf(string file, int offset) => file[..offset].Replace("\r\n", "\n", StringComparison.Ordinal).Count(c => c is '\n' or '\r') + 1;

    private static string Numbered(IEnumerable<string> pieces)
    {
        var number = 0;
        return string.Concat(pieces.Select(p => p == "\0" ? Word(number++) : p));
    }

    // A letter that no mark has begins it, and another ends it, so that no word stands in another.
    private static string Word(int number) => string.Create(CultureInfo.InvariantCulture, $"ẃ{number}q");

    private static IEnumerable<string> Shorter(string file) => Enumerable.Range(0, file.Length).Where(i => file[i] != 'ẃ' && !char.IsDigit(file[i]) && file[i] != 'q').Select(i => file.Remove(i, 1));
}
