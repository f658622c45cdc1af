using System.Globalization;
using System.Text;
using Amendments.Benchmarks.Scenarios;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Sqlite;
using Amendments.Submissions;

namespace Amendments.Benchmarks.Trail;

/// <summary>
/// A long negotiation on the stand-in paper: for each proposal the finding that it came from and the decision, positions, a remark, a confirmation
/// or withdrawal, and a finding that was rejected, ten lines of the ledger in all; a submission every so often.
/// </summary>
internal sealed class GeneratedTrail : IDisposable
{
    private const int LinesOfARound = 10;
    private const int RoundsOfASubmission = 50;
    private const int LinesOfATransaction = 200;
    private const string Editor = "editor";

    private static readonly Id<Draft> Zero = new(1);

    private readonly SqliteWorkspace _store;
    private readonly GeneratedText _text;
    private readonly GeneratedProposals _proposals;
    private readonly List<Paragraph> _numbered;
    private int _round;

    /// <summary>Begins a workspace with the paper and the participants.</summary>
    /// <param name="folder">Where; there must be none.</param>
    /// <param name="history">The history that is kept with it; null for none.</param>
    /// <param name="seed">The same seed gives the same events.</param>
    public GeneratedTrail(string folder, IHistory? history = null, int seed = 1)
    {
        (_text, _proposals) = (new GeneratedText(seed), new GeneratedProposals(seed));
        _store = SqliteWorkspace.Create(folder, "Generated trail", Editor, TimeProvider.System, history);
        _numbered = [.. Begin(_store, Checkout.Paper).Paragraphs.Where(p => p.Kind == ParagraphKind.Numbered)];
    }

    /// <summary>Records events.</summary>
    /// <param name="lines">How many lines the ledger gets, to the next round.</param>
    /// <param name="linesOfATransaction">How many are recorded together; each by itself for 1.</param>
    public void Record(int lines, int linesOfATransaction = LinesOfATransaction)
    {
        for (var rounds = lines / LinesOfARound; rounds > 0; rounds -= linesOfATransaction / LinesOfARound)
        {
            if (linesOfATransaction == 1)
            {
                Record(new OneByOne(_store, Editor));
                rounds--;
                continue;
            }

            _store.Write(Editor, writer =>
            {
                for (var i = 0; i < Math.Min(rounds, linesOfATransaction / LinesOfARound); i++)
                {
                    Record(writer);
                }

                return true;
            });
        }
    }

    /// <inheritdoc />
    public void Dispose() => _store.Dispose();

    private static Draft Begin(SqliteWorkspace store, string paper)
    {
        var bytes = File.ReadAllBytes(paper);
        var source = SourceFile.Of(Path.GetFileName(paper), bytes);
        store.Write(Editor, writer =>
        {
            writer.Keep(source, bytes);
            writer.Record(new Event.DraftImported(Zero, store.Paper.Id, new DraftHeader("Elements Paper", "Elements Paper", new DateOnly(2025, 6, 20), "en", []), source, DraftText.Read(Encoding.UTF8.GetString(bytes)).Paragraphs));
            foreach (var participant in GeneratedProposals.Proponents)
            {
                writer.Record(new Event.ParticipantAdded(participant));
            }

            return true;
        });
        return store.Draft(Zero)!;
    }

    private void Record(ILedgerWriter writer)
    {
        if (_round++ % RoundsOfASubmission == 0)
        {
            AddSubmission(writer);
        }

        var paragraph = _numbered[_text.Below(_numbered.Count)];
        var passage = Passage(writer);
        var proposal = _proposals.Proposal(paragraph) with { Id = writer.Next<Proposal>(), Source = passage };
        AddFinding(writer, new FindingContent.Proposal(proposal.Readings, proposal.Wording) { Rationale = proposal.Rationale }, passage,
            () => writer.Record(new Event.ProposalMade(proposal)), new FindingDecision.Accepted(proposal.Id.ToString()));
        AddPositions(writer, proposal.Id);
        writer.Record(_round % 5 == 0 ? new Event.ProposalWithdrawn(proposal.Id, _text.Sentence(6)) : new Event.ReadingConfirmed(proposal.Id, 1));
        writer.Record(new Event.RemarkMade(new Remark(writer.Next<Remark>(), Zero, new Target.Paragraph(paragraph.Label!), Somebody(), _text.Sentence(20), passage)));
        AddFinding(writer, new FindingContent.Remark(new Target.Paragraph(paragraph.Label!)), Passage(writer), () => { }, new FindingDecision.Rejected(_text.Sentence(5)));
    }

    private void AddSubmission(ILedgerWriter writer)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join("\n\n", Enumerable.Range(0, 20).Select(_ => _text.Paragraph())));
        var id = writer.Next<Submission>();
        var file = SourceFile.Of($"{id}.md", bytes);
        writer.Keep(file, bytes);
        writer.Record(new Event.SubmissionAdded(new Submission(
            id, Somebody(), Zero, string.Create(CultureInfo.InvariantCulture, $"Comments {id.Number}"), file, "written consultation", new SubmissionDates(Received: new DateOnly(2025, 7, 1)), "en")));
    }

    private static void AddFinding(ILedgerWriter writer, FindingContent content, Passage passage, Action between, FindingDecision decision)
    {
        var id = writer.Next<Finding>();
        writer.Record(new Event.FindingMade(new Finding(id, passage, content, Confidence.NeedsReview, ["The place is inferred."])));
        between();
        writer.Record(new Event.FindingDecided(id, decision));
    }

    private void AddPositions(ILedgerWriter writer, Id<Proposal> proposal)
    {
        foreach (var stance in (Stance[])[Stance.Support, Stance.Reserve, Stance.Oppose])
        {
            writer.Record(new Event.PositionTaken(new Position(writer.Next<Position>(), proposal, Somebody(), stance, new DateOnly(2025, 7, 2), null)));
        }
    }

    private Passage Passage(ILedgerWriter writer)
    {
        var line = 1 + _text.Below(100);
        return new Passage(new Id<Submission>(writer.Next<Submission>().Number - 1), "Question 5", new Span(line, line), null, null, _text.Sentence(15));
    }

    private Id<Participant> Somebody() => new(1 + _text.Below(GeneratedProposals.Proponents.Count));
}
