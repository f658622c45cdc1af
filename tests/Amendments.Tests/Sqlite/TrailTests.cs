using Amendments.Desk;
using Amendments.Ledger;
using Amendments.Rendering;
using Amendments.Sqlite;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite;

/// <summary>Which lines of the ledger have to do with which records, in the workspace where everything has happened once.</summary>
public sealed class TrailTests
{
    private TemporaryFolder _folder = null!;
    private SqliteWorkspace _workspace = null!;

    [OneTimeSetUp]
    public void Fill()
    {
        _folder = new TemporaryFolder();
        _workspace = Sample.Full(_folder);
    }

    [OneTimeTearDown]
    public void Close()
    {
        _workspace.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void Every_line_is_about_a_record_and_has_a_sentence()
    {
        var names = new ParticipantNames(_workspace.Participants());
        foreach (var line in _workspace.Trail.Lines(new LedgerFilter()))
        {
            Assert.That(line.Subjects, Is.Not.Empty, line.Entry.ToString());
            Assert.That(EventWords.Of(line, names), Has.Length.GreaterThan(10).And.Not.Contains("Event"));
        }
    }

    [Test]
    public void The_lines_are_those_of_the_ledger() =>
        Assert.That(_workspace.Trail.Lines(new LedgerFilter()).Select(l => l.Entry), Is.EqualTo(_workspace.Entries()));

    [Test]
    public void A_record_is_made_once()
    {
        var made = _workspace.Trail.Lines(new LedgerFilter()).SelectMany(l => l.With(SubjectRole.Made)).Where(r => !r.StartsWith("scenario ", StringComparison.Ordinal)).ToList();
        Assert.That(made, Is.Unique.And.SupersetOf(new[] { "T1", "D1", "A1", "S1", "B1", "P1", "R3", "Q4", "F5" }));
    }

    [Test]
    public void What_is_taken_back_with_a_finding_is_changed_by_the_line()
    {
        var reopened = _workspace.Trail.Lines(new LedgerFilter()).Where(l => l.Entry.Event is Event.FindingReopened).ToList();
        Assert.That(reopened.Select(l => string.Join(' ', l.Subjects.Select(s => $"{s.Record}:{s.Role}"))), Is.EqualTo(new[] { "F1:About R3:Changed", "F1:About" }));
    }

    [Test]
    public void What_was_withdrawn_for_a_finding_is_changed_by_its_acceptance()
    {
        var accepted = _workspace.Trail.Lines(new LedgerFilter()).Last(l => l.Entry.Event is Event.FindingDecided);
        Assert.That(accepted.Subjects, Is.EqualTo(new[] { new Subject("F4", SubjectRole.About), new Subject("R1", SubjectRole.Became), new Subject("P2", SubjectRole.Changed) }));
    }

    [Test]
    public void A_scenario_names_what_it_takes() =>
        Assert.That(_workspace.Trail.About(["scenario Compromise"]).Select(l => _workspace.Trail.Subjects([l.Line]).Count), Is.EqualTo(new[] { 3, 2 }));

    [Test]
    public void Lines_are_filtered_by_actor_and_time()
    {
        var all = _workspace.Trail.Lines(new LedgerFilter()).Count;
        Assert.Multiple(() =>
        {
            Assert.That(Count(new LedgerFilter { Actor = "editor" }), Is.EqualTo(all));
            Assert.That(Count(new LedgerFilter { Actor = "nobody" }), Is.Zero);
            Assert.That(Count(new LedgerFilter { From = StoppedClock.Now, Before = StoppedClock.Now.AddMilliseconds(1) }), Is.EqualTo(all));
            Assert.That(Count(new LedgerFilter { Before = StoppedClock.Now }), Is.Zero);
            Assert.That(_workspace.Trail.Lines(new LedgerFilter { Last = 2 }).Select(l => l.Number), Is.EqualTo(new[] { all - 1L, all }));
        });
    }

    [Test]
    public void Proposed_words_are_found_by_the_line_that_proposes_them()
    {
        var made = _workspace.Trail.About(["P2"]).First(l => l.Subject.Role == SubjectRole.Made).Line;
        Assert.That(_workspace.Trail.Proposing("Cultural expressions"), Is.EqualTo(new[] { made }));
        Assert.That(_workspace.Trail.ProposingSome("every expression", 10), Has.Count.GreaterThan(1));
        Assert.That(_workspace.Search("cultural expressions", 99).Select(h => h.Kind), Has.None.EqualTo("line"));
    }

    private int Count(LedgerFilter filter) => _workspace.Trail.Lines(filter).Count;
}
