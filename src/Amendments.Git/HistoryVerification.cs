using Amendments.Git.Checking;
using Amendments.Git.Remotes;
using Amendments.Git.Repositories;
using Amendments.History;
using Amendments.Ledger;
using Amendments.Verification;
using LibGit2Sharp;

namespace Amendments.Git;

/// <summary>
/// Compares a history with the ledger: works out from each line which commit it makes, to the byte, and looks whether these commits, with all their
/// objects and no others, are what the branch and the tags lead to.
/// </summary>
public sealed class HistoryVerification : IDisposable
{
    private readonly ExpectedCommits _expected = new();
    private (string Folder, Task<PackSweep> Packs)? _reading;
    private bool _isStopped;

    /// <summary>Begins to read the packs of a history on a thread of its own. It takes long, and nothing of the ledger is needed for it.</summary>
    /// <param name="workspace">The folder of the workspace.</param>
    public void BeginReading(string workspace)
    {
        var folder = new GitHistory(workspace).Folder;
        _reading = (folder, Task.Factory.StartNew(() => PackSweep.Of(folder), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
    }

    /// <summary>Takes the next line in; all lines, in order.</summary>
    /// <param name="records">What is on record; it stands at that line, and is the same for all lines.</param>
    /// <param name="entry">The line.</param>
    public void Take(IRecords records, Entry entry)
    {
        if (_isStopped)
        {
            return;
        }

        try
        {
            _expected.Take(records, entry);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or KeyNotFoundException or WorkspaceException or NullReferenceException)
        {
            // The records contradict themselves, which is told where they are checked.
            _isStopped = true;
        }
    }

    /// <summary>Compares the history of a workspace with what was taken in, and adds what is wrong to what was found in the database.</summary>
    /// <param name="workspace">The folder of the workspace.</param>
    /// <param name="report">What was found in the database.</param>
    public VerificationReport AddTo(VerificationReport report, string workspace)
    {
        ArgumentNullException.ThrowIfNull(report);
        _expected.Finish();
        var faults = new FaultList();
        if (_expected.Commits.Count < report.Counts.Lines)
        {
            return report.With(faults, ["The history was not compared: what it should hold cannot be worked out from this ledger."]);
        }

        var notices = new List<string>();
        var objects = Compare(new GitHistory(workspace).Folder, faults, notices);
        return report.With(faults, notices) with { Counts = report.Counts with { Commits = _expected.Commits.Count, Objects = objects } };
    }

    /// <summary>Compares what was published before with what was taken in.</summary>
    /// <param name="address">Where it was published.</param>
    /// <param name="git">Runs the program git.</param>
    /// <returns>What is wrong, and what is remarkable.</returns>
    /// <exception cref="HistoryException">It cannot be reached.</exception>
    public (FaultList Faults, IReadOnlyList<string> Notices) CompareWith(string address, RunGit git)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        _expected.Finish();
        var (faults, notices) = (new FaultList(), new List<string>());
        var folder = Directory.CreateTempSubdirectory("amend-witness-").FullName;
        try
        {
            Libgit2.Translated(address, () =>
            {
                new EitherRemote(address, git).CopyTo(folder);
                using var copy = HistoryRepository.Open(folder);
                new WitnessCheck(_expected, address, faults, notices).Run(copy);
            });
        }
        finally
        {
            GitHistory.Remove(folder);
        }

        return (faults, notices);
    }

    /// <summary>Compares a seal that was printed before with what was taken in.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="text">A text that holds it.</param>
    /// <returns>What is wrong, and what is remarkable.</returns>
    public (FaultList Faults, IReadOnlyList<string> Notices) CompareWithSeal(string name, string text)
    {
        _expected.Finish();
        var faults = new FaultList();
        var notices = new List<string>();
        new SealCheck(_expected, name, faults, notices).Run(text);
        return (faults, notices);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_reading is { } reading)
        {
            Task.WaitAny(reading.Packs);
        }

        _expected.Dispose();
    }

    private long Compare(string folder, FaultList faults, List<string> notices)
    {
        if (!Directory.Exists(folder))
        {
            faults.Add(new Fault(
                FaultKind.History, "history.git", "It is not there.", "Nobody can compare the ledger with it.", "The next command makes it again from the ledger."));
            return 0;
        }

        var packs = _reading is { } reading && reading.Folder == folder ? reading.Packs.GetAwaiter().GetResult() : PackSweep.Of(folder);
        var objects = new ObjectCheck(packs, faults);
        objects.TellPacks();
        if (packs.IsDamaged)
        {
            notices.Add("Branches and tags of the history were not compared, because its packs are damaged.");
            return _expected.Objects.Names.Count;
        }

        try
        {
            using var repository = HistoryRepository.Open(folder);
            return Libgit2.Translated(folder, () =>
            {
                new ReferenceCheck(repository.Inner, _expected, faults).Run();
                objects.Run(repository.Inner, _expected.Objects);
                return _expected.Objects.Names.Count;
            });
        }
        catch (HistoryException e)
        {
            var remedy = e.InnerException is LibGit2SharpException ? "If the ledger verifies, make the history again from it: amend rebuild --history." : "Then verify again.";
            faults.Add(new Fault(FaultKind.History, "history.git", e.Message, "The whole history.", remedy));
            return 0;
        }
    }
}
