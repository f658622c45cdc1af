using System.Globalization;
using Amendments.Git.Repositories;
using Amendments.History;
using Amendments.Verification;
using LibGit2Sharp;

namespace Amendments.Git.Checking;

/// <summary>Checks where the branch and the tags of a history point to, and that there are no others.</summary>
internal sealed class ReferenceCheck(Repository repository, ExpectedCommits expected, FaultList faults)
{
    private const string Head = "HEAD";

    public void Run()
    {
        CheckHead();
        CheckBranch();
        CheckTags();
        foreach (var reference in repository.Refs.Where(r => r.CanonicalName != HistoryRepository.Branch && !IsExpectedTag(r.CanonicalName)))
        {
            Add($"reference {reference.CanonicalName}", "This program did not make it.", "Whoever reads the history by it.", $"Remove it: git -C history.git update-ref -d {reference.CanonicalName}");
        }
    }

    private bool IsExpectedTag(string name) => name.StartsWith(HistoryRepository.Tags, StringComparison.Ordinal) && expected.Tags.ContainsKey(name[HistoryRepository.Tags.Length..]);

    private void CheckHead()
    {
        if (repository.Refs[Head] is not SymbolicReference { TargetIdentifier: HistoryRepository.Branch })
        {
            Add("reference HEAD", $"It does not point to {HistoryRepository.Branch}.", "Whoever clones the history.", $"Put it right: git -C history.git symbolic-ref HEAD {HistoryRepository.Branch}");
        }
    }

    private void CheckTags()
    {
        foreach (var (name, id) in expected.Tags)
        {
            if (repository.Refs[HistoryRepository.Tags + name]?.TargetIdentifier != id)
            {
                Add($"tag {name}", repository.Refs[HistoryRepository.Tags + name] is null ? "It is missing." : "It points to something else.", $"Which text was issued as {name}.");
            }
        }
    }

    private void CheckBranch()
    {
        if (repository.Refs[HistoryRepository.Branch] is not DirectReference branch)
        {
            Add("branch main", "It is missing.", "The whole history.");
            return;
        }

        if (expected.Commits.Count == 0 || branch.TargetIdentifier == expected.Commits[^1])
        {
            return;
        }

        if (Missing(branch.TargetIdentifier) is { } missing)
        {
            Add("branch main", missing, "The whole history.");
            return;
        }

        if (expected.Commits.ToList().IndexOf(branch.TargetIdentifier) is >= 0 and var at)
        {
            Add(
                "branch main", Text($"It ends with line {at + 1}; the ledger ends with line {expected.Commits.Count}."),
                at + 2 == expected.Commits.Count ? Text($"Line {at + 2}.") : Text($"Lines {at + 2} to {expected.Commits.Count}."),
                "If a program was stopped while it recorded, the next command that records completes it. Otherwise somebody set it back: amend rebuild --history.");
            return;
        }

        Compare(branch.TargetIdentifier);
    }

    // Commits name their predecessors, so everything behind the first one that differs differs, too.
    private void Compare(string last)
    {
        var commits = new List<Commit>();
        for (var next = last; next is not null && Missing(next) is null && Read(next) is { } commit; next = commit.Parents.FirstOrDefault()?.Sha)
        {
            commits.Add(commit);
        }

        commits.Reverse();
        var same = 0;
        while (same < commits.Count && same < expected.Commits.Count && commits[same].Sha == expected.Commits[same])
        {
            same++;
        }

        var after = same == commits.Count ? "nothing" : commits[same].Sha[..12];
        var says = same < commits.Count && CommitMessage.Read(commits[same].Message) is var (number, _) ? Text($", which says that it holds line {number}") : string.Empty;
        Add(
            same < commits.Count ? $"commit {after}" : "branch main",
            same < expected.Commits.Count
                ? Text($"Line {same + 1} of the ledger makes commit {expected.Commits[same][..12]}; here stands {after}{says}.")
                : Text($"It goes on behind the last line of the ledger, {expected.Commits.Count}."),
            Text($"Everything in the history from line {same + 1} on."));
    }

    // The last commit, when it is not one that can be read; the others are told object by object.
    private string? Missing(string id)
    {
        try
        {
            return Read(id) is null ? $"It points to {id[..12]}, which is not there." : null;
        }
        catch (LibGit2SharpException e)
        {
            return $"It points to {id[..12]}: {e.Message}.";
        }
    }

    private Commit? Read(string id)
    {
        LooseObject.Check(repository.Info.Path, id);
        return repository.Lookup<Commit>(id);
    }

    private void Add(string where, string found, string affects, string remedy = "If the ledger verifies, make the history again from it: amend rebuild --history.") =>
        faults.Add(new Fault(FaultKind.History, $"history.git, {where}", found, affects, remedy));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
