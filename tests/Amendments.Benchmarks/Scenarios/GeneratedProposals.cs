using System.Globalization;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Benchmarks.Scenarios;

/// <summary>Generated proposals: half of them restate their paragraph with a tenth of its words changed, the others replace, insert, delete or append words.</summary>
internal sealed class GeneratedProposals(int seed)
{
    private const int Participants = 20;
    private const int ChangedWordsInPercent = 10;

    private readonly GeneratedText _text = new(seed);
    private int _last;

    /// <summary>The participants, under the ids from 1 on.</summary>
    public static ValueList<Participant> Proponents { get; } = Enumerable.Range(1, Participants)
        .Select(n => new Participant(new Id<Participant>(n), Name(n), ParticipantKind.State, [], [])).ToValueList();

    /// <summary>A proposal as a workspace gives it.</summary>
    public Proposal Proposal(Paragraph paragraph)
    {
        var (operation, wording) = Ask(paragraph);
        var by = new Id<Participant>(1 + _text.Below(Participants));
        return new Proposal
        {
            Id = new Id<Proposal>(++_last),
            Draft = paragraph.Id.Draft,
            Readings = [new Reading(operation)],
            Wording = wording,
            Language = "en",
            Involved = [new Involvement(by, Role.Author)],
            Rationale = _text.Sentence(12),
            RecordedOn = new DateOnly(2025, 7, 1),
        };
    }

    /// <summary>A proposal before it is recorded.</summary>
    public Item.Proposal Item(Paragraph paragraph)
    {
        var (operation, wording) = Ask(paragraph);
        return new Item.Proposal([new Reading(operation)], wording)
        {
            Where = "generated",
            Names = Names.Of(Name(1 + _text.Below(Participants))),
            Rationale = _text.Sentence(12),
            On = new DateOnly(2025, 7, 1),
        };
    }

    private (Operation Operation, FormattedText Wording) Ask(Paragraph paragraph)
    {
        var target = new Target.Paragraph(paragraph.Label!);
        var text = paragraph.Text.Text;
        var quotation = new Quotation(_text.Quotation(text));
        return _text.Below(8) switch
        {
            0 => (new Operation.ReplaceWords(quotation) { Target = target }, _text.Sentence(4).TrimEnd('.').ToLowerInvariant()),
            1 => (new Operation.InsertWords(new InsertionPoint.After(quotation)) { Target = target }, _text.Sentence(4).TrimEnd('.').ToLowerInvariant()),
            2 => (new Operation.DeleteWords(quotation) { Target = target }, FormattedText.Empty),
            3 => (new Operation.Append { Target = target }, _text.Sentence(14)),
            _ => (new Operation.ReplaceParagraph { Target = target }, _text.Rewritten(text, ChangedWordsInPercent)),
        };
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"Delegation {number}");
}
