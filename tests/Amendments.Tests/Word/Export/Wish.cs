using Amendments.Comparison;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace Amendments.Tests.Word.Export;

/// <summary>A proposal before it is known what the draft says: which operation, and where, as numbers that are taken round the draft.</summary>
internal sealed record Wish(string What, int Where, int From, int Length, int Other, string Wording, int Owner)
{
    private static readonly string[] Operations =
    [
        "replace", "replace", "insert-after", "insert-before", "delete-words", "append", "prepend", "replace-sentence", "replace-paragraph",
        "insert-paragraph", "insert-paragraph", "delete-paragraph", "delete-paragraph", "move", "merge", "split", "throughout", "retain", "delete-section",
    ];

    public static Gen<Wish> All { get; } =
        from what in Gen.Elements(Operations)
        from numbers in Gen.ArrayOf(Gen.Choose(0, 40), 3)
        from length in Gen.Choose(1, 5)
        from wording in Words.PlainText
        from owner in Gen.Choose(1, 3)
        select new Wish(what, numbers[0], numbers[1], length, numbers[2], wording.Trim().Length == 0 ? "new words" : wording, owner);

    public Proposal Of(Draft draft, int id)
    {
        var addressable = draft.Paragraphs.Where(p => Target(p) is not null).ToList();
        var paragraph = addressable[Where % addressable.Count];
        var other = addressable[Other % addressable.Count];
        var quoted = Quotation(paragraph);
        var target = Target(paragraph)!;
        Operation operation = What switch
        {
            "replace" => new Operation.ReplaceWords(quoted) { Target = target },
            "insert-after" => new Operation.InsertWords(new InsertionPoint.After(quoted)) { Target = target },
            "insert-before" => new Operation.InsertWords(new InsertionPoint.Before(quoted)) { Target = target },
            "delete-words" => new Operation.DeleteWords(quoted) { Target = target },
            "append" => new Operation.Append { Target = target },
            "prepend" => new Operation.Prepend { Target = target },
            "replace-sentence" => new Operation.ReplaceSentence { Target = paragraph.Label is { } label ? new Target.Sentence(label, 1) : target },
            "replace-paragraph" => new Operation.ReplaceParagraph { Target = target },
            "insert-paragraph" => new Operation.InsertParagraph { Target = Place(other) },
            "delete-paragraph" => new Operation.DeleteParagraph { Target = target },
            "move" => new Operation.Move(Place(other)) { Target = target },
            "merge" => new Operation.Merge { Target = new Target.List([target, Target(Next(draft, paragraph))!]) },
            "split" => new Operation.Split(quoted) { Target = target },
            "throughout" => new Operation.ReplaceThroughout(quoted with { Occurrence = null }) { Target = target },
            "delete-section" => new Operation.DeleteParagraph { Target = new Target.Section("1") },
            _ => new Operation.Retain { Target = target },
        };
        return new Proposal
        {
            Id = new Id<Proposal>(id),
            Draft = draft.Id,
            Readings = [new Reading(operation)],
            Wording = What is "insert-paragraph" or "replace-paragraph" && From % 4 == 0 ? $"{Wording}\nand more" : Wording,
            Language = draft.Header.Language,
            Involved = [new Involvement(new Id<Participant>(Owner), Role.Author)],
            RecordedOn = new DateOnly(2025, 7, 18),
        };
    }

    private Target Place(Paragraph other) => From % 2 == 0 ? new Target.After(Target(other)!) : new Target.Before(Target(other)!);

    private static Paragraph Next(Draft draft, Paragraph paragraph) =>
        paragraph.Id.Ordinal < draft.Paragraphs.Count && Target(draft.Paragraphs[paragraph.Id.Ordinal]) is not null ? draft.Paragraphs[paragraph.Id.Ordinal] : paragraph;

    private Quotation Quotation(Paragraph paragraph)
    {
        var tokens = Tokeniser.Tokenise(paragraph.Text.Text).ToList();
        var from = tokens.Count == 0 ? 0 : From % tokens.Count;
        var words = string.Concat(tokens.Skip(from).Take(Length).Select(t => t.Range.In(paragraph.Text.Text)));
        return new Quotation(words.Length == 0 ? "none" : words, 1);
    }

    private static Target? Target(Paragraph paragraph) => paragraph.Kind switch
    {
        ParagraphKind.Title => new Target.Title(),
        ParagraphKind.Heading => new Target.Heading(paragraph.Text.Text),
        ParagraphKind.Footnote => new Target.Footnote(paragraph.Content.Printed),
        _ => paragraph.Label is { } label ? new Target.Paragraph(label) : null,
    };
}
