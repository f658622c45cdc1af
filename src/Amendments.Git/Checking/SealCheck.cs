using System.Globalization;
using Amendments.Verification;

namespace Amendments.Git.Checking;

/// <summary>Compares a seal that was printed before with what the ledger says now.</summary>
internal sealed class SealCheck(ExpectedCommits expected, string name, FaultList faults, List<string> notices)
{
    public void Run(string text)
    {
        if (Seal.Read(text) is not var (line, hash, commit))
        {
            Add("There is no seal in it: a line “Lines:” and a line “Ledger:”.", "Nothing can be compared with it.", "Check that it is the right file.");
        }
        else if (line < 1 || line > expected.Hashes.Count)
        {
            Add(Text($"It seals {line} lines; the ledger has {expected.Hashes.Count}."), Text($"What line {expected.Hashes.Count + 1} and the lines behind it say: they were taken away, or workspace.db is older than the seal."));
        }
        else if (expected.Hashes[(int)line - 1] != hash)
        {
            Add(Text($"It gives line {line} the hash {hash}; here it has {expected.Hashes[(int)line - 1]}."), Text($"The past up to line {line}: it is not what was sealed."));
        }
        else if (commit is not null && commit != expected.Commits[(int)line - 1] && expected.Redactions.Count == 0)
        {
            Add(Text($"It gives line {line} the commit {commit}; here it is {expected.Commits[(int)line - 1]}."), "The history up to that line.");
        }
        else
        {
            notices.Add(Text($"“{name}” seals lines 1 to {line}, and they are the same."));
        }
    }

    private void Add(string found, string affects, string remedy = "Compare with a copy of workspace.db from the time of the seal.") =>
        faults.Add(new Fault(FaultKind.History, $"the seal in {name}", found, affects, remedy));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
