using Amendments.Git.Checking;
using Amendments.Git.Repositories;
using Amendments.History;
using Amendments.Ledger;
using Amendments.Verification;

namespace Amendments.Git;

/// <summary>
/// Compares a history with the ledger: works out from each line which commit it makes, to the byte, and looks whether these commits, with all their
/// objects and no others, are what the branch and the tags lead to.
/// </summary>
/// <param name="workspace">The folder of the workspace.</param>
public sealed class HistoryVerification(string workspace)
{
    private readonly ExpectedCommits _expected = new();
    private readonly FaultList _faults = new();

    /// <summary>How many objects were checked.</summary>
    public long Objects { get; private set; }

    /// <summary>Takes the next line in; all lines, in order.</summary>
    /// <param name="records">What is on record; it stands at that line, and is the same for all lines.</param>
    /// <param name="entry">The line.</param>
    public void Take(IRecords records, Entry entry) => _expected.Take(records, entry);

    /// <summary>Compares with what was taken in.</summary>
    /// <returns>What is wrong.</returns>
    public FaultList Compare()
    {
        var folder = new GitHistory(workspace).Folder;
        if (!Directory.Exists(folder))
        {
            _faults.Add(new Fault(
                FaultKind.History, "history.git", "It is not there.", "Nobody can compare the ledger with it.", "The next command that records makes it again from the ledger."));
            return _faults;
        }

        try
        {
            using var repository = HistoryRepository.Open(folder);
            Libgit2.Translated(folder, () => new ReferenceCheck(repository.Inner, _expected, _faults).Run());
            Objects = Libgit2.Translated(folder, () => new ObjectCheck(repository.Inner, _expected.Objects, _faults).Run());
        }
        catch (HistoryException e)
        {
            _faults.Add(new Fault(FaultKind.History, "history.git", e.Message, "The whole history.", "If the ledger verifies, make the history again from it: amend rebuild --history."));
        }

        return _faults;
    }
}
