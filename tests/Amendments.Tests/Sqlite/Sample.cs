using System.Text;
using Amendments.Background;
using Amendments.Conflicts;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Scenarios;
using Amendments.Sqlite;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Tests.Sqlite;

/// <summary>A small negotiation in which every event, operation, target and enumerated name occurs.</summary>
internal static class Sample
{
    public const string Actor = "Editor";

    public static readonly Id<Draft> Draft = new(1);

    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes("1. The Commission shall report yearly.");

    public static SourceFile File { get; } = SourceFile.Of("elements.txt", Bytes);

    public static ValueList<PrintedParagraph> Printed { get; } =
    [
        new(ParagraphKind.Title, 0, "", "Outcome document"),
        new(ParagraphKind.Heading, 1, "", "Digital economy"),
        new(ParagraphKind.Text, 0, "", "We, the representatives, agree as follows."),
        new(ParagraphKind.Numbered, 0, "1.", Marked(), new Place("word/document.xml", 4)),
        new(ParagraphKind.Numbered, 0, "2.", "States shall foster cultural engagement, and multi-stakeholder cooperation:"),
        new(ParagraphKind.SubParagraph, 1, "(a)", "数字经济的发展"),
        new(ParagraphKind.SubParagraph, 1, "(b)", "التعاون الرقمي العالمي"),
        new(ParagraphKind.Footnote, 0, "1", "See resolution A/RES/70/1."),
    ];

    public static SqliteWorkspace Create(TemporaryFolder folder) =>
        SqliteWorkspace.Create(folder.Path, "Outcome document", Actor, StoppedClock.Instance);

    public static SqliteWorkspace Open(TemporaryFolder folder, bool readOnly = false) =>
        SqliteWorkspace.Open(folder.Path, StoppedClock.Instance, readOnly);

    /// <summary>A workspace with a draft, two participants and a submission.</summary>
    public static SqliteWorkspace Begun(TemporaryFolder folder)
    {
        var workspace = Create(folder);
        workspace.Write(Actor, Begin);
        return workspace;
    }

    /// <summary>A workspace in which everything has happened once.</summary>
    public static SqliteWorkspace Full(TemporaryFolder folder)
    {
        var workspace = Begun(folder);
        workspace.Write(Actor, writer =>
        {
            foreach (var happened in Events())
            {
                writer.Record(happened);
            }

            return true;
        });
        return workspace;
    }

    public static Proposal Proposal(int number, Operation operation, FormattedText wording) => new()
    {
        Id = new Id<Proposal>(number),
        Draft = Draft,
        Readings = [new Reading(operation)],
        Wording = wording,
        Language = "en",
        Involved = [new Involvement(new Id<Participant>(1), Role.Author)],
    };

    public static Operation Replace(string old, string label) =>
        new Operation.ReplaceWords(new Quotation(old)) { Target = new Target.Paragraph(Label.Parse(label)) };

    private static bool Begin(ILedgerWriter writer)
    {
        writer.Keep(File, Bytes);
        writer.Record(new Event.DraftImported(
            writer.Next<Draft>(), new Id<Paper>(1),
            new DraftHeader("Rev.1", "Elements Paper", new DateOnly(2025, 6, 27), "en", [new Corrigendum("Rev.1/Corr.1", new DateOnly(2025, 7, 1)), new Corrigendum("Rev.1/Corr.2")]),
            File, Printed));
        foreach (var kind in Enum.GetValues<ParticipantKind>())
        {
            writer.Record(new Event.ParticipantAdded(new Participant(
                writer.Next<Participant>(), $"Participant of kind {kind}", kind, [new Alias("Alias", "en"), new Alias("Abbr.")], [])));
        }

        writer.Record(new Event.MembershipRecorded(new Id<Participant>(1), new Membership(new Id<Participant>(2), new DateOnly(2020, 1, 1), new DateOnly(2030, 12, 31))));
        writer.Record(new Event.SubmissionAdded(new Submission(
            writer.Next<Submission>(), new Id<Participant>(1), Draft, "Comments", File, "by e-mail",
            new SubmissionDates(new DateOnly(2025, 6, 28), new DateOnly(2025, 6, 29), new DateOnly(2025, 6, 30)), "en")));
        return true;
    }

