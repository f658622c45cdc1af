using Amendments.Composition;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite;

/// <summary>What is recorded comes back, also from another instance.</summary>
internal sealed class RecordingTests
{
    [Test]
    public void Everything_recorded_is_read_back_equal()
    {
        using var folder = new TemporaryFolder();
        using (var written = Sample.Full(folder))
        {
        }

        using var workspace = Sample.Open(folder);
        var entries = workspace.Entries().ToList();
        var made = entries.Select(e => e.Event).OfType<Event.ProposalMade>().Select(e => e.Proposal).ToList();
        var listed = workspace.Proposals(new ProposalFilter());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(workspace.Paper, Is.EqualTo(new Paper(new Id<Paper>(1), "Outcome document")));
            Assert.That(entries.Select(e => e.Number), Is.EqualTo(Enumerable.Range(1, entries.Count).Select(n => (long)n)));
            Assert.That(entries.Select(e => (e.RecordedAt, e.Actor)).Distinct(), Is.EqualTo(new[] { (StoppedClock.Now, Sample.Actor) }));
            Assert.That(workspace.Draft(Sample.Draft)!.Paragraphs.Select(p => p.Content), Is.EqualTo(Sample.Printed));
            Assert.That(listed[0].Proposal, Is.EqualTo(made[0]));
            Assert.That(listed[1].Proposal, Is.EqualTo(made[1] with { Confirmed = new Confirmation(3, Sample.Actor), IsWithdrawn = true }));
            Assert.That(workspace.File(Sample.File.Sha256), Has.Length.EqualTo(Sample.File.Length));
            Assert.That(workspace.File(new string('0', 64)), Is.Null);
            Assert.That(workspace.Draft(new Id<Draft>(9)), Is.Null);
        }
    }

    [Test]
    public void Lists_show_what_the_events_said()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var events = workspace.Entries().Select(e => e.Event).ToList();

        var first = workspace.Participants()[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(workspace.Drafts().Single().Header, Is.EqualTo(workspace.Draft(Sample.Draft)!.Header));
            Assert.That(workspace.Drafts().Single().Numbered, Is.EqualTo(2));
            Assert.That(first, Is.EqualTo(events.OfType<Event.ParticipantAdded>().First().Participant with
            {
                Memberships = [events.OfType<Event.MembershipRecorded>().Single().Membership],
            }));
            Assert.That(workspace.Participants().Select(p => p.Kind), Is.EqualTo(Enum.GetValues<ParticipantKind>()));
            Assert.That(workspace.Submissions().Select(s => s with { Corrects = null }), Is.EqualTo(events.OfType<Event.SubmissionAdded>().Select(e => e.Submission)));
            Assert.That(workspace.Remarks(Sample.Draft), Is.EqualTo(events.OfType<Event.RemarkMade>().Select(e => e.Remark).Where(r => workspace.TakenBack(r.Id.ToString()) is null)));
            Assert.That(workspace.Remarks(Sample.Draft, new ParagraphId(Sample.Draft, 5)).Single().Id.Number, Is.EqualTo(1));
            Assert.That(workspace.Remarks(Sample.Draft, new ParagraphId(Sample.Draft, 4)), Is.Empty);
            Assert.That(workspace.Positions([new Id<Proposal>(1)]), Is.EqualTo(events.OfType<Event.PositionTaken>().Select(e => e.Position)));
            Assert.That(workspace.Positions([new Id<Proposal>(2)]), Is.Empty);
        }
    }

    [TestCaseSource(nameof(Filters))]
    public void A_filter_lets_through_what_it_says(ProposalFilter filter, int[] expected)
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);

        Assert.That(workspace.Proposals(filter).Select(p => p.Proposal.Id.Number), Is.EqualTo(expected), filter.ToString());
    }

    [Test]
    public void A_proposal_is_listed_with_its_state_on_the_draft_it_addresses()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);

        Assert.That(workspace.Proposals(new ProposalFilter { Ids = [new Id<Proposal>(1)] }).Single().State, Is.EqualTo(ResolutionState.Exact));
    }

    [Test]
    public void A_page_of_the_ledger_begins_where_asked()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var all = workspace.Entries().ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(workspace.Entries(5), Is.EqualTo(all.Skip(4)));
            Assert.That(workspace.Entries(all.Count), Is.EqualTo(all[^1..]));
            Assert.That(workspace.Entries(all.Count + 1), Is.Empty);
        }
    }

    [Test]
    public void A_ledger_longer_than_a_page_is_read_whole()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Begun(folder);
        workspace.Write(Sample.Actor, writer =>
        {
            for (var i = 0; i < 1100; i++)
            {
                writer.Record(new Event.ParticipantAdded(new Participant(writer.Next<Participant>(), $"Participant {i}", ParticipantKind.State, [], [])));
            }

            return true;
        });
        var entries = workspace.Entries().ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(entries, Has.Count.GreaterThan(1100));
            Assert.That(entries.Select(e => e.Number), Is.EqualTo(Enumerable.Range(1, entries.Count).Select(n => (long)n)));
            Assert.That(workspace.Entries(501).First().Number, Is.EqualTo(501));
        }
    }

    [Test]
    public void An_exception_undoes_everything_and_the_ids_are_given_as_if_nothing_had_been()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var before = Dump.Of(folder.Database);

        Assert.Throws<TimeoutException>(() => workspace.Write<int>(Sample.Actor, writer =>
        {
            var bytes = new byte[] { 1 };
            writer.Keep(SourceFile.Of("one", bytes), bytes);
            writer.Record(new Event.DraftImported(
                writer.Next<Draft>(), new Id<Paper>(1), new DraftHeader("Rev.2", "", null, "en", []), Sample.File, Sample.Printed));
            writer.Record(new Event.ProposalMade(Sample.Proposal(writer.Next<Proposal>().Number, Sample.Replace("yearly", "1"), "x")));
            throw new TimeoutException();
        }));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Dump.Of(folder.Database), Is.EqualTo(before));
            Assert.That(workspace.Draft(new Id<Draft>(2)), Is.Null);
            Assert.That(workspace.Write(Sample.Actor, w => w.Next<Proposal>().Number), Is.EqualTo(3));
        }
    }

    [Test]
    public void An_id_is_given_once_its_event_is_recorded_and_never_again()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);

        var given = workspace.Write(Sample.Actor, writer =>
        {
            var first = writer.Next<Proposal>();
            var again = writer.Next<Proposal>();
            writer.Record(new Event.ProposalMade(Sample.Proposal(first.Number, Sample.Replace("yearly", "1"), "x")));
            return (first, again, next: writer.Next<Proposal>());
        });

        Assert.That((given.first.Number, given.again.Number, given.next.Number), Is.EqualTo((3, 3, 4)));
        Assert.Throws<ArgumentException>(() => workspace.Write(Sample.Actor, w =>
            w.Record(new Event.ProposalMade(Sample.Proposal(3, Sample.Replace("yearly", "1"), "another")))));
    }

    [TestCaseSource(nameof(Misfits))]
    public void An_event_that_does_not_fit_is_refused(Event happened)
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var before = Dump.Of(folder.Database);

        Assert.That(() => workspace.Write(Sample.Actor, w => w.Record(happened)), Throws.InstanceOf<ArgumentException>());
        Assert.That(Dump.Of(folder.Database), Is.EqualTo(before));
    }

    [Test]
    public void A_failed_event_cannot_be_swallowed()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var before = Dump.Of(folder.Database);

        Assert.Throws<InvalidOperationException>(() => workspace.Write(Sample.Actor, writer =>
        {
            Assert.Throws<ArgumentException>(() => writer.Record(new Event.PaperOpened(new Paper(new Id<Paper>(2), "Another"))));
            return true;
        }));
        Assert.That(Dump.Of(folder.Database), Is.EqualTo(before));
    }

    [Test]
    public void A_writer_ends_with_its_transaction_and_transactions_do_not_nest()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Begun(folder);
        var kept = workspace.Write(Sample.Actor, w => w);

        Assert.Throws<InvalidOperationException>(() => kept.Next<Proposal>());
        Assert.Throws<InvalidOperationException>(() => workspace.Write(Sample.Actor, _ => workspace.Write(Sample.Actor, w => w)));
    }

    [Test]
    public void The_writer_bears_the_moment_that_its_lines_bear()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Amendments.Sqlite.SqliteWorkspace.Create(folder.Path, "Title", Sample.Actor, TimeProvider.System);
        var moment = workspace.Write(Sample.Actor, writer =>
        {
            writer.Record(new Event.ParticipantAdded(new Participant(new Id<Participant>(1), "A", ParticipantKind.State, [], [])));
            return writer.RecordedAt;
        });

        Assert.That(workspace.Entries(2).Single().RecordedAt, Is.EqualTo(moment));
        Assert.That(moment.Offset, Is.EqualTo(TimeSpan.Zero));
    }

    [TestCase("")]
    [TestCase("  ")]
    [TestCase("two\nlines")]
    [TestCase("two\u2028lines")]
    public void An_actor_is_one_line(string actor)
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Begun(folder);

        Assert.Throws<ArgumentException>(() => workspace.Write(actor, _ => true));
    }

    [TestCase(0x0000)]
    [TestCase(0xD800)]
    public void Words_that_could_not_be_given_back_are_refused(int character)
    {
        var words = $"a{(char)character}b";
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Begun(folder);

        Assert.That(
            () => workspace.Write(Sample.Actor, w => w.Record(new Event.ProposalMade(Sample.Proposal(1, Sample.Replace("yearly", "1"), words)))),
            Throws.InstanceOf<ArgumentException>());
    }

    [Test]
    public void The_same_bytes_are_kept_once_and_other_bytes_are_refused()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Begun(folder);
        var bytes = new byte[] { 1, 2, 3 };

        workspace.Write(Sample.Actor, w =>
        {
            w.Keep(SourceFile.Of("one", bytes), bytes);
            w.Keep(SourceFile.Of("two", bytes), bytes);
            return true;
        });

        Assert.That(workspace.File(SourceFile.Of("two", bytes).Sha256), Is.EqualTo(bytes));
        Assert.Throws<ArgumentException>(() => workspace.Write(Sample.Actor, w =>
        {
            w.Keep(SourceFile.Of("one", bytes), [1, 2]);
            return true;
        }));
    }

    private static IEnumerable<TestCaseData> Filters()
    {
        yield return Case(new ProposalFilter(), 1, 2);
        yield return Case(new ProposalFilter { Ids = [new Id<Proposal>(2), new Id<Proposal>(7)] }, 2);
        yield return Case(new ProposalFilter { Ids = [] });
        yield return Case(new ProposalFilter { Draft = Sample.Draft }, 1, 2);
        yield return Case(new ProposalFilter { Draft = new Id<Draft>(2) });
        yield return Case(new ProposalFilter { Paragraphs = [new ParagraphId(Sample.Draft, 4)] }, 1);
        yield return Case(new ProposalFilter { Paragraphs = [new ParagraphId(Sample.Draft, 4), new ParagraphId(Sample.Draft, 5)] }, 1, 2);
        yield return Case(new ProposalFilter { Paragraphs = [new ParagraphId(Sample.Draft, 6)] });
        yield return Case(new ProposalFilter { By = new Id<Participant>(1) }, 1, 2);
        yield return Case(new ProposalFilter { By = new Id<Participant>(2) });
        yield return Case(new ProposalFilter { By = new Id<Participant>(3) }, 2);
        yield return Case(new ProposalFilter { By = new Id<Participant>(4) }, 2);
        yield return Case(new ProposalFilter { Submission = new Id<Submission>(1) }, 2);
        yield return Case(new ProposalFilter { Operation = "insert-words" }, 2);
        yield return Case(new ProposalFilter { Operation = "replace-words" }, 1);
        yield return Case(new ProposalFilter { Status = ProposalStatus.Withdrawn }, 2);
        yield return Case(new ProposalFilter { Status = ProposalStatus.Proposed }, 1);
        yield return Case(new ProposalFilter { Status = ProposalStatus.Open });
        yield return Case(new ProposalFilter { State = ResolutionState.Exact, Draft = Sample.Draft, Operation = "replace-words" }, 1);
        yield return Case(new ProposalFilter { Text = "every year" }, 1);
        yield return Case(new ProposalFilter { Text = "culture" }, 2);
        yield return Case(new ProposalFilter { Text = "YEARLY" }, 1);
        yield return Case(new ProposalFilter { Text = "add" }, 2);
        yield return Case(new ProposalFilter { Text = "\"*" });
    }

    private static TestCaseData Case(ProposalFilter filter, params int[] expected) => new TestCaseData(filter, expected);

    private static IEnumerable<Event> Misfits()
    {
        yield return new Event.PaperOpened(new Paper(new Id<Paper>(2), "Another"));
        yield return new Event.MembershipRecorded(new Id<Participant>(1), new Membership(new Id<Participant>(99)));
        yield return new Event.ProposalMade(Sample.Proposal(3, Sample.Replace("a", "1"), "b") with { Draft = new Id<Draft>(9) });
        yield return new Event.ProposalMade(Sample.Proposal(3, Sample.Replace("a", "1"), "b") with { IsWithdrawn = true });
        yield return new Event.ReadingConfirmed(new Id<Proposal>(2), 0);
        yield return new Event.ReadingConfirmed(new Id<Proposal>(2), 20);
        yield return new Event.ReadingConfirmed(new Id<Proposal>(9), 1);
        yield return new Event.ProposalWithdrawn(new Id<Proposal>(9), "No reason.");
        yield return new Event.RemarkMade(new Remark(new Id<Remark>(3), new Id<Draft>(9), new Target.Whole(), new Id<Participant>(1), "x", null));
        yield return new Event.PositionTaken(new Position(new Id<Position>(9), new Id<Proposal>(9), new Id<Participant>(1), Stance.Oppose, null, null));
        yield return new Event.ContentErased(new string('0', 64), "No such words.");
        yield return new Event.SubmissionAdded(new Submission(
            new Id<Submission>(2), new Id<Participant>(99), Sample.Draft, "x", null, null, new SubmissionDates(), "en"));
    }
}
