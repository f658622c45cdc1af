using Amendments.Comparison;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Amendments.Tests.Generators;

/// <summary>A proposal that takes shape on a draft: its places and quotations are taken from there, so that most of them fit.</summary>
internal sealed record RandomProposal(ValueList<int> Choices, FormattedText Words)
{
    public static Gen<RandomProposal> All { get; } =
        Gen.Zip(Gen.ArrayOf(Gen.Choose(0, 9999), 12), Formatted.Short, (choices, words) => new RandomProposal(choices.ToValueList(), words));

    public Proposal On(Draft draft, int number) => new()
    {
        Id = new Id<Proposal>(number),
        Draft = draft.Id,
        Readings = [new Reading(Operation(draft))],
        Wording = Wording(draft),
        Language = Choices[0] % 20 == 0 ? "fr" : "en",
        Involved = [new Involvement(new Id<Participant>(1), Role.Author)],
        Supplied = Choices[0] % 7 == 1 ? [new Supply(SupplyKind.PunctuationAfter, ";", "Editor")] : [],
    };

    private Operation Operation(Draft draft) => OperationName.All[Choices[1] % OperationName.All.Count] switch
    {
        "replace-words" => new Operation.ReplaceWords(Quotation(draft)) { Target = Target(draft) },
        "insert-words" => new Operation.InsertWords(Point(draft)) { Target = Target(draft) },
        "delete-words" => new Operation.DeleteWords(Quotation(draft)) { Target = Target(draft) },
        "append" => new Operation.Append { Target = Target(draft) },
        "prepend" => new Operation.Prepend { Target = Target(draft) },
        "replace-sentence" => new Operation.ReplaceSentence { Target = Target(draft) },
        "replace-paragraph" => new Operation.ReplaceParagraph { Target = Target(draft) },
        "insert-paragraph" => new Operation.InsertParagraph(Choices[2] % 3 == 0 ? Label.Of(1) with { Letter = "A" } : null) { Target = Place(draft, 3) },
        "delete-paragraph" => new Operation.DeleteParagraph { Target = Target(draft) },
        "move" => new Operation.Move(Place(draft, 4)) { Target = Target(draft) },
        "merge" => new Operation.Merge { Target = Neighbours(draft) },
        "split" => new Operation.Split(Quotation(draft)) { Target = Target(draft) },
        "replace-throughout" => new Operation.ReplaceThroughout(Quotation(draft)) { Target = Choices[2] % 2 == 0 ? new Target.Whole() : Target(draft) },
        _ => new Operation.Retain { Target = Target(draft) },
    };

    private Paragraph Paragraph(Draft draft, int choice) => draft.Paragraphs[Choices[choice] % draft.Paragraphs.Count];

    private Target Target(Draft draft)
    {
        var paragraph = Paragraph(draft, 3);
        return (paragraph.Label, Choices[5] % 10) switch
        {
            ({ } label, 0) => new Target.Sentence(label, 1),
            ({ } label, 1) => new Target.Chapeau(label),
            ({ } label, 2) => new Target.List([Named(paragraph), Named(Paragraph(draft, 4))]),
            ({ } label, 3) => new Target.Range(label, Paragraph(draft, 4).Label ?? label),
            (_, 4) => new Target.Whole(),
            (_, 5) => new Target.Section("1"),
            (_, 6) => new Target.Paragraph(Label.Of(99)),
            _ => Named(paragraph),
        };
    }

    private static Target Named(Paragraph paragraph) => paragraph.Label is { } label ? new Target.Paragraph(label) : new Target.Heading(paragraph.Text.Text);

    private Target Place(Draft draft, int choice) => (Choices[6] % 4) switch
    {
        0 => new Target.Before(Named(Paragraph(draft, choice))),
        1 => new Target.EndOf("1"),
        2 => Paragraph(draft, choice).Label is { } first && Paragraph(draft, 7).Label is { } last ? new Target.Between(first, last) : new Target.Title(),
        _ => new Target.After(Named(Paragraph(draft, choice))),
    };

    private Target.List Neighbours(Draft draft)
    {
        var first = Paragraph(draft, 3);
        var next = draft.Paragraphs[Math.Min(first.Id.Ordinal, draft.Paragraphs.Count - 1)];
        return new Target.List(Choices[5] % 5 == 0 ? [new Target.Section("1"), new Target.Section("2")] : [Named(first), Named(next)]);
    }

    private InsertionPoint Point(Draft draft) => (Choices[6] % 3) switch
    {
        0 => new InsertionPoint.After(Quotation(draft)),
        1 => new InsertionPoint.Before(Quotation(draft)),
        _ => new InsertionPoint.Restated(),
    };

    private Quotation Quotation(Draft draft)
    {
        var words = Choices[7] % 10 == 0 ? Words.Text : Cut(Paragraph(draft, 3).Text, 8).Text;
        return new Quotation(Choices[7] % 3 == 0 ? Generators.Words.InOtherTypography(Clean(words)) : words, Choices[10] % 3 == 0 ? 1 + (Choices[10] % 2) : null);
    }

    private FormattedText Wording(Draft draft)
    {
        var text = Paragraph(draft, 3).Text;
        return (Choices[11] % 5) switch
        {
            0 => Words,
            1 => Cut(text, 8) + Words,
            2 => Cut(text, 8) + Words + Cut(text, 9),
            3 => text + FormattedText.FromString("\n") + Words,
            _ => text.Slice(new TextRange(0, Math.Min(text.Length, Choices[8] % 20))) + Words + text.Slice(TextRange.Between(Math.Min(text.Length, Choices[8] % 20), text.Length)),
        };
    }

    // Some tokens of a text; now and then a cut through one.
    private FormattedText Cut(FormattedText text, int choice)
    {
        var tokens = Tokeniser.Tokenise(text.Text);
        if (tokens.Count == 0)
        {
            return text;
        }

        var first = Choices[choice] % tokens.Count;
        var last = Math.Min(tokens.Count - 1, first + (Choices[choice] / 100 % 6));
        var range = TextRange.Between(tokens[first].Range.Start, tokens[last].Range.End);
        return text.Slice(Choices[choice] % 11 == 0 ? range with { Length = Math.Max(1, range.Length - 1) } : range);
    }

    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));
}
