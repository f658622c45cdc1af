using System.Globalization;
using Amendments.Git.Repositories;
using Amendments.History;
using Amendments.Verification;
using LibGit2Sharp;

namespace Amendments.Git.Checking;

/// <summary>Compares a history that was published before with what the ledger says now.</summary>
/// <param name="expected">What the history should hold now.</param>
/// <param name="address">Where it was published.</param>
/// <param name="faults">Takes what is wrong.</param>
/// <param name="notices">Takes what is remarkable and not wrong.</param>
internal sealed class WitnessCheck(ExpectedCommits expected, string address, FaultList faults, List<string> notices)
{
    public void Run(HistoryRepository copy)
    {
        var commits = new List<Commit>();
        for (var commit = copy.Last; commit is not null; commit = commit.Parents.FirstOrDefault())
        {
            commits.Add(commit);
        }

        commits.Reverse();
        if (commits.Count == 0)
        {
            Add("branch main", "Nothing was published there.", "Nothing can be compared with it.", $"Publish first: amend publish {address}");
            return;
        }

        if (Compare(commits))
        {
            notices.Add(Text($"“{address}” agrees on lines 1 to {commits.Count}{(commits.Count < expected.Commits.Count ? Text($"; {expected.Commits.Count - commits.Count} more are not published yet") : string.Empty)}."));
        }
    }

    private bool Compare(List<Commit> commits)
    {
        var isRedacted = false;
        foreach (var (i, commit) in commits.Index())
        {
            if (i < expected.Commits.Count && commit.Sha == expected.Commits[i])
            {
                continue;
            }

            if (Differs(i + 1, commit) is { } found)
            {
                Add($"commit {commit.Sha[..12]}", found, Text($"The past from line {i + 1} on: it is not what was published."));
                return false;
            }

            isRedacted = true;
        }

        if (isRedacted)
        {
            notices.Add($"“{address}” was published before words were redacted here (line {string.Join(", ", expected.Redactions)}): it still holds them, and its commits have other names. The ledger's hashes agree.");
        }

        return true;
    }

    // Once words were redacted, the same lines make other commits; then the hashes of the ledger have to agree.
    private string? Differs(int line, Commit commit)
    {
        if (CommitMessage.Read(commit.Message) is not var (number, hash) || number != line)
        {
            return Text($"It should hold line {line} of the ledger, and does not say so.");
        }

        if (line > expected.Commits.Count)
        {
            return Text($"It holds line {line} of a ledger that ends here with line {expected.Commits.Count}: lines were taken away, or workspace.db is older than what was published.");
        }

        return hash != expected.Hashes[line - 1] ? Text($"It holds line {line} with the hash {hash}; here that line has the hash {expected.Hashes[line - 1]}.")
            : expected.Redactions.Count == 0 ? Text($"It holds line {line}, but with other files, another author or another message than the ledger gives it.")
            : null;
    }

    private void Add(string where, string found, string affects, string remedy = "Ask whoever keeps the published history, and compare with a copy of workspace.db from that time.") =>
        faults.Add(new Fault(FaultKind.History, $"{address}, {where}", found, affects, remedy));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
