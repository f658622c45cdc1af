using Amendments.Composition;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite;

/// <summary>What is corrected, taken back, confidential or redacted is so in every table, and the same after rebuilding.</summary>
internal sealed class CorrectionTests
{
    private static readonly Id<Proposal> First = new(1);

    [Test]
    public void Rebuilding_gives_every_table_row_by_row_after_everything_that_can_happen()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Corrected.Create(folder);
        var before = Dump.Of(folder.Database);

        Assert.That(workspace.Rebuild(), Is.EqualTo(workspace.Entries().Count()));
        Assert.That(Dump.Of(folder.Database), Is.EqualTo(before));
    }

    [Test]
    public void Every_event_that_there_is_has_happened_in_the_sample()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Corrected.Create(folder);
        workspace.Erase(workspace.Words([workspace.Line("P1")!.Value])[0].Hash, "Chair", "entered by mistake");
        var kinds = typeof(Event).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(Event)));

        Assert.That(kinds.Except(workspace.Entries().Select(e => e.Event.GetType())), Is.Empty, "Let it happen in Sample or Corrected, so that rebuilding it is tested.");
    }

    [Test]
    public void The_corrected_version_stands_and_the_ledger_keeps_both()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Corrected.Create(folder);
        var proposal = workspace.Proposals(new ProposalFilter { Ids = [First] }).Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(proposal.Proposal.Wording.Text, Is.EqualTo("each month"));
            Assert.That(proposal.Proposal.Rationale.Text, Is.EqualTo("It was misread."));
            Assert.That(workspace.Proposals(new ProposalFilter { By = new Id<Participant>(3) }).Select(p => p.Proposal.Id), Does.Contain(First));
            Assert.That(workspace.Proposals(new ProposalFilter { By = new Id<Participant>(1) }).Select(p => p.Proposal.Id), Does.Not.Contain(First));
            Assert.That(workspace.Search("each month", 5).Select(h => h.Id), Is.EqualTo(new[] { "P1" }));
            Assert.That(workspace.Search("every year", 5).Select(h => h.Id), Is.Empty);
            Assert.That(workspace.Remarks(Sample.Draft, new ParagraphId(Sample.Draft, 4)).Select(r => r.Words.Text), Is.EqualTo(new[] { "This paragraph is too short." }));
            Assert.That(workspace.Remarks(Sample.Draft, new ParagraphId(Sample.Draft, 5)), Is.Empty);
            Assert.That(workspace.Positions([First]).Select(p => (p.Id.Number, p.Stance)), Is.EqualTo(new[] { (1, Stance.Oppose), (2, Stance.CanLiveWith), (3, Stance.Reserve) }));
            Assert.That(workspace.Participants()[0].Name, Is.EqualTo("State One"));
            Assert.That(workspace.Participants()[0].Memberships, Has.Count.EqualTo(1));
            Assert.That(workspace.Submissions()[0].Title, Is.EqualTo("Comments, signed"));
            Assert.That(workspace.Entries().Select(e => e.Event).OfType<Event.ProposalMade>().First().Proposal.Wording.Text, Is.EqualTo("every year"));
            Assert.That(workspace.TakenBack("Q4"), Is.EqualTo(new TakenBack("Q4", null, Sample.Actor, StoppedClock.Now)));
        }
    }

    [Test]
    public void What_changes_the_words_of_a_corrected_proposal_is_resolved_anew()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var operation = new Operation.ReplaceWords(new Quotation("month")) { Target = new Target.Proposed(First) };
        workspace.Write(Sample.Actor, w => w.Record(new Event.ProposalMade(Sample.Proposal(3, operation, "week"))));
        Assert.That(State(), Is.EqualTo(ResolutionState.NotFound));

        workspace.Write(Sample.Actor, w => w.Record(Corrected.Proposal(workspace, "P1", p => p with { Wording = "every month" })));
        Assert.That(State(), Is.EqualTo(ResolutionState.Exact));

        ResolutionState State() => workspace.Proposals(new ProposalFilter { Ids = [new Id<Proposal>(3)] }).Single().State;
    }

    [Test]
    public void A_confirmation_stays_with_the_operation_that_was_chosen_and_lapses_without_it()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        workspace.Write(Sample.Actor, w => w.Record(Corrected.Proposal(workspace, "P2", p => p with { Readings = [.. p.Readings.Skip(1)] })));
        Assert.That(Second().Confirmed, Is.EqualTo(new Confirmation(2, Sample.Actor)));

        workspace.Write(Sample.Actor, w => w.Record(Corrected.Proposal(workspace, "P2", p => p with { Readings = [.. p.Readings.Skip(2)] })));
        Assert.That(Second().Confirmed, Is.Null);
        Assert.That(Second().Status, Is.EqualTo(ProposalStatus.Withdrawn), "a withdrawal stays");

        Proposal Second() => workspace.Proposals(new ProposalFilter { Ids = [new Id<Proposal>(2)] }).Single().Proposal;
    }

    [TestCaseSource(nameof(Misdirected))]
    public void What_addresses_another_line_than_the_one_that_stands_is_refused(Func<Corrections, Event> wrong)
    {
        using var folder = new TemporaryFolder();
        using var workspace = Corrected.Create(folder);
        var before = Dump.Of(folder.Database);

        Assert.Throws<ArgumentException>(() => workspace.Write(Sample.Actor, w => w.Record(wrong(new Corrections(workspace)))));
        Assert.That(Dump.Of(folder.Database), Is.EqualTo(before));
    }

    [Test]
    public void Lists_leave_out_what_is_confidential_unless_the_store_shows_it()
    {
        using var folder = new TemporaryFolder();
        Corrected.Create(folder).Dispose();
        using var closed = Sample.Open(folder);
        using var open = Amendments.Sqlite.SqliteWorkspace.Open(folder.Path, StoppedClock.Instance, showsConfidential: true);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(closed.Proposals(new ProposalFilter()).Select(p => p.Proposal.Id.Number), Is.EqualTo(new[] { 1, 2 }));
            Assert.That(open.Proposals(new ProposalFilter()).Select(p => p.Proposal.Id.Number), Is.EqualTo(new[] { 1, 2, 3 }));
            Assert.That(closed.Proposals(new ProposalFilter { Text = "sooner" }), Is.Empty);
            Assert.That(closed.Proposals(new ProposalFilter { Ids = [new Id<Proposal>(3)] }).Single().Proposal.IsConfidential, "who names it finds it");
            Assert.That(closed.Search("sooner", 5), Is.Empty);
            Assert.That(open.Search("sooner", 5).Single().Id, Is.EqualTo("P3"));
            Assert.That(closed.Submissions().Select(s => s.IsConfidential), Is.EqualTo(new[] { false, true, true }));
        }
    }

    [Test]
    public void Everything_of_a_confidential_submission_is_confidential()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var (remarks, positions) = (workspace.Remarks(Sample.Draft).Count, workspace.Positions([First]).Count);
        workspace.Write(Sample.Actor, w => w.Record(new Event.ConfidentialityChanged("S1", true, "")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(workspace.Remarks(Sample.Draft).Select(r => r.Source), Is.EqualTo(new Passage?[] { null }));
            Assert.That(workspace.Positions([First]).Select(p => p.Source), Is.EqualTo(new Passage?[] { null }));
            Assert.That(workspace.Remarks(Sample.Draft, withConfidential: true), Has.Count.EqualTo(remarks));
            Assert.That(workspace.Positions([First], withConfidential: true), Has.Count.EqualTo(positions));
            Assert.That(workspace.Search("paragraph too long", 5), Is.Empty);
            Assert.That(workspace.Findings(new FindingFilter()), Is.Empty);
            Assert.That(workspace.Findings(new FindingFilter { Submission = new Id<Submission>(1) }), Is.Not.Empty);
        }
    }

    [Test]
    public void A_file_is_never_changed_but_by_erasing()
    {
        using var folder = new TemporaryFolder();
        using (var workspace = Corrected.Create(folder))
        {
            Assert.That(workspace.File(Corrected.File.Sha256), Is.Null);
            Assert.That(workspace.Erased(Corrected.File.Sha256), Is.EqualTo("entered by mistake"));
            Assert.That(workspace.Erased(Sample.File.Sha256), Is.Null);
            Assert.Throws<ArgumentException>(() => workspace.Write(Sample.Actor, w => w.Record(new Event.RecordRedacted("S3", [], [Corrected.File.Sha256], "again"))));
        }

        using var raw = new RawDatabase(folder.Database);
        foreach (var sql in (string[])[
            "update file set bytes = x'00'", "update file set name = 'other'", "update file set erased_reason = 'x'", "delete from file",
            "update file set bytes = null, erased_reason = 'x', length = 1", $"insert or replace into file (sha256, name, length, bytes) values ('{Sample.File.Sha256}', 'x', 1, x'00')"])
        {
            Assert.That(() => raw.Run(sql), Throws.Exception, sql);
        }
    }

    private static IEnumerable<TestCaseData<Func<Corrections, Event>>> Misdirected()
    {
        yield return Case("a line that was corrected since", s => s.Correct("P1", p => p) with { Line = s.FirstLine("P1") });
        yield return Case("a line of another kind", s => s.Correct("P1", p => p) with { Line = s.Line("R1") });
        yield return Case("the line of another id", s => s.Correct("P1", p => p with { Id = new Id<Proposal>(2) }));
        yield return Case("no line", s => s.Correct("P1", p => p) with { Line = 9999 });
        yield return Case("a confirmed proposal", s => s.Correct("P1", p => p with { Confirmed = new Confirmation(1, "x") }));
        yield return Case("a kind that cannot be corrected", s => new Event.RecordCorrected(s.Line("P1"), new Event.ProposalWithdrawn(First, ""), ""));
        yield return Case("lifting confidentiality by correction", s => s.Correct("P3", p => p with { IsConfidential = false }));
        yield return Case("another file", s => new Event.RecordCorrected(s.Line("S2"), new Event.SubmissionAdded(s.Submission(2) with { Source = Sample.File }), ""));
        yield return Case("taking back what was taken back", s => new Event.RecordTakenBack(s.FirstLine("Q4"), ""));
        yield return Case("taking back a former line", s => new Event.RecordTakenBack(s.FirstLine("P1"), ""));
        yield return Case("taking back what a finding became", s => new Event.RecordTakenBack(s.Line("R1"), ""));
        yield return Case("taking back a submission", s => new Event.RecordTakenBack(s.Line("S1"), ""));
        yield return Case("keeping a remark confidential", _ => new Event.ConfidentialityChanged("R1", true, ""));
        yield return Case("keeping what is not there confidential", _ => new Event.ConfidentialityChanged("P99", true, ""));
        yield return Case("redacting without a reason", s => new Event.RecordRedacted("P1", [s.Workspace.Words([s.Line("P1")])[0].Hash], [], " "));
        yield return Case("redacting words that are not kept", _ => new Event.RecordRedacted("P1", ["x"], [], "x"));
    }

    private static TestCaseData<Func<Corrections, Event>> Case(string name, Func<Corrections, Event> wrong) => new(wrong) { TestName = $"Refused: {name}" };

    /// <summary>What a case may ask of the workspace.</summary>
    internal sealed record Corrections(Amendments.Sqlite.SqliteWorkspace Workspace)
    {
        public long Line(string id) => Workspace.Line(id)!.Value;

        public Event.RecordCorrected Correct(string id, Func<Proposal, Proposal> change) => Corrected.Proposal(Workspace, id, change);

        public Submission Submission(int number) => Workspace.Submissions().Single(s => s.Id.Number == number) with { Corrects = null };

        public long FirstLine(string id) => Workspace.Entries().First(e => e.Event switch
        {
            Event.ProposalMade made => made.Proposal.Id.ToString() == id,
            Event.PositionTaken taken => taken.Position.Id.ToString() == id,
            _ => false,
        }).Number;
    }
}
