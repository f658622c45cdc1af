using Amendments.Git.Repositories;
using Amendments.Verification;
using LibGit2Sharp;

namespace Amendments.Git.Checking;

/// <summary>Checks that every object of a history is there, and that its bytes are those that its id names; libgit2 hashes what it reads of packs.</summary>
internal sealed class ObjectCheck(Repository repository, ExpectedObjects expected, FaultList faults)
{
    /// <returns>How many objects were read.</returns>
    public long Run()
    {
        foreach (var id in expected.Ids)
        {
            Check(id);
        }

        return expected.Ids.Count;
    }

    private void Check(string id)
    {
        try
        {
            if (!LooseObject.Check(repository.Info.Path, id) && repository.Lookup(new ObjectId(id)) is null)
            {
                Add(id, "It is missing.");
            }
        }
        catch (LibGit2SharpException e)
        {
            Add(id, $"It cannot be read ({e.Message.TrimEnd('.')}).");
        }
    }

    private void Add(string id, string found) => faults.Add(new Fault(
        FaultKind.History, $"history.git, object {id}", found, "What git shows of the lines whose files, folders or messages stand in it.",
        "If the ledger verifies, make the history again from it: amend rebuild --history."));
}
