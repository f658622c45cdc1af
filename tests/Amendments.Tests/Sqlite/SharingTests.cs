using Amendments.Ledger;
using Amendments.Participants;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite;

/// <summary>Several instances work on the same folder.</summary>
internal sealed class SharingTests
{
    [Test]
    public void A_second_writer_waits_for_the_first_and_follows_it()
    {
        using var folder = new TemporaryFolder();
        using var first = Sample.Begun(folder);
        using var second = Sample.Open(folder);
        using var started = new ManualResetEventSlim();

        var other = Task.Run(() => first.Write("First", writer =>
        {
            var id = Add(writer);
            started.Set();
            Thread.Sleep(300);
            return id;
        }));
        started.Wait();
        var ids = (Second: second.Write("Second", Add), First: other.Result);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(ids.Second.Number, Is.EqualTo(ids.First.Number + 1));
            Assert.That(first.Entries().TakeLast(2).Select(e => e.Actor), Is.EqualTo(new[] { "First", "Second" }));
        }
    }

    [Test]
    public void A_writer_that_hangs_is_reported_and_readers_go_on()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        using (var raw = new RawDatabase(folder.Database))
        {
            raw.Run("begin immediate");
            Assert.That(
                () => workspace.Write(Sample.Actor, Add),
                Throws.InstanceOf<WorkspaceException>().With.Message.Contains("another program is writing"));
            Assert.That(workspace.Proposals(new()), Has.Count.EqualTo(2));
        }

        Assert.That(() => workspace.Write(Sample.Actor, Add), Throws.Nothing);
    }

    [Test]
    public void Many_writers_leave_one_ledger_without_gaps()
    {
        using var folder = new TemporaryFolder();
        Sample.Begun(folder).Dispose();

        Parallel.For(0, 4, _ =>
        {
            for (var i = 0; i < 5; i++)
            {
                using var workspace = Sample.Open(folder);
                workspace.Write(Sample.Actor, Add);
            }
        });

        using var after = Sample.Open(folder);
        var participants = after.Participants();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(participants, Has.Count.EqualTo(Enum.GetValues<ParticipantKind>().Length + 20));
            Assert.That(participants.Select(p => p.Id.Number), Is.EqualTo(Enumerable.Range(1, participants.Count)));
            Assert.That(after.Entries().Count(), Is.EqualTo(participants.Count + 4));
        }
    }

    private static Id<Participant> Add(ILedgerWriter writer)
    {
        var id = writer.Next<Participant>();
        writer.Record(new Event.ParticipantAdded(new Participant(id, $"State {id}", ParticipantKind.State, [], [])));
        return id;
    }
}
