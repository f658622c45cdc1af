using System.Text;
using Amendments.Desk;
using Amendments.Documents;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Sqlite;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Tests.Desk;

/// <summary>The demo's paper, and submissions whose lines are their blocks; what each line is taken to be is said by the test.</summary>
internal sealed class ReviewDesk : IDisposable
{
    private readonly DeskWorkspace _desk = new();

    public SqliteWorkspace Store => _desk.Store;

    public Draft Draft => _desk.Draft;

    public string Folder => _desk.Folder;

    public static FindingContent Replacing(string label, string old, string wording) => new FindingContent.Proposal(
        [new Reading(new Operation.ReplaceWords(new Quotation(old)) { Target = At(label) })], wording);

    public static FindingContent Open(string label, string wording) => new FindingContent.Proposal(
        [new Reading(new Operation.Append { Target = At(label) }, "nothing says that text goes"), new Reading(new Operation.ReplaceParagraph { Target = At(label) })], wording);

    public static FindingContent About(string? label = null) => new FindingContent.Remark(label is null ? new Target.Whole() : At(label));

    public static ReadDocument Read(string text)
    {
        var (blocks, offset) = (new List<DocumentBlock>(), 0);
        foreach (var line in text.Split('\n'))
        {
            blocks.Add(new DocumentBlock(BlockKind.Text, 0, string.Empty, EmphasisNotation.Read(line), [new DocumentPiece(0, line.Length, offset, blocks.Count + 1, 0)]));
            offset += line.Length + 1;
        }

        return new ReadDocument(blocks.ToValueList(), []);
    }

    /// <summary>Takes a text in.</summary>
    /// <param name="name">The name of its file.</param>
    /// <param name="lines">Its lines, each with what it is taken to be and how sure that is.</param>
    public Outcome<TakenIn> Take(string name, params (string Line, FindingContent Content, Confidence Confidence)[] lines) => Take(name, null, lines);

    public Outcome<TakenIn> Take(string name, string? corrects, (string Line, FindingContent Content, Confidence Confidence)[] lines, string by = "UNESCO", SubmissionParticulars? particulars = null)
    {
        var text = string.Join('\n', lines.Select(l => l.Line));
        var (bytes, document) = (Encoding.UTF8.GetBytes(text), Read(text));
        var found = lines.Select((l, i) => new Found(
            DocumentSpan.Of(i, document.Blocks[i]), "Q5", l.Content, l.Confidence, l.Confidence == Confidence.Certain ? [] : ["Somebody has to look."])).ToValueList();
        return TakeIn.Run(
            Store, "Ann", by, Draft, particulars ?? new SubmissionParticulars(string.Empty, null, new SubmissionDates(), "en"),
            new UnderstoodFile(SourceFile.Of(name, bytes), bytes, document, found), corrects);
    }

    /// <summary>Takes one sentence in that says several things.</summary>
    public Outcome<TakenIn> TakeShared(string name, string sentence, params FindingContent[] contents)
    {
        var (bytes, document) = (Encoding.UTF8.GetBytes(sentence), Read(sentence));
        var found = contents.Select(c => new Found(DocumentSpan.Of(0, document.Blocks[0]), null, c, Confidence.NeedsReview, [])).ToValueList();
        return TakeIn.Run(
            Store, "Ann", "UNESCO", Draft, new SubmissionParticulars(string.Empty, null, new SubmissionDates(), "en"),
            new UnderstoodFile(SourceFile.Of(name, bytes), bytes, document, found));
    }

    public QueuedFinding Find(int number) => Store.Findings(new FindingFilter { Ids = [new Id<Finding>(number)] }).Single();

    public Outcome<AcceptedFindings> Accept(params int[] numbers) => Accept(new Acceptance(), numbers);

    public Outcome<AcceptedFindings> Accept(Acceptance how, params int[] numbers) =>
        AcceptFindings.Run(Store, "Ann", [.. numbers.Select(n => new Id<Finding>(n))], how);

    public Outcome<QueuedFinding> Undo(int number, string actor = "Ann") => ReopenFinding.Run(Store, actor, new Id<Finding>(number));

    public Proposal? Proposal(int number) => Store.Proposals(new ProposalFilter { Ids = [new Id<Proposal>(number)] }).SingleOrDefault()?.Proposal;

    public void Dispose() => _desk.Dispose();

    private static Target.Paragraph At(string label) => new Target.Paragraph(Label.Parse(label));
}
