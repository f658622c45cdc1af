using Amendments.Documents;
using Amendments.Papers;
using Amendments.Tests.Papers;
using Amendments.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Amendments.Tests.Intake;

/// <summary>Documents whose blocks are put together at random from the words of instructions, quotations, labels, marks and noise.</summary>
internal static class RandomSubmission
{
    public static readonly Draft Draft = Drafts.Assemble(DraftText.Read("""
        # Draft outcome

        ## Fleets

        21. Lifeguards are paid. Lamps are lit, once a year, by the ports.

        22. Pilots board ships in all weathers. Pilots help families to find one another and sustain harbour life.

        (a) Counting;

        ## Data governance

        23. Registers are kept.
        """));

    private static readonly string[] Pieces =
    [
        "paragraph 22", "para 21", "paras 21 and 22", "paragraphs 21 to 23", "22 (a)", "after paragraph 22", "between 21 and 22", "the last sentence", "the title", "section “Data governance”", "throughout the text",
        "paragraph 99", "paragraph 22 of resolution 70/125", "30 bis", "OP3", "P3", "replace", "should be replaced", "by", "with", "delete", "should be deleted", "add", "insert", "at the end", "at the beginning", "after", "before",
        "should read", "as follows:", "suggested text:", "reference can be made to", "move", "merge", "split", "retain", "as it stands", "new paragraph", "and", "or", ",", ";", ":", ".", "?", "→", "not", "if", "was", "we support", "because", "Rationale:",
        "harbour life", "“harbour life”", "“Pilots”", "‘once a year’", "\"in all weathers\"", "«Lamps are lit»", "“The pilots are counted twice a year.”", "“Registers are kept.", "”", "“", "'", "youth", "digital", "de la", "所有", "(", ")", "[", "]", "…",
        "Dear Co-Chairs,", "Q5: What else?",
    ];

    private static Gen<DocumentBlock> Block { get; } =
        from kind in Gen.Elements(BlockKind.Text, BlockKind.Text, BlockKind.Item, BlockKind.Item, BlockKind.Heading, BlockKind.Cell, BlockKind.Note, BlockKind.Furniture)
        from mark in Gen.Elements("-", "1.", "(a)", string.Empty)
        from level in Gen.Choose(0, 2)
        from pieces in Gen.Choose(1, 14).SelectMany(count => Gen.ArrayOf(Gen.Elements(Pieces), count))
        from bold in Gen.Choose(0, 3)
        let text = string.Join(' ', pieces)
        select new DocumentBlock(kind, kind == BlockKind.Item ? Math.Max(1, level) : kind == BlockKind.Text ? level % 2 : level, kind == BlockKind.Item ? mark : string.Empty, Words(text, bold), [new DocumentPiece(0, text.Length, 0, 0, 0)]);

    public static Gen<ReadDocument> All { get; } =
        from count in Gen.Choose(1, 6)
        from blocks in Gen.ArrayOf(Block, count)
        select ReadDocument.OfBlocks(blocks, [], DocumentLimits.Default);

    private static FormattedText Words(string text, int bold) =>
        bold == 1 && text.Length > 3 ? new FormattedText(text, [new FormatSpan(TextRange.Between(text.Length / 3, text.Length - 1), Emphasis.Bold)]) : text;
}