    public static BackgroundDocument Background { get; } = new(
        new Id<BackgroundDocument>(1),
        new BackgroundHeader("Summary of the talks", "Assembly of the Valleys", "https://valleys.example", new SubmissionDates(new DateOnly(2025, 6, 1), new DateOnly(2025, 6, 2), new DateOnly(2025, 6, 3)), "en"),
        File, true,
        [
            new("Morning", new Span(3, 9), new Span(1, 2), new TextRange(12, 80), [new Tag("Action Line", "C1"), new Tag("Action Line", "C10")],
                [new("The ferry carries the mail of two valleys.", new Span(5, 5), new Span(1, 1)), new(EmphasisNotation.Read("It sails *hourly*."), new Span(7, 9), new Span(2, 2))]),
            new("Noon", null, null, null, [], [new("Snow.", null, null)]),
        ]);

    private static IEnumerable<Event> Events()
    {
        yield return new Event.ProposalMade(Proposal(1, Replace("yearly", "1"), "every year"));
        yield return new Event.ProposalMade(Everything());
        yield return new Event.ReadingConfirmed(new Id<Proposal>(2), 3);
        yield return new Event.ProposalWithdrawn(new Id<Proposal>(2), "Overtaken by events.");
        yield return new Event.BackgroundAdded(Background);
        yield return new Event.ProposalCited(new Id<Proposal>(1), new Citation(Background.Id, "Morning", new Span(5, 5), new Span(1, 1), "carries the mail", EmphasisNotation.Read("Said *there*.")));
        yield return new Event.ProposalCited(new Id<Proposal>(2), new Citation(Background.Id, null, null, null, FormattedText.Empty, FormattedText.Empty));
        yield return new Event.RemarkMade(new Remark(
            new Id<Remark>(1), Draft, new Target.Paragraph(Label.Of(2)), new Id<Participant>(2), "This paragraph is too long.", Passage()));
        yield return new Event.RemarkMade(new Remark(new Id<Remark>(2), Draft, new Target.Whole(), new Id<Participant>(3), "Shorten the paper.", null));
        yield return new Event.ScenarioSaved(new Scenario("Compromise", Draft, [new ProposalPart(new Id<Proposal>(1), 1), new ProposalPart(new Id<Proposal>(2), 2)]));
        yield return new Event.ScenarioSaved(new Scenario("Compromise", Draft, [new ProposalPart(new Id<Proposal>(2), 1)]));
        foreach (var happened in FoundInSubmissions())
        {
            yield return happened;
        }

        var number = 0;
        foreach (var stance in Enum.GetValues<Stance>())
        {
            number++;
            yield return new Event.PositionTaken(new Position(
                new Id<Position>(number), new Id<Proposal>(1), new Id<Participant>(number), stance,
                number == 1 ? null : new DateOnly(2025, 7, number), number == 1 ? null : Passage()));
        }
    }

    // The remark that the first became is taken back, and then its correction.
    private static IEnumerable<Event> FoundInSubmissions()
    {
        var remark = new FindingContent.Remark(new Target.Paragraph(Label.Of(2)));
        var proposal = new FindingContent.Proposal([new Reading(Replace("yearly", "1"), "it says so")], EmphasisNotation.Read("every **month**"))
        {
            Rationale = "More is better.",
            Supplied = [new Supply(SupplyKind.PunctuationAfter, ".", Actor, "as usual")],
            Language = "fr",
        };
        yield return new Event.FindingMade(Finding(1, remark));
        yield return new Event.FindingCorrected(new Id<Finding>(1), new FindingContent.Remark(new Target.Paragraph(Label.Of(1))));
        yield return new Event.RemarkMade(new Remark(new Id<Remark>(3), Draft, new Target.Paragraph(Label.Of(1)), new Id<Participant>(1), "unhelpful verbosity", Passage()));
        yield return new Event.FindingDecided(new Id<Finding>(1), new FindingDecision.Accepted("R3"));
        yield return new Event.FindingReopened(new Id<Finding>(1));
        yield return new Event.FindingReopened(new Id<Finding>(1));
        yield return new Event.FindingMade(Finding(2, proposal) with { Confidence = Confidence.NeedsReview, Reasons = ["“yearly” stands in 1 too."] });
        yield return new Event.FindingMade(Finding(3, new FindingContent.Position(new Id<Proposal>(1), Stance.Reserve)));
        yield return new Event.FindingDecided(new Id<Finding>(1), new FindingDecision.Rejected("It is a heading."));
        yield return new Event.FindingDecided(new Id<Finding>(2), new FindingDecision.Split([new Id<Finding>(4), new Id<Finding>(5)]));
        yield return new Event.FindingMade(Finding(4, remark) with { Confidence = Confidence.NotUnderstood });
        yield return new Event.FindingMade(Finding(5, proposal with { Readings = [new Reading(Replace("Commission", "1"))] }) with { Replaces = new Id<Finding>(2) });
        yield return new Event.FindingDecided(new Id<Finding>(3), new FindingDecision.Replaced(new Id<Finding>(5)));
        yield return new Event.FindingDecided(new Id<Finding>(4), new FindingDecision.Accepted("R1") { Withdrew = [new Id<Proposal>(2)] });
        yield return new Event.SubmissionAdded(new Submission(
            new Id<Submission>(2), new Id<Participant>(1), Draft, "Comments", null, null, new SubmissionDates(), "en"));
        yield return new Event.SubmissionCorrected(new Id<Submission>(2), new Id<Submission>(1));
    }

