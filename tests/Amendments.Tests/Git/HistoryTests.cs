using Amendments.Git;
using Amendments.Ledger;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Sqlite;
using Amendments.Submissions;
using Amendments.Tests.Sqlite;
using LibGit2Sharp;
using NUnit.Framework;

namespace Amendments.Tests.Git;

/// <summary>What a history holds, and how it is kept in step with the ledger.</summary>
internal sealed class HistoryTests
{
    private const string Secret = "a word that nobody may read";

    [Test]
    public void Each_line_of_the_ledger_is_a_commit_in_its_order()
    {
        using var folder = Repositories.Full();
        using var workspace = Sample.Open(folder);
        using var repository = new Repository(Repositories.Of(folder));
        var commits = Repositories.Commits(repository).ConvertAll(c => c.Message);
        var entries = workspace.Entries().ToList();

        Assert.That(commits, Has.Count.EqualTo(entries.Count));
        Assert.Multiple(() =>
        {
            foreach (var (commit, entry) in commits.Zip(entries))
            {
                Assert.That(commit, Does.Contain($"\nLedger-Number: {entry.Number}\nLedger-Hash: {entry.Hash}\n"));
            }
        });
    }

    [Test]
    public void A_workspace_in_which_everything_has_happened_verifies_with_its_history()
    {
        using var folder = Repositories.Full();
        var report = Repositories.Verify(folder);
        Assert.That(report.Faults, Is.Empty);
        Assert.That(report.Counts.Commits, Is.EqualTo(report.Counts.Lines));
    }

    [Test]
    public void Recording_event_by_event_gives_the_very_commits_of_recording_all_at_once_and_of_making_it_again()
    {
        using var atOnce = Repositories.Full();
        using var oneByOne = new TemporaryFolder();
        using (var from = Sample.Open(atOnce))
        using (var to = SqliteWorkspace.Create(oneByOne.Path, from.Paper.Title, Sample.Actor, StoppedClock.Instance, new GitHistory(oneByOne.Path)))
        {
            foreach (var entry in from.Entries(2))
            {
                to.Write(entry.Actor, writer =>
                {
                    if (entry.Event is Event.DraftImported imported)
                    {
                        writer.Keep(imported.Source, from.File(imported.Source.Sha256));
                    }

                    return writer.Record(entry.Event);
                });
            }

            Assert.That(Repositories.Verify(oneByOne).Faults, Is.Empty);
            Assert.That(to.RebuildHistory(), Is.True);
        }

        Assert.That(Repositories.Verify(oneByOne).Faults, Is.Empty);
    }

    [Test]
    public void Confidential_words_and_names_never_enter_it()
    {
        using var folder = new TemporaryFolder();
        using (var workspace = Begun(folder))
        {
            workspace.Write(Sample.Actor, writer =>
            {
                var source = new Passage(new Id<Submission>(2), "Q1", null, null, null, Secret);
                writer.Record(new Event.SubmissionAdded(new Submission(new Id<Submission>(2), new Id<Participant>(2), Sample.Draft, Secret, null, Secret, new SubmissionDates(), "en") { IsConfidential = true }));
                writer.Record(new Event.ProposalMade(Sample.Proposal(1, Sample.Replace("yearly", "1"), Secret) with { IsConfidential = true, Source = source, Rationale = Secret }));
                writer.Record(new Event.RemarkMade(new Remark(new Id<Remark>(1), Sample.Draft, new Target.Whole(), new Id<Participant>(2), Secret, source)));
                writer.Record(new Event.PositionTaken(new Position(new Id<Position>(1), new Id<Proposal>(1), new Id<Participant>(3), Stance.Oppose, null, null)));
                return writer.Record(new Event.ProposalWithdrawn(new Id<Proposal>(1), Secret));
            });
        }

        Assert.That(Repositories.Texts(folder).Where(t => t.Contains(Secret, StringComparison.Ordinal)), Is.Empty);
        Assert.That(Repositories.File(folder, "proposals/P0xx/P1.txt"), Is.EqualTo("Proposal: P1\nStatus: confidential\n"));
        using var repository = new Repository(Repositories.Of(folder));
        Assert.That(Repositories.Commits(repository).TakeLast(5).Select(c => c.Author.Name).Distinct(), Is.EqualTo(["Confidential"]));
    }

    [Test]
    public void What_is_no_longer_confidential_is_there_and_what_becomes_so_is_gone_from_then_on()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Begun(folder);
        workspace.Write(Sample.Actor, writer => writer.Record(new Event.ProposalMade(Sample.Proposal(1, Sample.Replace("yearly", "1"), "every year") with { IsConfidential = true })));
        Assert.That(Repositories.File(folder, "proposed/1.txt"), Does.Not.Contain("every year"));
        workspace.Write(Sample.Actor, writer => writer.Record(new Event.ConfidentialityChanged("P1", false, "agreed")));
        Assert.That(Repositories.File(folder, "proposed/1.txt"), Does.Contain("every year"));
        Assert.That(Repositories.File(folder, "proposals/P0xx/P1.txt"), Does.Contain("every year"));
        workspace.Write(Sample.Actor, writer => writer.Record(new Event.ConfidentialityChanged("P1", true, "asked for")));
        Assert.That(Repositories.File(folder, "proposed/1.txt"), Does.Not.Contain("every year"));
        Assert.That(Repositories.Verify(folder).Faults, Is.Empty);
    }

    [Test]
    public void Redacted_words_are_in_no_object_and_the_history_still_verifies()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Begun(folder);
        workspace.Write(Sample.Actor, writer => writer.Record(new Event.ProposalMade(Sample.Proposal(1, Sample.Replace("yearly", "1"), Secret))));
        Assert.That(Repositories.Texts(folder).Count(t => t.Contains(Secret, StringComparison.Ordinal)), Is.EqualTo(2));
        var contents = workspace.Words([workspace.Line("P1")!.Value]).Where(w => w.Words.Text == Secret).Select(w => w.Hash).ToValueList();
        workspace.Write("Chair", writer => writer.Record(new Event.RecordRedacted("P1", contents, [], "asked for")));

        Assert.That(Repositories.Texts(folder).Where(t => t.Contains(Secret, StringComparison.Ordinal)), Is.Empty);
        Assert.That(Repositories.Verify(folder).Faults, Is.Empty);
    }

    [Test]
    public void A_proposal_that_is_corrected_or_taken_back_changes_the_proposed_text()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Begun(folder);
        var proposal = Sample.Proposal(1, Sample.Replace("yearly", "1"), "every year");
        var line = workspace.Write(Sample.Actor, writer => writer.Record(new Event.ProposalMade(proposal)));
        line = workspace.Write(Sample.Actor, writer => writer.Record(new Event.RecordCorrected(line, new Event.ProposalMade(proposal with { Wording = "every month" }), "misread")));
        Assert.That(Repositories.File(folder, "proposed/1.txt"), Does.Contain("every month"));
        workspace.Write(Sample.Actor, writer => writer.Record(new Event.RecordTakenBack(line, "of another paper")));
        Assert.That(Repositories.File(folder, "proposed/1.txt"), Is.EqualTo(Repositories.File(folder, "current/1.txt")));
        Assert.That(Repositories.File(folder, "proposals/P0xx/P1.txt"), Is.Null);
        Assert.That(Repositories.Verify(folder).Faults, Is.Empty);
    }

    internal static SqliteWorkspace Begun(TemporaryFolder folder)
    {
        Sample.Begun(folder).Dispose();
        return Repositories.Open(folder);
    }
}