    private static Finding Finding(int number, FindingContent content) => new(new Id<Finding>(number), Passage(), content, Confidence.Certain, []);

    private static Proposal Everything()
    {
        var one = Label.Of(1);
        var two = Label.Of(2);
        var odd = Label.Of(2).Sub("1");
        var quotation = new Quotation("cultural engagement", 1);
        var target = new Target.Paragraph(two);
        return Proposal(2, Replace("yearly", "1"), FormattedText.Join(["and ", EmphasisNotation.Read("**cultural expressions**")])) with
        {
            Readings =
            [
                new Reading(new Operation.ReplaceWords(quotation) { Target = target }, "least destructive"),
                new Reading(new Operation.InsertWords(new InsertionPoint.After(quotation)) { Target = new Target.Chapeau(two) }),
                new Reading(new Operation.InsertWords(new InsertionPoint.Before(new Quotation("cooperation"))) { Target = new Target.Sentence(two, -1) }),
                new Reading(new Operation.InsertWords(new InsertionPoint.Restated()) { Target = new Target.Section("Digital economy") }),
                new Reading(new Operation.DeleteWords(quotation) { Target = new Target.Paragraph(odd) }),
                new Reading(new Operation.Append { Target = new Target.Paragraph(Label.Parse("2 (a)")) }),
                new Reading(new Operation.Prepend { Target = new Target.Footnote("1") }),
                new Reading(new Operation.ReplaceSentence { Target = target }),
                new Reading(new Operation.ReplaceParagraph { Target = new Target.Heading("Digital economy") }),
                new Reading(new Operation.InsertParagraph(Label.Parse("10A bis")) { Target = new Target.After(target) }),
                new Reading(new Operation.InsertParagraph(Label.Parse("OP2 alt"), LabelRelation.AlternativeOf) { Target = new Target.Before(target) }),
                new Reading(new Operation.InsertParagraph { Target = new Target.EndOf("Digital economy") }),
                new Reading(new Operation.DeleteParagraph { Target = new Target.List([target, new Target.Title()]) }),
                new Reading(new Operation.Move(new Target.Between(one, two)) { Target = new Target.Range(one, two) }),
                new Reading(new Operation.Append { Target = new Target.Proposed(new Id<Proposal>(1)) }),
                new Reading(new Operation.Merge { Target = new Target.Range(one, two) }),
                new Reading(new Operation.Split(quotation) { Target = target }),
                new Reading(new Operation.ReplaceThroughout(quotation) { Target = new Target.Whole() }),
                new Reading(new Operation.Retain { Target = target }),
            ],
            Involved = Enum.GetValues<Role>().Select((r, i) => new Involvement(new Id<Participant>(i + 1), r)).ToValueList(),
            Source = Passage(),
            Rationale = "Culture matters.",
            MadeOn = new DateOnly(2025, 7, 2),
            RecordedOn = new DateOnly(2025, 7, 3),
            Supplied = Enum.GetValues<SupplyKind>().Select(k => new Supply(k, ".", Actor, "as usual")).ToValueList(),
        };
    }

    private static Passage Passage() => new(
        new Id<Submission>(1), "Q5", new Span(34, 36), new Span(3, 3), new TextRange(120, 17), EmphasisNotation.Read("add *cultural expressions*"));

    private static FormattedText Marked()
    {
        var kinds = Enum.GetValues<InlineKind>();
        var text = $"The Commission shall report yearly.{new string(InlineObject.Placeholder, kinds.Length)}";
        var start = text.IndexOf(InlineObject.Placeholder, StringComparison.Ordinal);
        return new FormattedText(
            text,
            [
                new FormatSpan(new TextRange(0, 3), Emphasis.Bold), new FormatSpan(new TextRange(4, 10), Emphasis.Italic),
                new FormatSpan(new TextRange(15, 5), Emphasis.Underline), new FormatSpan(new TextRange(21, 6), Emphasis.Bold | Emphasis.Italic),
            ],
            kinds.Select((k, i) => new InlineObject(start + i, k, k == InlineKind.Footnote ? "1" : "")).ToValueList());
    }
}
